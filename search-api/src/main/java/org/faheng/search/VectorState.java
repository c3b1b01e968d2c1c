package org.faheng.search;

import java.util.Locale;
import org.faheng.index.LegalIndex;
import org.faheng.index.VectorCoverage;

/** 向量进度: says which provisions can be compared by meaning. */
final class VectorState {
  private VectorState() {}

  /** In words for people. */
  static String of(LegalIndex index) {
    VectorCoverage coverage = index.vectorCoverage();
    if (coverage.equals(VectorCoverage.NONE) && index.knowsMeanings()) {
      return "有语义向量";
    }
    if (coverage.provisions() == 0 || coverage.quick() + coverage.full() == 0) {
      return "没有语义向量，只按词语检索";
    }
    if (coverage.full() == coverage.provisions()) {
      return "语义向量齐全";
    }
    return String.format(
        Locale.ROOT,
        "语义向量：模型 %s、快速 %s",
        percent(coverage.fullShare()),
        percent(coverage.quickShare()));
  }

  /** Rounded down, so that nothing unfinished is shown as finished. */
  private static String percent(double share) {
    return String.format(Locale.ROOT, "%d%%", (int) Math.floor(share * 100));
  }
}
