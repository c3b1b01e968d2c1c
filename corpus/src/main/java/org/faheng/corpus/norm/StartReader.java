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

  private static final List<String> LEADS_OF_AMOUNT =
      List.of("应当在", "应当于", "应在", "应于", "在", "于", "的", "满", "经过", "，", ",", "最迟");
  private static final List<String> RECEIVED = List.of("收到", "接到", "知道", "得知", "受理");

  /** Characters behind 自 that make another word of it: 自诉, 自行. */
  private static final String NOT_SINCE = "诉己然行动身治愿首主觉由来学有留";

  private static final int LONGEST_BEARER = 24;

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
    for (String word : LEADS_OF_AMOUNT) {
      if (text.startsWith(word, at - word.length())) {
        at -= word.length();
      }
    }
    for (String word : ENDS) {
      if (text.startsWith(word, at - word.length())) {
        return since(text, at - word.length(), at);
      }
    }
    for (String word : List.of("以后", "之后", "后", "的")) {
      if (text.startsWith(word, start - word.length())) {
        int end = start - word.length();
        boolean of = word.equals("的");
        int event = of && text.startsWith("后", end - 1) ? end - 1 : end;
        return behindEvent(text, event, start, floor, of);
      }
    }
    Start received = received(text, start, floor);
    return received != null ? received : partBefore(text, start, floor);
  }

  /** 自…之日起: the event whose words end at {@code end}. */
  private static @Nullable Start since(String text, int end, int phraseEnd) {
    int low = Math.max(end - LONGEST, Stops.clauseStart(text, end));
    for (int at = end - 1; at > low; at--) {
      char c = text.charAt(at - 1);
      if ((c == '自' || c == '从') && NOT_SINCE.indexOf(text.charAt(at)) < 0) {
        return new Start(Words.of(text, at, end), new Span(at - 1, phraseEnd));
      }
    }
    return behindEvent(text, end, phraseEnd, low, false);
  }

  /** The event that ends at {@code end}, from 在 or the start of the part. */
  private static @Nullable Start behindEvent(
      String text, int end, int phraseEnd, int floor, boolean needsLead) {
    int low = Math.max(floor, Math.max(end - LONGEST, Stops.clauseStart(text, end)));
    int segment = Math.max(low, Stops.segmentStart(text, end));
    for (String lead : LEADS) {
      int place = last(text, lead, segment, end - 1);
      if (place >= 0 && place + lead.length() == end) {
        return null;
      }
      if (place >= 0) {
        return new Start(Words.of(text, place + lead.length(), end), new Span(place, phraseEnd));
      }
    }
    int from = behindBearer(text, segment, end);
    return from < end && !needsLead
        ? new Start(Words.of(text, from, end), new Span(from, phraseEnd))
        : null;
  }

  /** 收到通知书十五日内: no word stands between event and amount. */
  private static @Nullable Start received(String text, int start, int floor) {
    int segment = Math.max(floor, Stops.segmentStart(text, start));
    for (String verb : RECEIVED) {
      int place = last(text, verb, segment, start - 1);
      boolean event = place >= 0 && start - place > verb.length() + 1;
      if (event && "应当在于可须，、".indexOf(text.charAt(start - 1)) < 0) {
        return new Start(Words.of(text, place, start), new Span(place, start));
      }
    }
    return null;
  }

  /** Last place of {@code word} from {@code low} to {@code high}; -1 where there is none. */
  private static int last(String text, String word, int low, int high) {
    for (int at = high; at >= low; at--) {
      if (text.startsWith(word, at)) {
        return at;
      }
    }
    return -1;
  }

  /** 受理投诉后，应当在十日内; 自决定生效之日起，…在五年内: the part before names the event. */
  private static @Nullable Start partBefore(String text, int start, int floor) {
    int segment = Stops.segmentStart(text, start);
    if (segment < 2 || text.charAt(segment - 1) != '，' || start - segment > LONGEST_BEARER) {
      return null;
    }
    int stop = segment - 1;
    for (String word : ENDS) {
      if (text.startsWith(word, stop - word.length())) {
        return since(text, stop - word.length(), stop);
      }
    }
    if (text.charAt(stop - 1) != '后' || stop - 1 <= floor) {
      return null;
    }
    int end =
        text.startsWith("之", stop - 2) || text.startsWith("以", stop - 2) ? stop - 2 : stop - 1;
    int from = Math.max(floor, Stops.segmentStart(text, end));
    from = behindBearer(text, from, end);
    return from < end ? new Start(Words.of(text, from, end), new Span(from, stop)) : null;
  }

  /** 申请人收到决定: the event begins with the verb. */
  private static int behindBearer(String text, int start, int end) {
    for (String verb : RECEIVED) {
      int place = text.indexOf(verb, start, end);
      if (place >= 0) {
        return place;
      }
    }
    return start;
  }

  /** 会议举行 of 会议举行的十日前. */
  private static @Nullable Start ahead(String text, int start, int floor) {
    if (text.startsWith("提前", start) || text.startsWith("至少提前", start)) {
      return null;
    }
    int end =
        text.startsWith("的", start - 1) || text.startsWith("前", start - 1) ? start - 1 : start;
    return end > 0 && "，。；：、内".indexOf(text.charAt(end - 1)) < 0
        ? behindEvent(text, end, start, floor, false)
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
