package org.faheng.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.lifecycle.ArticleMap;
import org.faheng.corpus.lifecycle.Timeline;
import org.faheng.corpus.structure.EId;
import org.faheng.index.DocumentSummary;
import org.faheng.web.Links;

/** Finds where an article stands in the versions before and after its own. */
public final class Counterparts {
  private final WorkCatalogue catalogue;
  private final ArticleMaps maps;

  /** Asks {@code catalogue} for the versions and {@code maps} for the articles. */
  public Counterparts(WorkCatalogue catalogue, ArticleMaps maps) {
    this.catalogue = catalogue;
    this.maps = maps;
  }

  /** Where the article of {@code clause} stood before, then where it stands after. */
  public List<Counterpart> of(Clause clause) {
    DocumentSummary own = clause.document();
    EId article = EId.article(clause.provision().article());
    Timeline timeline = catalogue.timelines().of(own.expression());
    Optional<Counterpart> before =
        timeline
            .before(own.expression())
            .flatMap(this::document)
            .flatMap(older -> asNewer(older, own, article));
    Optional<Counterpart> after =
        timeline
            .after(own.expression())
            .flatMap(this::document)
            .flatMap(newer -> asOlder(own, newer, article));
    return Stream.concat(before.stream(), after.stream()).toList();
  }

  private Optional<DocumentSummary> document(Timeline.Version version) {
    return catalogue.document(version.expression().uri().value());
  }

  private Optional<Counterpart> asNewer(DocumentSummary older, DocumentSummary newer, EId article) {
    return maps.between(older.uri(), newer.uri())
        .map(
            map ->
                new Counterpart(
                    "旧法对应",
                    places(older, map.older(article)),
                    places(newer, List.of(article)),
                    DocumentFacts.version(older),
                    address(
                        older,
                        newer,
                        map,
                        row -> row.newer() != null && row.newer().eId().equals(article))));
  }

  private Optional<Counterpart> asOlder(DocumentSummary older, DocumentSummary newer, EId article) {
    return maps.between(older.uri(), newer.uri())
        .map(
            map ->
                new Counterpart(
                    "新法对应",
                    places(older, List.of(article)),
                    places(newer, map.newer(article)),
                    DocumentFacts.version(newer),
                    address(
                        older,
                        newer,
                        map,
                        row -> row.older() != null && row.older().eId().equals(article))));
  }

  /** The row of the article in the comparison of the two versions. */
  private static String address(
      DocumentSummary older,
      DocumentSummary newer,
      ArticleMap map,
      Predicate<ArticleMap.Row> wanted) {
    String anchor =
        map.rows().stream()
            .filter(wanted)
            .findFirst()
            .map(row -> "#" + ArticleMaps.anchor(row))
            .orElse("");
    return Links.compare(older.uri().value(), newer.uri().value()) + anchor;
  }

  private List<Counterpart.Place> places(DocumentSummary document, List<EId> articles) {
    CardLinks cards = CardLinks.of(document, catalogue);
    return articles.stream()
        .map(
            eId -> {
              String label =
                  eId.articleNumber().map(n -> ProvisionRef.article(n).label()).orElse("正文");
              return new Counterpart.Place(label, cards.to(label, eId));
            })
        .toList();
  }
}
