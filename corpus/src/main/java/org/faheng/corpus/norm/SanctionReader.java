package org.faheng.corpus.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faheng.corpus.document.FactTable;
import org.faheng.corpus.norm.SanctionMention.Status;
import org.faheng.corpus.structure.Span;

/** 处罚强制识别: finds the words of the list norm-sanctions. Total; offsets count in the text given. */
public final class SanctionReader {
  private static final Lexicon<SanctionKind> WORDS =
      Lexicon.of("norm-sanctions", row -> SanctionKind.valueOf(row.getOrDefault("kind", "")));
  private static final List<Refinement> OBJECTS =
      FactTable.read("norm-sanction-objects").stream().map(Refinement::of).toList();
  private static final int OBJECT_REACH = 24;
  private static final List<String> NOUNS =
      List.of(
          "的财物", "的物品", "的场所", "的设施", "的期限", "的期间", "期限", "期间", "决定", "清单", "通知", "的，", "情况", "的费用",
          "费用", "程序", "措施的", "的信息", "的决定", "的处罚", "的行政处罚", "的情形");
  private static final List<String> UNLAWFUL = List.of("非法", "擅自", "违法实施", "违规", "无故", "违法采取");
  private static final List<String> SET =
      List.of("加收", "加处", "征收", "处", "按日", "每日", "采取", "实施", "分之", "‰", "%");
  private static final List<String> FACTS = List.of("被", "受到", "受过", "曾", "接受");

  private final String text;
  private final List<SanctionMention> found = new ArrayList<>();

  private SanctionReader(String text) {
    this.text = text;
  }

  /** An object that makes another kind of a word: 营业执照 behind 吊销. */
  private record Refinement(SanctionKind kind, String object, SanctionKind refined) {
    static Refinement of(Map<String, String> row) {
      return new Refinement(
          SanctionKind.valueOf(row.getOrDefault("kind", "")),
          row.getOrDefault("object", ""),
          SanctionKind.valueOf(row.getOrDefault("refined", "")));
    }
  }

  /** Every mention, in order, none overlapping. */
  public static List<SanctionMention> read(String text) {
    return new SanctionReader(text).read();
  }

  private List<SanctionMention> read() {
    int at = 0;
    while (at < text.length()) {
      Lexicon.Entry<SanctionKind> entry = WORDS.at(text, at);
      at = entry == null ? at + 1 : mention(at, at + entry.word().length(), entry.meaning());
    }
    spreadAlongRows();
    return List.copyOf(found);
  }

  /** 查封、扣押的财物: what the last of a row is, all are; what 被 makes of the first, too. */
  private void spreadAlongRows() {
    for (int i = found.size() - 2; i >= 0; i--) {
      if (inRow(i) && found.get(i + 1).status() == Status.SPOKEN_OF) {
        found.set(i, found.get(i).with(Status.SPOKEN_OF));
      }
    }
    for (int i = 1; i < found.size(); i++) {
      if (inRow(i - 1) && found.get(i - 1).status() != Status.IMPOSED) {
        found.set(i, found.get(i).with(found.get(i - 1).status()));
      }
    }
  }

  private boolean inRow(int first) {
    int end = found.get(first).span().end();
    int next = found.get(first + 1).span().start();
    String between = end <= next ? text.substring(end, next) : "";
    return List.of("、", "或者", "和", "及", "或", "以及").contains(between);
  }

  private int mention(int start, int end, SanctionKind kind) {
    int stop = Math.min(Stops.segmentEnd(text, end), end + OBJECT_REACH);
    String behind = text.substring(end, stop);
    SanctionKind refined = kind;
    int last = end;
    for (Refinement object : OBJECTS) {
      int place = object.kind == kind ? behind.indexOf(object.object) : -1;
      if (place >= 0) {
        refined = object.refined;
        last = end + place + object.object.length();
        break;
      }
    }
    if (refined.group() == SanctionKind.Group.COERCIVE && throughCourt(start)) {
      refined = SanctionKind.COURT_ENFORCEMENT;
    }
    if (refined != SanctionKind.BAN_FROM_TRADE || isBan(start)) {
      found.add(new SanctionMention(new Span(start, last), refined, status(start, last)));
    }
    return end;
  }

  /** 五年内不得从事 bars from a trade; 不得从事 alone is a rule for everybody. */
  private boolean isBan(int at) {
    String before = text.substring(Math.max(Stops.clauseStart(text, at), at - 20), at);
    return before.contains("年内") || before.contains("终身") || before.contains("责令");
  }

  private boolean throughCourt(int at) {
    String before = text.substring(Stops.segmentStart(text, at), at);
    return before.contains("申请") && before.contains("法院");
  }

  private Status status(int start, int end) {
    int segment = Math.max(Stops.segmentStart(text, start), start - 20);
    String before = text.substring(segment, start);
    if (forbids(before)) {
      return Status.FORBIDDEN;
    }
    if (needsVerb(start, end) && SET.stream().noneMatch(before::contains)) {
      return Status.SPOKEN_OF;
    }
    boolean act = UNLAWFUL.stream().anyMatch(before::contains);
    return act || isFact(before, end) ? Status.SPOKEN_OF : Status.IMPOSED;
  }

  /** 滞纳金 and 强制措施 are nouns: only 加收 and 采取 set them. */
  private boolean needsVerb(int start, int end) {
    return end - start >= 3 && (text.startsWith("滞纳金", start) || text.startsWith("强制措施", start));
  }

  private static boolean forbids(String before) {
    for (String word : List.of("不得", "禁止", "严禁", "不准", "不予", "免予", "不适用", "不应当")) {
      int place = before.lastIndexOf(word);
      if (place >= 0 && before.length() - place <= 16 && before.indexOf("的", place) < 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isFact(String before, int end) {
    for (String word : FACTS) {
      int place = before.lastIndexOf(word);
      if (place >= 0 && before.length() - place - word.length() <= 4) {
        return true;
      }
    }
    if (NOUNS.stream().anyMatch(noun -> text.startsWith(noun, end))) {
      return true;
    }
    int stop = Stops.segmentEnd(text, end);
    return stop < text.length()
        && stop > end
        && text.charAt(stop) == '，'
        && text.charAt(stop - 1) == '的';
  }
}
