package org.faheng.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.structure.EId;
import org.faheng.index.CaseHits;
import org.faheng.index.CaseQuery;
import org.faheng.index.DocumentSummary;
import org.faheng.index.Evidence;
import org.faheng.index.Filter;
import org.faheng.index.Hits;
import org.faheng.index.IndexEngine;
import org.faheng.index.IndexedDocument;
import org.faheng.index.IndexedProvision;
import org.faheng.index.LegalIndex;
import org.faheng.index.SearchRequest;
import org.faheng.index.VectorCoverage;
import org.faheng.index.engine.LegalLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Lucene 索引: reads an index in a folder, which a {@link LuceneLegalIndexWriter} of this or another
 * process may be writing. A folder without an index is an empty index.
 */
public final class LuceneLegalIndex implements LegalIndex {
  private final Directory directory;
  private final LegalLanguage language;

  /** First come, first served: more at a time than processors would only make all of them late. */
  private final Semaphore searching =
      new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  private volatile Snapshot current;

  private final @Nullable Path vectors;
  private @Nullable VectorShelf shelf;

  /** The vectors before the present ones: a search may still be at work on them. */
  private @Nullable VectorShelf retired;

  private LuceneLegalIndex(Directory directory, @Nullable Path vectors, LegalLanguage language)
      throws IOException {
    this.directory = directory;
    this.vectors = vectors;
    this.language = language;
    Snapshot first = new Snapshot(openReader(), language);
    this.shelf = vectors == null ? null : VectorShelf.open(vectors);
    first.turnTo(shelf);
    this.current = first;
  }

  private void retire(@Nullable VectorShelf old) throws IOException {
    VectorShelf before = retired;
    retired = old;
    if (before != null) {
      before.close();
    }
  }

  /** The newest vectors where they are newer than those in use; null otherwise. */
  private @Nullable VectorShelf newerVectors() throws IOException {
    VectorShelf old = shelf;
    if (old != null) {
      return old.newer();
    }
    return vectors == null ? null : VectorShelf.open(vectors);
  }

  /**
   * Opens the index in {@code folder} for searching.
   *
   * @throws UncheckedIOException if it cannot be read
   * @throws IndexEngine.IndexFormatException if another version of the product wrote it
   */
  public static LuceneLegalIndex open(Path folder) {
    return opened(folder, null, LegalLanguage.shipped());
  }

  /** The same with the vectors in another folder. */
  public static LuceneLegalIndex open(Path folder, Path vectors) {
    return open(folder, vectors, LegalLanguage.shipped());
  }

  static LuceneLegalIndex open(Path folder, Path vectors, LegalLanguage language) {
    return opened(folder, vectors, language);
  }

  private static LuceneLegalIndex opened(
      Path folder, @Nullable Path vectors, LegalLanguage language) {
    try {
      Directory directory = FSDirectory.open(folder);
      if (!isReadable(directory)) {
        throw new IndexEngine.IndexFormatException(folder);
      }
      return new LuceneLegalIndex(directory, vectors, language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isReadable(Directory directory) throws IOException {
    return !DirectoryReader.indexExists(directory)
        || LuceneLegalIndexWriter.isReadable(
            SegmentInfos.readLatestCommit(directory).getUserData());
  }

  private DirectoryReader openReader() throws IOException {
    return DirectoryReader.indexExists(directory)
        ? DirectoryReader.open(directory)
        : DirectoryReader.open(empty());
  }

  private static Directory empty() throws IOException {
    Directory empty = new ByteBuffersDirectory();
    new IndexWriter(empty, new IndexWriterConfig()).close();
    return empty;
  }

  /** Answers from one state of the index. */
  private interface Answer<T> {
    T from(Snapshot snapshot) throws IOException;
  }

  /** Holds the state open while it answers, though a newer one may come in between. */
  private <T> T answer(Answer<T> answer) {
    try {
      Snapshot snapshot = acquire();
      try {
        return answer.from(snapshot);
      } finally {
        snapshot.reader().decRef();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Snapshot acquire() {
    while (true) {
      Snapshot snapshot = current;
      if (snapshot.reader().tryIncRef()) {
        return snapshot;
      }
      if (snapshot == current) {
        throw new IllegalStateException("index must be open, got a closed one");
      }
    }
  }

  @Override
  public Hits search(SearchRequest request) {
    searching.acquireUninterruptibly();
    try {
      return answer(snapshot -> snapshot.search(request));
    } finally {
      searching.release();
    }
  }

  @Override
  public List<Evidence> explain(org.faheng.index.Query.Question question, Filter filter) {
    return answer(snapshot -> snapshot.explain(question, filter));
  }

  @Override
  public boolean knowsMeanings() {
    return current.knowsMeanings();
  }

  @Override
  public String engine() {
    return "Lucene " + Version.LATEST;
  }

  @Override
  public VectorCoverage vectorCoverage() {
    return current.coverage();
  }

  @Override
  public List<Hits.Hit> nearest(FrbrUri document, EId eId, Filter filter, int most) {
    return answer(snapshot -> snapshot.nearest(document, eId, filter, most));
  }

  @Override
  public CaseHits similar(CaseQuery query) {
    searching.acquireUninterruptibly();
    try {
      return answer(snapshot -> snapshot.similar(query));
    } finally {
      searching.release();
    }
  }

  @Override
  public Optional<IndexedProvision> get(FrbrUri document, EId eId) {
    return answer(
        snapshot -> {
          ScoreDoc[] found =
              snapshot.searcher().search(Entry.ofProvision(document, eId), 1).scoreDocs;
          return found.length == 0
              ? Optional.empty()
              : Optional.of(Entry.provision(snapshot.searcher(), found[0].doc, document));
        });
  }

  @Override
  public Optional<IndexedDocument> document(FrbrUri uri) {
    return answer(
        snapshot -> {
          int index = snapshot.catalogue().find(uri.value());
          return index < 0
              ? Optional.empty()
              : Optional.of(read(snapshot, snapshot.catalogue().get(index)));
        });
  }

  private static IndexedDocument read(Snapshot snapshot, DocumentSummary summary)
      throws IOException {
    ScoreDoc[] record = snapshot.searcher().search(Entry.record(summary.uri()), 1).scoreDocs;
    String text = Entry.text(snapshot.searcher(), record[0].doc);
    return new IndexedDocument(
        summary.expression(),
        summary.manifestation(),
        summary.innerTitle(),
        summary.links(),
        text,
        provisions(snapshot, summary.uri()),
        snapshot.cases().of(summary.uri()));
  }

  /** The provisions of a document; they stand in text order behind its record. */
  private static List<IndexedProvision> provisions(Snapshot snapshot, FrbrUri uri)
      throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(Entry.ofDocument(uri), Occur.FILTER)
            .add(new FieldExistsQuery(Fields.PLACE), Occur.FILTER)
            .build();
    int most = Math.max(1, snapshot.reader().maxDoc());
    List<IndexedProvision> provisions = new ArrayList<>();
    for (ScoreDoc found : snapshot.searcher().search(query, most).scoreDocs) {
      provisions.add(Entry.provision(snapshot.searcher(), found.doc, uri));
    }
    return provisions;
  }

  @Override
  public List<DocumentSummary> documents() {
    return current.catalogue().documents();
  }

  @Override
  public String snapshot() {
    return current.name();
  }

  @Override
  public synchronized void refresh() {
    try {
      Snapshot old = current;
      VectorShelf oldVectors = shelf;
      DirectoryReader newer = newer(old.reader());
      VectorShelf newerVectors = newerVectors();
      if (newer == null && newerVectors == null) {
        return;
      }
      shelf = newerVectors == null ? oldVectors : newerVectors;
      Snapshot fresh = newer == null ? old : new Snapshot(newer, language);
      fresh.turnTo(shelf);
      current = fresh;
      if (newer != null) {
        old.reader().decRef();
      }
      if (newerVectors != null) {
        retire(oldVectors);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable DirectoryReader newer(DirectoryReader old) throws IOException {
    if (old.directory() == directory) {
      return DirectoryReader.openIfChanged(old);
    }
    return DirectoryReader.indexExists(directory) ? DirectoryReader.open(directory) : null;
  }

  @Override
  public synchronized void close() {
    try {
      current.reader().close();
      retire(shelf);
      retire(null);
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
