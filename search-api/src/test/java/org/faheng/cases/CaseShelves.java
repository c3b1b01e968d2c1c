package org.faheng.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.corpus.document.Authority;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.Manifestation;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.Span;
import org.faheng.index.CaseField;
import org.faheng.index.CaseHead;
import org.faheng.index.CasePart;
import org.faheng.index.CaseText;
import org.faheng.index.CaseTier;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedDocument;
import org.faheng.index.LegalIndexWriter;
import org.faheng.index.lucene.LuceneLegalIndexWriter;

/** A small index of invented cases. */
final class CaseShelves implements AutoCloseable {
  private final LegalIndexWriter writer;

  CaseShelves(Path folder) {
    writer = LuceneLegalIndexWriter.open(folder);
  }

  void add(String name, CaseTier tier, String court, String level, int year, String facts) {
    add(name, "", tier, court, level, year, facts);
  }

  /** One of several texts that tell of one case. */
  void add(
      String name, String text, CaseTier tier, String court, String level, int year, String facts) {
    CaseHead head =
        new CaseHead(
            Map.of(
                CaseField.TYPE, Set.of("刑事"),
                CaseField.CAUSE, Set.of("盗窃罪"),
                CaseField.TIER, Set.of(tier.label()),
                CaseField.COURT, Set.of(court),
                CaseField.COURT_LEVEL, Set.of(level),
                CaseField.REGION, Set.of("山东省"),
                CaseField.YEAR, Set.of(String.valueOf(year))),
            Set.of("刑法#264"));
    FrbrUri of = new FrbrUri("/cn/judgment/" + name);
    FrbrUri uri = text.isEmpty() ? of : new FrbrUri(of.value() + "/" + text);
    Work work = new Work(of, name, DocumentKind.JUDGMENT, Authority.UNKNOWN, Jurisdiction.NATIONAL);
    CasePart part = new CasePart(CasePart.Kind.FACTS, new Span(0, facts.length()));
    writer.add(
        new IndexedDocument(
                new Expression(uri, work, "", null, null, List.of(), ForcePeriod.UNKNOWN),
                new Manifestation(name, "text/plain", "", 0),
                "",
                DocumentSummary.Links.NONE,
                facts,
                List.of())
            .withCase(new CaseText(head, List.of(part))));
  }

  @Override
  public void close() {
    writer.commit();
    writer.close();
  }
}
