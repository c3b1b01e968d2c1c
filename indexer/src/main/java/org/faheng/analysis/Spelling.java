package org.faheng.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * 别字: finds in a question the places where a legal term seems to be misspelt: characters that form
 * no words and sound like a term (行政处发), or differ from a longer one in one of them (国有士地). Whether
 * the term is the likelier reading is for the texts at hand to say. Thread-safe.
 */
public final class Spelling {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  /** A shorter term has too many neighbours that differ in one character. */
  private static final int SHORTEST_MASKED = 4;

  private static final int MOST = 12;

  private final LegalAnalyzer analyzer;
  private final Map<String, Set<String>> bySound = new HashMap<>();
  private final Map<String, Set<String>> byMask = new HashMap<>();
  private final Set<String> terms = new TreeSet<>();
  private final Collection<String> known;

  /**
   * A place that may be misspelt.
   *
   * @param written the folded characters as typed
   * @param meant the term that may be meant
   * @param text the whole question, folded, with the term in their place
   */
  public record Correction(String written, String meant, String text) {}

  private Spelling(LegalAnalyzer analyzer, Collection<String> terms) {
    this.analyzer = analyzer;
    this.known = terms;
  }

  /** The sounds of the terms take a moment, and most questions need none of them. */
  private synchronized void learn() {
    if (!terms.isEmpty()) {
      return;
    }
    known.stream()
        .filter(term -> term.length() >= SHORTEST && term.length() <= LONGEST)
        .filter(term -> term.chars().allMatch(c -> GramCutter.isHan((char) c)))
        .forEach(this::add);
  }

  /** Corrects towards the shipped terms. */
  public static Spelling shipped(LegalAnalyzer analyzer) {
    return new Spelling(analyzer, LegalDictionary.shipped().terms());
  }

  private void add(String term) {
    terms.add(term);
    bySound.computeIfAbsent(sound(Pinyin.syllables(term)), key -> new TreeSet<>()).add(term);
    if (term.length() >= SHORTEST_MASKED) {
      for (int i = 0; i < term.length(); i++) {
        byMask.computeIfAbsent(masked(term, i), key -> new TreeSet<>()).add(term);
      }
    }
  }

  private static String sound(List<String> syllables) {
    return String.join(" ", syllables);
  }

  private static String masked(String term, int at) {
    return term.substring(0, at) + '?' + term.substring(at + 1);
  }

  /** The places of {@code question} that may be misspelt, longest terms first. */
  public List<Correction> corrections(String question) {
    String folded = FoldedText.fold(question);
    boolean[] loose = loose(folded);
    if (!anyLoose(loose)) {
      return List.of();
    }
    learn();
    List<String> sounds = Pinyin.syllables(folded);
    if (sounds.size() < folded.length()) {
      return List.of();
    }
    List<Correction> corrections = new ArrayList<>();
    for (int length = Math.min(LONGEST, folded.length()); length >= SHORTEST; length--) {
      for (int at = 0; at + length <= folded.length() && corrections.size() < MOST; at++) {
        String written = folded.substring(at, at + length);
        if (isOdd(written, loose, at)) {
          meant(written, sounds.subList(at, at + length))
              .forEach(term -> corrections.add(corrected(folded, written, term)));
        }
      }
    }
    return corrections;
  }

  private static Correction corrected(String folded, String written, String term) {
    int at = folded.indexOf(written);
    return new Correction(
        written, term, folded.substring(0, at) + term + folded.substring(at + written.length()));
  }

  private static boolean anyLoose(boolean[] loose) {
    for (boolean one : loose) {
      if (one) {
        return true;
      }
    }
    return false;
  }

  /**
   * Which characters the analyzer could join to no others, as it cannot with a wrong one; words
   * that only make a question stand alone by right.
   */
  private boolean[] loose(String folded) {
    boolean[] loose = new boolean[folded.length()];
    boolean[] empty = Question.emptyCharacters(folded);
    for (Word word : analyzer.words(folded)) {
      if (word.end() - word.start() == 1 && GramCutter.isHan(word.text().charAt(0))) {
        loose[word.start()] = !empty[word.start()];
      }
    }
    return loose;
  }

  private boolean isOdd(String written, boolean[] loose, int at) {
    boolean any = false;
    for (int i = 0; i < written.length(); i++) {
      if (!GramCutter.isHan(written.charAt(i))) {
        return false;
      }
      any |= loose[at + i];
    }
    return any && !terms.contains(written);
  }

  /** Terms that sound the same; only where there is none, those that differ in one character. */
  private Set<String> meant(String written, List<String> sounds) {
    Set<String> alike = bySound.getOrDefault(sound(sounds), Set.of());
    if (!alike.isEmpty() || written.length() < SHORTEST_MASKED) {
      return alike;
    }
    Set<String> meant = new TreeSet<>();
    for (int i = 0; i < written.length(); i++) {
      meant.addAll(byMask.getOrDefault(masked(written, i), Set.of()));
    }
    return meant;
  }
}
