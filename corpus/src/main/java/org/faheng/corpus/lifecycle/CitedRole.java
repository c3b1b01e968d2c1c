package org.faheng.corpus.lifecycle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 引用所指: what the citing words expect the cited article to be: 依照第五十条处罚 expects a sanction, 第十条规定的条件
 * expects conditions. An article of another sort cannot be the one meant.
 */
final class CitedRole {
  private static final Pattern SANCTIONS =
      Pattern.compile("^的?(?:有关|相关)?(?:规定)?[^，。；]{0,10}(?:处罚|处以|罚款|追究|给予处分|查处)");
  private static final Pattern SANCTION = Pattern.compile("罚|处分|警告|拘留|责令|吊销|没收|责任|赔偿|处理|取缔");
  private static final Pattern LISTED =
      Pattern.compile("^的?(?:所)?(?:规定|列)的?(?:行为|情形|条件|情况|违法行为)?之一");
  private static final Pattern LIST = Pattern.compile("之一|下列|以下|[（(]一[）)]");
  private static final Pattern BROKEN = Pattern.compile("违反[^，。；]{0,40}$");
  private static final Pattern DUTY = Pattern.compile("应当|不得|禁止|严禁|必须|不准|需|可以|负责");
  private static final Pattern NAMED =
      Pattern.compile("^的?(?:所)?(?:规定|确定|列|称)的?(\\p{IsHan}{2,10}?)(?=[，。；、：（]|的|之|外|时|$)");
  private static final Pattern EMPTY_NOUN = Pattern.compile("规定|要求|相关|有关|内容|除|处罚|处理|执行|办理|执行");

  private final Pattern expected;

  /** How an article stands to what is expected of it. */
  enum Answer {
    FITS,
    CONTRADICTS,
    NOTHING_EXPECTED
  }

  private CitedRole(Pattern expected) {
    this.expected = expected;
  }

  /** What the words before and after a citation, in its sentence, expect. */
  static CitedRole of(String before, String after) {
    if (LISTED.matcher(after).find()) {
      return new CitedRole(LIST);
    }
    if (BROKEN.matcher(before).find()) {
      return new CitedRole(DUTY);
    }
    if (SANCTIONS.matcher(after).find()) {
      return new CitedRole(SANCTION);
    }
    Matcher noun = NAMED.matcher(after);
    if (noun.find() && !EMPTY_NOUN.matcher(noun.group(1)).find()) {
      String name = noun.group(1);
      return new CitedRole(Pattern.compile(Pattern.quote(name.substring(name.length() - 2))));
    }
    return new CitedRole(Pattern.compile(""));
  }

  Answer of(String article) {
    if (expected.pattern().isEmpty()) {
      return Answer.NOTHING_EXPECTED;
    }
    return expected.matcher(article).find() ? Answer.FITS : Answer.CONTRADICTS;
  }
}
