package org.faheng.cases;

import java.util.regex.Pattern;

/** 条款名: places of laws such as 刑法#133-1 as people write them: 《刑法》第133条之1. */
final class CitedPlaces {
  private static final Pattern INSERTED = Pattern.compile("^(\\d+)-(\\d+)$");

  private CitedPlaces() {}

  static String named(String place) {
    int mark = place.indexOf('#');
    if (mark < 0) {
      return "《" + place + "》";
    }
    String article = place.substring(mark + 1);
    String label =
        INSERTED.matcher(article).matches()
            ? INSERTED.matcher(article).replaceFirst("第$1条之$2")
            : "第" + article + "条";
    return "《" + place.substring(0, mark) + "》" + label;
  }
}
