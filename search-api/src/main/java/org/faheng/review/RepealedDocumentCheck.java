package org.faheng.review;

import java.time.LocalDate;
import java.util.List;
import org.faheng.conflict.Severity;
import org.faheng.corpus.document.LegalForce;
import org.faheng.corpus.lifecycle.Effectivity;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Provision;
import org.faheng.corpus.structure.Span;
import org.faheng.index.DocumentSummary;
import org.faheng.search.IndexedLaws;
import org.jspecify.annotations.Nullable;

/**
 * 本件效力: whether another document has ended or replaced the draft itself, or its validity is over.
 */
final class RepealedDocumentCheck implements Check {

  @Override
  public String scope() {
    return "本件是否已被其他文件废止、替代或者已过有效期";
  }

  @Override
  public List<Finding> check(Draft draft, LocalDate day, IndexedLaws laws, Sources sources) {
    Effectivity effectivity = laws.timelines().effectivity(draft.expression());
    LegalForce force = effectivity.at(day);
    boolean superseded = force == LegalForce.AMENDED;
    if (force != LegalForce.REPEALED && force != LegalForce.LAPSED && !superseded) {
      return List.of();
    }
    String type = superseded ? "DOC_SUPERSEDED" : "DOC_REPEALED";
    Effectivity.Ground ground = effectivity.reason(day);
    DocumentBody body = draft.body();
    @Nullable Provision first = body.articles().isEmpty() ? null : body.articles().getFirst();
    Span place = first == null ? new Span(0, 0) : first.span();
    String quote = first == null ? draft.expression().work().title() : body.textOf(first);
    return List.of(
        new Finding(
            type,
            superseded ? Severity.MEDIUM : Severity.HIGH,
            first == null ? EId.ROOT : first.eId(),
            first == null ? "" : first.eId().articleNumber().orElse(""),
            quote,
            List.of(place),
            "",
            authority(ground, laws, sources),
            "R-" + type,
            "立法法第一百零三条",
            "《" + draft.expression().work().title() + "》" + force.label() + "：" + ground.text(),
            1,
            List.of()));
  }

  private static Finding.Authority authority(
      Effectivity.Ground ground, IndexedLaws laws, Sources sources) {
    DocumentSummary document = sources.find(ground.source());
    if (document == null) {
      return new Finding.Authority("", "", "", null, ground.text());
    }
    String quote =
        laws.body(document.uri())
            .flatMap(text -> text.find(ground.provision()).map(text::textOf))
            .orElse("");
    return new Finding.Authority(
        document.work().title(),
        document.manifestation().path(),
        ground.provision().articleNumber().orElse(""),
        null,
        quote);
  }
}
