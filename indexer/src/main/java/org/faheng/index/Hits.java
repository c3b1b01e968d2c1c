package org.faheng.index;

import java.util.List;
import java.util.Map;
import org.faheng.corpus.document.FrbrUri;
import org.jspecify.annotations.Nullable;

/**
 * 命中.
 *
 * @param hits in order
 * @param total how many provisions match in all (works, when grouped)
 * @param facets counts by value, most frequent first; empty unless asked for
 * @param next where the next page begins; null when this is the last
 * @param snapshot the state of the index that answered
 * @param perDocument how many provisions match in each document of the works among the hits; empty
 *     unless grouped
 */
public record Hits(
    List<Hit> hits,
    long total,
    Map<FacetField, List<Count>> facets,
    @Nullable String next,
    String snapshot,
    Map<FrbrUri, Long> perDocument) {

  public Hits {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
    perDocument = Map.copyOf(perDocument);
  }

  /** The same without counts of documents. */
  public Hits(
      List<Hit> hits,
      long total,
      Map<FacetField, List<Count>> facets,
      @Nullable String next,
      String snapshot) {
    this(hits, total, facets, next, snapshot, Map.of());
  }

  /**
   * One hit, best first.
   *
   * @param evidence why it stands there, where it is one of the best of a question; null elsewhere
   */
  public record Hit(
      DocumentSummary document,
      IndexedProvision provision,
      double score,
      @Nullable Evidence evidence) {

    /** A hit that is ordered otherwise than by evidence. */
    public Hit(DocumentSummary document, IndexedProvision provision, double score) {
      this(document, provision, score, null);
    }
  }

  /** 分面 in the order that pages show them. */
  public enum FacetField {
    KIND("效力级别"),
    AUTHORITY("制定机关"),
    FORCE("时效性"),
    PUBLISHED_YEAR("公布年份"),
    REGION("地域");

    private final String label;

    FacetField(String label) {
      this.label = label;
    }

    /** The Chinese name shown to people. */
    public String label() {
      return label;
    }
  }

  /** How many matching provisions have that value. */
  public record Count(String value, long count) {}
}
