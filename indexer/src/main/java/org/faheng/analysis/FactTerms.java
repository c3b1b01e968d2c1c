package org.faheng.analysis;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * 案情词项: the pairs of characters of the facts of a case, weighted in three ways for a comparison
 * with other cases. Measured on the cases bench, see decision 008.
 *
 * @param literal every pair, by how often it occurs: finds the cases that tell the same story
 * @param nameless pairs outside names of people and places, which only say who and where; growing
 *     with the logarithm of how often they occur, those across two words for half
 * @param content pairs inside one noun, verb or adjective of two characters or more, names aside:
 *     what the matter is about; growing likewise
 */
public record FactTerms(
    Map<String, Float> literal, Map<String, Float> nameless, Map<String, Float> content) {
  private static final float ACROSS_WORDS = 0.5f;

  /**
   * HanLP's tags of words that mean something by themselves: n, v, a, g, and set phrases i, l, j.
   */
  private static final String CONTENT = "nvagilj";

  /** 是 and 有 are verbs that say nothing. */
  private static final Set<String> EMPTY_VERBS = Set.of("vshi", "vyou");

  public FactTerms {
    literal = Map.copyOf(literal);
    nameless = Map.copyOf(nameless);
    content = Map.copyOf(content);
  }

  /** Reads the terms of {@code text}. */
  public static FactTerms of(String text) {
    String folded = FoldedText.fold(text);
    Places places = Places.of(folded);
    Map<String, Float> literal = new LinkedHashMap<>();
    Map<String, Float> nameless = new LinkedHashMap<>();
    Map<String, Float> content = new LinkedHashMap<>();
    for (Gram gram : LegalAnalyzer.bigrams(folded)) {
      literal.merge(gram.text(), 1f, Float::sum);
      float weight = places.weight(gram);
      if (weight > 0) {
        nameless.merge(gram.text(), weight, Float::sum);
      }
      if (places.isContent(gram)) {
        content.merge(gram.text(), 1f, Float::sum);
      }
    }
    nameless.replaceAll((term, count) -> damped(count));
    content.replaceAll((term, count) -> damped(count));
    return new FactTerms(literal, nameless, content);
  }

  private static float damped(float count) {
    return count > 1 ? 1 + (float) Math.log(count) : count;
  }

  private static boolean isContent(Word word) {
    String nature = word.nature();
    return word.end() - word.start() > 1
        && !nature.isEmpty()
        && CONTENT.indexOf(nature.charAt(0)) >= 0
        && !EMPTY_VERBS.contains(nature);
  }

  /**
   * What stands where in a folded text.
   *
   * @param named for each character whether it belongs to a name
   * @param inside for each character whether the one before belongs to the same word
   * @param meaning for each character whether it belongs to a word that means something
   */
  private record Places(boolean[] named, boolean[] inside, boolean[] meaning) {
    static Places of(String folded) {
      boolean[] named = new boolean[folded.length()];
      boolean[] inside = new boolean[folded.length() + 1];
      boolean[] meaning = new boolean[folded.length()];
      NameFinder finder = NameFinder.peopleAndPlaces();
      for (Word word : finder.words(folded)) {
        Arrays.fill(inside, word.start() + 1, word.end(), true);
        if (finder.kind(word).isPresent()) {
          Arrays.fill(named, word.start(), word.end(), true);
        } else if (FactTerms.isContent(word)) {
          Arrays.fill(meaning, word.start(), word.end(), true);
        }
      }
      return new Places(named, inside, meaning);
    }

    boolean isContent(Gram gram) {
      return gram.end() - gram.start() == 2 && meaning[gram.start()] && inside[gram.start() + 1];
    }

    float weight(Gram gram) {
      for (int i = gram.start(); i < gram.end(); i++) {
        if (named[i]) {
          return 0;
        }
      }
      return gram.end() - gram.start() == 1 || inside[gram.start() + 1] ? 1 : ACROSS_WORDS;
    }
  }
}
