package org.faheng.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.faheng.conflict.Conflict;
import org.faheng.corpus.citation.CitationFormat;

/** 问题表述: the parts of a finding in the words that people are shown, on every way out. */
public final class FindingText {
  private FindingText() {}

  /** What the draft was taken for, such as 规范性文件 · 乐棠县人民政府 · 26 条. */
  public static String standing(ReviewReply review) {
    List<String> parts = new ArrayList<>();
    parts.add("按“" + review.kind() + "”审查");
    parts.add(review.authority().isEmpty() ? "制定机关未载明" : review.authority());
    if (!review.region().isEmpty()) {
      parts.add(review.region());
    }
    parts.add(review.articles() == 0 ? "不分条" : review.articles() + " 条");
    return String.join(" · ", parts);
  }

  /** How many findings there are of each grade: 共 5 处：疑似抵触 3，待核 1，提示 1. */
  public static String tally(ReviewReply review) {
    Map<Finding.Grade, Long> counts =
        review.findings().stream()
            .collect(
                Collectors.groupingBy(
                    ReviewReply.Problem::gradeOf, TreeMap::new, Collectors.counting()));
    return "共 "
        + review.findings().size()
        + " 处："
        + counts.entrySet().stream()
            .map(count -> count.getKey().label() + " " + count.getValue())
            .collect(Collectors.joining("，"));
  }

  /** Such as 疑似抵触·严重程度高·把握 0.95. */
  public static String weight(ReviewReply.Problem problem) {
    return problem.gradeOf().label()
        + "·严重程度"
        + problem.severityOf().label()
        + "·把握 "
        + confidence(problem);
  }

  /** With two digits. */
  public static String confidence(ReviewReply.Problem problem) {
    return String.format(Locale.ROOT, "%.2f", problem.confidence());
  }

  /** What the number for the confidence means. */
  public static String confidenceNote(ReviewReply.Problem problem) {
    return "同样相近的提示经人工阅读约有 " + Math.round(problem.confidence() * 100) + "% 成立，请以条文为准";
  }

  /** What the draft is measured by, such as 《…法》第十条; empty where only the rule tells. */
  public static String source(ReviewReply.Problem problem) {
    ReviewReply.Source source = problem.authority();
    boolean agency = problem.type().equals("FORMER_AGENCY");
    return source.title().isEmpty() || agency
        ? source.title()
        : CitationFormat.quoted(source.title()) + source.place();
  }

  /** The sentence of the draft with 【】 around the words in question. */
  public static String draftQuote(ReviewReply.Problem problem) {
    return MarkedText.bracketed(problem.quote(), problem.marks());
  }

  /** The words of the superior provision with 【】 around those that differ. */
  public static String sourceQuote(ReviewReply.Problem problem) {
    return MarkedText.bracketed(problem.authority().quote(), problem.authority().marks());
  }

  /** 相同: … and 不同: …, one line each where there are any. */
  public static List<String> slots(List<Conflict.Slot> slots) {
    List<String> lines = new ArrayList<>();
    String same =
        slots.stream()
            .filter(Conflict.Slot::same)
            .map(FindingText::same)
            .collect(Collectors.joining("、"));
    String different =
        slots.stream()
            .filter(slot -> !slot.same())
            .map(FindingText::different)
            .collect(Collectors.joining("、"));
    if (!same.isEmpty()) {
      lines.add("相同：" + same);
    }
    if (!different.isEmpty()) {
      lines.add("不同：" + different);
    }
    return lines;
  }

  private static String same(Conflict.Slot slot) {
    return slot.name() + "（" + (slot.draft().isEmpty() ? slot.superior() : slot.draft()) + "）";
  }

  private static String different(Conflict.Slot slot) {
    return slot.name() + "（送审稿 " + inDraft(slot) + "，上位法 " + inSuperior(slot) + "）";
  }

  /** What the draft says of an element. */
  static String inDraft(Conflict.Slot slot) {
    return slot.draft().isEmpty() ? "无" : slot.draft();
  }

  /** What superior law says of an element, as far as it was compared. */
  static String inSuperior(Conflict.Slot slot) {
    return slot.superior().isEmpty() ? "未发现" : slot.superior();
  }

  /** 相同, 对应 where it means the same in other words, or 不同. */
  static String likeness(Conflict.Slot slot) {
    return !slot.same() ? "不同" : slot.draft().equals(slot.superior()) ? "相同" : "对应";
  }
}
