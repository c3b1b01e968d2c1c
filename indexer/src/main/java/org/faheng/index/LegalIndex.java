package org.faheng.index;

import java.util.List;
import java.util.Optional;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.structure.EId;

/** 索引: answers questions about everything that was ingested. Thread-safe. */
public interface LegalIndex extends AutoCloseable {

  /** The hits for a request, on the newest committed state. */
  Hits search(SearchRequest request);

  /** Why the best hits for a question stand where they stand, in no order. */
  List<Evidence> explain(Query.Question question, Filter filter);

  /** Whether so many provisions have a vector that the meaning of a question helps. */
  boolean knowsMeanings();

  /** The engine that answers, with its version, as people know it. */
  default String engine() {
    return "";
  }

  /** How many provisions have a vector. */
  default VectorCoverage vectorCoverage() {
    return VectorCoverage.NONE;
  }

  /**
   * The provisions nearest in meaning to an indexed one, nearest first, texts equal to it left out;
   * empty where meanings are not known.
   *
   * @param most how many at the most
   */
  default List<Hits.Hit> nearest(FrbrUri document, EId eId, Filter filter, int most) {
    return List.of();
  }

  /** The cases nearest to some facts, on the newest committed state. */
  CaseHits similar(CaseQuery query);

  /** The provision of that name: an exact eId of an indexed piece, such as {@code art_12}. */
  Optional<IndexedProvision> get(FrbrUri document, EId eId);

  /** The document with its whole text. */
  Optional<IndexedDocument> document(FrbrUri uri);

  /** Every document, ordered by identity; kept in memory, renewed after a commit. */
  List<DocumentSummary> documents();

  /** Name of the committed state that answers now; changes with each commit. */
  String snapshot();

  /** Makes what has been committed since visible; cheap when nothing has. */
  void refresh();

  @Override
  void close();
}
