package org.faheng.app;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.faheng.cli.ExitCode;
import org.faheng.cli.Settings;
import org.faheng.ingest.DataFolder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: the pages and the API, on this machine only unless told otherwise. */
@Command(name = "serve", description = "启动网页与接口服务", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final int CHECK_ROUNDS = 150;

  @Mixin private Settings settings = new Settings();

  @Option(names = "--port", defaultValue = "8080", description = "端口，默认 8080")
  private int port = 8080;

  @Option(
      names = "--address",
      defaultValue = "127.0.0.1",
      description = "监听地址，默认只限本机；0.0.0.0 表示局域网可访问")
  private String address = "127.0.0.1";

  @Option(names = "--check", description = "启动、自问自答后退出，检查能否运行；构建后运行一次可使以后启动更快")
  private boolean check;

  @Override
  public Integer call() throws InterruptedException, IOException {
    if (check) {
      return check(Main.dataFolder(settings.dataPath()));
    }
    return serve(Main.dataFolder(settings.dataPath()), address, port);
  }

  private static int check(DataFolder data) throws IOException {
    try (ConfigurableApplicationContext context = start(data, "127.0.0.1", 0, false)) {
      int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      new SelfCheck(port).run(CHECK_ROUNDS);
    }
    return ExitCode.DONE;
  }

  static int serve(DataFolder data, String address, int port) throws InterruptedException {
    try {
      start(data, address, port, true);
    } catch (PortInUseException e) {
      System.err.println("端口 " + port + " 已被占用，请换一个：./faheng serve --port " + (port + 1));
      return ExitCode.FAILED;
    }
    String host = address.equals("0.0.0.0") ? "本机地址" : address;
    System.err.println("法衡已启动：http://" + host + ":" + port + "/  （Ctrl+C 停止）");
    new CountDownLatch(1).await();
    return ExitCode.DONE;
  }

  private static ConfigurableApplicationContext start(
      DataFolder data, String address, int port, boolean vectors) {
    ApplicationContextInitializer<GenericApplicationContext> parts =
        context -> context.registerBean(DataFolder.class, () -> data);
    return new SpringApplicationBuilder(FahengApplication.class)
        .initializers(parts)
        .properties(
            Map.of(
                "server.address",
                address,
                "server.port",
                String.valueOf(port),
                "faheng.vectors",
                "true",
                "spring.task.scheduling.pool.size",
                "2"))
        .run();
  }
}
