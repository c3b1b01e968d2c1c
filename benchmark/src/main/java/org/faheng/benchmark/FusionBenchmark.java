package org.faheng.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.faheng.index.Evidence;
import org.faheng.index.Evidence.Part;
import org.faheng.index.Filter;
import org.faheng.index.LegalIndex;
import org.faheng.index.Query;
import org.faheng.index.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * 融合学习: learns what each sort of evidence counts from everyday questions, and measures by
 * cross-validation what that brings. Questions that share an answer are never on both sides.
 */
final class FusionBenchmark {
  private static final int FOLDS = 5;
  private static final int DEPTH = 100;
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private final Map<String, Map<String, Integer>> judgements;
  private final Map<String, Integer> folds;
  private final PrintStream out;

  private FusionBenchmark(
      Map<String, Map<String, Integer>> judgements, Map<String, Integer> folds, PrintStream out) {
    this.judgements = judgements;
    this.folds = folds;
    this.out = out;
  }

  /** What one question has to be ordered: the names of the candidates and their evidence. */
  private record Asked(List<String> ids, LinearRanker.Case evidence) {}

  /**
   * Runs the benchmark and prints one line of JSON last.
   *
   * @param weights where to write the table of weights; null for nowhere
   */
  static void run(Path corpus, Path topics, Path qrels, @Nullable Path weights, PrintStream out)
      throws IOException {
    RetrievalFiles.Corpus pool = RetrievalFiles.corpus(corpus);
    try (RetrievalIndex built = RetrievalIndex.of(pool.documents())) {
      FusionBenchmark benchmark =
          new FusionBenchmark(
              RetrievalFiles.judgements(qrels), folds(RetrievalFiles.groups(topics)), out);
      benchmark.measure(built.index(), RetrievalFiles.questions(topics), pool.ids(), weights);
    }
  }

  /** Groups shared out by chance, always the same way. */
  private static Map<String, Integer> folds(Map<String, String> groups) {
    List<String> names = new ArrayList<>(new TreeSet<>(groups.values()));
    java.util.Collections.shuffle(names, new Random(7));
    Map<String, Integer> byName = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      byName.put(names.get(i), i % FOLDS);
    }
    Map<String, Integer> folds = new HashMap<>();
    groups.forEach((question, group) -> folds.put(question, byName.getOrDefault(group, 0)));
    return folds;
  }

  private void measure(
      LegalIndex index,
      Map<String, String> questions,
      Map<String, String> ids,
      @Nullable Path weights)
      throws IOException {
    Map<String, List<String>> plain = new LinkedHashMap<>();
    Map<String, Asked> asked = new LinkedHashMap<>();
    questions.forEach(
        (question, text) -> {
          Filter filter = Filter.none(DAY);
          plain.put(
              question,
              index.search(SearchRequest.top(new Query.Words(text), filter, DEPTH)).hits().stream()
                  .map(hit -> ids.getOrDefault(hit.provision().id(), ""))
                  .toList());
          asked.put(
              question,
              asked(question, index.explain(new Query.Question(text, null), filter), ids));
        });
    out.printf(Locale.ROOT, "candidates hold %.3f of the answers%n", found(asked));
    boolean[] words = used(false);
    Map<String, List<String>> learned = crossValidated(asked, words);
    report("BM25 and standing", plain);
    report("learned, words", learned);
    gain("learned, words over BM25", plain, learned);
    double[] final1 = LinearRanker.fit(cases(asked, -1), words);
    for (Part part : Part.values()) {
      out.printf(Locale.ROOT, "%-14s %8.3f%n", part, final1[part.ordinal()]);
    }
    if (weights != null) {
      write(weights, final1, new double[final1.length]);
    }
    out.println("{" + RetrievalScores.of(learned, judgements).json() + "}");
  }

  private Asked asked(String question, List<Evidence> evidence, Map<String, String> ids) {
    Map<String, Integer> gold = judgements.getOrDefault(question, Map.of());
    List<String> names = new ArrayList<>();
    double[][] values = new double[evidence.size()][Part.values().length];
    boolean[] relevant = new boolean[evidence.size()];
    for (int i = 0; i < values.length; i++) {
      String id = ids.getOrDefault(evidence.get(i).provision(), "");
      names.add(id);
      relevant[i] = gold.getOrDefault(id, 0) > 0;
      for (Part part : Part.values()) {
        values[i][part.ordinal()] = evidence.get(i).values().getOrDefault(part, 0.0);
      }
    }
    return new Asked(names, new LinearRanker.Case(values, relevant));
  }

  /** Mean share of the answers that are among the candidates: no order of them can find more. */
  private double found(Map<String, Asked> asked) {
    double sum = 0;
    for (Map.Entry<String, Map<String, Integer>> one : judgements.entrySet()) {
      List<String> ids =
          asked.containsKey(one.getKey()) ? asked.get(one.getKey()).ids() : List.<String>of();
      sum +=
          ids.stream().filter(one.getValue()::containsKey).count() / (double) one.getValue().size();
    }
    return sum / judgements.size();
  }

  private static boolean[] used(boolean meaning) {
    boolean[] used = new boolean[Part.values().length];
    for (Part part : Part.values()) {
      used[part.ordinal()] = meaning || (part != Part.MEANING && part != Part.MEANT);
    }
    return used;
  }

  /** The cases of every question outside a fold. */
  private List<LinearRanker.Case> cases(Map<String, Asked> asked, int without) {
    List<LinearRanker.Case> cases = new ArrayList<>();
    asked.forEach(
        (question, one) -> {
          if (folds.getOrDefault(question, 0) != without) {
            cases.add(one.evidence());
          }
        });
    return cases;
  }

  private Map<String, List<String>> crossValidated(Map<String, Asked> asked, boolean[] used) {
    Map<String, List<String>> runs = new LinkedHashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      double[] weights = LinearRanker.fit(cases(asked, fold), used);
      int now = fold;
      asked.forEach(
          (question, one) -> {
            if (folds.getOrDefault(question, 0) == now) {
              runs.put(question, ranked(one, weights));
            }
          });
    }
    return runs;
  }

  private static List<String> ranked(Asked asked, double[] weights) {
    List<Integer> order = new ArrayList<>();
    double[] scores = new double[asked.ids().size()];
    for (int i = 0; i < scores.length; i++) {
      order.add(i);
      scores[i] = LinearRanker.sum(weights, asked.evidence().values()[i]);
    }
    order.sort(Comparator.comparingDouble(i -> -scores[i]));
    return order.stream().limit(DEPTH).map(asked.ids()::get).toList();
  }

  private void report(String name, Map<String, List<String>> runs) {
    Map<String, Map<String, Integer>> civil = new LinkedHashMap<>();
    Map<String, Map<String, Integer>> other = new LinkedHashMap<>();
    judgements.forEach(
        (question, gold) -> {
          boolean isCivil = gold.keySet().stream().anyMatch(id -> id.startsWith("民法典#"));
          (isCivil ? civil : other).put(question, gold);
        });
    print(name, "all", RetrievalScores.of(runs, judgements));
    print(name, "民法典", RetrievalScores.of(runs, civil));
    print(name, "other laws", RetrievalScores.of(runs, other));
  }

  private void print(String name, String which, RetrievalScores scores) {
    out.printf(
        Locale.ROOT,
        "%-24s %-12s questions %4d  nDCG@10 %.3f  R@10 %.3f  R@100 %.3f  MRR %.3f%n",
        name,
        which,
        scores.questions(),
        scores.ndcg10(),
        scores.recall10(),
        scores.recall100(),
        scores.mrr10());
  }

  private void gain(
      String name, Map<String, List<String>> before, Map<String, List<String>> after) {
    double[][] old = each(before);
    double[][] fresh = each(after);
    out.printf(
        "%s: nDCG@10 %s, R@10 %s%n",
        name, PairedBootstrap.of(old[0], fresh[0]), PairedBootstrap.of(old[1], fresh[1]));
  }

  /** nDCG@10 and recall@10 of each question. */
  private double[][] each(Map<String, List<String>> runs) {
    double[][] each = new double[2][judgements.size()];
    int i = 0;
    for (Map.Entry<String, Map<String, Integer>> one : judgements.entrySet()) {
      RetrievalScores scores = RetrievalScores.of(runs, Map.of(one.getKey(), one.getValue()));
      each[0][i] = scores.ndcg10();
      each[1][i++] = scores.recall10();
    }
    return each;
  }

  private static void write(Path file, double[] words, double[] meaning) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# learned by benchmark/run fusion from lay questions; see docs/decisions/010");
    lines.add("part\twords\tmeaning");
    for (Part part : Part.values()) {
      lines.add(
          String.format(
              Locale.ROOT, "%s\t%.4f\t%.4f", part, words[part.ordinal()], meaning[part.ordinal()]));
    }
    Files.write(file, lines);
  }
}
