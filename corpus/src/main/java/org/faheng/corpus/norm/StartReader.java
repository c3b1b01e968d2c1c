package org.faheng.corpus.norm;

import java.util.List;
import org.faheng.corpus.norm.TimeLimit.Bound;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/** 起算点识别: from what an amount of time runs: 自收到申请之日起, 接到通知后. */
final class StartReader {
  private static final int LONGEST = 80;
  private static final List<String> LEADS =
      List.of(
          "自", "从", "应当在", "应当于", "应于", "应在", "可以在", "可以于", "必须在", "须在", "并在", "并于", "在", "于", "应当",
          "可以");
  private static final List<String> ENDS =
      List.of("之日起", "之时起", "当日起", "之次日起", "次日起", "之日", "日起", "起");

  private StartReader() {}

  /** The event and the whole of its words. */
  record Start(Words event, Span phrase) {}

  /**
   * The event of the amount that stands, with its bound words, from {@code start} to {@code end}.
   */
  static @Nullable Start read(String text, int start, int end, int floor, Bound bound) {
    Start before = bound == Bound.BEFORE ? ahead(text, start, floor) : before(text, start, floor);
    return before != null ? before : behind(text, end);
  }

  private static @Nullable Start before(String text, int start, int floor) {
    int at = start;
    for (String word : List.of("应当在", "应当于", "应在", "应于", "在", "于", "的", "，", ",", "最迟")) {
      if (text.startsWith(word, at - word.length())) {
        at -= word.length();
      }
    }
    for (String word : ENDS) {
      if (text.startsWith(word, at - word.length())) {
        return since(text, at - word.length(), at, floor, true);
      }
    }
    for (String word : List.of("以后", "之后", "后")) {
      if (at == start && text.startsWith(word, at - word.length())) {
        return since(text, at - word.length(), at, floor, false);
      }
    }
    return null;
  }

  /** The event whose words end at {@code end}: from 自, or from the start of the part. */
  private static @Nullable Start since(
      String text, int end, int phraseEnd, int floor, boolean far) {
    int low = Math.max(floor, Math.max(end - LONGEST, Stops.clauseStart(text, end)));
    int segment = Math.max(low, Stops.segmentStart(text, end));
    int from = far ? Math.max(text.lastIndexOf('自', end - 1), text.lastIndexOf('从', end - 1)) : -1;
    if (from >= low && from < end - 1) {
      return new Start(Words.of(text, from + 1, end), new Span(from, phraseEnd));
    }
    int event = segment;
    int phrase = segment;
    for (String lead : LEADS) {
      int place = text.lastIndexOf(lead, end - 1);
      if (place >= segment && place + lead.length() == end) {
        return null;
      }
      if (place >= segment) {
        event = place + lead.length();
        phrase = place;
        break;
      }
    }
    return event < end ? new Start(Words.of(text, event, end), new Span(phrase, phraseEnd)) : null;
  }

  /** 会议举行 of 会议举行的十日前. */
  private static @Nullable Start ahead(String text, int start, int floor) {
    int end =
        text.startsWith("的", start - 1) || text.startsWith("前", start - 1) ? start - 1 : start;
    return end > 0 && "，。；：、内".indexOf(text.charAt(end - 1)) < 0
        ? since(text, end, start, floor, false)
        : null;
  }

  /** 期限为三年，自…之日起计算. */
  private static @Nullable Start behind(String text, int end) {
    int at = end;
    if (at < text.length() && "，,".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at >= text.length() || text.charAt(at) != '自' && text.charAt(at) != '从') {
      return null;
    }
    int stop = Stops.segmentEnd(text, at);
    int word = text.indexOf("起", at);
    if (word < 0
        || word >= stop
        || !text.startsWith("计算", word + 1) && !text.startsWith("算", word + 1)) {
      return null;
    }
    int last = text.startsWith("之日", word - 2) ? word - 2 : word;
    return last > at + 1 ? new Start(Words.of(text, at + 1, last), new Span(at, word + 1)) : null;
  }
}
