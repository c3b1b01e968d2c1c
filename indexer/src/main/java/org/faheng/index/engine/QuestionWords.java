package org.faheng.index.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.faheng.analysis.FoldedText;
import org.faheng.analysis.Gram;
import org.faheng.analysis.LegalAnalyzer;
import org.faheng.analysis.Question;
import org.faheng.analysis.Word;

/**
 * 问句词权: what a question in plain words asks for, each term with its weight.
 *
 * @param pairs pairs of characters
 * @param singles single characters
 * @param legal pairs from the legal words behind everyday ones, those asked for left out
 */
public record QuestionWords(
    Map<String, Float> pairs, Map<String, Float> singles, Map<String, Float> legal) {

  /** Reads a question. */
  public static QuestionWords of(String text, LegalLanguage language) {
    String folded = FoldedText.fold(text);
    Weights weights = weigh(folded, language);
    Map<String, Float> pairs = new LinkedHashMap<>();
    for (Gram gram : LegalAnalyzer.bigrams(folded)) {
      add(pairs, gram, Ranking.BIGRAM * weights.ofPair(gram));
    }
    Map<String, Float> singles = new LinkedHashMap<>();
    for (Gram gram : LegalAnalyzer.unigrams(folded)) {
      add(singles, gram, Ranking.UNIGRAM * weights.ofSingle(gram));
    }
    return new QuestionWords(pairs, singles, synonyms(folded, pairs, language));
  }

  /** The terms of words as they stand, to score what matches otherwise. */
  public static QuestionWords plain(String text) {
    Map<String, Float> pairs = new LinkedHashMap<>();
    LegalAnalyzer.bigrams(text).forEach(gram -> add(pairs, gram, 1));
    Map<String, Float> singles = new LinkedHashMap<>();
    LegalAnalyzer.unigrams(text).forEach(gram -> add(singles, gram, 1));
    return new QuestionWords(pairs, singles, Map.of());
  }

  private static Weights weigh(String folded, LegalLanguage language) {
    boolean[] inside = new boolean[folded.length() + 1];
    for (Word word : language.analyzer().words(folded)) {
      Arrays.fill(inside, word.start() + 1, word.end(), true);
    }
    return new Weights(Question.emptyCharacters(folded), inside);
  }

  /** How much each place of a question counts. */
  private record Weights(boolean[] empty, boolean[] inside) {
    float ofSingle(Gram gram) {
      return empty[gram.start()] ? Ranking.EMPTY : 1;
    }

    float ofPair(Gram gram) {
      float weight = 1;
      for (int i = gram.start(); i < gram.end(); i++) {
        weight = empty[i] ? Ranking.EMPTY : weight;
      }
      return inside[gram.start() + 1] ? weight : weight * Ranking.ACROSS;
    }
  }

  private static Map<String, Float> synonyms(
      String folded, Map<String, Float> asked, LegalLanguage language) {
    Map<String, Float> pairs = new LinkedHashMap<>();
    for (String legal : language.synonyms().expand(folded)) {
      for (Gram gram : LegalAnalyzer.bigrams(legal)) {
        if (!asked.containsKey(gram.text())) {
          pairs.put(gram.text(), Ranking.SYNONYM);
        }
      }
    }
    return pairs;
  }

  private static void add(Map<String, Float> terms, Gram gram, float weight) {
    if (weight > 0) {
      terms.merge(gram.text(), weight, Float::sum);
    }
  }

  /**
   * The pairs that decide what matches: without those that stand nearly everywhere, if enough
   * others are left. The frequent ones make most of the work and tell least, so they only refine.
   */
  public static <T> List<T> deciding(List<T> pairs, ToIntFunction<T> frequency, long entries) {
    long frequent = (long) (Ranking.FREQUENT * entries);
    List<T> rare = pairs.stream().filter(pair -> frequency.applyAsInt(pair) <= frequent).toList();
    return rare.size() < Ranking.ENOUGH ? pairs : rare;
  }

  /** All terms, or the rarest of them if there are too many. */
  public static <T> List<T> rarest(List<T> terms, ToIntFunction<T> frequency) {
    if (terms.size() <= Ranking.MOST_TERMS) {
      return terms;
    }
    List<T> sorted = new ArrayList<>(terms);
    sorted.sort(Comparator.comparingInt(frequency));
    return sorted.subList(0, Ranking.MOST_TERMS);
  }

  /** How many of so many deciding terms a match must have. */
  public static int least(int deciding) {
    return (int) Math.max(1, Math.round(Ranking.COVERED * deciding));
  }
}
