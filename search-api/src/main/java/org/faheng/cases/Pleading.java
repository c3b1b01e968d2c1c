package org.faheng.cases;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.judgment.Court;

/**
 * 诉状、申请书: what somebody asks a court or a reconsideration organ to decide, by its usual headings.
 *
 * @param type 行政, 民事 or 刑事; empty where the heading does not tell
 * @param facts what is asked for and why, without parties and closing
 * @param organ the court or organ it is addressed to; unknown where it is to none
 */
record Pleading(String type, String facts, Court organ) {
  private static final int HEAD = 60;

  private static final Pattern TITLE =
      Pattern.compile(
          "^\\s*(?:(行政|民事|刑事)[\\p{IsHan}]{0,6})?(?:起诉状|上诉状|答辩状|自诉状|申请书|答复书|答辩书|代理词)\\s*$",
          Pattern.MULTILINE);

  /** Where the part begins that tells the case: 诉讼请求, 复议请求, 事实与理由. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "^\\s*(?:(?:诉讼|上诉|复议|再审|赔偿|申请|答辩)?(?:请求|事项)|(?:案件)?事实(?:与|和|及|、)理由|答辩(?:意见|如下))",
          Pattern.MULTILINE);

  private static final Pattern CLOSING =
      Pattern.compile("^\\s*此\\s*致\\s*[：:]?\\s*([\\p{IsHan}（）()]{3,40})?", Pattern.MULTILINE);

  /** The pleading that {@code text} is; empty where its heading is not that of one. */
  static Optional<Pleading> of(String text) {
    Matcher title = TITLE.matcher(text);
    if (!title.find() || title.start() > HEAD) {
      return Optional.empty();
    }
    Matcher closing = CLOSING.matcher(text).region(title.end(), text.length());
    boolean closed = closing.find();
    int end = closed ? closing.start() : text.length();
    Matcher beginning = BEGINNING.matcher(text).region(title.end(), end);
    int start = beginning.find() ? beginning.start() : title.end();
    String organ = closed && closing.group(1) != null ? closing.group(1) : "";
    return Optional.of(
        new Pleading(
            title.group(1) == null ? "" : title.group(1),
            text.substring(start, end).strip(),
            Court.of(organ)));
  }

  /** Whether it is addressed to a court. */
  boolean toCourt() {
    return organ.name().endsWith("法院");
  }
}
