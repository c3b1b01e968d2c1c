package org.faheng.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 问法: how people ask about an article in their own words (狗咬人谁赔), written by us article by article;
 * tells which of them a question resembles. A row holds for every text of the same words, so that
 * it goes with an article through amendments that leave it as it is, and no further.
 */
public final class LayQuestions {
  private static final String TABLE = "lay-questions";

  /** BM25 over pairs of characters: these texts are a line long, so a pair counts once. */
  private static final double K1 = 0.6;

  private static final double B = 0.75;

  private final List<Asked> rows;
  private final Map<Long, List<String>> byText = new HashMap<>();
  private final int[] pairs;
  private final int[] starts;
  private final int[] places;
  private final float[] lengths;

  /**
   * 一种问法.
   *
   * @param text names the words of the article, see the index's TextKey
   * @param title title of the law
   * @param article number of the article there
   * @param question what people ask
   */
  public record Asked(long text, String title, String article, String question) {}

  /**
   * 相似的问法.
   *
   * @param asked the question that resembles most among those of its article
   * @param share 0 to 1: how much of what was asked it has
   */
  public record Alike(Asked asked, double share) {}

  private LayQuestions(List<Asked> rows) {
    this.rows = List.copyOf(rows);
    this.lengths = new float[rows.size()];
    Map<Integer, List<Integer>> byPair = new HashMap<>();
    for (int i = 0; i < lengths.length; i++) {
      Set<Integer> keys = keys(rows.get(i).question());
      lengths[i] = keys.size();
      byText
          .computeIfAbsent(rows.get(i).text(), none -> new ArrayList<>())
          .add(rows.get(i).question());
      for (int key : keys) {
        byPair.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
      }
    }
    this.pairs = byPair.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    this.starts = new int[pairs.length + 1];
    for (int i = 0; i < pairs.length; i++) {
      starts[i + 1] = starts[i] + byPair.getOrDefault(pairs[i], List.of()).size();
    }
    this.places = new int[starts[pairs.length]];
    for (int i = 0; i < pairs.length; i++) {
      List<Integer> found = byPair.getOrDefault(pairs[i], List.of());
      for (int k = 0; k < found.size(); k++) {
        places[starts[i] + k] = found.get(k);
      }
    }
  }

  /** Those shipped with us, read once. */
  public static LayQuestions shipped() {
    return Shipped.QUESTIONS;
  }

  private static final class Shipped {
    static final LayQuestions QUESTIONS = new LayQuestions(read());
  }

  private static List<Asked> read() {
    List<Asked> rows = new ArrayList<>();
    for (String[] row : WordTable.read(TABLE)) {
      long text = Long.parseUnsignedLong(row[3], 16);
      for (String question : row[4].split("；")) {
        rows.add(new Asked(text, row[0], row[2], question));
      }
    }
    return rows;
  }

  /** These rows. */
  public static LayQuestions of(List<Asked> rows) {
    return new LayQuestions(rows);
  }

  /** Every row. */
  public List<Asked> rows() {
    return rows;
  }

  /** What people ask about a text; nothing where that is not known. */
  public List<String> about(long text) {
    return byText.getOrDefault(text, List.of());
  }

  /** How much of what {@code question} asks another question has, 0 to 1. */
  public double share(String question, String other) {
    Set<Integer> asked = keys(question);
    Set<Integer> held = keys(other);
    long common = asked.stream().filter(held::contains).count();
    return asked.isEmpty() ? 0 : (double) common / asked.size();
  }

  /** The articles whose questions resemble {@code question} most, {@code most} at the most. */
  public List<Alike> alike(String question, int most) {
    double[] scores = new double[lengths.length];
    double all = 0;
    double average = Math.max(1, places.length / (double) Math.max(1, lengths.length));
    for (int key : keys(question)) {
      int at = Arrays.binarySearch(pairs, key);
      if (at < 0) {
        continue;
      }
      double found = starts[at + 1] - starts[at];
      double weight = Math.log(1 + (lengths.length - found + 0.5) / (found + 0.5));
      all += weight;
      for (int i = starts[at]; i < starts[at + 1]; i++) {
        double length = lengths[places[i]] / average;
        scores[places[i]] += weight / (1 + K1 * (1 - B + B * length));
      }
    }
    return best(scores, Math.max(1e-9, all), most);
  }

  private List<Alike> best(double[] scores, double all, int most) {
    Map<Long, Alike> byText = new HashMap<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0) {
        Alike alike = new Alike(rows.get(i), scores[i] / all);
        byText.merge(alike.asked().text(), alike, LayQuestions::nearer);
      }
    }
    List<Alike> best = new ArrayList<>(byText.values());
    best.sort((a, b) -> Double.compare(b.share(), a.share()));
    return best.subList(0, Math.min(most, best.size()));
  }

  private static Alike nearer(Alike first, Alike second) {
    return second.share() > first.share() ? second : first;
  }

  /** The pairs of a question, without the words that only make it a question. */
  private static Set<Integer> keys(String question) {
    String folded = FoldedText.fold(question);
    boolean[] empty = Question.emptyCharacters(folded);
    char[] told = folded.toCharArray();
    for (int i = 0; i < told.length; i++) {
      told[i] = empty[i] ? '|' : told[i];
    }
    Set<Integer> keys = new LinkedHashSet<>();
    for (Gram gram : LegalAnalyzer.bigrams(new String(told))) {
      String text = gram.text();
      keys.add(text.length() == 2 ? text.charAt(0) << 16 | text.charAt(1) : text.hashCode());
    }
    return keys;
  }
}
