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
  private static final String NUMBER = "[" + ChineseNumeral.CLASS + "]+";
  private static final Pattern YEARS =
      Pattern.compile(ValidityWords.VALIDITY + "(?:为|是|：)?(?<years>" + NUMBER + ")年");
  private static final String DATE =
      "(?<%1$sy>" + NUMBER + ")年(?<%1$sm>" + NUMBER + ")月(?<%1$sd>" + NUMBER + ")日";
  private static final Pattern FROM =
      Pattern.compile("自" + DATE.formatted("f") + "起(?:施行|实施|执行|生效)");
  private static final Pattern UNTIL =
      Pattern.compile(ValidityWords.VALIDITY + "(?:截止|截至|至|到)" + DATE.formatted("u"));
  private static final Pattern TOLD = Pattern.compile(ValidityWords.VALIDITY);
  private static final Pattern TOLD_OTHERWISE = Pattern.compile("施行至|执行至|实施期限");
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
    ValidityPeriod limit = ValidityPeriod.in(draft.work().jurisdiction(), examination.law());
    boolean trial = TRIAL.matcher(draft.work().title()).find();
    int most = limit.most(trial);
    String text = draft.body().text();
    Optional<MatchResult> tooLong = tooLong(text, most);
    Optional<MatchResult> expired = expired(text, examination.law().day());
    if (tooLong.isPresent()) {
      MatchResult found = tooLong.get();
      report(
          examination,
          new Span(found.start(), found.end()),
          limit.ruled() ? Severity.MEDIUM : Severity.LOW,
          LONG,
          limit,
          limit.basis(),
          "有效期：本件规定“%s”，超过%s最长%d年的期限（%s）"
              .formatted(found.group(), trial ? "暂行、试行文件" : "规范性文件", most, limit.remark()));
    } else if (expired.isPresent()) {
      MatchResult found = expired.get();
      report(
          examination,
          new Span(found.start(), found.end()),
          Severity.MEDIUM,
          LONG,
          limit,
          "本件自身规定的有效期",
          "有效期：本件规定“%s”，到审查之日（%s）已经届满；是否已经续期，请核对"
              .formatted(found.group(), examination.law().day()));
    } else if (!told(text)) {
      DraftClause last = draft.clauses().getLast();
      report(
          examination,
          last.span(),
          limit.ruled() ? Severity.MEDIUM : Severity.INFO,
          MISSING,
          limit,
          limit.basis(),
          "有效期：全文没有规定有效期；规范性文件的有效期最长%d年，暂行、试行的最长%d年（%s）"
              .formatted(limit.years(), limit.trialYears(), limit.remark()));
    }
  }

  private static Optional<MatchResult> tooLong(String text, int most) {
    Optional<MatchResult> years =
        ValidityWords.first(YEARS, text, found -> years(found).orElse(0) > most);
    Matcher from = FROM.matcher(text);
    Optional<LocalDate> start = from.find() ? date(from, "f") : Optional.empty();
    return years.isPresent() || start.isEmpty()
        ? years
        : endsAfter(text, start.get().plusYears(most));
  }

  private static OptionalInt years(Matcher found) {
    return ChineseNumeral.parse(found.group("years"));
  }

  private static Optional<MatchResult> endsAfter(String text, LocalDate last) {
    return ValidityWords.first(
        UNTIL, text, found -> date(found, "u").filter(end -> end.isAfter(last)).isPresent());
  }

  private static boolean told(String text) {
    return TOLD_OTHERWISE.matcher(text).find()
        || ValidityWords.first(TOLD, text, found -> true).isPresent();
  }

  /** The end of the validity, where it lies before {@code day}. */
  private static Optional<MatchResult> expired(String text, LocalDate day) {
    return ValidityWords.first(
        UNTIL, text, found -> date(found, "u").filter(end -> end.isBefore(day)).isPresent());
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
      Examination examination,
      Span place,
      Severity severity,
      double confidence,
      ValidityPeriod limit,
      String basis,
      String explanation) {
    DraftClause clause =
        examination.draft().clauses().stream()
            .filter(each -> each.span().contains(place.start()))
            .findFirst()
            .orElseGet(() -> examination.draft().clauses().getLast());
    examination.report(
        new Conflict(
            ConflictType.VALIDITY_PERIOD,
            severity,
            confidence,
            clause,
            List.of(place),
            limit.provision().quote(examination),
            ID,
            basis,
            explanation,
            List.of()));
  }
}
