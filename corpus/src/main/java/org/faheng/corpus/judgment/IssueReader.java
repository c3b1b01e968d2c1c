package org.faheng.corpus.judgment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.structure.Span;

/** 争议焦点识别: what a text calls the issues; else the points its reasoning takes up one by one. */
final class IssueReader {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:争议(?:的)?焦点|焦点问题|主要争议|争议的(?:主要)?问题|案件焦点|争议问题|核心争议)[^。；：，\\n]{0,16}?(?:[：:]|是|为|在于|有|主要包括|归纳为|如下)+[：:，]?\\s*");
  private static final Pattern NUMBERED =
      Pattern.compile("(?:[一二三四五六七八九1-9][、．.]|[（(][一二三四五六七八九1-9][）)]|第[一二三四五六七八九][，,、])");
  private static final Pattern POINT =
      Pattern.compile(
          "(?:[一二三四五六七八九十][、．.]|[（(][一二三四五六七八九十][）)]|[1-9][、．.]|第[一二三四五六七八九][，,、])?\\s*(?:关于|对于|针对)[^。；\\n]{4,120}?(?:问题|意见|主张|理由|请求|焦点|认定|定性|责任|效力|期限|数额|是否[^，。；\\n]{2,40})(?=[，。；：\\n]|$)");
  private static final int MOST = 10;
  private static final int LONGEST = 400;

  private IssueReader() {}

  static List<Span> read(String text, List<Span> zones) {
    for (Span zone : zones) {
      List<Span> named = named(text, zone);
      if (!named.isEmpty()) {
        return named;
      }
    }
    return zones.isEmpty() ? List.of() : points(text, zones.getFirst());
  }

  private static List<Span> named(String text, Span zone) {
    Matcher matcher = NAMED.matcher(text).region(zone.start(), zone.end());
    while (matcher.find()) {
      int end = end(text, matcher.end(), zone.end());
      if (end - matcher.end() >= 6) {
        return split(text, matcher.end(), end);
      }
    }
    return List.of();
  }

  /** One sentence; a list goes on over 。 while the next sentence is numbered. */
  private static int end(String text, int from, int limit) {
    int at = from;
    int stop = Math.min(limit, from + LONGEST);
    while (at < stop) {
      if ("。\n".indexOf(text.charAt(at)) >= 0) {
        Matcher next = NUMBERED.matcher(text).region(Math.min(stop, at + 1), stop);
        if (at > from && !next.lookingAt()) {
          return at;
        }
      }
      at++;
    }
    return at;
  }

  private static List<Span> split(String text, int from, int end) {
    List<Integer> starts = new ArrayList<>();
    Matcher number = NUMBERED.matcher(text).region(from, end);
    while (number.find()) {
      boolean open =
          number.start() == from || "；;。，,：: \n".indexOf(text.charAt(number.start() - 1)) >= 0;
      if (open) {
        starts.add(number.end());
      }
    }
    if (starts.size() < 2) {
      return List.of(trimmed(text, from, end));
    }
    List<Span> issues = new ArrayList<>();
    for (int i = 0; i < starts.size() && issues.size() < MOST; i++) {
      int stop = i + 1 < starts.size() ? numberStart(text, starts.get(i + 1)) : end;
      issues.add(trimmed(text, starts.get(i), Math.max(starts.get(i), stop)));
    }
    return issues;
  }

  private static int numberStart(String text, int end) {
    int start = end - 1;
    while (start > 0 && "；;。，,：: \n".indexOf(text.charAt(start - 1)) < 0 && end - start < 4) {
      start--;
    }
    return start;
  }

  private static List<Span> points(String text, Span reasoning) {
    List<Span> points = new ArrayList<>();
    Matcher point = POINT.matcher(text);
    for (int at : SentenceStarts.of(text, reasoning.start(), reasoning.end())) {
      if (points.size() < MOST
          && point.region(at, Math.min(reasoning.end(), at + 160)).lookingAt()) {
        points.add(new Span(at, point.end()));
      }
    }
    return points;
  }

  private static Span trimmed(String text, int start, int end) {
    int first = start;
    int last = end;
    while (first < last && Squeezed.blank(text.charAt(first))) {
      first++;
    }
    while (last > first
        && (Squeezed.blank(text.charAt(last - 1)) || "；;，,。".indexOf(text.charAt(last - 1)) >= 0)) {
      last--;
    }
    return new Span(first, last);
  }
}
