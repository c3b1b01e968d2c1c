package org.faheng.index;

import java.io.IOException;
import java.nio.file.Path;

/**
 * 索引各代: which index answers now. A new one is built beside it and takes its place in one step, so
 * that a rebuild never leaves people without an index. Where an engine keeps its indexes elsewhere
 * than in folders, the paths are their names.
 */
public interface IndexGenerations {

  /** Whether nothing was ever written. */
  boolean isEmpty() throws IOException;

  /** The index in use; the first generation where there is none yet. */
  Path current() throws IOException;

  /** Where the vectors are; they belong to texts, not to a generation. */
  Path vectors();

  /** A fresh place for the next generation, empty even where a rebuild was broken off. */
  Path next() throws IOException;

  /** Puts {@code generation} in use; older ones are removed when {@link #sweep} is called. */
  void swap(Path generation) throws IOException;

  /** Removes every generation that is not in use; the vectors stay. */
  void sweep() throws IOException;
}
