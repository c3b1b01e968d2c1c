package org.faheng.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 出错页: answers what fails before it reaches a controller. */
@Hidden
@RestController
class FailureController implements ErrorController {

  @RequestMapping("/error")
  Object error(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int status = code instanceof Integer given ? given : 404;
    String detail = status < 500 ? "请求不符合要求，请检查网址" : "处理请求时出错，请稍后重试";
    return Problems.answer(Problems.problem(status, detail), request);
  }
}
