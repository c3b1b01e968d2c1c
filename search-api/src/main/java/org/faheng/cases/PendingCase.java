package org.faheng.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.faheng.corpus.judgment.Cause;
import org.faheng.corpus.judgment.CitedProvision;
import org.faheng.corpus.judgment.Court;
import org.faheng.corpus.judgment.Docket;
import org.faheng.corpus.judgment.DocumentType;
import org.faheng.corpus.judgment.Judgment;
import org.faheng.corpus.judgment.JudgmentParser;
import org.faheng.corpus.judgment.Part;
import org.faheng.corpus.judgment.Section;
import org.faheng.corpus.structure.Span;

/** 待决案件读取: reads what a search needs from the text of a file: facts, issues, cause, provisions. */
public final class PendingCase {
  private static final int MOST_PROVISIONS = 12;
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

  private PendingCase() {}

  /**
   * The request that {@code text} gives. A decision, application or complaint is read part by part;
   * any other text is taken as facts as a whole.
   *
   * @param title name of the case or of its file
   */
  public static CaseRequest of(String title, String text) {
    Judgment read = JudgmentParser.parse(text);
    return read.type() == DocumentType.UNKNOWN
        ? Pleading.of(text)
            .map(pleading -> pleaded(title, pleading, text, read))
            .orElseGet(() -> decided(title, text, read))
        : decided(title, text, read);
  }

  private static CaseRequest pleaded(String title, Pleading pleading, String text, Judgment read) {
    return new CaseRequest(
        ENDING.matcher(title).replaceFirst(""),
        pleading.facts(),
        issues(text, read),
        pleading.type(),
        List.of(),
        provisions(read),
        pleading.organ().jurisdiction().province(),
        pleading.toCourt() ? pleading.organ().name() : "",
        "",
        List.of(),
        LocalDate.now(),
        false,
        CaseRequest.SIZE,
        "");
  }

  private static CaseRequest decided(String title, String text, Judgment read) {
    boolean known = read.type() != DocumentType.UNKNOWN;
    Court court = read.court();
    boolean judged = known && !read.type().byAgency();
    return new CaseRequest(
        ENDING.matcher(title).replaceFirst(""),
        facts(text, read, known),
        issues(text, read),
        known ? type(read) : "",
        known ? read.causes().stream().map(Cause::name).distinct().limit(3).toList() : List.of(),
        provisions(read),
        known ? court.jurisdiction().province() : "",
        judged ? court.name() : "",
        "",
        List.of(),
        LocalDate.now(),
        false,
        CaseRequest.SIZE,
        "",
        read.docket().map(Docket::written).orElse(""));
  }

  private static String facts(String text, Judgment read, boolean known) {
    if (!known) {
      return text.strip();
    }
    String facts =
        read.all(Part.FACTS).stream()
            .map(Section::span)
            .map(span -> span.of(text).strip())
            .collect(Collectors.joining("\n"));
    String reasoning = read.reasoning().map(span -> span.of(text).strip()).orElse("");
    String both = (facts + "\n" + reasoning).strip();
    return both.isEmpty() ? text.strip() : both;
  }

  private static String issues(String text, Judgment read) {
    List<Span> issues = org.faheng.corpus.judgment.CaseProfile.of(text, read).issues();
    return issues.stream().map(span -> span.of(text).strip()).collect(Collectors.joining("\n"));
  }

  /** 赔偿 and 执行 are no types that cases are told apart by. */
  private static String type(Judgment read) {
    return switch (read.area()) {
      case CRIMINAL, CIVIL, ADMINISTRATIVE -> read.area().label();
      case COMPENSATION, ENFORCEMENT, UNKNOWN -> "";
    };
  }

  private static List<String> provisions(Judgment read) {
    return read.provisions().stream()
        .map(CitedProvision::key)
        .filter(key -> key.contains("#"))
        .distinct()
        .limit(MOST_PROVISIONS)
        .toList();
  }
}
