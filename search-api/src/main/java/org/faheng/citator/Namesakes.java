package org.faheng.citator;

import java.util.List;
import org.faheng.corpus.document.Work;

/** 同名文件: tells which of several works with one title a text means. */
final class Namesakes {
  private Namesakes() {}

  /** Those of its own organ, else of its own place or above, else all of them. */
  static List<Work> meant(List<Work> sameTitle, Work citing) {
    if (sameTitle.size() < 2) {
      return sameTitle;
    }
    List<Work> sameOrgan =
        sameTitle.stream()
            .filter(work -> !work.authority().name().isEmpty())
            .filter(work -> work.authority().equals(citing.authority()))
            .toList();
    List<Work> near =
        sameTitle.stream()
            .filter(work -> work.jurisdiction().covers(citing.jurisdiction()))
            .toList();
    return sameOrgan.size() == 1 ? sameOrgan : near.isEmpty() ? sameTitle : near;
  }
}
