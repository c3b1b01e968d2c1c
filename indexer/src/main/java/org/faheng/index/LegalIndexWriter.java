package org.faheng.index;

import java.util.Map;
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

  /**
   * Makes everything since the last commit durable and gives the name of the new state.
   *
   * @throws RefusedException if the engine took all but some documents; the others are committed
   */
  String commit();

  /** Closes without committing. */
  @Override
  void close();

  /** Some documents could not be kept; all others are committed. */
  final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Map<FrbrUri, String> reasons;
    private final String snapshot;

    /**
     * @param reasons why each document was refused
     * @param snapshot the new state, with all others
     */
    public RefusedException(Map<FrbrUri, String> reasons, String snapshot) {
      super("索引引擎拒绝了 " + reasons.size() + " 部文件：" + reasons);
      this.reasons = Map.copyOf(reasons);
      this.snapshot = snapshot;
    }

    /** Why each document was refused. */
    public Map<FrbrUri, String> reasons() {
      return reasons;
    }

    /** The new state. */
    public String snapshot() {
      return snapshot;
    }
  }
}
