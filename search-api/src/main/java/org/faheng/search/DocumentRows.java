package org.faheng.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.index.DocumentSummary;
import org.faheng.index.Hits;
import org.faheng.search.SearchPage.DocumentRow;
import org.faheng.search.SearchPage.Further;
import org.faheng.search.SearchPage.ResultGroup;
import org.faheng.search.SearchPage.Snippet;
import org.faheng.web.Days;
import org.faheng.web.Links;

/** 文件行: documents with the provisions of them that match, as they stood on a day. */
final class DocumentRows {
  private final SearchCriteria criteria;
  private final WorkCatalogue catalogue;
  private final Snippets snippets;
  private final Explanations explanations;
  private final LocalDate day;

  DocumentRows(
      SearchCriteria criteria,
      WorkCatalogue catalogue,
      Snippets snippets,
      Explanations explanations) {
    this.criteria = criteria;
    this.catalogue = catalogue;
    this.snippets = snippets;
    this.explanations = explanations;
    this.day = criteria.asOf();
  }

  /** The hits by work, each work where its best hit stands. */
  List<ResultGroup> groups(Hits hits) {
    Map<FrbrUri, Map<FrbrUri, List<Hits.Hit>>> works = new LinkedHashMap<>();
    for (Hits.Hit hit : hits.hits()) {
      works
          .computeIfAbsent(hit.document().work().uri(), work -> new LinkedHashMap<>())
          .computeIfAbsent(hit.document().uri(), document -> new ArrayList<>())
          .add(hit);
    }
    return works.entrySet().stream()
        .map(
            work ->
                new ResultGroup(
                    work.getValue().values().stream()
                        .map(list -> row(list.getFirst().document(), list))
                        .toList(),
                    further(work.getKey(), work.getValue(), hits)))
        .toList();
  }

  /** The hits of a work that are not shown, in the order of its documents. */
  private List<Further> further(FrbrUri work, Map<FrbrUri, List<Hits.Hit>> shown, Hits hits) {
    List<DocumentSummary> documents = catalogue.versions(work);
    List<Further> further = new ArrayList<>();
    for (DocumentSummary document : documents) {
      long all = hits.perDocument().getOrDefault(document.uri(), 0L);
      long left = all - shown.getOrDefault(document.uri(), List.of()).size();
      if (left > 0) {
        String href =
            criteria.with("sort").with("document", document.uri().value()).address("/search");
        further.add(new Further(part(document, documents, hits), left, href));
      }
    }
    return further;
  }

  /** What tells a document from the others of its work that match too. */
  private static String part(DocumentSummary document, List<DocumentSummary> family, Hits hits) {
    long matching =
        family.stream().filter(other -> hits.perDocument().containsKey(other.uri())).count();
    if (matching < 2) {
      return "";
    }
    String part = document.expression().part();
    return part.isEmpty() ? DocumentFacts.version(document) : part;
  }

  /** Documents that a question names. */
  List<DocumentRow> of(List<DocumentSummary> documents) {
    return documents.stream().map(document -> row(document, List.of())).toList();
  }

  private DocumentRow row(DocumentSummary document, List<Hits.Hit> hits) {
    return new DocumentRow(
        snippets.title(document.title()),
        Links.law(document.uri().value(), "", Days.parameter(day)),
        catalogue.badge(document, day),
        DocumentFacts.line(document),
        hits.stream().map(this::snippet).toList());
  }

  private Snippet snippet(Hits.Hit hit) {
    Passage passage = explanations.passage(hit);
    return new Snippet(
        passage.label().isEmpty() ? "正文" : passage.label(),
        Links.law(hit.document().uri().value(), passage.eId().value(), Days.parameter(day)),
        snippets.headings(hit.provision()),
        snippets.text(passage),
        explanations.reasons(hit),
        criteria.explain() ? explanations.score(hit) : null);
  }
}
