package org.faheng.corpus.norm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.faheng.corpus.norm.Ratio.Kind;
import org.faheng.corpus.norm.Ratio.Share;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/** 比例识别: fractions, percentages, 过半数 and daily rates. Total; offsets count in the text given. */
public final class RatioReader {
  private static final Share HALF = new Share(BigDecimal.ONE, BigDecimal.TWO);
  private static final int LONGEST_BASE = 30;
  private static final String BASE_STOP = "、的按照以达由经占为于应须需获得到过有处当并";

  private static final int LONGEST_BEHIND = 10;
  private static final String BEHIND_STOP = "、的通同提联出参可应或以不（在由计罚比";

  private final String text;
  private final List<Ratio> found = new ArrayList<>();

  private RatioReader(String text) {
    this.text = text;
  }

  /** Every share, in order, none overlapping. */
  public static List<Ratio> read(String text) {
    return new RatioReader(text).read();
  }

  private List<Ratio> read() {
    List<Figure> fractions = Figures.in(text).stream().filter(RatioReader::isShare).toList();
    int next = 0;
    while (next < fractions.size()) {
      Figure first = fractions.get(next++);
      Figure last = first;
      if (next < fractions.size()
          && Limits.joins(text.substring(first.end(), fractions.get(next).start()))) {
        last = fractions.get(next++);
      }
      add(first, last);
    }
    halves();
    found.sort(Comparator.comparingInt(ratio -> ratio.span().start()));
    return List.copyOf(found);
  }

  private static boolean isShare(Figure figure) {
    return figure.of() != null && figure.of().signum() > 0;
  }

  private void add(Figure first, Figure last) {
    Span span = new Span(first.start(), last.end());
    Limits.Read read =
        first == last
            ? Limits.around(text, first.start(), last.end())
            : new Limits.Read(Limit.RANGE, first.start(), Limits.rangeEnd(text, last.end()));
    add(span, read, share(last), first == last ? null : share(first));
  }

  private static Share share(Figure figure) {
    BigDecimal of = figure.of();
    return new Share(figure.value(), of == null ? BigDecimal.ONE : of);
  }

  private void add(Span span, Limits.Read read, Share share, @Nullable Share least) {
    Words before = base(read.start());
    Limits.Read limit = before == null ? read : aheadOfBase(read, before);
    found.add(
        new Ratio(
            span,
            new Span(limit.start(), read.end()),
            share,
            least,
            limit.limit(),
            before == null ? baseBehind(read.end()) : before,
            daily(span.start()),
            kind(span)));
  }

  /** 过半数, 半数以上, 多数 is no share. */
  private void halves() {
    for (int at = text.indexOf("半数"); at >= 0; at = text.indexOf("半数", at + 2)) {
      if (at > 0 && "一对折".indexOf(text.charAt(at - 1)) >= 0) {
        continue;
      }
      add(new Span(at, at + 2), Limits.around(text, at, at + 2), HALF, null);
    }
  }

  /** The words right before a share: 全体代表 of 全体代表三分之二以上, 工程造价 of 工程造价的百分之二. */
  private @Nullable Words base(int start) {
    int end = start;
    while (end > 0 && "的之按占为达以".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int low = Math.max(Stops.segmentStart(text, end), end - LONGEST_BASE);
    int from = end;
    while (from > low && !stopsBase(from - 1)) {
      from--;
    }
    for (String word : List.of("日加收", "加收", "日征收", "征收", "日")) {
      from += text.startsWith(word, from) && from + word.length() < end ? word.length() : 0;
    }
    for (String word : List.of("或者", "以及", "且", "及", "和")) {
      int place = text.lastIndexOf(word, end - 1);
      from = place >= from && place + word.length() < end ? place + word.length() : from;
    }
    return from < end ? Words.of(text, from, end) : null;
  }

  private boolean stopsBase(int at) {
    return BASE_STOP.indexOf(text.charAt(at)) >= 0
        && !text.startsWith("占比", at)
        && !text.startsWith("专有", at - 1);
  }

  /** 不得超过热价的百分之三十: the bound word stands before the base. */
  private Limits.Read aheadOfBase(Limits.Read read, Words base) {
    if (read.limit() != Limit.EXACT) {
      return read;
    }
    Limits.Read ahead = Limits.before(text, base.span().start(), read.end());
    return ahead.limit() == Limit.EXACT ? read : ahead;
  }

  /** 村民 of 十分之一以上的村民提议. */
  private @Nullable Words baseBehind(int end) {
    int start = text.startsWith("的", end) ? end + 1 : end;
    int stop = start;
    while (stop < text.length()
        && stop - start < LONGEST_BEHIND
        && !Stops.isStop(text.charAt(stop))
        && BEHIND_STOP.indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    return stop > start + 1 ? Words.of(text, start, stop) : null;
  }

  private boolean daily(int at) {
    int from = Math.max(Stops.segmentStart(text, at), at - 24);
    String before = text.substring(from, at);
    return before.contains("每日")
        || before.contains("按日")
        || before.contains("每天")
        || before.contains("逐日")
        || text.startsWith("每逾期一日", Stops.segmentStart(text, at));
  }

  private Kind kind(Span span) {
    int from = Stops.segmentStart(text, span.start());
    String around = text.substring(from, Stops.segmentEnd(text, span.end()));
    if (around.contains("滞纳金")) {
      return Kind.LATE_FEE;
    }
    return around.contains("加处") && around.contains("罚款") ? Kind.ADDED_FINE : Kind.SHARE;
  }
}
