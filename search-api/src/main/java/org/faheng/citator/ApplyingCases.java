package org.faheng.citator;

import java.util.List;
import org.faheng.search.TextPart;

/**
 * 适用案例: the cases that apply or name a clause.
 *
 * @param works how many there are
 * @param kinds how many of which kind, such as 裁判文书 1 · 案例 21
 * @param first some of them, those that apply it first, newest first
 * @param href all of them
 */
public record ApplyingCases(int works, String kinds, List<Row> first, String href) {
  public ApplyingCases {
    first = List.copyOf(first);
  }

  /**
   * One case.
   *
   * @param href the place in its text
   * @param facts court, number and day in a line
   * @param treatment 适用 or 引用
   * @param sentence the words that name the clause
   */
  public record Row(
      String title, String href, String facts, String treatment, List<TextPart> sentence) {}
}
