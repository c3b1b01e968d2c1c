package org.faheng.index;

import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;

/**
 * 写索引: adds documents; nothing is visible or safe before {@link #commit}. One writer at a time
 * holds an index; its methods may be called from several threads.
 */
public interface LegalIndexWriter extends AutoCloseable {

  /** Adds a document, in place of the one with the same identity. */
  void add(IndexedDocument document);

  /** Removes a document and its provisions. */
  void delete(FrbrUri document);

  /** Changes the days on which an indexed document binds. */
  void updateForce(FrbrUri document, ForcePeriod period);

  /** Makes everything since the last commit durable and gives the name of the new state. */
  String commit();

  /** Closes without committing. */
  @Override
  void close();
}
