package org.faheng.corpus.citation;

import org.faheng.corpus.structure.ArticleNumber;
import org.faheng.corpus.structure.ChineseNumeral;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Level;

/**
 * 条款号: the place in a law that a citation names.
 *
 * @param heading the end of the eId of the 编, 章 or 节, such as {@code chp_4__sec_2}; empty where an
 *     article is named or none of them is
 * @param article 条 such as "12-1"; empty where none is named
 * @param paragraph 款, 0 where none is named
 * @param point 项, 0 where none is named
 */
public record ProvisionRef(String heading, String article, int paragraph, int point) {

  /** A whole 条. */
  public static ProvisionRef article(String number) {
    return new ProvisionRef("", number, 0, 0);
  }

  /** The name of the place in its document; a 项 without 款 lies in the first 款. */
  public EId eId() {
    if (article.isEmpty()) {
      return new EId(heading);
    }
    EId eId = EId.article(article);
    if (paragraph > 0 || point > 0) {
      eId = eId.child(Level.PARAGRAPH, String.valueOf(Math.max(1, paragraph)));
    }
    return point > 0 ? eId.child(Level.POINT, String.valueOf(point)) : eId;
  }

  /** As law prints it, such as 第三十三条第一款第（二）项. */
  public String label() {
    StringBuilder label = new StringBuilder();
    if (article.isEmpty() && !heading.isEmpty()) {
      for (String step : heading.split("__")) {
        label.append(headingLabel(step));
      }
    }
    if (!article.isEmpty()) {
      label.append(ArticleNumber.parse(article).label());
    }
    if (paragraph > 0) {
      label.append('第').append(ChineseNumeral.format(paragraph)).append('款');
    }
    if (point > 0) {
      label.append("第（").append(ChineseNumeral.format(point)).append("）项");
    }
    return label.toString();
  }

  private static String headingLabel(String step) {
    int number = Integer.parseInt(step.substring(step.indexOf('_') + 1));
    Level level =
        step.startsWith("part")
            ? Level.PART
            : step.startsWith("subpart")
                ? Level.SUBPART
                : step.startsWith("chp") ? Level.CHAPTER : Level.SECTION;
    return "第" + ChineseNumeral.format(number) + level.label();
  }
}
