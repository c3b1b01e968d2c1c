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
import org.faheng.analysis.LayQuestions;
import org.faheng.embedding.Embedder;
import org.faheng.embedding.OnnxEmbedder;
import org.faheng.embedding.TokenEmbedder;
import org.faheng.index.Evidence;
import org.faheng.index.Evidence.Part;
import org.faheng.index.Filter;
import org.faheng.index.LegalIndex;
import org.faheng.index.Meaning;
import org.faheng.index.Query;
import org.faheng.index.SearchRequest;
import org.faheng.index.VectorStore;
import org.faheng.index.VectorStore.Quality;
import org.faheng.index.lucene.LuceneEngine;
import org.faheng.ingest.VectorFiller;
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
  private final boolean each;
  private final PrintStream out;

  private FusionBenchmark(
      Map<String, Map<String, Integer>> judgements,
      Map<String, Integer> folds,
      boolean each,
      PrintStream out) {
    this.judgements = judgements;
    this.folds = folds;
    this.each = each;
    this.out = out;
  }

  /** What one question has to be ordered: the names of the candidates and their evidence. */
  private record Asked(List<String> ids, LinearRanker.Case evidence) {}

  /**
   * Runs the benchmark and prints one line of JSON last.
   *
   * @param vectors folder of vectors, filled first where texts have none
   * @param weights where to write the table of weights; null for nowhere
   * @param own questions of our own to try the weights on; null for none
   * @param fast whether missing vectors are made from pieces rather than by the model
   * @param each whether to measure what each sort of evidence adds to all others
   */
  static void run(
      Path corpus,
      Path topics,
      Path qrels,
      Path vectors,
      @Nullable Path weights,
      @Nullable Path own,
      boolean fast,
      boolean each,
      PrintStream out)
      throws IOException {
    RetrievalFiles.Corpus pool = RetrievalFiles.corpus(corpus);
    Map<String, String> questions = RetrievalFiles.questions(topics);
    try (RetrievalIndex built = RetrievalIndex.of(pool.documents(), vectors);
        OnnxEmbedder embedder = OnnxEmbedder.shipped(2)) {
      fill(built.index(), vectors, fast ? TokenEmbedder.shipped() : embedder, fast, out);
      FusionBenchmark benchmark =
          new FusionBenchmark(
              RetrievalFiles.judgements(qrels), folds(RetrievalFiles.groups(topics)), each, out);
      Learned learned =
          benchmark.measure(built.index(), meant(questions, embedder), pool.ids(), weights);
      if (own != null) {
        LabelledQuestions labelled = LabelledQuestions.read(own);
        FusionBenchmark others = new FusionBenchmark(labelled.judgements(), Map.of(), false, out);
        others.transfer(
            others.gather(built.index(), meant(labelled.texts(), embedder), pool.ids()),
            learned.words(),
            learned.both());
      }
      out.println("{" + learned.scores().json() + "}");
    }
  }

  private static void fill(
      LegalIndex index, Path vectors, Embedder embedder, boolean fast, PrintStream out) {
    long start = System.nanoTime();
    try (VectorStore store = new LuceneEngine().vectors(vectors)) {
      long made =
          new VectorFiller(index, store, LayQuestions.shipped(), () -> false)
              .fill(embedder, fast ? Quality.FAST : Quality.FULL, (documents, total, done) -> {});
      out.printf(
          Locale.ROOT, "vectors made: %d in %.1f s%n", made, (System.nanoTime() - start) / 1e9);
    }
    index.refresh();
  }

  private static Map<String, Query.Question> meant(
      Map<String, String> questions, OnnxEmbedder embedder) {
    Map<String, Query.Question> asked = new LinkedHashMap<>();
    List<float[]> meanings = embedder.embed(List.copyOf(questions.values()));
    questions.forEach(
        (id, text) ->
            asked.put(id, new Query.Question(text, new Meaning(meanings.get(asked.size())))));
    return asked;
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

  /** Weights from all questions, and the cross-validated figures of both sorts together. */
  private record Learned(double[] words, double[] both, RetrievalScores scores) {}

  private Learned measure(
      LegalIndex index,
      Map<String, Query.Question> questions,
      Map<String, String> ids,
      @Nullable Path weights)
      throws IOException {
    Gathered dev = gather(index, questions, ids);
    Map<String, List<String>> plain = dev.plain();
    Map<String, Asked> words = dev.words();
    Map<String, Asked> meaning = dev.meaning();
    out.printf(
        Locale.ROOT,
        "candidates hold %.3f of the answers, with meaning %.3f; ms p50 %.1f p95 %.1f%n",
        found(words),
        found(meaning),
        dev.millis(0.5),
        dev.millis(0.95));
    Map<String, List<String>> byWords = crossValidated(words, used(false));
    Map<String, List<String>> byMeaning = crossValidated(meaning, only(Part.MEANING));
    Map<String, List<String>> hybrid = crossValidated(meaning, used(true));
    report("BM25 and standing", plain);
    report("meaning alone", byMeaning);
    report("learned, words", byWords);
    report("learned, words+meaning", hybrid);
    gain("learned words over BM25", plain, byWords);
    gain("words+meaning over learned words", byWords, hybrid);
    if (each) {
      for (Part part : Part.values()) {
        gain(part + " over all others", crossValidated(meaning, without(part)), hybrid);
      }
    }
    double[] ofWords = LinearRanker.fit(cases(words, -1), used(false));
    double[] ofBoth = LinearRanker.fit(cases(meaning, -1), used(true));
    if (weights != null) {
      write(weights, ofWords, ofBoth);
    }
    return new Learned(ofWords, ofBoth, RetrievalScores.of(hybrid, judgements));
  }

  /** What the index says of each question, the time with meaning counted. */
  private record Gathered(
      Map<String, List<String>> plain,
      Map<String, Asked> words,
      Map<String, Asked> meaning,
      List<Double> times) {

    double millis(double share) {
      return times.get((int) Math.min(times.size() - 1, share * times.size()));
    }
  }

  private Gathered gather(
      LegalIndex index, Map<String, Query.Question> questions, Map<String, String> ids) {
    Filter filter = Filter.none(DAY);
    Map<String, List<String>> plain = new LinkedHashMap<>();
    Map<String, Asked> words = new LinkedHashMap<>();
    Map<String, Asked> meaning = new LinkedHashMap<>();
    List<Double> times = new ArrayList<>();
    questions.forEach(
        (id, question) -> {
          Query bare = new Query.Words(question.text());
          plain.put(
              id,
              index.search(SearchRequest.top(bare, filter, DEPTH)).hits().stream()
                  .map(hit -> ids.getOrDefault(hit.provision().id(), ""))
                  .toList());
          Query.Question unmeant = new Query.Question(question.text(), null);
          words.put(id, asked(id, index.explain(unmeant, filter), ids));
          long start = System.nanoTime();
          List<Evidence> evidence = index.explain(question, filter);
          times.add((System.nanoTime() - start) / 1e6);
          meaning.put(id, asked(id, evidence, ids));
        });
    java.util.Collections.sort(times);
    return new Gathered(plain, words, meaning, times);
  }

  /** Other questions by the weights learned from all of these. */
  private void transfer(Gathered other, double[] ofWords, double[] ofBoth) {
    double[] meaningOnly = new double[ofBoth.length];
    meaningOnly[Part.MEANING.ordinal()] = 1;
    Map<String, List<String>> words = ranked(other.words(), ofWords);
    Map<String, List<String>> both = ranked(other.meaning(), ofBoth);
    print("BM25 and standing", "own", RetrievalScores.of(other.plain(), judgements));
    print(
        "meaning alone",
        "own",
        RetrievalScores.of(ranked(other.meaning(), meaningOnly), judgements));
    print("learned, words", "own", RetrievalScores.of(words, judgements));
    print("learned, words+meaning", "own", RetrievalScores.of(both, judgements));
    gain("own: learned words over BM25", other.plain(), words);
    gain("own: words+meaning over learned words", words, both);
  }

  private static Map<String, List<String>> ranked(Map<String, Asked> asked, double[] weights) {
    Map<String, List<String>> runs = new LinkedHashMap<>();
    asked.forEach((question, one) -> runs.put(question, ranked(one, weights)));
    return runs;
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
    return meaning ? without(null) : without(Part.MEANING);
  }

  private static boolean[] without(@Nullable Part unwanted) {
    boolean[] used = new boolean[Part.values().length];
    for (Part part : Part.values()) {
      used[part.ordinal()] = part != unwanted;
    }
    return used;
  }

  private static boolean[] only(Part wanted) {
    boolean[] used = new boolean[Part.values().length];
    used[wanted.ordinal()] = true;
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
    lines.add("# learned by benchmark/run fusion from lay questions; see docs/decisions/012");
    lines.add("part\twords\tmeaning");
    for (Part part : Part.values()) {
      lines.add(
          String.format(
              Locale.ROOT, "%s\t%.4f\t%.4f", part, words[part.ordinal()], meaning[part.ordinal()]));
    }
    Files.write(file, lines);
  }
}
