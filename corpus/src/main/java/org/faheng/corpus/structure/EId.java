package org.faheng.corpus.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 条款标识: the stable name of a provision inside its document, such as {@code
 * art_12__para_1__point_3}; 第十二条之一 is {@code art_12-1}. Unique in a document.
 */
public record EId(String value) implements Comparable<EId> {
  private static final Pattern ARTICLE = Pattern.compile("(?:^|__)art_(\\d+(?:-\\d+)?)");

  /** The root of a document. */
  public static final EId ROOT = new EId("");

  /** The identity of an article, such as {@code art_12-1} for "12-1". */
  public static EId article(String number) {
    return new EId("art_" + number);
  }

  /** The identity of a part of this provision. */
  public EId child(Level level, String number) {
    String own = level.prefix() + (number.isEmpty() ? "" : "_" + number);
    return new EId(value.isEmpty() ? own : value + "__" + own);
  }

  /** Article number such as "12-1", where this is an article or lies in one. */
  public Optional<String> articleNumber() {
    Matcher matcher = ARTICLE.matcher(value);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  @Override
  public int compareTo(EId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
