package org.faheng.index.lucene;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.index.DocumentSummary;

/**
 * 被引地位: how much a document counts because others cite it. A question is more often answered by a
 * law that many works rest on than by one that none does; the measure is the logarithm of the
 * number of works that cite the title, as a share of the most cited one's.
 */
final class Standing {
  private final float[] factors;
  private final float[] shares;
  private final float highest;

  Standing(List<DocumentSummary> documents) {
    Map<String, Set<String>> citing = new HashMap<>();
    for (DocumentSummary document : documents) {
      for (String title : document.links().cited()) {
        citing.computeIfAbsent(title, key -> new HashSet<>()).add(document.links().name());
      }
    }
    int most = citing.values().stream().mapToInt(Set::size).max().orElse(0);
    factors = new float[documents.size()];
    shares = new float[documents.size()];
    for (int i = 0; i < factors.length; i++) {
      int count = citing.getOrDefault(documents.get(i).links().name(), Set.of()).size();
      shares[i] = most == 0 ? 0 : (float) (Math.log1p(count) / Math.log1p(most));
      factors[i] = 1 + Ranking.STANDING * shares[i];
    }
    highest = 1 + Ranking.STANDING;
  }

  /** The logarithm as a share of the most cited one's, 0 to 1. */
  float share(int document) {
    return shares[document];
  }

  /** What the score of a provision of that document is multiplied by, at least 1. */
  float of(int document) {
    return factors[document];
  }

  /** No factor is greater. */
  float highest() {
    return highest;
  }
}
