package org.faheng.corpus.norm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faheng.corpus.document.FactTable;
import org.faheng.corpus.norm.FineRange.Subject;
import org.jspecify.annotations.Nullable;

/** 受罚人识别: who is fined, from the words around the verb of the fine. */
final class Subjects {
  private static final Map<String, Subject.Kind> KINDS = kinds();
  private static final int LONGEST = 60;

  private Subjects() {}

  private static Map<String, Subject.Kind> kinds() {
    Map<String, Subject.Kind> kinds = new LinkedHashMap<>();
    for (Map<String, String> row : FactTable.read("norm-subjects")) {
      kinds.put(
          row.getOrDefault("word", ""), Subject.Kind.valueOf(row.getOrDefault("kind", "OTHER")));
    }
    return kinds;
  }

  private static Subject.@Nullable Kind kind(String words) {
    return KINDS.entrySet().stream()
        .filter(entry -> words.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /**
   * The person fined by a verb.
   *
   * @param from where the clause of the verb begins
   * @param verb where the verb begins, 可以 and 并 included
   */
  static @Nullable Subject before(String text, int from, int verb) {
    int segment = Math.max(from, Stops.segmentStart(text, verb));
    Subject named = behindTo(text, segment, verb);
    if (named != null) {
      return named;
    }
    Subject plain = plain(text, segment, verb);
    return plain != null ? plain : condition(text, from, segment);
  }

  /** 对…处. */
  private static @Nullable Subject behindTo(String text, int from, int verb) {
    int to = text.lastIndexOf('对', verb - 1);
    if (to < from || verb - to > LONGEST || verb - to < 2) {
      return null;
    }
    int end = verb;
    for (String word : List.of("罚款", "可以", "并可", "可", "并", "分别", "各", "每人")) {
      if (text.startsWith(word, end - word.length()) && end - word.length() > to + 1) {
        end -= word.length();
      }
    }
    String words = text.substring(to + 1, end);
    if (words.endsWith("的") || words.startsWith("违反")) {
      return null;
    }
    Subject.Kind kind = kind(words);
    return new Subject(Words.of(text, to + 1, end), kind == null ? Subject.Kind.OTHER : kind);
  }

  /** 单位处…, 个人处…: the word stands right before the verb. */
  private static @Nullable Subject plain(String text, int from, int verb) {
    String words = text.substring(from, verb);
    if (words.length() > 12 || words.isEmpty() || words.contains("由")) {
      return null;
    }
    for (String tail : List.of("单位", "个人", "人员", "法人", "组织", "负责人", "责任人")) {
      if (words.endsWith(tail)) {
        Subject.Kind kind = kind(words);
        return kind == null ? null : new Subject(Words.of(text, from, verb), kind);
      }
    }
    return null;
  }

  /** 属于单位的，…, 单位有…行为的，…, 经营性的，…: a part before the verb that ends in 的. */
  private static @Nullable Subject condition(String text, int from, int segment) {
    int end = segment;
    while (end > from) {
      int stop = end - 1;
      int start = Math.max(from, Stops.segmentStart(text, stop));
      if (stop > start && text.charAt(stop - 1) == '的') {
        Subject subject = conditional(text, start, stop - 1);
        if (subject != null) {
          return subject;
        }
      }
      end = start;
    }
    return null;
  }

  /** Whether the word is the person: 属于单位的, 单位有前款行为的; 组织考试的 is an act. */
  private static boolean isPerson(String text, int at, int end, int start, String word) {
    int last = at + word.length();
    return at > start
        || last == end
        || word.contains("经营") && end - last <= 6
        || "有违未不实从在拒擅发".indexOf(text.charAt(last)) >= 0 && !word.equals("组织");
  }

  private static @Nullable Subject conditional(String text, int start, int end) {
    int at = start;
    for (String word : List.of("属于", "属", "是", "系", "为", "对")) {
      if (text.startsWith(word, at)) {
        at += word.length();
        break;
      }
    }
    for (Map.Entry<String, Subject.Kind> entry : KINDS.entrySet()) {
      String word = entry.getKey();
      if (text.startsWith(word, at)
          && at + word.length() <= end
          && isPerson(text, at, end, start, word)) {
        int last = at > start ? end : at + word.length();
        return new Subject(Words.of(text, at, last), entry.getValue());
      }
    }
    return null;
  }
}
