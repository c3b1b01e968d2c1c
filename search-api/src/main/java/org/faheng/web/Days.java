package org.faheng.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** 日期参数: days as forms and addresses hold them, such as 2024-01-31. */
public final class Days {
  private Days() {}

  /**
   * The day in {@code text}.
   *
   * @throws Refusal if it is not one, naming the parameter
   */
  public static LocalDate of(String name, String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw Refusal.badRequest("参数 " + name + " 的值“" + text + "”不是日期，格式应为 2024-01-31");
    }
  }

  /** The same, today for an empty text. */
  public static LocalDate orToday(String name, String text) {
    return text.isBlank() ? LocalDate.now() : of(name, text);
  }

  /** The day as a parameter of an address: empty for today. */
  public static String parameter(LocalDate day) {
    return day.equals(LocalDate.now()) ? "" : day.toString();
  }
}
