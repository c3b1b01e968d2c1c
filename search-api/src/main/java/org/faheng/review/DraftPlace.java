package org.faheng.review;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.structure.ChineseNumeral;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Level;
import org.faheng.corpus.structure.Provision;

/** 条款位置: where in a draft something stands, in the numbers of the text. */
final class DraftPlace {
  private static final Pattern STEP = Pattern.compile("(?:^|__)(div|point)_(\\d{1,4})");

  private DraftPlace() {}

  /** The innermost 条, 部分 or 项 that holds {@code offset}; the root where nothing numbered does. */
  static EId around(DocumentBody body, int offset) {
    return body.root()
        .walk()
        .filter(provision -> isNumbered(provision.level()))
        .filter(provision -> provision.span().contains(offset))
        .reduce((outer, inner) -> inner)
        .map(Provision::eId)
        .orElse(EId.ROOT);
  }

  private static boolean isNumbered(Level level) {
    return level == Level.ARTICLE || level == Level.DIVISION || level == Level.POINT;
  }

  /** 第十二条之一; 第一部分 or 一、（二） in texts without 条; 正文 where nothing is numbered. */
  static String label(String article, String eId) {
    if (!article.isEmpty()) {
      return ProvisionRef.article(article).label();
    }
    StringBuilder label = new StringBuilder();
    Matcher steps = STEP.matcher(eId);
    while (steps.find()) {
      String number = ChineseNumeral.format(Integer.parseInt(steps.group(2)));
      label.append(steps.group(1).equals("div") ? number + "、" : "（" + number + "）");
    }
    if (label.isEmpty()) {
      return "正文";
    }
    boolean whole = label.charAt(label.length() - 1) == '、';
    return whole ? "第" + label.substring(0, label.length() - 1) + "部分" : label.toString();
  }
}
