package org.faheng.extract;

import java.nio.file.Path;

/** 文本提取器: reads the words of a file. Safe for use by several threads. */
public interface TextExtractor extends AutoCloseable {

  /**
   * The text of {@code file}.
   *
   * @throws ExtractionException if it holds no text that can be read; its message says what to do
   */
  ExtractedText extract(Path file) throws ExtractionException;

  /** Ends the processes that reading has started, if any. */
  @Override
  default void close() {}
}
