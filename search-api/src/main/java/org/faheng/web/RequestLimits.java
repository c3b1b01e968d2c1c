package org.faheng.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * 请求上限: no parameter longer than a question may be, but for a text handed in, and not too many of
 * them.
 */
@Component
public class RequestLimits implements HandlerInterceptor, WebMvcConfigurer {
  static final int LONGEST_QUESTION = 500;

  /**
   * A search cuts what is longer than a question to what tells most; see application.properties.
   */
  static final int LONGEST_SEARCH = 10_000;

  /** Most signs of a text that is pasted instead of a file. */
  public static final int LONGEST_TEXT = 500_000;

  private static final int LONGEST_TOKEN = 2000;
  private static final int LONGEST_LIST = 5000;
  private static final long LARGEST_JSON = 8L << 20;
  private static final int MOST_VALUES = 100;

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!request.getMethod().equals("GET")) {
      checkSender(request);
    }
    int values = 0;
    for (Map.Entry<String, String[]> parameter : parameters(request).entrySet()) {
      int longest = longest(request.getRequestURI(), parameter.getKey());
      for (String value : parameter.getValue()) {
        check(parameter.getKey(), value, longest);
        values++;
      }
    }
    if (values > MOST_VALUES) {
      throw Refusal.badRequest("参数过多：最多 " + MOST_VALUES + " 个");
    }
    return true;
  }

  private static int longest(String path, String name) {
    return switch (name) {
      case "q" -> isSearch(path) ? LONGEST_SEARCH : LONGEST_QUESTION;
      case "after" -> LONGEST_TOKEN;
      case "text" -> LONGEST_TEXT;
      case "issues", "provisions", "causes" -> LONGEST_LIST;
      default -> LONGEST_QUESTION;
    };
  }

  private static boolean isSearch(String path) {
    return path.equals("/search") || path.equals("/api/search") || path.startsWith("/search/");
  }

  /** Other sites may not have the reader's browser hand in what they like. */
  private static void checkSender(HttpServletRequest request) {
    if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
      throw Refusal.badRequest("只接受本站页面提交的内容，请从“审查”页提交");
    }
    String type = request.getContentType();
    if (request.getContentLengthLong() > LARGEST_JSON && type != null && type.contains("json")) {
      throw Refusal.tooLarge("提交的内容过大：文字最多 " + LONGEST_TEXT + " 个字，请改为上传文件");
    }
  }

  /** A broken escape such as %zz is the address's fault, not the server's. */
  private static Map<String, String[]> parameters(HttpServletRequest request) {
    try {
      return request.getParameterMap();
    } catch (IllegalStateException e) {
      if (!request.getMethod().equals("GET")) {
        throw Refusal.tooLarge("提交的内容过大或者不完整：文字最多 " + LONGEST_TEXT + " 个字，请改为上传文件");
      }
      throw Refusal.badRequest("网址中的参数无法解读，请检查网址，或在检索框中重新输入");
    }
  }

  private static void check(String name, String value, int longest) {
    if (value.length() > longest) {
      String what =
          switch (name) {
            case "q", "ref" -> "检索内容";
            case "text" -> "粘贴的文字";
            default -> "参数 " + name;
          };
      throw Refusal.badRequest(
          what + "过长：最多 " + longest + " 个字，收到 " + value.length() + " 个字；请只取关键的几句");
    }
  }
}
