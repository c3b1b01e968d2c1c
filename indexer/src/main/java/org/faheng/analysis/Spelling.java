package org.faheng.analysis;

import java.util.ArrayList;
import java.util.BitSet;
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
   * A place that may be misspelt, all folded.
   *
   * @param before what stands before it
   * @param written the characters as typed
   * @param meant the term that may be meant
   * @param after what stands after it
   */
  public record Correction(String before, String written, String meant, String after) {
    /** Whether the two sound the same, in so many characters that chance is unlikely. */
    public boolean isSure() {
      return meant.length() >= SHORTEST_MASKED
          && Pinyin.syllables(written).equals(Pinyin.syllables(meant));
    }

    /** The whole question with the term in that place. */
    public String text() {
      return before + meant + after;
    }
  }

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

  /** Corrects towards the shipped terms and the words of {@code titles}. */
  public static Spelling shipped(LegalAnalyzer analyzer, Collection<String> titles) {
    Set<String> terms = new TreeSet<>(LegalDictionary.shipped().terms());
    for (String title : titles) {
      analyzer.fineWords(title).forEach(word -> terms.add(word.text()));
    }
    return new Spelling(analyzer, terms);
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
    Cut cut = cut(folded);
    if (cut.loose().isEmpty()) {
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
        if (cut.isOdd(folded, at, at + length)) {
          add(folded, at, sounds.subList(at, at + length), corrections);
        }
      }
    }
    return corrections;
  }

  private void add(String folded, int at, List<String> sounds, List<Correction> corrections) {
    String written = folded.substring(at, at + sounds.size());
    if (!terms.contains(written)) {
      String before = folded.substring(0, at);
      String after = folded.substring(at + written.length());
      meant(written, sounds)
          .forEach(term -> corrections.add(new Correction(before, written, term, after)));
    }
  }

  /**
   * How the analyzer cuts a text.
   *
   * @param bounds where words begin or end
   * @param loose characters joined to no others, as happens around a wrong one; words that only
   *     make a question stand alone by right
   */
  private record Cut(BitSet bounds, BitSet loose) {

    /** Whether a stretch of Chinese characters is no words or single ones. */
    boolean isOdd(String folded, int start, int end) {
      return bounds.get(start)
          && bounds.get(end)
          && loose.get(start, end).cardinality() > 0
          && folded.substring(start, end).chars().allMatch(c -> GramCutter.isHan((char) c));
    }
  }

  private Cut cut(String folded) {
    boolean[] empty = Question.emptyCharacters(folded);
    Cut cut = new Cut(new BitSet(), new BitSet());
    for (Word word : analyzer.words(folded)) {
      cut.bounds().set(word.start());
      cut.bounds().set(word.end());
      boolean single = word.end() - word.start() == 1 && GramCutter.isHan(word.text().charAt(0));
      cut.loose().set(word.start(), single && !empty[word.start()]);
    }
    return cut;
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
