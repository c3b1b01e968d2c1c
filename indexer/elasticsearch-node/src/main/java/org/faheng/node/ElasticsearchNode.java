package org.faheng.node;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * 测试用节点: one node of a cluster on loopback, with the settings given as name=value; runs until
 * killed, or until its input ends where {@code faheng.node.until} is {@code stdin}.
 */
public final class ElasticsearchNode {
  private ElasticsearchNode() {}

  /** First the folder with modules/, then settings such as {@code http.port=19200}. */
  public static void main(String[] args) throws Exception {
    LogConfigurator.configureESLogging();
    LogConfigurator.configureWithoutConfig(Settings.builder().put("logger.level", "WARN").build());
    Path home = Path.of(args[0]);
    Settings.Builder settings =
        Settings.builder().put("path.home", home.toString()).put("network.host", "127.0.0.1");
    for (int i = 1; i < args.length; i++) {
      String[] setting = args[i].split("=", 2);
      settings.put(setting[0], setting[1]);
    }
    Environment environment = new Environment(settings.build(), home.resolve("config"));
    PluginsLoader loader =
        PluginsLoader.createPluginsLoader(
            PluginsLoader.loadModulesBundles(home.resolve("modules"), false),
            Set.of(),
            Map.of(),
            false);
    new Node(environment, loader).start();
    if (System.getProperty("faheng.node.until", "").equals("stdin")) {
      // the one who started it holds the other end, and lets go of it even when killed
      while (System.in.read() >= 0) {}
      Runtime.getRuntime().halt(0);
    }
    new CountDownLatch(1).await();
  }
}
