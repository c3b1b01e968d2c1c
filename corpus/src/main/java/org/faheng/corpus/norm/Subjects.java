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

  /** Last characters of words for persons: 养犬人, 经营者, 船员, 业主. */
  private static final String PERSONS = "人者员户主方商店校院会行部社长师生";

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
    if (plain != null) {
      return plain;
    }
    Subject carried = carried(text, from, segment);
    return carried != null ? carried : condition(text, from, segment);
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
    if (words.endsWith("的") || words.endsWith("行为") || words.startsWith("违反")) {
      return null;
    }
    Subject.Kind kind = kind(words);
    boolean person = !words.isEmpty() && PERSONS.indexOf(words.charAt(words.length() - 1)) >= 0;
    return kind == null && !person
        ? null
        : new Subject(Words.of(text, to + 1, end), kind == null ? Subject.Kind.OTHER : kind);
  }

  /** 对养犬人给予警告，并处…; 对直接责任人员，处…: named in a part before, behind the last condition. */
  private static @Nullable Subject carried(String text, int from, int segment) {
    int end = segment;
    while (end > from) {
      int start = Math.max(from, Stops.segmentStart(text, end - 1));
      int stop = Math.max(start, end - 1);
      if (text.substring(start, stop).endsWith("的")) {
        return null;
      }
      int to = text.indexOf('对', start);
      if (to >= 0 && to < stop) {
        return behindTo(text, start, verbOf(text, to, stop));
      }
      end = start;
    }
    return null;
  }

  /** Where 给予, 没收 or the like begins behind 对; the end of the part where none does. */
  private static int verbOf(String text, int to, int stop) {
    int first = stop;
    for (String verb : List.of("给予", "予以", "依法", "没收", "责令", "可以", "处以", "并处")) {
      int place = text.indexOf(verb, to);
      first = place > to && place < first ? place : first;
    }
    return first;
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
