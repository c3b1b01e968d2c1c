package org.faheng.conflict;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 本件有效期用语: the words of a text on its own validity, told from those on the validity of a permit, a
 * contract or a report.
 */
final class ValidityWords {
  private static final String NAMES = "证|证明|照|书|许可|批文|合同|协议|报告|结论|名录|标志|标识|资格|资质|承诺|保函|票|卡|码";

  /** 有效期, unless of what is named just before, as in 经营许可证有效期为八年. */
  static final String VALIDITY = "(?<!(?:" + NAMES + ")的?)有效期(?:限)?";

  private static final Pattern OTHERS =
      Pattern.compile("(?:\\p{IsHan}证|[执牌证]照|许可|批文|合同|协议|保函)(?!法|管理)");

  private static final Pattern OWN =
      Pattern.compile(
          "本\\p{IsHan}{0,4}(?:办法|规定|通知|意见|细则|方案|规则|规范|决定|制度|措施|文件|公告|通告|指引|标准|政策|预案)"
              + "|起(?:施行|实施|执行|生效)|(?:施行|实施|执行|生效|印发|发布|公布|颁布)之日");

  private static final Pattern LABEL = Pattern.compile("第\\p{IsHan}{1,6}条");
  private static final Pattern END = Pattern.compile("[。；;\\n]");

  private ValidityWords() {}

  /** The first words that {@code pattern} finds, if {@code wanted}, on the validity of the text. */
  static Optional<MatchResult> first(Pattern pattern, String text, Predicate<Matcher> wanted) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (isOwn(text, matcher.start(), matcher.end()) && wanted.test(matcher)) {
        return Optional.of(matcher.toMatchResult());
      }
    }
    return Optional.empty();
  }

  /** A sentence that begins with 有效期 means the text, unless the one before speaks of a permit. */
  private static boolean isOwn(String text, int start, int end) {
    int line = text.lastIndexOf('\n', start - 1) + 1;
    String before = LABEL.matcher(text.substring(line, start)).replaceFirst("").strip();
    int last = lastEnd(before, before.length());
    if (last == before.length()) {
      return !OTHERS.matcher(before.substring(lastEnd(before, last - 1))).find();
    }
    Matcher behind = END.matcher(text);
    String after = text.substring(end, behind.find(end) ? behind.start() : text.length());
    return OWN.matcher(before.substring(last) + after).find();
  }

  /** Where the last sentence that ends before {@code limit} ends; 0 where none does. */
  private static int lastEnd(String text, int limit) {
    int last = 0;
    Matcher matcher = END.matcher(text);
    while (matcher.find() && matcher.end() <= limit) {
      last = matcher.end();
    }
    return last;
  }
}
