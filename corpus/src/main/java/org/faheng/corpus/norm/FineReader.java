package org.faheng.corpus.norm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.faheng.corpus.norm.Amount.Basis;
import org.faheng.corpus.norm.FineRange.Power;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 罚款识别: reads every fine that a text sets, with its bounds, base, tier and subject. Criminal fines
 * (罚金), rates of delay (加处罚款, 滞纳金) and amounts in conditions are left out. Total; offsets count in
 * the text given.
 */
public final class FineReader {
  private static final String FINE = "罚款";

  /** Words behind 处 that make another word of it, and before it. */
  private static final String NOT_AFTER = "罚理分置长境方女级室事";

  private static final String NOT_BEFORE = "到各等事本该此深出何住办惩用一二三几查";
  private static final int LONGEST_GAP = 60;
  private static final int LONGEST_TAIL = 24;

  private final String text;
  private final List<FineRange> found = new ArrayList<>();
  private int listEnd = -1;

  private FineReader(String text) {
    this.text = text;
  }

  /** Every fine, in order, none overlapping. */
  public static List<FineRange> read(String text) {
    return new FineReader(text).read();
  }

  private List<FineRange> read() {
    if (text.indexOf('元') < 0 && text.indexOf(FINE) < 0 && text.indexOf('处') < 0) {
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
    if (found.isEmpty() || range.amount().basis() != Basis.AMOUNT) {
      return false;
    }
    FineRange last = found.getLast();
    BigDecimal max = range.amount().max();
    boolean caps =
        last.amount().basis() != Basis.AMOUNT
            && range.start() - last.span().end() <= 14
            && range.start() >= last.span().end()
            && max != null
            && range.amount().min() == null
            && text.substring(last.span().end(), range.end()).matches(".*(?:超过|最高|限额|上限).*")
            && Stops.clauseStart(text, range.start()) <= last.span().start();
    if (caps) {
      int end = fineWordEnd(range.end());
      found.removeLast();
      found.add(
          new FineRange(
              last.span(),
              new Span(last.phrase().start(), Math.max(last.phrase().end(), end)),
              last.amount(),
              max,
              last.base(),
              last.unit(),
              last.daily(),
              last.subject(),
              last.trigger(),
              last.power(),
              last.alternative()));
    }
    return caps;
  }

  private @Nullable FineRange fine(AmountRange range, int floor) {
    int segment = Math.max(floor, Stops.segmentStart(text, range.start()));
    int verb = verb(range.start(), segment);
    int wordEnd = fineWordEnd(range.end());
    boolean named = wordEnd > range.end();
    if (!isFine(range, verb, segment, named)) {
      return null;
    }
    int verbStart = verb < 0 ? range.start() : widened(verb, segment);
    int clause = Math.min(segment, Math.max(floor, Stops.clauseStart(text, range.start())));
    FineRange.Subject subject = Subjects.before(text, clause, verbStart);
    int start = subject == null ? verbStart : Math.min(verbStart, subjectStart(subject, segment));
    Words unit = unit(segment, range);
    FineRange chained = verb < 0 && !found.isEmpty() ? chainedTo(range.start()) : null;
    return new FineRange(
        new Span(range.start(), range.end()),
        new Span(start, named ? wordEnd : range.end()),
        range.amount(),
        null,
        base(range, verb),
        unit,
        daily(segment, range.start()),
        chained == null ? subject : chained.subject(),
        chained == null
            ? Triggers.between(text, Stops.clauseStart(text, verbStart), verbStart)
            : chained.trigger(),
        chained == null
            ? power(segment, verb < 0 ? range.start() : verb, named ? wordEnd : range.end())
            : chained.power(),
        alternative(verb, verbStart, range.start()));
  }

  /** The fine before in one row: 处每吨一百元、每车三百元的罚款; null where another part begins. */
  private @Nullable FineRange chainedTo(int at) {
    FineRange last = found.getLast();
    return Stops.segmentStart(text, at) <= last.span().start() ? last : null;
  }

  private static int subjectStart(FineRange.Subject subject, int segment) {
    int start = subject.words().span().start();
    return start > segment ? start - 1 : start < segment ? Integer.MAX_VALUE : start;
  }

  private boolean isFine(AmountRange range, int verb, int segment, boolean named) {
    if (text.startsWith("罚金", range.end()) || text.startsWith("的罚金", range.end())) {
      return false;
    }
    if (named) {
      return !addedFine(range);
    }
    if (verb >= 0) {
      String gap = text.substring(verbEnd(verb), range.start());
      return gap.isEmpty()
          || gap.startsWith("每")
          || gap.endsWith("或者")
          || gap.endsWith("人民币")
          || range.amount().basis() != Basis.AMOUNT;
    }
    int word = text.lastIndexOf(FINE, range.start());
    return word >= segment && range.start() - word <= 10
        || inFineList(range.start()) && !text.startsWith("的", range.end());
  }

  /** 按罚款数额的百分之三加处罚款 is a rate of delay. */
  private boolean addedFine(AmountRange range) {
    return text.startsWith("加处", range.end()) || text.startsWith("的标准加处", range.end());
  }

  /** Where 罚款 ends behind an amount: …的罚款, …的标准处以罚款; the amount's own end where it is missing. */
  private int fineWordEnd(int end) {
    int at = end;
    if (text.startsWith("（", at)) {
      int close = text.indexOf('）', at);
      at = close > 0 && close - at < 20 ? close + 1 : at;
    }
    if (text.startsWith("的", at)) {
      at++;
    }
    if (text.startsWith(FINE, at)) {
      return at + FINE.length();
    }
    int stop = Math.min(Stops.segmentEnd(text, at), at + LONGEST_TAIL);
    int word = text.indexOf(FINE, at);
    boolean close = word > 0 && word < stop && !hasVerbObject(at, word);
    return close ? word + FINE.length() : end;
  }

  /** Whether the words between an amount and 罚款 begin another fine, or another thing altogether. */
  private boolean hasVerbObject(int from, int to) {
    String words = text.substring(from, to);
    boolean joins =
        words.isEmpty() || words.matches(".*(?:处以|处|予以|给予|计算|计|标准|幅度|数额|以内|进行|确定|确定具体)");
    boolean other = !words.equals("并处") && words.matches(".*(?:[元倍%％‰、]|分之|以上|或者|并处).*");
    return !joins || other;
  }

  /** Whether the stem before a list of items says that its amounts are fines. */
  private boolean inFineList(int at) {
    if (at < listEnd) {
      return true;
    }
    int colon = text.lastIndexOf('：', at);
    if (colon < 0) {
      return false;
    }
    int stem = Stops.segmentStart(text, colon);
    String words = text.substring(stem, colon);
    boolean fines =
        words.endsWith("罚款") && !words.matches(".*(?:[元倍%％‰]|分之).*")
            || words.contains("罚款") && words.matches(".*(?:标准|数额|幅度)(?:为|是|如下)?");
    if (!fines) {
      return false;
    }
    listEnd = endOfItems(colon);
    return at < listEnd;
  }

  /** Where the 款 ends whose stem ends at {@code colon}: behind its last line that begins with （. */
  private int endOfItems(int colon) {
    int end = text.indexOf('\n', colon);
    while (end >= 0 && nextLineIsItem(end)) {
      end = text.indexOf('\n', end + 1);
    }
    return end < 0 ? text.length() : end;
  }

  private boolean nextLineIsItem(int lineEnd) {
    int at = lineEnd;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && "（(".indexOf(text.charAt(at)) >= 0;
  }

  /** The last 处 between {@code from} and an amount that is a verb; -1 where none is. */
  private int verb(int at, int from) {
    int low = Math.max(from, at - LONGEST_GAP);
    for (int i = at - 1; i >= low; i--) {
      if (text.charAt(i) == '处' && isVerb(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isVerb(int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : '。';
    char last = at > 0 ? text.charAt(at - 1) : '，';
    boolean place = next == '所' && (at + 2 >= text.length() || isParticle(text.charAt(at + 2)));
    return !place && NOT_AFTER.indexOf(next) < 0 && NOT_BEFORE.indexOf(last) < 0;
  }

  /** 处所 is a place; 处所需费用 a verb with its object. */
  private static boolean isParticle(char c) {
    return "，。；、的内外等为和及或之".indexOf(c) >= 0;
  }

  private int verbEnd(int verb) {
    int end = verb + 1;
    return text.startsWith("以", end) && !text.startsWith("以上", end) ? end + 1 : end;
  }

  /** The verb with 可以 and 并 before it. */
  private int widened(int verb, int segment) {
    int at = verb;
    boolean more = true;
    while (more) {
      more = false;
      for (String word : List.of("可以", "单处或者", "并处或者", "或者", "科", "判", "并", "可", "各", "单")) {
        if (at - word.length() >= segment && text.startsWith(word, at - word.length())) {
          at -= word.length();
          more = true;
          break;
        }
      }
    }
    return at;
  }

  private Power power(int segment, int verb, int end) {
    int stop = Stops.segmentEnd(text, end);
    String tail = text.substring(end, stop);
    boolean decided = tail.startsWith("可以") || tail.startsWith("由") || tail.startsWith("应当");
    if (tail.endsWith("的") || decided) {
      return Power.MENTIONED;
    }
    String before = text.substring(segment, verb);
    boolean may = before.contains("可以") || before.endsWith("可") || before.contains("可并");
    boolean also = before.endsWith("并") || before.startsWith("并") || before.contains("可以并");
    if (may) {
      return also ? Power.MAY_ALSO : Power.MAY;
    }
    return also ? Power.SHALL_ALSO : Power.SHALL;
  }

  private boolean alternative(int verb, int verbStart, int start) {
    boolean before = text.startsWith("或者", verbStart - 2) || text.startsWith("或", verbStart - 1);
    String gap = text.substring(verbStart, start);
    return before || verb >= 0 && (gap.contains("或者") || gap.endsWith("或")) || gap.contains("单处");
  }

  /** What a multiple is taken of: the words between the verb and the amount. */
  private @Nullable Words base(AmountRange range, int verb) {
    if (range.amount().basis() == Basis.AMOUNT) {
      return null;
    }
    int start = verb >= 0 ? verbEnd(verb) : Stops.segmentStart(text, range.start());
    for (String word : List.of("或者", "按照", "按", "依照", "以", "相当于", "相当", "其", "人民币")) {
      int place = text.indexOf(word, start);
      boolean leads =
          place == start || word.equals("或者") || word.equals("按照") || word.equals("相当于");
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
