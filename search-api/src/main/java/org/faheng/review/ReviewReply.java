package org.faheng.review;

import java.util.Comparator;
import java.util.List;
import org.faheng.conflict.Conflict;
import org.faheng.conflict.DismissedPair;
import org.faheng.conflict.Severity;
import org.faheng.corpus.citation.CitationResolver;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.citation.Resolution;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 审查答复: a review as JSON, and what exports and pages are made of.
 *
 * @param document the file as it was named
 * @param articles how many 条 it has
 * @param findings in text order
 * @param dismissed pairs that were looked at closely and stand
 * @param unresolvedCitations citations that lead to nothing at hand
 * @param warnings how the file could be read
 */
public record ReviewReply(
    String document,
    String title,
    String kind,
    String authority,
    String region,
    int articles,
    List<Problem> findings,
    List<Dismissal> dismissed,
    Coverage coverage,
    List<Unresolved> unresolvedCitations,
    List<String> warnings) {
  /**
   * 问题.
   *
   * @param grade suspected, to-check or note
   * @param article such as "12-1"; empty outside a 条
   * @param start place of the first words in question in the text, UTF-16 units
   * @param marks the words in question, counted in {@code quote}
   */
  public record Problem(
      String type,
      String label,
      String severity,
      String grade,
      double confidence,
      String article,
      String eId,
      int start,
      int end,
      String quote,
      List<Span> marks,
      String cited,
      Source authority,
      String rule,
      String basis,
      String explanation,
      List<Conflict.Slot> slots) {
    /** Those a reader should see first come first. */
    static final Comparator<Problem> BY_WEIGHT =
        Comparator.comparing((Problem problem) -> problem.gradeOf().ordinal())
            .thenComparing(problem -> problem.severityOf().ordinal())
            .thenComparing(Problem::confidence, Comparator.reverseOrder());

    private static Problem of(Finding finding, String text) {
      Span quote = placeOfQuote(finding, text);
      return new Problem(
          finding.type(),
          finding.label(),
          finding.severity().slug(),
          finding.grade().slug(),
          twoDigits(finding.confidence()),
          finding.article(),
          finding.provision().value(),
          finding.span().start(),
          finding.span().end(),
          finding.quote(),
          MarkedText.within(quote, finding.marks()),
          finding.cited(),
          Source.of(finding.authority()),
          finding.rule(),
          finding.basis(),
          finding.explanation(),
          finding.slots());
    }

    /** Rounded down: what is shown never says more than what the grade was given for. */
    private static double twoDigits(double confidence) {
      return Math.floor(confidence * 100 + 1e-6) / 100;
    }

    /** The quote stands around the first mark, or is no part of the text. */
    private static Span placeOfQuote(Finding finding, String text) {
      int at = text.lastIndexOf(finding.quote(), finding.span().start());
      return at < 0 ? new Span(0, 0) : new Span(at, at + finding.quote().length());
    }

    Finding.Grade gradeOf() {
      return Finding.Grade.ofSlug(grade);
    }

    Severity severityOf() {
      return Severity.ofSlug(severity);
    }

    /** Where it stands, such as 第十二条之一 or 正文. */
    public String place() {
      return DraftPlace.label(article, eId);
    }
  }

  /** 依据: {@code marks} are counted in {@code quote}; empty fields are not known. */
  public record Source(
      String title,
      String path,
      String article,
      @Nullable Integer paragraph,
      String quote,
      List<Span> marks) {
    private static Source of(Finding.Authority authority) {
      return new Source(
          authority.title(),
          authority.path(),
          authority.article(),
          authority.paragraph(),
          authority.quote(),
          authority.marks());
    }

    private static Source of(Conflict.Superior superior) {
      return new Source(
          superior.title(),
          superior.path(),
          superior.article(),
          superior.paragraph(),
          superior.quote(),
          superior.marks());
    }

    /** Such as 第一百一十八条第一款; empty where no article is known. */
    public String place() {
      return article.isEmpty()
          ? ""
          : new ProvisionRef("", article, paragraph == null ? 0 : paragraph, 0).label();
    }
  }

  /** 排除的比对. */
  public record Dismissal(
      String type,
      String label,
      String article,
      String eId,
      String quote,
      Source authority,
      String rule,
      String reason) {
    private static Dismissal of(DismissedPair pair) {
      return new Dismissal(
          pair.type().name(),
          pair.type().label(),
          pair.clause().article(),
          pair.clause().eId().value(),
          pair.clause().text().strip(),
          Source.of(pair.superior()),
          pair.rule(),
          pair.reason());
    }

    /** Where it stands, such as 第十二条之一 or 正文. */
    public String place() {
      return DraftPlace.label(article, eId);
    }
  }

  /** 未解析的引用. */
  public record Unresolved(String text, int start, String reason) {
    private static Unresolved of(CitationResolver.Result result, String text) {
      Span span = result.citation().span();
      return new Unresolved(span.of(text), span.start(), reason(result.resolution()));
    }

    private static String reason(Resolution resolution) {
      return switch (resolution) {
        case Resolution.Unresolved unknown -> unknown.reason().label();
        case Resolution.Ambiguous several -> "有 " + several.candidates().size() + " 件同名文件";
        case Resolution.Resolved resolved -> "";
      };
    }
  }

  /** The answer that tells {@code review}. */
  public static ReviewReply of(Review review) {
    String text = review.draft().body().text();
    Work work = review.draft().expression().work();
    return new ReviewReply(
        review.draft().name(),
        work.title(),
        work.kind().label(),
        work.authority().name(),
        work.jurisdiction().name(),
        review.draft().body().articles().size(),
        review.findings().stream().map(finding -> Problem.of(finding, text)).toList(),
        review.dismissed().stream().map(Dismissal::of).toList(),
        review.coverage(),
        review.unresolved().stream().map(result -> Unresolved.of(result, text)).toList(),
        review.draft().remarks());
  }

  /** The same without the pairs that stand, which are many. */
  ReviewReply withoutDismissed() {
    return new ReviewReply(
        document,
        title,
        kind,
        authority,
        region,
        articles,
        findings,
        List.of(),
        coverage,
        unresolvedCitations,
        warnings);
  }
}
