package org.faheng.corpus.norm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 规范要素识别: bearer, condition, action and exception around each mark of a clause. */
final class FrameReader {
  private static final List<String> BEFORE_BEARER =
      List.of("并且", "同时", "但是", "其中", "并", "也", "还", "且", "但", "由", "又");
  private static final List<String> BEHIND_BEARER =
      List.of("依法", "一律", "同时", "及时", "分别", "一般", "均", "都", "也", "还", "并", "则", "即", "方", "，");
  private static final String SCOPE = "在于对因按自未经从依根";

  private final String text;
  private final int ownStart;
  private final List<Segment> segments;
  private final List<AgencyMention> agencies;

  private FrameReader(String text, int ownStart, List<AgencyMention> agencies) {
    this.text = text;
    this.ownStart = ownStart;
    this.segments = Segment.of(text);
    this.agencies = agencies;
  }

  /** A frame for each mark that rules the clause, in order; empty where none does. */
  static List<Frame> read(String text, int ownStart, List<AgencyMention> agencies) {
    return new FrameReader(text, ownStart, agencies).read();
  }

  /** The frame of a clause without marks: what stands behind its condition is the action. */
  static Frame plain(Clause clause, List<AgencyMention> agencies) {
    String text = clause.text();
    FrameReader reader = new FrameReader(text, clause.ownStart(), agencies);
    Words condition = reader.leadingCondition();
    int start = condition == null ? 0 : Math.min(condition.span().end() + 1, text.length());
    boolean stemOnly = start < clause.ownStart() && !Penalties.sanctionsItem(clause);
    return new Frame(
        null,
        null,
        reader.action(start, stemOnly ? clause.ownStart() : text.length()),
        condition,
        reader.exception(),
        reader.authority());
  }

  private List<Frame> read() {
    List<Modality> marks = ruling();
    List<Frame> frames = new ArrayList<>();
    Words bearer = null;
    int from = 0;
    for (int i = 0; i < marks.size(); i++) {
      Modality mark = marks.get(i);
      int end = i + 1 < marks.size() ? at(marks.get(i + 1).span().start()).start() : text.length();
      Words own = bearer(mark);
      bearer = own == null ? bearer : own;
      boolean empty = mark.span().end() >= end;
      if (!empty) {
        frames.add(
            new Frame(
                bearer,
                mark,
                action(mark.span().end(), end),
                condition(from, mark.span().start()),
                exception(),
                authority()));
      }
      from = end;
    }
    return frames;
  }

  /**
   * The marks outside conditions and exceptions, the first of each part; those of an item rule
   * rather than those of its stem.
   */
  private List<Modality> ruling() {
    List<Modality> marks = new ArrayList<>();
    Segment last = null;
    for (Modality mark : ModalityReader.read(text)) {
      Segment segment = at(mark.span().start());
      if (segment.kind() != Segment.Kind.MAIN) {
        continue;
      }
      if (!segment.equals(last)) {
        marks.add(mark);
      } else if (isRelative(marks.getLast(), mark)) {
        marks.set(marks.size() - 1, mark);
      }
      last = segment;
    }
    List<Modality> own = marks.stream().filter(mark -> mark.span().start() >= ownStart).toList();
    return own.isEmpty() ? marks : own;
  }

  /** 依法必须招标的项目的招标人不得…: the first mark only describes the bearer of the second. */
  private boolean isRelative(Modality first, Modality second) {
    String between = text.substring(first.span().end(), second.span().start());
    boolean nobody = first.span().start() - at(first.span().start()).start() <= 2;
    return nobody && between.contains("的");
  }

  private Segment at(int offset) {
    for (Segment segment : segments) {
      if (offset < segment.end()) {
        return segment;
      }
    }
    return segments.getLast();
  }

  private @Nullable Words bearer(Modality mark) {
    int start = at(mark.span().start()).start();
    int end = mark.span().start();
    start = skip(start, end);
    for (String word : BEHIND_BEARER) {
      if (end - word.length() >= start && text.startsWith(word, end - word.length())) {
        end -= word.length();
      }
    }
    return start < end && !isScope(text.substring(start, end))
        ? Words.of(text, start, end)
        : stemBearer(mark);
  }

  /** 在公园内 and 未经批准 bind nobody; 在公园内经商的人 does. */
  private static boolean isScope(String words) {
    int of = words.lastIndexOf('的');
    boolean person = of > 0 && of < words.length() - 1 && words.charAt(0) != '对';
    return SCOPE.indexOf(words.charAt(0)) >= 0 && !person;
  }

  private int skip(int start, int end) {
    int at = start;
    for (String word : BEFORE_BEARER) {
      if (text.startsWith(word, at) && at + word.length() <= end) {
        at += word.length();
      }
    }
    return at;
  }

  /** The bearer that the stem names for its items: 养犬人应当遵守下列规定. */
  private @Nullable Words stemBearer(Modality mark) {
    if (mark.span().start() < ownStart || ownStart == 0) {
      return null;
    }
    return ModalityReader.read(text.substring(0, ownStart)).stream()
        .findFirst()
        .map(this::bearer)
        .orElse(null);
  }

  private Words action(int start, int end) {
    int from = start;
    int to = end;
    for (Segment segment : segments) {
      boolean tail = segment.kind() == Segment.Kind.EXCEPTION && segment.start() > from;
      to = tail ? Math.min(to, segment.start()) : to;
    }
    while (to > from && (Stops.isStop(text.charAt(to - 1)) || text.charAt(to - 1) == '、')) {
      to--;
    }
    while (from < to && Stops.isStop(text.charAt(from))) {
      from++;
    }
    return Words.of(text, from, to);
  }

  /** From the first part between two places to the last that is a condition. */
  private @Nullable Words condition(int from, int to) {
    int start = -1;
    int end = -1;
    for (Segment segment : segments) {
      if (segment.start() < from
          || segment.end() > to
          || segment.kind() == Segment.Kind.EXCEPTION) {
        continue;
      }
      start = start < 0 ? segment.start() : start;
      end = segment.kind() == Segment.Kind.CONDITION ? segment.end() : end;
    }
    return end > start && start >= 0 ? Words.of(text, start, end) : null;
  }

  /** The conditions before the first part that is none. */
  private @Nullable Words leadingCondition() {
    int start = -1;
    int end = -1;
    for (Segment segment : segments) {
      boolean main = segment.kind() == Segment.Kind.MAIN;
      if (end >= 0 && main) {
        break;
      }
      start = start < 0 && segment.kind() != Segment.Kind.EXCEPTION ? segment.start() : start;
      end = segment.kind() == Segment.Kind.CONDITION ? segment.end() : end;
    }
    return end > start && start >= 0 ? Words.of(text, start, end) : null;
  }

  private @Nullable Words exception() {
    int start = -1;
    int end = -1;
    for (Segment segment : segments) {
      if (segment.kind() == Segment.Kind.EXCEPTION) {
        start = start < 0 ? segment.start() : start;
        end = segment.end();
      }
    }
    return start < 0 ? null : Words.of(text, start, end);
  }

  private @Nullable AgencyMention authority() {
    return agencies.stream()
        .filter(agency -> agency.role() == AgencyMention.Role.ACTOR)
        .findFirst()
        .orElse(null);
  }
}
