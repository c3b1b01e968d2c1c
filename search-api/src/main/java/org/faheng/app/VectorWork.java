package org.faheng.app;

import org.faheng.analysis.LayQuestions;
import org.faheng.embedding.Embedder;
import org.faheng.embedding.OnnxEmbedder;
import org.faheng.embedding.TokenEmbedder;
import org.faheng.index.IndexEngine;
import org.faheng.index.LegalIndex;
import org.faheng.index.VectorStore;
import org.faheng.index.VectorStore.Quality;
import org.faheng.ingest.DataFolder;
import org.faheng.ingest.VectorFiller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * 后台补算向量: while the server runs, provisions that came in get their vectors; searches go on by words
 * until then.
 */
@Component
@Lazy(false)
@ConditionalOnProperty("faheng.vectors")
class VectorWork {
  private static final Logger LOG = LoggerFactory.getLogger(VectorWork.class);

  /** About a quarter of a second of work for the model, and for the quick vectors. */
  private static final int FEW = 16;

  private static final int MANY = 250;

  private final LegalIndex index;
  private final DataFolder data;
  private final Demand demand;
  private volatile boolean closing;
  private String done = "";

  VectorWork(LegalIndex index, DataFolder data, Demand demand) {
    this.demand = demand;
    this.index = index;
    this.data = data;
  }

  @Scheduled(initialDelay = 5000, fixedDelay = 5000)
  void fill() {
    String snapshot = words(index.snapshot());
    if (snapshot.equals(done)) {
      return;
    }
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    try (VectorStore store = data.vectors();
        Embedder embedder =
            new YieldingEmbedder(OnnxEmbedder.shipped(threads), FEW, demand::isQuiet)) {
      VectorFiller filler = new VectorFiller(index, store, LayQuestions.shipped(), () -> closing);
      // seconds for a whole province's texts: meanings help at once, if less well
      Embedder fast = new YieldingEmbedder(TokenEmbedder.shipped(), MANY, demand::isQuiet);
      filler.fill(fast, Quality.FAST, (documents, total, made) -> {});
      long made = filler.fill(embedder, Quality.FULL, VectorWork::tell);
      done = closing ? "" : snapshot;
      LOG.info("向量补算完成，新算 {} 条", made);
    } catch (IndexEngine.IndexBusyException e) {
      LOG.info("另一个进程正在补算向量");
    }
  }

  /** The state of the words, without that of the vectors, which this work itself changes. */
  private static String words(String snapshot) {
    int dot = snapshot.indexOf('.');
    return dot < 0 ? snapshot : snapshot.substring(0, dot);
  }

  private static void tell(int documents, int total, long made) {
    LOG.info("向量补算：{} / {} 部文件，新算 {} 条", documents, total, made);
  }

  @jakarta.annotation.PreDestroy
  void close() {
    closing = true;
  }
}
