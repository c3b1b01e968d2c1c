package org.faheng.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 数字改写: puts other numbers that occur with the same unit in place of some numbers. */
final class NumberChanges {
  private static final Pattern NUMBER =
      Pattern.compile("[一二三四五六七八九十百千]+(?=(个工作日|日|万元|元|年|个月|倍|人|米|平方米))");
  private static final double CHANGED = 0.5;

  private final Map<String, List<String>> seen = new HashMap<>();

  /** Remembers the numbers of a text, as often as they occur. */
  void learn(String text) {
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      seen.computeIfAbsent(matcher.group(1), unit -> new ArrayList<>()).add(matcher.group());
    }
  }

  /** The text with about half of its numbers changed. */
  String change(String text, Random random) {
    return NUMBER
        .matcher(text)
        .replaceAll(
            found -> {
              List<String> known = seen.getOrDefault(found.group(1), List.of());
              return known.isEmpty() || random.nextDouble() > CHANGED
                  ? found.group()
                  : known.get(random.nextInt(known.size()));
            });
  }
}
