package org.faheng.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.structure.EId;
import org.faheng.index.CaseHits;
import org.faheng.index.CaseQuery;
import org.faheng.index.DocumentSummary;
import org.faheng.index.Evidence;
import org.faheng.index.Filter;
import org.faheng.index.Hits;
import org.faheng.index.IndexEngine;
import org.faheng.index.IndexGenerations;
import org.faheng.index.IndexedDocument;
import org.faheng.index.IndexedProvision;
import org.faheng.index.LegalIndex;
import org.faheng.index.Query;
import org.faheng.index.SearchRequest;
import org.faheng.index.VectorCoverage;

/** The index generation in use: turns to the next one on {@link #refresh} after a rebuild. */
final class CurrentIndex implements LegalIndex {
  private final IndexEngine engine;
  private final IndexGenerations rollover;
  private volatile Path folder;
  private volatile LegalIndex index;

  CurrentIndex(IndexEngine engine, IndexGenerations rollover) throws IOException {
    this.engine = engine;
    this.rollover = rollover;
    this.folder = rollover.current();
    this.index = engine.open(folder, rollover.vectors());
  }

  @Override
  public Hits search(SearchRequest request) {
    return index.search(request);
  }

  @Override
  public List<Evidence> explain(Query.Question question, Filter filter) {
    return index.explain(question, filter);
  }

  @Override
  public boolean knowsMeanings() {
    return index.knowsMeanings();
  }

  @Override
  public String engine() {
    return index.engine();
  }

  @Override
  public VectorCoverage vectorCoverage() {
    return index.vectorCoverage();
  }

  @Override
  public List<Hits.Hit> nearest(FrbrUri document, EId eId, Filter filter, int most) {
    return index.nearest(document, eId, filter, most);
  }

  @Override
  public CaseHits similar(CaseQuery query) {
    return index.similar(query);
  }

  @Override
  public Optional<IndexedProvision> get(FrbrUri document, EId eId) {
    return index.get(document, eId);
  }

  @Override
  public Optional<IndexedDocument> document(FrbrUri uri) {
    return index.document(uri);
  }

  @Override
  public List<DocumentSummary> documents() {
    return index.documents();
  }

  @Override
  public String snapshot() {
    return index.snapshot();
  }

  @Override
  public synchronized void refresh() {
    try {
      Path now = rollover.current();
      if (now.equals(folder)) {
        index.refresh();
        return;
      }
      LegalIndex old = index;
      index = engine.open(now, rollover.vectors());
      folder = now;
      old.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    index.close();
  }
}
