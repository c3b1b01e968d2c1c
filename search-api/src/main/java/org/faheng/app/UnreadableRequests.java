package org.faheng.app;

import java.io.IOException;
import java.io.PrintWriter;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * 无法解读的请求: an address too long or with forbidden signs never reaches a controller; the server
 * itself answers it, here in Chinese and with what to do.
 */
@Component
@Lazy(false)
class UnreadableRequests implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

  @Override
  public void customize(ConfigurableTomcatWebServerFactory factory) {
    factory.addContextCustomizers(
        context -> {
          if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(Report.class.getName());
          }
        });
  }

  /** The page; the server makes it by its name. */
  public static final class Report extends ErrorReportValve {
    private static final String PAGE =
        """
        <!doctype html>
        <html lang="zh-CN"><head><meta charset="utf-8"><title>请求有误 - 法衡</title></head>
        <body><h1>请求无法解读</h1>
        <p>网址太长，或者含有不允许的字符。检索内容最多 10,000 个字，请只取关键的几句，在检索框中重新输入。</p>
        <p><a href="/">回到首页</a></p></body></html>
        """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
      boolean own = response.getStatus() >= 400 && response.getContentWritten() == 0;
      if (!own || !response.setErrorReported()) {
        return;
      }
      try {
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        PrintWriter page = response.getReporter();
        if (page != null) {
          page.write(PAGE);
          response.finishResponse();
        }
      } catch (IOException e) {
        // whoever asked has gone, so there is nobody to tell
        container.getLogger().debug("error page not sent", e);
      }
    }
  }
}
