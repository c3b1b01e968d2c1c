package org.faheng.corpus.citation;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.structure.Span;

/** 引用方式: what a text does with the text it cites, as the words around the citation say. */
public enum Treatment {
  BASIS("依据"),
  APPLICATION("适用"),
  AMENDMENT("修改"),
  REPEAL("废止"),
  REFERENCE("引用");

  /** A longer sentence is cut here: what lies farther off belongs to other words. */
  private static final int FARTHEST = 160;

  private static final Pattern MAKES = Pattern.compile("制定本|制订本|制定如下|作出如下(?:决定|规定|解释)|(?:，|现)制定");
  private static final Pattern INTRODUCED =
      Pattern.compile("(?:依照|按照|依据|根据|适用|参照|遵照|执行|比照)[^，。；]{0,60}$");
  private static final Pattern ENDS = Pattern.compile("^[^。；]{0,120}?(?:废止|停止执行|停止施行|失效|不再适用)");
  private static final Pattern CHANGES =
      Pattern.compile("(?:修改|修正|修订)(?:的决定|案|决定|如下)|作(?:如下|出)?(?:修改|修正)|修改为|作出修改");

  private final String label;

  Treatment(String label) {
    this.label = label;
  }

  /** The Chinese word, such as 依据. */
  public String label() {
    return label;
  }

  /** The treatment with this Chinese label. */
  public static Optional<Treatment> ofLabel(String label) {
    return Arrays.stream(values()).filter(value -> value.label.equals(label)).findFirst();
  }

  /** How the citation at {@code cited} is used in {@code text}, a document of that kind. */
  static Treatment read(String text, Span cited, DocumentKind kind) {
    String before = text.substring(sentenceStart(text, cited.start()), cited.start());
    String after = text.substring(cited.end(), sentenceEnd(text, cited.end()));
    if (ENDS.matcher(after).find()) {
      return REPEAL;
    }
    if (CHANGES.matcher(after).find() || before.endsWith("关于修改")) {
      return AMENDMENT;
    }
    boolean introduced = INTRODUCED.matcher(before).find();
    if (kind.isNormative() && introduced && MAKES.matcher(after).find()) {
      return BASIS;
    }
    return introduced ? APPLICATION : REFERENCE;
  }

  private static int sentenceStart(String text, int at) {
    int start = at;
    while (start > 0 && at - start < FARTHEST && "。\n；".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private static int sentenceEnd(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < FARTHEST && "。\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
