package org.faheng.search;

import java.util.List;
import org.faheng.index.DocumentSummary;

/** 版本选择: the two texts a comparison was asked for, or why there are none. */
public sealed interface VersionChoice {

  /** Two texts to compare, in the order asked for. */
  record Pair(DocumentSummary older, DocumentSummary newer) implements VersionChoice {}

  /**
   * No two texts.
   *
   * @param reason why, in Chinese, for the person asking
   * @param versions the versions at hand of the law that was named, oldest first
   */
  record None(String reason, List<DocumentSummary> versions) implements VersionChoice {
    public None {
      versions = List.copyOf(versions);
    }
  }
}
