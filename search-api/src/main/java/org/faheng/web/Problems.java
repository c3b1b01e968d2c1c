package org.faheng.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.faheng.index.IndexEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** 出错答复: turns every exception into problem+json (RFC 9457), or a page for browsers. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final Map<Integer, String> TITLES =
      Map.of(
          400, "请求有误",
          404, "没有找到",
          405, "不支持的请求方法",
          406, "不支持的格式",
          413, "内容过大",
          415, "不支持的格式",
          422, "文件无法读取",
          500, "服务器内部出错",
          503, "暂时不能检索");

  @ExceptionHandler(Exception.class)
  Object answer(Exception e, HttpServletRequest request) {
    return answer(problem(e), request);
  }

  /** The problem as a page where a browser asks for one, else as JSON. */
  static Object answer(ProblemDetail problem, HttpServletRequest request) {
    if (wantsPage(request)) {
      ModelAndView page = Pages.of("error", box(request), problem);
      page.setStatus(HttpStatusCode.valueOf(problem.getStatus()));
      return page;
    }
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  /** What was asked stays in the box, so that it can be put right. */
  private static SearchBox box(HttpServletRequest request) {
    String question = request.getParameter("q");
    return question == null
        ? SearchBox.empty()
        : SearchBox.holding(
            question.substring(0, Math.min(question.length(), RequestLimits.LONGEST_QUESTION)));
  }

  static ProblemDetail problem(int status, String detail) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), detail);
    problem.setTitle(TITLES.getOrDefault(status, status < 500 ? "请求有误" : "服务器内部出错"));
    return problem;
  }

  private static ProblemDetail problem(Exception e) {
    return switch (e) {
      case Refusal refusal -> problem(refusal.status(), refusal.reason());
      case MissingServletRequestParameterException missing ->
          problem(400, "缺少参数 " + missing.getParameterName());
      case HttpMessageNotReadableException unread -> problem(400, "请求内容不是要求的 JSON，请检查后重试");
      case ErrorResponse known -> problem(known.getStatusCode().value(), detail(known));
      case MultipartException broken -> problem(400, "上传的内容不完整，请重新上传");
      case IndexEngine.UnavailableException down -> unavailable(down);
      default -> unexpected(e);
    };
  }

  private static String detail(ErrorResponse known) {
    return switch (known.getStatusCode().value()) {
      case 404 -> "没有这个页面或接口，请检查网址";
      case 405 -> "这个网址不接受该请求方法";
      case 413 -> "上传的内容超过上限：文件不超过 100 MB";
      default -> "请求的参数不符合要求，请检查后重试";
    };
  }

  private static ProblemDetail unavailable(IndexEngine.UnavailableException e) {
    LOG.warn("engine does not answer: {}", e.getMessage());
    return problem(503, "索引集群暂时没有应答，请稍后再试；如持续如此，请告诉管理员");
  }

  /** Tells the person a number, and the log what happened under it. */
  private static ProblemDetail unexpected(Exception e) {
    String number = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("request failed, error number {}", number, e);
    return problem(500, "处理请求时出错，错误编号 " + number + "；请把编号告诉管理员");
  }

  private static boolean wantsPage(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return !request.getRequestURI().startsWith("/api/")
        && accept != null
        && accept.contains(MediaType.TEXT_HTML_VALUE);
  }
}
