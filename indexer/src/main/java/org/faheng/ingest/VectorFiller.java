package org.faheng.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.faheng.analysis.LayQuestions;
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
  private final LayQuestions questions;
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
   * @param questions the known ways of asking, of which those about a text of the index get vectors
   * @param stopped asked before each lot; true breaks it off
   */
  public VectorFiller(
      LegalIndex index, VectorStore store, LayQuestions questions, BooleanSupplier stopped) {
    this.index = index;
    this.store = store;
    this.questions = questions;
    this.stopped = stopped;
  }

  /** Makes vectors of that quality where there is none as good; gives how many it made. */
  public long fill(Embedder embedder, Quality quality, Progress progress) {
    List<DocumentSummary> documents = index.documents();
    Filling filling = new Filling(embedder, quality);
    Set<Long> texts = new HashSet<>();
    for (int i = 0; i < documents.size() && !stopped.getAsBoolean(); i++) {
      provisions(documents.get(i)).forEach(words -> filling.add(words, texts));
      if (filling.isFull() || i == documents.size() - 1) {
        filling.flush();
        progress.update(i + 1, documents.size(), filling.made);
      }
    }
    for (LayQuestions.Asked asked : questions.rows()) {
      if (texts.contains(asked.text()) && !stopped.getAsBoolean()) {
        filling.add(asked.question(), new HashSet<>());
        if (filling.isFull()) {
          filling.flush();
          progress.update(documents.size(), documents.size(), filling.made);
        }
      }
    }
    filling.flush();
    store.commit();
    return filling.made;
  }

  /** The words of what a document says; nothing for what is no rule. */
  private List<String> provisions(DocumentSummary document) {
    if (!document.work().kind().isNormative()) {
      return List.of();
    }
    return index
        .document(document.uri())
        .map(found -> found.provisions().stream().map(IndexedProvision::words).toList())
        .orElse(List.of());
  }

  /** Vectors on their way into the store, by lots. */
  private final class Filling {
    private final Embedder embedder;
    private final Quality quality;
    private final Map<Long, String> lot = new LinkedHashMap<>();
    private long made;
    private int lots;

    Filling(Embedder embedder, Quality quality) {
      this.embedder = embedder;
      this.quality = quality;
    }

    /** Takes a text that has no vector as good; its name goes to {@code names} in any case. */
    void add(String text, Set<Long> names) {
      long key = TextKey.of(text);
      names.add(key);
      if (!store.has(key, quality)) {
        lot.put(key, text);
      }
    }

    boolean isFull() {
      return lot.size() >= LOT;
    }

    void flush() {
      List<Long> keys = new ArrayList<>(lot.keySet());
      List<float[]> vectors = embedder.embed(List.copyOf(lot.values()));
      for (int i = 0; i < keys.size(); i++) {
        store.put(keys.get(i), vectors.get(i), quality);
      }
      made += keys.size();
      lot.clear();
      if (++lots % LOTS_A_COMMIT == 0) {
        store.commit();
      }
    }
  }
}
