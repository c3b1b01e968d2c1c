package org.faheng.corpus.lifecycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.Provision;

/**
 * 条文相符度: how well each article of a law fits some words, by the pairs of characters they share; a
 * pair that few articles of the law have counts more. Serves to see whether a sentence that cites
 * 第八条 speaks of what 第八条 says.
 */
final class ArticleFit {
  private static final double K1 = 1.2;
  private static final double B = 0.5;

  private final List<String> numbers = new ArrayList<>();
  private final List<Map<String, Integer>> articles = new ArrayList<>();
  private final Map<String, Integer> frequency = new HashMap<>();
  private final double averageLength;

  ArticleFit(DocumentBody law) {
    long length = 0;
    for (Provision article : law.articles()) {
      Map<String, Integer> grams = grams(law.textOf(article));
      numbers.add(article.eId().articleNumber().orElse(article.number()));
      articles.add(grams);
      grams.keySet().forEach(gram -> frequency.merge(gram, 1, Integer::sum));
      length += grams.size();
    }
    averageLength = articles.isEmpty() ? 1 : Math.max(1, length / (double) articles.size());
  }

  /** How an article fits, beside the one that fits best. */
  record Fit(double cited, double best, String bestArticle) {
    /** 1 where no article fits better; 0 where the cited one shares nothing. */
    double share() {
      return best == 0 ? 1 : cited / best;
    }
  }

  boolean has(String article) {
    return numbers.contains(article);
  }

  /** The best fit among {@code cited} for {@code words}, beside the best of the whole law. */
  Fit of(String words, Set<String> cited) {
    Map<String, Integer> asked = grams(words);
    double own = 0;
    double best = 0;
    String bestArticle = "";
    for (int i = 0; i < articles.size(); i++) {
      double score = score(asked.keySet(), articles.get(i));
      if (cited.contains(numbers.get(i))) {
        own = Math.max(own, score);
      }
      if (score > best) {
        best = score;
        bestArticle = numbers.get(i);
      }
    }
    return new Fit(own, best, bestArticle);
  }

  private double score(Set<String> asked, Map<String, Integer> article) {
    double norm = K1 * (1 - B + B * article.size() / averageLength);
    double sum = 0;
    for (String gram : asked) {
      int count = article.getOrDefault(gram, 0);
      if (count > 0) {
        int having = frequency.getOrDefault(gram, 0);
        double rarity = Math.log(1 + (articles.size() - having + 0.5) / (having + 0.5));
        sum += rarity * count * (K1 + 1) / (count + norm);
      }
    }
    return sum;
  }

  private static Map<String, Integer> grams(String text) {
    Map<String, Integer> grams = new HashMap<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      if (isHan(text.charAt(i)) && isHan(text.charAt(i + 1))) {
        grams.merge(text.substring(i, i + 2), 1, Integer::sum);
      }
    }
    return grams;
  }

  /** The pairs that two texts share, as a share of the smaller one's. */
  static double overlap(String a, String b) {
    Set<String> first = new HashSet<>(grams(a).keySet());
    Set<String> second = grams(b).keySet();
    int smaller = Math.min(first.size(), second.size());
    first.retainAll(second);
    return smaller == 0 ? 0 : first.size() / (double) smaller;
  }

  private static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }
}
