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
  /** 有效期, unless of what is named just before, as in 经营许可证有效期为八年. */
  static final String VALIDITY =
      "(?<!(?:证|证书|证明|照|书|许可|批文|合同|协议|报告|结论|名录|标志|标识|资格|资质|承诺|保函|票|卡|码)的?)有效期(?:限)?";

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

  /** A sentence that begins with 有效期 goes on with what the one before speaks of, if any does. */
  private static boolean isOwn(String text, int start, int end) {
    int line = text.lastIndexOf('\n', start - 1) + 1;
    String before = LABEL.matcher(text.substring(line, start)).replaceFirst("").strip();
    Matcher behind = END.matcher(text);
    String after = text.substring(end, behind.find(end) ? behind.start() : text.length());
    return before.isEmpty() || OWN.matcher(sentence(before) + after).find();
  }

  private static String sentence(String before) {
    int last = before.length();
    while (last > 0 && END.matcher(before.substring(last - 1, last)).matches()) {
      last--;
    }
    String spoken = before.substring(0, last);
    Matcher end = END.matcher(spoken);
    int from = 0;
    while (end.find()) {
      from = end.end();
    }
    return spoken.substring(from);
  }
}
