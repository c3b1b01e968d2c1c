package org.faheng.corpus.structure;

import java.util.Comparator;
import java.util.OptionalInt;

/**
 * 条号: the number of an article, such as 12 or 133-1 for 第一百三十三条之一.
 *
 * @param main the number itself, at least 0
 * @param suffix the number after 之, 0 where there is none
 */
public record ArticleNumber(int main, int suffix) implements Comparable<ArticleNumber> {
  private static final Comparator<ArticleNumber> ORDER =
      Comparator.comparingInt(ArticleNumber::main).thenComparingInt(ArticleNumber::suffix);

  /** Reads the form that {@link #toString} writes. */
  public static ArticleNumber parse(String text) {
    int dash = text.indexOf('-');
    return dash < 0
        ? new ArticleNumber(Integer.parseInt(text), 0)
        : new ArticleNumber(
            Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
  }

  /**
   * The number from its numerals: {@code suffix} may be empty. -1 numerals give an empty result.
   */
  static java.util.Optional<ArticleNumber> of(String main, String suffix) {
    OptionalInt number = ChineseNumeral.parse(main);
    OptionalInt after = suffix.isEmpty() ? OptionalInt.of(0) : ChineseNumeral.parse(suffix);
    return number.isPresent() && after.isPresent()
        ? java.util.Optional.of(new ArticleNumber(number.getAsInt(), after.getAsInt()))
        : java.util.Optional.empty();
  }

  /** The number as law prints it: 第一百三十三条之一. */
  public String label() {
    String label = "第" + ChineseNumeral.format(main) + "条";
    return suffix == 0 ? label : label + "之" + ChineseNumeral.format(suffix);
  }

  @Override
  public int compareTo(ArticleNumber other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return suffix == 0 ? String.valueOf(main) : main + "-" + suffix;
  }
}
