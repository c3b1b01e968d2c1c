package org.faheng.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faheng.index.DocumentSummary;
import org.faheng.index.Hits;
import org.faheng.search.SearchPage.DocumentRow;
import org.faheng.search.SearchPage.Snippet;
import org.faheng.web.Days;
import org.faheng.web.Links;

/** 文件行: documents with the provisions of them that match, as they stood on a day. */
final class DocumentRows {
  private final WorkCatalogue catalogue;
  private final Snippets snippets;
  private final LocalDate day;

  DocumentRows(WorkCatalogue catalogue, Snippets snippets, LocalDate day) {
    this.catalogue = catalogue;
    this.snippets = snippets;
    this.day = day;
  }

  /** The documents of {@code hits}, each where its best hit stands. */
  List<DocumentRow> of(Hits hits) {
    Map<String, List<Hits.Hit>> byDocument = new LinkedHashMap<>();
    for (Hits.Hit hit : hits.hits()) {
      byDocument.computeIfAbsent(hit.document().uri().value(), uri -> new ArrayList<>()).add(hit);
    }
    return byDocument.values().stream()
        .map(group -> row(group.getFirst().document(), group))
        .toList();
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
    String place = hit.provision().eId().value();
    return new Snippet(
        hit.provision().label().isEmpty() ? "正文" : hit.provision().label(),
        Links.law(hit.document().uri().value(), place, Days.parameter(day)),
        snippets.headings(hit.provision()),
        snippets.text(hit.provision()));
  }
}
