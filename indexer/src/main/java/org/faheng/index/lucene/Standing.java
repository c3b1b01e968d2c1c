package org.faheng.index.lucene;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.faheng.corpus.citation.Titles;
import org.faheng.corpus.lifecycle.LifecycleEvent;
import org.faheng.index.DocumentSummary;

/**
 * 被引地位: how much a document counts because others cite it. A question is more often answered by a
 * law that many works rest on than by one that none does; the measure is the logarithm of the
 * number of works that cite the title, or that of a law it ended (民法典 stands where 合同法 stood), as a
 * share of the most cited one's.
 */
final class Standing {
  /** A decision that ends many documents takes the place of none. */
  private static final Pattern DECISION = Pattern.compile("废止|决定");

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
    int[] counts = new int[documents.size()];
    int most = 0;
    for (int i = 0; i < counts.length; i++) {
      counts[i] = citing(documents.get(i), citing).size();
      most = Math.max(most, counts[i]);
    }
    factors = new float[counts.length];
    shares = new float[counts.length];
    for (int i = 0; i < counts.length; i++) {
      shares[i] = most == 0 ? 0 : (float) (Math.log1p(counts[i]) / Math.log1p(most));
      factors[i] = 1 + Ranking.STANDING * shares[i];
    }
    highest = 1 + Ranking.STANDING;
  }

  /** The works that cite a document, or a law that it took the place of. */
  private static Set<String> citing(DocumentSummary document, Map<String, Set<String>> citing) {
    Set<String> all = new HashSet<>(citing.getOrDefault(document.links().name(), Set.of()));
    if (!DECISION.matcher(document.title()).find()) {
      for (LifecycleEvent event : document.links().events()) {
        if (event.kind() == LifecycleEvent.Kind.REPEALED
            && event.scope() == LifecycleEvent.Scope.WHOLE) {
          all.addAll(citing.getOrDefault(Titles.key(event.title()), Set.of()));
        }
      }
    }
    return all;
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
