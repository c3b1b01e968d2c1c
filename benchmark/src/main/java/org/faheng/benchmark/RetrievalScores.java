package org.faheng.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * 检索指标: means over the questions that have judgements, as trec_eval computes them (linear gains).
 *
 * @param questions how many questions were judged
 */
record RetrievalScores(
    int questions,
    double ndcg10,
    double recall5,
    double recall10,
    double recall20,
    double recall100,
    double mrr10) {

  /** The scores of ranked ids by question against graded judgements by question and id. */
  static RetrievalScores of(
      Map<String, List<String>> runs, Map<String, Map<String, Integer>> judgements) {
    double[] sums = new double[6];
    judgements.forEach(
        (question, gold) -> {
          List<String> run = runs.getOrDefault(question, List.of());
          sums[0] += ndcg(run, gold, 10);
          sums[1] += recall(run, gold, 5);
          sums[2] += recall(run, gold, 10);
          sums[3] += recall(run, gold, 20);
          sums[4] += recall(run, gold, 100);
          sums[5] += reciprocalRank(run, gold, 10);
        });
    int n = Math.max(1, judgements.size());
    return new RetrievalScores(
        judgements.size(),
        sums[0] / n,
        sums[1] / n,
        sums[2] / n,
        sums[3] / n,
        sums[4] / n,
        sums[5] / n);
  }

  private static double ndcg(List<String> run, Map<String, Integer> gold, int depth) {
    double gain = 0;
    for (int i = 0; i < Math.min(depth, run.size()); i++) {
      gain += gold.getOrDefault(run.get(i), 0) / log2(i + 2);
    }
    List<Integer> ideal = gold.values().stream().sorted((a, b) -> b - a).limit(depth).toList();
    double best = 0;
    for (int i = 0; i < ideal.size(); i++) {
      best += ideal.get(i) / log2(i + 2);
    }
    return best == 0 ? 0 : gain / best;
  }

  private static double log2(int n) {
    return Math.log(n) / Math.log(2);
  }

  private static double recall(List<String> run, Map<String, Integer> gold, int depth) {
    long relevant = gold.values().stream().filter(grade -> grade > 0).count();
    long found =
        run.stream().limit(depth).filter(id -> gold.getOrDefault(id, 0) > 0).distinct().count();
    return relevant == 0 ? 0 : found / (double) relevant;
  }

  private static double reciprocalRank(List<String> run, Map<String, Integer> gold, int depth) {
    for (int i = 0; i < Math.min(depth, run.size()); i++) {
      if (gold.getOrDefault(run.get(i), 0) > 0) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  /** The figures as members of a JSON object, without braces. */
  String json() {
    return String.format(
        Locale.ROOT,
        "\"questions\":%d,\"ndcg@10\":%.4f,\"recall@5\":%.4f,\"recall@10\":%.4f,"
            + "\"recall@20\":%.4f,\"recall@100\":%.4f,\"mrr@10\":%.4f",
        questions,
        ndcg10,
        recall5,
        recall10,
        recall20,
        recall100,
        mrr10);
  }
}
