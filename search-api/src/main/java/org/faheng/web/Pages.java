package org.faheng.web;

import org.springframework.web.servlet.ModelAndView;

/** 网页: what every template is given. */
public final class Pages {
  private Pages() {}

  /** The page made by {@code template} with the search box on top; {@code page} is its content. */
  public static ModelAndView of(String template, SearchBox box, Object page) {
    return new ModelAndView(template).addObject("box", box).addObject("page", page);
  }
}
