package org.faheng.index;

import java.nio.file.Path;

/** 索引引擎: opens indexes kept in folders, whichever library keeps them. */
public interface IndexEngine {

  /** The index in {@code folder} for reading; empty where nothing was ever written there. */
  LegalIndex open(Path folder);

  /**
   * The index in {@code folder} for writing, created when needed.
   *
   * @throws IndexBusyException if another process is writing to it
   */
  LegalIndexWriter write(Path folder);

  /** Another process holds the index for writing. */
  final class IndexBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says so in Chinese. */
    public IndexBusyException(Throwable cause) {
      super("另一个进程正在写入索引，请等它结束后再试", cause);
    }
  }
}
