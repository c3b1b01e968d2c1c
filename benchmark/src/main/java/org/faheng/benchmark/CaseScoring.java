package org.faheng.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * 类案指标: means over topics, as trec_eval computes them: linear gains, unlabelled cases count 0.
 * Recall counts the cases of the upper grades (2 and 3), reciprocal rank those of any.
 */
final class CaseScoring {
  private static final int CLEARLY = 2;

  private int topics;
  private double ndcg10;
  private double ndcg30;
  private double recall100;
  private double reciprocal;

  void add(List<String> run, Map<String, Integer> gold) {
    topics++;
    ndcg10 += ndcg(run, gold, 10);
    ndcg30 += ndcg(run, gold, 30);
    recall100 += recall(run, gold);
    reciprocal += reciprocalRank(run, gold);
  }

  private static double ndcg(List<String> run, Map<String, Integer> gold, int depth) {
    double gain = 0;
    for (int i = 0; i < Math.min(depth, run.size()); i++) {
      gain += gold.getOrDefault(run.get(i), 0) / Math.log(i + 2);
    }
    List<Integer> ideal = gold.values().stream().sorted((a, b) -> b - a).limit(depth).toList();
    double most = 0;
    for (int i = 0; i < ideal.size(); i++) {
      most += ideal.get(i) / Math.log(i + 2);
    }
    return most == 0 ? 0 : gain / most;
  }

  private static double recall(List<String> run, Map<String, Integer> gold) {
    long clearly = gold.values().stream().filter(grade -> grade >= CLEARLY).count();
    long found = run.stream().limit(100).filter(id -> gold.getOrDefault(id, 0) >= CLEARLY).count();
    return clearly == 0 ? 0 : found / (double) clearly;
  }

  private static double reciprocalRank(List<String> run, Map<String, Integer> gold) {
    for (int i = 0; i < run.size(); i++) {
      if (gold.getOrDefault(run.get(i), 0) > 0) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  /** The means as an object of JSON. */
  String json() {
    int n = Math.max(1, topics);
    return String.format(
        Locale.ROOT,
        "{\"topics\":%d,\"ndcg@10\":%.4f,\"ndcg@30\":%.4f,\"recall@100\":%.4f,\"mrr\":%.4f}",
        topics,
        ndcg10 / n,
        ndcg30 / n,
        recall100 / n,
        reciprocal / n);
  }
}
