package org.faheng.ingest;

/** 进度: told after each file. Called by one thread at a time. */
@FunctionalInterface
public interface IngestProgress {
  /** Tells nobody. */
  IngestProgress SILENT = (done, total, articles) -> {};

  /**
   * @param done files finished, whatever became of them
   * @param total files to do
   * @param articles units added so far
   */
  void update(int done, int total, long articles);
}
