package org.faheng.analysis;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 案情词项: the pairs of characters of the facts of a case, weighted in two ways for a comparison with
 * other cases. Measured on the cases bench, see decision 008.
 *
 * @param literal every pair, by how often it occurs: finds the cases that tell the same story
 * @param nameless pairs outside names of people and places, which only say who and where; growing
 *     with the logarithm of how often they occur, those across two words for half
 */
public record FactTerms(Map<String, Float> literal, Map<String, Float> nameless) {
  private static final float ACROSS_WORDS = 0.5f;

  public FactTerms {
    literal = Map.copyOf(literal);
    nameless = Map.copyOf(nameless);
  }

  /** Reads the terms of {@code text}. */
  public static FactTerms of(String text) {
    String folded = FoldedText.fold(text);
    Places places = Places.of(folded);
    Map<String, Float> literal = new LinkedHashMap<>();
    Map<String, Float> nameless = new LinkedHashMap<>();
    for (Gram gram : LegalAnalyzer.bigrams(folded)) {
      literal.merge(gram.text(), 1f, Float::sum);
      float weight = places.weight(gram);
      if (weight > 0) {
        nameless.merge(gram.text(), weight, Float::sum);
      }
    }
    nameless.replaceAll((term, count) -> count > 1 ? 1 + (float) Math.log(count) : count);
    return new FactTerms(literal, nameless);
  }

  /**
   * What stands where in a folded text.
   *
   * @param named for each character whether it belongs to a name
   * @param inside for each character whether the one before belongs to the same word
   */
  private record Places(boolean[] named, boolean[] inside) {
    static Places of(String folded) {
      boolean[] named = new boolean[folded.length()];
      boolean[] inside = new boolean[folded.length() + 1];
      NameFinder finder = NameFinder.peopleAndPlaces();
      for (Word word : finder.words(folded)) {
        Arrays.fill(inside, word.start() + 1, word.end(), true);
        if (finder.kind(word).isPresent()) {
          Arrays.fill(named, word.start(), word.end(), true);
        }
      }
      return new Places(named, inside);
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
