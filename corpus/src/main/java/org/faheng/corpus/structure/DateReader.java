package org.faheng.corpus.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.document.DatedEvent;
import org.faheng.corpus.document.DatedEvent.Kind;

/** 日期: dates as official texts write them, and what is said to have happened on each. */
public final class DateReader {
  private static final String NUM = "[0-9０-９〇○零一二三四五六七八九十]";
  private static final String GAP = "[ \\u3000]*";
  private static final Pattern DATE =
      Pattern.compile(
          "("
              + NUM
              + "{4})"
              + GAP
              + "年"
              + GAP
              + "("
              + NUM
              + "{1,3})"
              + GAP
              + "月"
              + GAP
              + "("
              + NUM
              + "{1,3})"
              + GAP
              + "日|(?<![0-9])([12][0-9]{3})-([01]?[0-9])-([0-3]?[0-9])(?![0-9])");
  private static final Pattern TITLES = Pattern.compile("《[^》]*》|〈[^〉]*〉|<[^>]*>");
  private static final Pattern VERB = Pattern.compile("通过|批准|公布|发布|印发|施行|实施|修正|修订|修改");

  private DateReader() {}

  /** A date and its place. */
  public record Found(LocalDate date, int start, int end) {}

  /** Every date of the calendar in {@code text}, in order. */
  public static List<Found> findAll(CharSequence text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      int group = matcher.group(1) == null ? 4 : 1;
      OptionalInt year = ChineseNumeral.parse(matcher.group(group));
      OptionalInt month = ChineseNumeral.parse(matcher.group(group + 1));
      OptionalInt day = ChineseNumeral.parse(matcher.group(group + 2));
      if (year.isPresent() && month.isPresent() && day.isPresent()) {
        add(found, matcher, year.getAsInt(), month.getAsInt(), day.getAsInt());
      }
    }
    return List.copyOf(found);
  }

  private static void add(List<Found> found, Matcher at, int year, int month, int day) {
    try {
      found.add(new Found(LocalDate.of(year, month, day), at.start(), at.end()));
    } catch (DateTimeException e) {
      // 31 June and the like: misprints of the source are no dates
      return;
    }
  }

  /** What a title block says happened on each of its dates, in text order. */
  static List<DatedEvent> events(String block) {
    List<DatedEvent> events = new ArrayList<>();
    List<Found> dates = findAll(block);
    for (int i = 0; i < dates.size(); i++) {
      Found date = dates.get(i);
      int end = i + 1 < dates.size() ? dates.get(i + 1).start() : block.length();
      String clause = block.substring(date.start(), end).strip();
      for (Kind kind : kinds(TITLES.matcher(block.substring(date.end(), end)).replaceAll("《》"))) {
        events.add(new DatedEvent(kind, date.date(), clause.replaceAll("\\s+", " ")));
      }
    }
    return events;
  }

  private static List<Kind> kinds(String clause) {
    List<Kind> kinds = new ArrayList<>();
    Matcher verb = VERB.matcher(clause);
    while (verb.find()) {
      Kind kind =
          switch (verb.group()) {
            case "通过" -> Kind.PASSED;
            case "批准" -> Kind.APPROVED;
            case "公布", "发布", "印发" -> Kind.PUBLISHED;
            case "施行", "实施" -> Kind.IN_FORCE;
            case "修订" -> Kind.REVISED;
            default -> Kind.AMENDED;
          };
      if (!kinds.contains(kind)) {
        kinds.add(kind);
      }
    }
    return kinds;
  }
}
