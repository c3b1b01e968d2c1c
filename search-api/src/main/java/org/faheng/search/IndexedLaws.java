package org.faheng.search;

import java.util.List;
import java.util.Optional;
import org.faheng.corpus.citation.TitleCatalog;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.lifecycle.ArticleMap;
import org.faheng.corpus.lifecycle.CitedLaws;
import org.faheng.corpus.lifecycle.Timelines;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.StructureParser;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedDocument;
import org.faheng.index.LegalIndex;

/**
 * 库中文件: the documents of the index as a citing text sees them, in the state in which the index was
 * when this was made. Texts asked for last are kept. Thread-safe.
 */
public final class IndexedLaws implements CitedLaws {
  private static final int KEPT_BODIES = 64;

  private final LegalIndex index;
  private final WorkCatalogue catalogue;
  private final LruCache<FrbrUri, Optional<DocumentBody>> bodies = new LruCache<>(KEPT_BODIES);
  private final ArticleMaps maps;

  /**
   * @param catalogue the catalogue of {@code index}
   */
  IndexedLaws(LegalIndex index, WorkCatalogue catalogue, ArticleMaps maps) {
    this.index = index;
    this.catalogue = catalogue;
    this.maps = maps;
  }

  /** Whether this shows the state that {@code other} lists. */
  boolean isOf(WorkCatalogue other) {
    return catalogue == other;
  }

  @Override
  public TitleCatalog titles() {
    return catalogue.titles();
  }

  @Override
  public List<Expression> versions(FrbrUri work) {
    return catalogue.versions(work).stream().map(DocumentSummary::expression).toList();
  }

  @Override
  public Timelines timelines() {
    return catalogue.timelines();
  }

  @Override
  public Optional<DocumentBody> body(FrbrUri expression) {
    return bodies.get(
        expression,
        uri -> index.document(uri).map(IndexedDocument::text).map(StructureParser::parse));
  }

  @Override
  public ArticleMap map(FrbrUri older, FrbrUri newer) {
    return maps.between(older, newer).orElseThrow();
  }
}
