package org.faheng.index;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 索引引擎: opens indexes kept in folders, whichever library keeps them. */
public interface IndexEngine {

  /** Who knows which index answers now; empty where indexes are plain folders. */
  default Optional<IndexGenerations> generations() {
    return Optional.empty();
  }

  /** Whether the engine can answer; asked often, so it must not take long. */
  default EngineHealth health() {
    return EngineHealth.EMBEDDED;
  }

  /**
   * The index in {@code folder} for reading; empty where nothing was ever written there.
   *
   * @throws IndexFormatException if another version of the product wrote it
   */
  LegalIndex open(Path folder);

  /**
   * The same with the vectors kept in {@code vectors}; a folder without vectors means nothing.
   *
   * @throws IndexFormatException if another version of the product wrote the index
   */
  LegalIndex open(Path folder, Path vectors);

  /**
   * The vectors in {@code folder} for writing, created when needed.
   *
   * @throws IndexBusyException if another process is writing to them
   */
  VectorStore vectors(Path folder);

  /**
   * The index in {@code folder} for writing, created when needed.
   *
   * @throws IndexBusyException if another process is writing to it
   * @throws IndexFormatException if another version of the product wrote it
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

  /** The index was written in a form that this version does not read. */
  final class IndexFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says in Chinese what to do. */
    public IndexFormatException(Path folder) {
      super("索引 " + folder + " 由另一版本的法衡建立，本版本不能读取；原件都在，请运行 ./faheng rebuild 重建索引后再试");
    }
  }

  /** The engine does not answer now; it may later. */
  class UnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param reason what is wrong and what to do, in Chinese
     */
    public UnavailableException(String reason, @Nullable Throwable cause) {
      super(reason, cause);
    }
  }
}
