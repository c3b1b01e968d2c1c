package org.faheng.conflict;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.structure.Span;

/**
 * 依据所在文字: a superior article as a place to look for a basis, whole or 款 by 款.
 *
 * @param text the article
 * @param nearness whether the act must stand in the same 款
 */
record BasisText(String text, SettingPower.Nearness nearness) {
  /** A measure that the words before it rule out. */
  private static final Pattern RULED_OUT =
      Pattern.compile("(?:不得|无需|无须|不再|不准|严禁|取消)[^，。；：]{0,16}$");

  static BasisText of(String text, SettingPower.Nearness nearness) {
    return new BasisText(text, nearness);
  }

  /** Where it sets {@code measure} in words about the act. */
  Optional<Span> mark(Pattern measure, Predicate<String> aboutTheAct) {
    Matcher matcher = measure.matcher(text);
    while (matcher.find()) {
      if (!RULED_OUT.matcher(text.substring(0, matcher.start())).find()
          && aboutTheAct.test(around(matcher.start()))) {
        return Optional.of(new Span(matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private String around(int offset) {
    if (nearness == SettingPower.Nearness.ARTICLE) {
      return text;
    }
    List<String> lines = List.of(text.split("\n", -1));
    int from = (int) text.chars().limit(offset).filter(c -> c == '\n').count();
    int to = from;
    while (from > 0 && (ItemLabel.begins(lines.get(from)) || lines.get(from).contains("前款"))) {
      from--;
    }
    while (to + 1 < lines.size() && ItemLabel.begins(lines.get(to + 1))) {
      to++;
    }
    return String.join("\n", lines.subList(from, to + 1));
  }
}
