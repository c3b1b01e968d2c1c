package org.faheng.conflict;

import java.util.List;
import java.util.Optional;
import org.faheng.corpus.citation.Citation;
import org.faheng.corpus.citation.CitationResolver;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Level;
import org.faheng.corpus.structure.Provision;

/** 文内引用规则: a reference to an article or 款 that the draft itself does not have. */
final class OwnReferenceRule implements DocumentRule {
  private static final String ID = "R-INTERNAL_CONTRADICTION-OWN-REFERENCE";
  private static final double CONFIDENCE = 0.9;

  @Override
  public String scope() {
    return "文内引用的条、款是否存在";
  }

  @Override
  public void examine(Examination examination) {
    DocumentBody body = examination.draft().body();
    for (CitationResolver.Result result : examination.draft().citations()) {
      if (result.citation() instanceof Citation.ToSelf own && named(own, body)) {
        own.refs().stream()
            .map(ref -> missing(ref, body))
            .flatMap(Optional::stream)
            .findFirst()
            .ifPresent(reason -> report(own, reason, examination));
      }
    }
  }

  /** 本条例第三条; a bare 第三条 may belong to the law named before. */
  private static boolean named(Citation.ToSelf own, DocumentBody body) {
    return own.span().of(body.text()).startsWith("本");
  }

  private static Optional<String> missing(ProvisionRef ref, DocumentBody body) {
    if (ref.article().isEmpty()) {
      return Optional.empty();
    }
    String label = ProvisionRef.article(ref.article()).label();
    Optional<Provision> article = body.find(EId.article(ref.article()));
    if (article.isEmpty()) {
      return Optional.of("本件没有" + label);
    }
    int paragraphs = article.get().children(Level.PARAGRAPH).size();
    return paragraphs > 0 && ref.paragraph() > paragraphs
        ? Optional.of("本件" + label + "只有" + paragraphs + "款")
        : Optional.empty();
  }

  private static void report(Citation.ToSelf own, String reason, Examination examination) {
    DraftText draft = examination.draft();
    String words = own.span().of(draft.body().text());
    draft.clauses().stream()
        .filter(clause -> clause.span().contains(own.span().start()))
        .findFirst()
        .ifPresent(
            clause ->
                examination.report(
                    new Conflict(
                        ConflictType.INTERNAL_CONTRADICTION,
                        Severity.MEDIUM,
                        CONFIDENCE,
                        clause,
                        List.of(own.span()),
                        Conflict.Superior.named(draft.work().title(), ""),
                        ID,
                        "立法技术规范（条款引用应当准确）",
                        "文内引用：“%s”，但%s".formatted(words, reason),
                        KnownProvision.differs("引用的条款", words, reason))));
  }
}
