package org.faheng.app;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** 使用情况: when somebody last asked something, so that work in the background can give way. */
@Component
class Demand extends OncePerRequestFilter {
  private static final long QUIET_NANOS = 500_000_000L;

  private volatile long last = System.nanoTime() - QUIET_NANOS;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    last = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      last = System.nanoTime();
    }
  }

  /** Whether nobody has asked anything for half a second. */
  boolean isQuiet() {
    return System.nanoTime() - last >= QUIET_NANOS;
  }
}
