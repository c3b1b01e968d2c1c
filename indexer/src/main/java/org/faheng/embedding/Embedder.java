package org.faheng.embedding;

import java.util.List;

/** 向量化: turns texts into unit vectors. Thread-safe. */
public interface Embedder extends AutoCloseable {

  /** One unit vector for each text, in the same order. */
  List<float[]> embed(List<String> texts);

  @Override
  void close();
}
