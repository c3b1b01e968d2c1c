package org.faheng.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** 请求上限: no parameter longer than a question may be, and not too many of them. */
@Component
class RequestLimits implements HandlerInterceptor, WebMvcConfigurer {
  static final int LONGEST_QUESTION = 500;
  private static final int LONGEST_TOKEN = 2000;
  private static final int MOST_VALUES = 100;

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    int values = 0;
    for (Map.Entry<String, String[]> parameter : parameters(request).entrySet()) {
      int longest = parameter.getKey().equals("after") ? LONGEST_TOKEN : LONGEST_QUESTION;
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

  /** A broken escape such as %zz is the address's fault, not the server's. */
  private static Map<String, String[]> parameters(HttpServletRequest request) {
    try {
      return request.getParameterMap();
    } catch (IllegalStateException e) {
      throw Refusal.badRequest("网址中的参数无法解读，请检查网址，或在检索框中重新输入");
    }
  }

  private static void check(String name, String value, int longest) {
    if (value.length() > longest) {
      String what = name.equals("q") || name.equals("ref") ? "检索内容" : "参数 " + name;
      throw Refusal.badRequest(what + "过长：最多 " + longest + " 个字，收到 " + value.length() + " 个字");
    }
  }
}
