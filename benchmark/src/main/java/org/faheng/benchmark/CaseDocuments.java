package org.faheng.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
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
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Span;
import org.faheng.index.CaseField;
import org.faheng.index.CaseHead;
import org.faheng.index.CasePart;
import org.faheng.index.CaseText;
import org.faheng.index.CaseTier;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedDocument;
import org.faheng.index.IndexedProvision;

/**
 * 评测案例入库: the cases of the bench as the index takes them: each part as the provider of the data cut
 * it, compared with other cases and found by words.
 */
final class CaseDocuments {
  private final StringBuilder text = new StringBuilder();
  private final List<CasePart> parts = new ArrayList<>();
  private final List<IndexedProvision> provisions = new ArrayList<>();
  private final FrbrUri uri;

  private CaseDocuments(FrbrUri uri) {
    this.uri = uri;
  }

  static IndexedDocument of(CaseFiles.Row row) {
    CaseDocuments document = new CaseDocuments(row.uri());
    document.add(CasePart.Kind.HOLDING, row.text("gist"));
    document.add(CasePart.Kind.FACTS, row.text("facts"));
    document.add(CasePart.Kind.REASONING, row.text("reasoning"));
    document.add(CasePart.Kind.RESULT, row.text("result"));
    if (row.text("facts").isEmpty() && row.text("reasoning").isEmpty()) {
      document.add(CasePart.Kind.FACTS, row.text("text"));
    }
    return document.finish(row.text("title"), head(row));
  }

  /** A text without anything known of it. */
  static IndexedDocument of(String id, String facts) {
    CaseDocuments document = new CaseDocuments(CaseFiles.uri(id));
    document.add(CasePart.Kind.FACTS, facts);
    return document.finish("", CaseHead.UNKNOWN);
  }

  private void add(CasePart.Kind kind, String words) {
    if (words.isEmpty()) {
      return;
    }
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words).append('\n');
    parts.add(new CasePart(kind, span));
    EId place = new EId("part_" + parts.size());
    provisions.add(new IndexedProvision(uri, place, "", "", List.of(), span, words, List.of()));
  }

  private IndexedDocument finish(String title, CaseHead head) {
    Work work =
        new Work(uri, title, DocumentKind.JUDGMENT, Authority.UNKNOWN, Jurisdiction.NATIONAL);
    Expression expression =
        new Expression(uri, work, "", null, null, List.of(), ForcePeriod.UNKNOWN);
    return new IndexedDocument(
        expression,
        new Manifestation(uri.value(), "text/plain", "", text.length()),
        "",
        DocumentSummary.Links.NONE,
        text.toString(),
        provisions,
        new CaseText(head, parts));
  }

  private static CaseHead head(CaseFiles.Row row) {
    Map<CaseField, Set<String>> values = new EnumMap<>(CaseField.class);
    values.put(CaseField.CAUSE, row.all("cause"));
    values.put(CaseField.TYPE, one(row.text("type")));
    values.put(CaseField.COURT, one(row.text("court")));
    values.put(CaseField.TIER, Set.of(tier(row.text("set")).label()));
    return new CaseHead(values, row.all("cited_articles"));
  }

  private static Set<String> one(String value) {
    return value.isEmpty() ? Set.of() : Set.of(value);
  }

  private static CaseTier tier(String set) {
    return switch (set) {
      case "spc_guiding" -> CaseTier.GUIDING;
      case "spc_gazette" -> CaseTier.GAZETTE;
      case "spp_guiding", "lrb_typical" -> CaseTier.TYPICAL;
      default -> CaseTier.ORDINARY;
    };
  }
}
