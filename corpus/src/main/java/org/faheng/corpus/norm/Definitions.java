package org.faheng.corpus.norm;

import java.util.ArrayList;
import java.util.List;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/** 定义识别: term, meaning and elements of …是指…. */
final class Definitions {
  private static final List<String> VERBS = List.of("，是指", "是指", "，指", "：指", "：是指", "，系指");
  private static final List<String> BEFORE_TERM = List.of("所称的", "所称", "所指的", "下列用语的含义是：", "称");
  private static final String OTHER_WORDS = "导定引派使挥南标示认控令数责";
  private static final int LONGEST_TERM = 40;

  private Definitions() {}

  /**
   * The parts of a definition.
   *
   * @param verb where 是指 begins
   */
  record Read(Words term, Words meaning, int verb) {}

  /** The definition that a clause states; null where it states none. */
  static @Nullable Read read(String text, int ownStart) {
    Read own = from(text, ownStart);
    return own != null || ownStart == 0 ? own : from(text, 0);
  }

  private static @Nullable Read from(String text, int from) {
    int verb = -1;
    int behind = -1;
    for (String word : VERBS) {
      int place = verbAt(text, word, from);
      if (place >= 0 && (verb < 0 || place < verb)) {
        verb = place;
        behind = place + word.length();
      }
    }
    if (verb < 0) {
      return null;
    }
    int start = termStart(text, from, verb);
    int end = text.length();
    while (end > behind && Stops.isStop(text.charAt(end - 1))) {
      end--;
    }
    boolean fits = start < verb && verb - start <= LONGEST_TERM && end > behind;
    return fits ? new Read(Words.of(text, start, verb), Words.of(text, behind, end), verb) : null;
  }

  /** 指 as a verb of its own, not as in 指导 or 指定. */
  private static int verbAt(String text, String word, int from) {
    int place = text.indexOf(word, from);
    while (place >= 0) {
      int next = place + word.length();
      if (next < text.length() && OTHER_WORDS.indexOf(text.charAt(next)) < 0) {
        return place;
      }
      place = text.indexOf(word, next);
    }
    return -1;
  }

  private static int termStart(String text, int from, int verb) {
    int start = Math.max(from, Stops.segmentStart(text, verb));
    for (String word : BEFORE_TERM) {
      int place = text.lastIndexOf(word, verb - 1);
      if (place >= from && place + word.length() < verb) {
        return place + word.length();
      }
    }
    return start;
  }

  /** The parts of a list with 、 in the meaning; the whole meaning where it has none. */
  static List<Words> elements(String text, Words meaning) {
    Span row = row(text, meaning);
    int open = text.indexOf('等', Math.max(row.start(), text.lastIndexOf('、', row.end() - 1)));
    int end = open > row.start() && open < row.end() ? open : row.end();
    return row.of(text).indexOf('、') < 0 ? List.of(meaning) : pieces(text, row.start(), end);
  }

  /** The part that may list elements: behind 包括, else the first part of the meaning. */
  private static Span row(String text, Words meaning) {
    int start = meaning.span().start();
    int including = text.indexOf("包括", start);
    if (including >= 0
        && including + 2 < meaning.span().end()
        && text.charAt(including - 1) != '不') {
      start = including + 2;
    }
    return new Span(start, Math.min(Stops.segmentEnd(text, start), meaning.span().end()));
  }

  static List<Words> pieces(String text, int start, int end) {
    List<Words> found = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      boolean cut = i == end || text.charAt(i) == '、';
      if (cut && i > from) {
        found.add(Words.of(text, from, i));
      }
      from = cut ? i + 1 : from;
    }
    if (found.isEmpty()) {
      return found;
    }
    Words last = found.removeLast();
    for (String word : List.of("以及", "或者", "和", "及", "与")) {
      int place = last.text().indexOf(word);
      if (place > 0 && place + word.length() < last.text().length()) {
        int at = last.span().start() + place;
        found.add(Words.of(text, last.span().start(), at));
        last = Words.of(text, at + word.length(), last.span().end());
        break;
      }
    }
    found.add(last);
    return found;
  }

  /** Whether 等 or 其他 leaves the list open. */
  static boolean open(String text, Words meaning) {
    String row = row(text, meaning).of(text);
    int last = row.lastIndexOf('、');
    int tail = row.indexOf('等', Math.max(0, last));
    boolean other =
        tail > 0 && tail + 1 < row.length() && "级于同待候".indexOf(row.charAt(tail + 1)) >= 0;
    return last >= 0 && (tail > 0 && !other || row.indexOf("其他", last) >= 0);
  }
}
