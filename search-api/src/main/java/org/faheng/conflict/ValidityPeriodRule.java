package org.faheng.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.structure.ChineseNumeral;
import org.faheng.corpus.structure.Span;

/** 有效期规则: a 规范性文件 that tells no end of its force, or one too far away. */
final class ValidityPeriodRule implements DocumentRule {
  private static final String ID = "R-VALIDITY_PERIOD";
  private static final double LONG = 0.85;
  private static final double MISSING = 0.75;
  private static final KnownProvision PROVISION =
      new KnownProvision("国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知", "");
  private static final String NUMBER = "[" + ChineseNumeral.CLASS + "]+";
  private static final Pattern YEARS =
      Pattern.compile("有效期(?:限)?(?:为|是|：)?(?<years>" + NUMBER + ")年");
  private static final String DATE =
      "(?<%1$sy>" + NUMBER + ")年(?<%1$sm>" + NUMBER + ")月(?<%1$sd>" + NUMBER + ")日";
  private static final Pattern FROM =
      Pattern.compile("自" + DATE.formatted("f") + "起(?:施行|实施|执行|生效)");
  private static final Pattern UNTIL =
      Pattern.compile("有效期(?:限)?(?:截止|截至|至|到)" + DATE.formatted("u"));
  private static final Pattern TOLD = Pattern.compile("有效期|施行至|执行至|实施期限");
  private static final Pattern TRIAL = Pattern.compile("暂行|试行");

  @Override
  public String scope() {
    return "规范性文件的有效期";
  }

  @Override
  public void examine(Examination examination) {
    DraftText draft = examination.draft();
    if (draft.work().kind() != DocumentKind.NORMATIVE_DOCUMENT || draft.clauses().isEmpty()) {
      return;
    }
    ValidityPeriod limit = ValidityPeriod.in(draft.work().jurisdiction());
    boolean trial = TRIAL.matcher(draft.work().title()).find();
    int most = trial ? limit.trialYears() : limit.years();
    String text = draft.body().text();
    Optional<MatchResult> tooLong = tooLong(text, most);
    if (tooLong.isPresent()) {
      MatchResult found = tooLong.get();
      report(
          examination,
          new Span(found.start(), found.end()),
          LONG,
          "有效期：本件规定“%s”，超过%s最长%d年的期限（%s）"
              .formatted(found.group(), trial ? "暂行、试行文件" : "规范性文件", most, limit.source()));
    } else if (expired(text, examination.law().day()).isPresent()) {
      MatchResult found = expired(text, examination.law().day()).orElseThrow();
      report(
          examination,
          new Span(found.start(), found.end()),
          LONG,
          "有效期：本件规定“%s”，到审查之日（%s）已经届满；届满未续期的自动失效"
              .formatted(found.group(), examination.law().day()));
    } else if (!TOLD.matcher(text).find()) {
      DraftClause last = draft.clauses().getLast();
      report(
          examination,
          last.span(),
          MISSING,
          "有效期：全文没有规定有效期；规范性文件的有效期最长%d年，暂行、试行的最长%d年（%s）"
              .formatted(limit.years(), limit.trialYears(), limit.source()));
    }
  }

  private static Optional<MatchResult> tooLong(String text, int most) {
    Matcher years = YEARS.matcher(text);
    while (years.find()) {
      OptionalInt stated = ChineseNumeral.parse(years.group("years"));
      if (stated.isPresent() && stated.getAsInt() > most) {
        return Optional.of(years.toMatchResult());
      }
    }
    Matcher from = FROM.matcher(text);
    Matcher until = UNTIL.matcher(text);
    if (from.find() && until.find()) {
      Optional<LocalDate> start = date(from, "f");
      Optional<LocalDate> end = date(until, "u");
      if (start.isPresent() && end.isPresent() && end.get().isAfter(start.get().plusYears(most))) {
        return Optional.of(until.toMatchResult());
      }
    }
    return Optional.empty();
  }

  /** The end of the validity, where it lies before {@code day}. */
  private static Optional<MatchResult> expired(String text, LocalDate day) {
    Matcher until = UNTIL.matcher(text);
    return until.find() && date(until, "u").filter(end -> end.isBefore(day)).isPresent()
        ? Optional.of(until.toMatchResult())
        : Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher matcher, String prefix) {
    OptionalInt year = ChineseNumeral.parse(matcher.group(prefix + "y"));
    OptionalInt month = ChineseNumeral.parse(matcher.group(prefix + "m"));
    OptionalInt day = ChineseNumeral.parse(matcher.group(prefix + "d"));
    if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    boolean real = month.getAsInt() >= 1 && month.getAsInt() <= 12 && day.getAsInt() >= 1;
    return real
        ? Optional.of(
            LocalDate.of(year.getAsInt(), month.getAsInt(), 1)
                .plusDays(Math.min(day.getAsInt(), 31) - 1L))
        : Optional.empty();
  }

  private static void report(
      Examination examination, Span place, double confidence, String explanation) {
    DraftClause clause =
        examination.draft().clauses().stream()
            .filter(each -> each.span().contains(place.start()))
            .findFirst()
            .orElseGet(() -> examination.draft().clauses().getLast());
    examination.report(
        new Conflict(
            ConflictType.VALIDITY_PERIOD,
            Severity.MEDIUM,
            confidence,
            clause,
            List.of(place),
            PROVISION.quote(examination),
            ID,
            "国办发〔2018〕37号及省级行政规范性文件管理规定",
            explanation,
            List.of()));
  }
}
