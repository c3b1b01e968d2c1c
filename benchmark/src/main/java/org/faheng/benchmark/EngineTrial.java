package org.faheng.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.faheng.index.Filter;
import org.faheng.index.IndexEngine;
import org.faheng.index.IndexedDocument;
import org.faheng.index.LegalIndex;
import org.faheng.index.LegalIndexWriter;
import org.faheng.search.Clause;
import org.faheng.search.SearchAnswer;
import org.faheng.search.SearchLog;
import org.faheng.search.SearchOptions;
import org.faheng.search.SearchService;
import org.jspecify.annotations.Nullable;

/** 受测引擎: one way to keep provisions and to find them again. */
sealed interface EngineTrial extends AutoCloseable {
  int TOP = 10;

  /** What it is called in the figures. */
  String name();

  /** Writes all documents into a place of its own; they are safe and visible afterwards. */
  void write(List<IndexedDocument> documents, int round) throws IOException, InterruptedException;

  /** Asks what was written last; on another day than before, nothing remembered helps. */
  Answer ask(String text, LocalDate day) throws IOException, InterruptedException;

  @Override
  void close();

  /**
   * 回答.
   *
   * @param hits ids of the best provisions
   * @param clause id of the clause that was named; null where there is none
   */
  record Answer(List<String> hits, @Nullable String clause) {}

  /** One of our engines, asked as the product asks it: understanding, clause and hits. */
  final class Ours implements EngineTrial {
    private static final int THREADS = 2;

    private final String name;
    private final IndexEngine engine;
    private final Path folder;
    private @Nullable LegalIndex index;
    private @Nullable SearchService service;

    /**
     * @param folder where indexes may be put; a cluster takes their names only
     */
    Ours(String name, IndexEngine engine, Path folder) {
      this.name = name;
      this.engine = engine;
      this.folder = folder;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public void write(List<IndexedDocument> documents, int round)
        throws IOException, InterruptedException {
      close();
      Path place = folder.resolve("g" + round);
      try (LegalIndexWriter writer = engine.write(place);
          ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
        List<Future<?>> added = new ArrayList<>();
        documents.forEach(document -> added.add(pool.submit(() -> writer.add(document))));
        for (Future<?> one : added) {
          one.get();
        }
        writer.commit();
      } catch (ExecutionException e) {
        throw new IOException(name + " must take every document", e);
      }
      LegalIndex opened = engine.open(place);
      index = opened;
      service = new SearchService(opened, SearchLog.none());
    }

    @Override
    public Answer ask(String text, LocalDate day) {
      SearchService asked = service;
      if (asked == null) {
        throw new IllegalStateException("an engine must be written to before it is asked");
      }
      SearchAnswer answer = asked.answer(text, SearchOptions.top(Filter.none(day), TOP));
      Clause clause = answer.clause().clause();
      return new Answer(
          answer.hits().hits().stream().map(hit -> hit.provision().id()).toList(),
          clause == null ? null : clause.citation());
    }

    @Override
    public void close() {
      LegalIndex open = index;
      if (open != null) {
        open.close();
        index = null;
      }
    }
  }

  /** The server without us. */
  final class Plain implements EngineTrial {
    private final URI server;
    private PlainServer index;

    Plain(URI server) {
      this.server = server;
      this.index = new PlainServer(server, "plain-0");
    }

    @Override
    public String name() {
      return "plain";
    }

    @Override
    public void write(List<IndexedDocument> documents, int round)
        throws IOException, InterruptedException {
      index = new PlainServer(server, "plain-" + round);
      index.write(documents);
    }

    @Override
    public Answer ask(String text, LocalDate day) throws IOException, InterruptedException {
      return new Answer(index.search(text, TOP), null);
    }

    @Override
    public void close() {
      // the server goes with the benchmark
    }
  }
}
