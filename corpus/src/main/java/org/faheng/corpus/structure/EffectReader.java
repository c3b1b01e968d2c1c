package org.faheng.corpus.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.document.DatedEvent;
import org.faheng.corpus.document.DatedEvent.Kind;
import org.jspecify.annotations.Nullable;

/** 施行与有效期: reads from when and until when a text says that it binds. */
final class EffectReader {
  private static final Pattern EFFECT =
      Pattern.compile(
          "自\\s*(?:本\\S{1,4})?\\s*(?:公布|发布|印发|颁布)之日(?:起)?(?:满|后)?(?:\\S{0,4})起?(?:施行|实施|执行|生效)");
  private static final Pattern VALID_YEARS =
      Pattern.compile("有效期\\s*(?:为|是)?\\s*([" + ChineseNumeral.CLASS + "]{1,3})\\s*年");
  private static final int LONGEST_SOURCE = 40;

  private static final Pattern VALID_UNTIL = Pattern.compile("有效期(?:限)?[^。；]{0,30}?至\\s*");

  /** Words before 有效期 that name the document itself, and paragraphs that say when it starts. */
  private static final Pattern ITSELF =
      Pattern.compile(
          "本\\p{IsHan}{0,6}(?:办法|规定|细则|意见|通知|方案|规则|措施|公告|通告|决定|文件|标准|基准|规划|计划|政策|规程|规范|条例|清单|制度|要点)的?$");

  private static final Pattern NO_SUBJECT = Pattern.compile("(?:^|[，。；、（(\\s])$");
  private static final Pattern START =
      Pattern.compile("(?:自|从|于|由)[^。；\\n]{0,30}(?:施行|实施|执行)|(?:印发|发布|公布)之日");

  private final String text;

  EffectReader(String text) {
    this.text = text;
  }

  /** The last day on which one of these happened. */
  static Optional<LocalDate> latest(List<DatedEvent> events, Kind... kinds) {
    return events.stream()
        .filter(event -> List.of(kinds).contains(event.kind()))
        .map(DatedEvent::date)
        .max(LocalDate::compareTo);
  }

  /** 施行日期: the day told by the text, or the day of the last 修正 where that is later. */
  static @Nullable LocalDate from(
      @Nullable DatedEvent start, List<DatedEvent> events, @Nullable LocalDate published) {
    Optional<LocalDate> clause =
        Optional.ofNullable(start).map(DatedEvent::date).or(() -> latest(events, Kind.IN_FORCE));
    Optional<LocalDate> changed = latest(events, Kind.AMENDED, Kind.REVISED);
    if (clause.isPresent() && changed.isPresent() && changed.get().isAfter(clause.get())) {
      return changed.get();
    }
    return clause.or(() -> changed).orElse(null);
  }

  /** The sentence 自…起施行, read from the end of the text. */
  @Nullable DatedEvent clause(@Nullable LocalDate published) {
    for (String word : List.of("施行", "实施", "执行", "生效")) {
      for (int at = text.lastIndexOf(word); at >= 0; at = text.lastIndexOf(word, at - 1)) {
        int from = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1;
        String sentence = text.substring(from, at + word.length());
        List<DateReader.Found> dates = DateReader.findAll(sentence);
        if (!dates.isEmpty() && startsFrom(sentence, dates.getFirst())) {
          return new DatedEvent(Kind.IN_FORCE, dates.getFirst().date(), words(sentence));
        }
        if (published != null && EFFECT.matcher(sentence).find()) {
          return new DatedEvent(Kind.IN_FORCE, published, words(sentence));
        }
        if (text.length() - at > 3000) {
          break;
        }
      }
    }
    return null;
  }

  /** The end of a sentence, behind its last comma where it is long. */
  private static String words(String sentence) {
    String plain = sentence.strip();
    int comma = plain.lastIndexOf('，');
    return plain.length() > LONGEST_SOURCE && comma > 0 ? plain.substring(comma + 1) : plain;
  }

  private static boolean startsFrom(String sentence, DateReader.Found date) {
    String before = sentence.substring(0, date.start());
    return before.matches("(?s).*(?:自|从|于|由)\\s*$")
        && sentence.substring(date.end()).startsWith("起");
  }

  /** Last day of 有效期5年 or 有效期至…日, where the document speaks of itself. */
  @Nullable DatedEvent expiry(@Nullable LocalDate from) {
    Matcher until = VALID_UNTIL.matcher(text);
    while (until.find()) {
      List<DateReader.Found> dates =
          DateReader.findAll(
              text.substring(until.end(), Math.min(text.length(), until.end() + 16)));
      if (!dates.isEmpty() && dates.getFirst().start() == 0 && isOwnValidity(until.start())) {
        int end = until.end() + dates.getFirst().end();
        String words = text.substring(until.start(), end);
        return new DatedEvent(Kind.EXPIRES, dates.getFirst().date(), words);
      }
    }
    Matcher years = VALID_YEARS.matcher(text);
    while (from != null && years.find()) {
      var count = ChineseNumeral.parse(years.group(1));
      if (count.isPresent() && isOwnValidity(years.start())) {
        LocalDate last = from.plusYears(count.getAsInt()).minusDays(1);
        return new DatedEvent(Kind.EXPIRES, last, years.group());
      }
    }
    return null;
  }

  /** Licences have a 有效期 too: the document's own has it for its subject, or stands with 施行. */
  private boolean isOwnValidity(int at) {
    int newline = text.indexOf('\n', at);
    String before = text.substring(text.lastIndexOf('\n', at) + 1, at);
    String paragraph = before + text.substring(at, newline < 0 ? text.length() : newline);
    return ITSELF.matcher(before).find()
        || (NO_SUBJECT.matcher(before).find() && START.matcher(paragraph).find());
  }
}
