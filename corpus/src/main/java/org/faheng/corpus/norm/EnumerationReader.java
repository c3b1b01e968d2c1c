package org.faheng.corpus.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.faheng.corpus.norm.Enumeration.Item;
import org.faheng.corpus.structure.ChineseNumeral;
import org.faheng.corpus.structure.Span;

/** 列举识别: lists of items （一）（二）. Total; offsets count in the text given. */
public final class EnumerationReader {
  private static final Pattern CATCH_ALL = Pattern.compile("^其[他它]|的其[他它][^，；]{0,24}$");

  private static final int MAX_ITEMS = 99;

  private static final List<String> ROW_LEADS =
      List.of("禁止", "不得", "包括", "是指", "应当", "可以", "对", "的", "下列");

  private final String text;

  private EnumerationReader(String text) {
    this.text = text;
  }

  /** Every list of at least two items, in order. */
  public static List<Enumeration> read(String text) {
    return new EnumerationReader(text).read();
  }

  /**
   * Every row of at least three words joined by 、 in one part of a sentence, in order; the stem
   * ends at the last 禁止, 不得, 包括 or the like. The first and the last item may carry words of the
   * sentence with them.
   */
  public static List<Enumeration> rows(String text) {
    List<Enumeration> found = new ArrayList<>();
    for (Segment segment : Segment.of(text)) {
      int comma = text.indexOf('、', segment.start());
      if (comma >= 0 && comma < segment.end()) {
        Enumeration row = row(text, segment, comma);
        if (row.items().size() > 2) {
          found.add(row);
        }
      }
    }
    return List.copyOf(found);
  }

  private static Enumeration row(String text, Segment segment, int comma) {
    int start = segment.start();
    for (String lead : ROW_LEADS) {
      int place = text.lastIndexOf(lead, comma - lead.length());
      start = place >= segment.start() ? Math.max(start, place + lead.length()) : start;
    }
    int last = text.lastIndexOf('、', segment.end() - 1);
    int more = text.indexOf('等', last);
    boolean open = more > 0 && more < segment.end();
    List<Item> items =
        Definitions.pieces(text, start, open ? more : segment.end()).stream()
            .map(words -> new Item(words.span(), 0, words.text().startsWith("其他")))
            .toList();
    boolean catchAll = !items.isEmpty() && items.getLast().catchAll();
    return new Enumeration(new Span(segment.start(), start), items, true, open || catchAll);
  }

  private List<Enumeration> read() {
    List<Enumeration> found = new ArrayList<>();
    int floor = 0;
    int first = mark(1, 0, text.length());
    while (first >= 0) {
      int next = mark(1, first + 1, text.length());
      int limit = next < 0 ? text.length() : next;
      List<Integer> marks = marks(first, limit);
      if (marks.size() > 1) {
        found.add(list(floor, marks, limit));
        floor = lineEnd(marks.getLast());
      }
      first = next;
    }
    return List.copyOf(found);
  }

  private List<Integer> marks(int first, int limit) {
    List<Integer> marks = new ArrayList<>();
    int at = first;
    while (at >= 0 && marks.size() < MAX_ITEMS) {
      marks.add(at);
      at = mark(marks.size() + 1, at + 1, limit);
    }
    return marks;
  }

  /** Place of （三） as the number of an item, not as in 第（三）项; -1 where none is. */
  private int mark(int number, int from, int limit) {
    String numeral = ChineseNumeral.format(number);
    for (String mark : List.of("（" + numeral + "）", "(" + numeral + ")")) {
      int at = text.indexOf(mark, from);
      while (at >= 0 && at < limit) {
        if (startsItem(at)) {
          return at;
        }
        at = text.indexOf(mark, at + 1);
      }
    }
    return -1;
  }

  private boolean startsItem(int at) {
    int before = at - 1;
    while (before >= 0 && " \t\u3000".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 || "\n；;：:。，".indexOf(text.charAt(before)) >= 0;
  }

  private Enumeration list(int floor, List<Integer> marks, int limit) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      int end = i + 1 < marks.size() ? marks.get(i + 1) : Math.min(limit, lineEnd(marks.get(i)));
      items.add(item(marks.get(i), end, i + 1));
    }
    return new Enumeration(stem(floor, marks.getFirst()), items, false, items.getLast().catchAll());
  }

  private Item item(int mark, int end, int number) {
    int close = Math.max(text.indexOf('）', mark), mark);
    int narrow = text.indexOf(')', mark);
    int start = (narrow >= 0 && narrow < close || close == mark ? narrow : close) + 1;
    Span span = trimmed(start, Math.max(start, end));
    return new Item(span, number, isCatchAll(span.of(text)));
  }

  private Span trimmed(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && (isBlank(text.charAt(to - 1)) || "；;。".indexOf(text.charAt(to - 1)) >= 0)) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u3000';
  }

  private Span stem(int floor, int mark) {
    int end = mark;
    while (end > floor && isBlank(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > floor && text.charAt(start - 1) != '\n') {
      start--;
    }
    return trimmed(start, end);
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /** 其他…, 法律、法规规定的其他情形, 依法应当…的其他事项; not 拒绝治疗病人的其他疾病，或者…, which goes on. */
  static boolean isCatchAll(String words) {
    return CATCH_ALL.matcher(words).find();
  }
}
