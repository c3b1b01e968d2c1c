package org.faheng.index.engine;

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
public final class Standing {
  /** A decision that ends many documents takes the place of none. */
  private static final Pattern DECISION = Pattern.compile("废止|决定");

  private final float[] factors;
  private final float[] shares;
  private final float highest;

  public Standing(List<DocumentSummary> documents) {
    factors = logarithms(documents, documents);
    for (int i = 0; i < factors.length; i++) {
      factors[i] = 1 + Ranking.STANDING * factors[i];
    }
    // local works cite what their province regulates; how many of them are at hand is chance
    shares =
        logarithms(
            documents, documents.stream().filter(one -> one.work().kind().isNational()).toList());
    highest = 1 + Ranking.STANDING;
  }

  /** Logarithms of how many of {@code others} cite each document, as shares of the highest. */
  private static float[] logarithms(List<DocumentSummary> documents, List<DocumentSummary> others) {
    Map<String, Set<String>> citing = new HashMap<>();
    for (DocumentSummary other : others) {
      for (String title : other.links().cited()) {
        citing.computeIfAbsent(title, key -> new HashSet<>()).add(other.links().name());
      }
    }
    float[] logarithms = new float[documents.size()];
    float most = 0;
    for (int i = 0; i < logarithms.length; i++) {
      logarithms[i] = (float) Math.log1p(citing(documents.get(i), citing).size());
      most = Math.max(most, logarithms[i]);
    }
    for (int i = 0; i < logarithms.length && most > 0; i++) {
      logarithms[i] /= most;
    }
    return logarithms;
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

  /** The logarithm for citations by national works alone, as a share of the highest, 0 to 1. */
  public float share(int document) {
    return shares[document];
  }

  /** What the score of a provision of that document is multiplied by, at least 1. */
  public float of(int document) {
    return factors[document];
  }

  /** No factor is greater. */
  public float highest() {
    return highest;
  }
}
