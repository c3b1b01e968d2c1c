package org.faheng.corpus.norm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.faheng.corpus.norm.Amount.Basis;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 罚款识别: reads every fine that a text sets, with its bounds, base, tier and subject. Criminal fines
 * (罚金), rates of delay (加处罚款, 滞纳金) and amounts in conditions are left out. Total; offsets count in
 * the text given.
 */
public final class FineReader {

  private static final Pattern CAP = Pattern.compile("超过|最高|限额|上限");
  private static final int LONGEST_CAP = 14;

  private final String text;
  private final List<FineRange> found = new ArrayList<>();
  private final FineLists lists;

  private FineReader(String text) {
    this.text = text;
    this.lists = new FineLists(text);
  }

  /** Every fine, in order, none overlapping. */
  public static List<FineRange> read(String text) {
    return new FineReader(text).read();
  }

  private List<FineRange> read() {
    if (text.indexOf('元') < 0 && text.indexOf(FineWord.FINE) < 0 && text.indexOf('处') < 0) {
      return List.of();
    }
    int floor = 0;
    for (AmountRange range : AmountRanges.in(text)) {
      if (range.start() < floor || capOfLast(range)) {
        continue;
      }
      FineRange fine = fine(range, floor);
      if (fine != null) {
        found.add(fine);
        floor = fine.phrase().end();
      }
    }
    return List.copyOf(found);
  }

  /** 违法所得三倍以下但最高不超过三万元的罚款: the second amount caps the first. */
  private boolean capOfLast(AmountRange range) {
    BigDecimal max = range.amount().max();
    if (found.isEmpty() || max == null || !caps(found.getLast(), range)) {
      return false;
    }
    int end = FineWord.end(text, range.end());
    found.add(found.removeLast().withCap(max, end));
    return true;
  }

  private boolean caps(FineRange last, AmountRange range) {
    int from = Math.max(last.span().end(), Math.min(last.phrase().end(), range.start()));
    boolean growing = last.amount().basis() != Basis.AMOUNT || last.unit() != null || last.daily();
    return growing
        && range.amount().basis() == Basis.AMOUNT
        && range.amount().min() == null
        && range.start() >= from
        && range.start() - from <= LONGEST_CAP
        && Stops.clauseStart(text, range.start()) <= last.span().start()
        && CAP.matcher(text.substring(from, range.end())).find();
  }

  private @Nullable FineRange fine(AmountRange range, int floor) {
    int segment = Math.max(floor, Stops.segmentStart(text, range.start()));
    FineVerb verb = FineVerb.before(text, range.start(), segment);
    int end = FineWord.end(text, range.end());
    if (!isFine(range, verb, segment, end > range.end())) {
      return null;
    }
    int start = verb == null ? range.start() : verb.start();
    int clause = Math.min(segment, Math.max(floor, Stops.clauseStart(text, range.start())));
    FineRange.Subject subject = Subjects.before(text, clause, start);
    FineRange row = verb == null && !found.isEmpty() ? rowOf(range.start()) : null;
    return new FineRange(
        new Span(range.start(), range.end()),
        new Span(subject == null ? start : Math.min(start, subjectStart(subject, segment)), end),
        range.amount(),
        null,
        base(range, verb),
        unit(segment, range),
        daily(segment, range.start()),
        row == null ? subject : row.subject(),
        row == null ? Triggers.between(text, Stops.clauseStart(text, start), start) : row.trigger(),
        row == null ? FineVerb.power(text, segment, verb, range.start(), end) : row.power(),
        row == null
            ? FineVerb.alternative(text, verb, range.start())
            : text.substring(row.span().end(), range.start()).contains("或者"));
  }

  /** The fine before in one row: 处每吨一百元、每车三百元的罚款; null where another part begins. */
  private @Nullable FineRange rowOf(int at) {
    FineRange last = found.getLast();
    return Stops.segmentStart(text, at) <= last.span().start() ? last : null;
  }

  private static int subjectStart(FineRange.Subject subject, int segment) {
    int start = subject.words().span().start();
    return start > segment ? start - 1 : start < segment ? Integer.MAX_VALUE : start;
  }

  private boolean isFine(AmountRange range, @Nullable FineVerb verb, int segment, boolean named) {
    if (text.startsWith("罚金", range.end()) || text.startsWith("的罚金", range.end())) {
      return false;
    }
    if (named) {
      return !addedFine(range);
    }
    if (verb != null) {
      String gap = text.substring(verb.end(), range.start());
      return gap.isEmpty()
          || gap.startsWith("每")
          || gap.endsWith("或者")
          || gap.endsWith("人民币")
          || range.amount().basis() != Basis.AMOUNT;
    }
    int word = text.lastIndexOf(FineWord.FINE, range.start());
    return word >= segment && range.start() - word <= 10
        || lists.contains(range.start()) && !text.startsWith("的", range.end());
  }

  /** 按罚款数额的百分之三加处罚款 is a rate of delay. */
  private boolean addedFine(AmountRange range) {
    return text.startsWith("加处", range.end()) || text.startsWith("的标准加处", range.end());
  }

  /** What a multiple is taken of: the words between the verb and the amount. */
  private @Nullable Words base(AmountRange range, @Nullable FineVerb verb) {
    if (range.amount().basis() == Basis.AMOUNT) {
      return null;
    }
    int start = verb != null ? verb.end() : Stops.segmentStart(text, range.start());
    for (String word :
        List.of("或者", "罚款额为", "罚款数额为", "按照", "按", "依照", "以", "相当于", "相当", "其", "人民币")) {
      int place = text.indexOf(word, start);
      boolean leads =
          place == start
              || word.equals("或者")
              || word.endsWith("额为")
              || word.equals("按照")
              || word.equals("相当于");
      if (place >= start && place + word.length() <= range.start() && leads) {
        start = place + word.length();
      }
    }
    int end = range.start();
    if (end > start && text.charAt(end - 1) == '的') {
      end--;
    }
    return end > start ? Words.of(text, start, end) : null;
  }

  /** 每平方米, 每株: the words from 每 to the amount or the verb; also 元/平方米. */
  private @Nullable Words unit(int segment, AmountRange range) {
    if (range.end() + 1 < text.length() && text.charAt(range.end()) == '/') {
      int end = range.end() + 1;
      while (end < text.length()
          && end - range.end() < 5
          && "的罚（，。；".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      return Words.of(text, range.end() + 1, end);
    }
    int each = text.lastIndexOf('每', range.start());
    if (each < segment || range.start() - each > 14) {
      return null;
    }
    int end = each + 1;
    while (end < range.start() && "处按并罚可，".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String words = text.substring(each, end);
    boolean day = words.equals("每日") || words.equals("每天") || words.length() < 2;
    return day ? null : Words.of(text, each, end);
  }

  private boolean daily(int segment, int at) {
    String before = text.substring(segment, at);
    return before.contains("按日")
        || before.contains("每日")
        || before.contains("每天")
        || before.contains("逐日");
  }
}
