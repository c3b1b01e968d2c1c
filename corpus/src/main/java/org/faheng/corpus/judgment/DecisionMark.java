package org.faheng.corpus.judgment;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 主文标志: the words that open the operative part, such as 判决如下：.
 *
 * @param start place of the sentence that holds them
 * @param verb place of 判决如下
 * @param end first place of the operative part
 */
record DecisionMark(int start, int verb, int end) {
  private static final Pattern AS_FOLLOWS =
      Pattern.compile(
          "(?:判决|裁定|决定|判处|处罚|裁决|命令|处理|协议|意见|决议|答复|批复|通知)"
              + "(?!生效|发生)[^。；，：\\n]{0,14}?如[\\s\\u3000]{0,2}下(?:行政处罚|处罚|判决|裁定|决定)?[\\s\\u3000]*[：:；;，,。．.]?[\\s\\u3000]*");

  /** 依照…的规定，判决： without 如下. */
  private static final Pattern BY_LAW =
      Pattern.compile(
          "(?:规定|之规定|讨论|意见|合议|条|款|项)[，,、]?(?:经[^，。]{0,20}[，,])?(?:本机关|本府|本委|本局|本院|特|现|于[^，。]{4,12}日)*(?:判决|裁定|决定|作出)[^。；\\n]{0,6}?(?:[：:，,\\n]\\s*|(?=驳回|准许|准予|不予|撤销|维持|同意|将))");

  private static final Pattern LOWER =
      Pattern.compile(
          "(?:原审|原判|一审|二审|第一审|第二审|原一审|原二审|再审法院|该院|遂|故一审|故原审|\\p{IsHan}{2,20}法院(?!依照|依据|根据|据此))");

  private static final Pattern ITEM =
      Pattern.compile(
          "(?<=[\\s\u3000。；])(?:一、)?(?:被告人|被告单位|上诉人|原审被告人)[^，。；\\s]{1,40}犯[^，。；]{2,40}罪，(?:判处|免予|决定)|(?<=[\\s\u3000。；])一、(?:维持|撤销|驳回)");

  /** An operative part begins with one of these. */
  private static final Pattern OPERATIVE =
      Pattern.compile(
          "(?:[一1（(①１]|第一|被告|驳回|维持|撤销|变更|准|不准|不予|确认|责令|指定|指令|本案|由|提审|核准|对|罪犯|原审|上诉|罚款|警告|没收|限|自|中止|终结|解除|同意|许可|将|公诉|申请|附带|宣告|减|给予|责|按|赔偿|原告|处|因|上|\\p{IsHan})");

  /** The mark of a text's own operative part before {@code limit}; null where there is none. */
  static @Nullable DecisionMark last(String text, int from, int limit) {
    DecisionMark own = null;
    DecisionMark any = null;
    Matcher matcher = AS_FOLLOWS.matcher(text).region(from, limit);
    while (matcher.find()) {
      int verb = matcher.start();
      int start = sentenceStart(text, verb, from);
      DecisionMark mark = new DecisionMark(start, verb, matcher.end());
      if (!OPERATIVE.matcher(text).region(matcher.end(), limit).lookingAt()
          || annexed(text, mark)) {
        continue;
      }
      any = mark;
      if (!LOWER.matcher(text).region(start, limit).lookingAt()) {
        own = mark;
      }
    }
    if (own != null || any != null) {
      return own != null ? own : any;
    }
    DecisionMark byLaw = byLaw(text, from, limit);
    return byLaw != null ? byLaw : firstItem(text, from, limit);
  }

  /** A text whose 判决如下 is lost: its first item, 一、被告人某犯某罪，判处. */
  private static @Nullable DecisionMark firstItem(String text, int from, int limit) {
    Matcher item = ITEM.matcher(text).region(from, limit);
    return item.find() ? new DecisionMark(item.start(), item.start(), item.start()) : null;
  }

  private static @Nullable DecisionMark byLaw(String text, int from, int limit) {
    DecisionMark last = null;
    Matcher matcher = BY_LAW.matcher(text).region(from, limit);
    while (matcher.find()) {
      last =
          new DecisionMark(
              sentenceStart(text, matcher.start(), from), matcher.start(), matcher.end());
    }
    return last;
  }

  /** 处理意见如下, 证据如下 are no decision. */
  private static boolean annexed(String text, DecisionMark mark) {
    String verb = text.substring(mark.verb, Math.min(text.length(), mark.verb + 2));
    if (text.substring(Math.max(0, mark.verb - 12), mark.end)
        .matches("(?s).*(?:评判|评析|分析|评述)[^。]{0,6}")) {
      return true;
    }
    List<String> weak = List.of("处罚", "处理", "意见", "协议", "答复", "通知", "批复", "决议", "命令");
    if (!weak.contains(verb)) {
      return false;
    }
    return !text.substring(mark.start, mark.verb).contains("决定")
        && !text.substring(mark.start, mark.verb).contains("规定");
  }

  /** Start of the sentence, at most 400 characters back. */
  private static int sentenceStart(String text, int at, int from) {
    int start = at;
    while (start > from && at - start < 400 && "。\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
