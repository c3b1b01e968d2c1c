package org.faheng.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.faheng.embedding.Embedder;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedProvision;
import org.faheng.index.LegalIndex;
import org.faheng.index.TextKey;
import org.faheng.index.VectorStore;
import org.faheng.index.VectorStore.Quality;

/**
 * 向量补算: gives every provision of the index a vector that has none, equal texts one together; cases
 * are compared in other ways and get none. It can be broken off at any moment and goes on from the
 * last commit.
 */
public final class VectorFiller {
  /** Texts in one lot: among many, those of one length run together. */
  private static final int LOT = 1024;

  private static final int LOTS_A_COMMIT = 8;

  private final LegalIndex index;
  private final VectorStore store;
  private final BooleanSupplier stopped;

  /** 补算进度. */
  @FunctionalInterface
  public interface Progress {
    /**
     * @param documents documents looked at
     * @param total documents there are
     * @param made vectors made so far
     */
    void update(int documents, int total, long made);
  }

  /**
   * @param stopped asked before each lot; true breaks it off
   */
  public VectorFiller(LegalIndex index, VectorStore store, BooleanSupplier stopped) {
    this.index = index;
    this.store = store;
    this.stopped = stopped;
  }

  /** Makes vectors of that quality where there is none as good; gives how many it made. */
  public long fill(Embedder embedder, Quality quality, Progress progress) {
    List<DocumentSummary> documents = index.documents();
    Map<Long, String> lot = new LinkedHashMap<>();
    long made = 0;
    int lots = 0;
    for (int i = 0; i < documents.size() && !stopped.getAsBoolean(); i++) {
      collect(documents.get(i), quality, lot);
      if (lot.size() >= LOT || i == documents.size() - 1) {
        made += lot.size();
        embed(embedder, quality, lot);
        progress.update(i + 1, documents.size(), made);
        if (++lots % LOTS_A_COMMIT == 0) {
          store.commit();
        }
      }
    }
    store.commit();
    return made;
  }

  private void collect(DocumentSummary document, Quality quality, Map<Long, String> lot) {
    if (!document.work().kind().isNormative()) {
      return;
    }
    List<IndexedProvision> provisions =
        index.document(document.uri()).map(found -> found.provisions()).orElse(List.of());
    for (IndexedProvision provision : provisions) {
      long key = TextKey.of(provision.text());
      if (!store.has(key, quality)) {
        lot.put(key, provision.text());
      }
    }
  }

  private void embed(Embedder embedder, Quality quality, Map<Long, String> lot) {
    List<Long> keys = new ArrayList<>(lot.keySet());
    List<float[]> vectors = embedder.embed(List.copyOf(lot.values()));
    for (int i = 0; i < keys.size(); i++) {
      store.put(keys.get(i), vectors.get(i), quality);
    }
    lot.clear();
  }
}
