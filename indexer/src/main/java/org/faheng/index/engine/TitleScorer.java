package org.faheng.index.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.analysis.FoldedText;
import org.faheng.analysis.Gram;
import org.faheng.analysis.LegalAnalyzer;

/** 标题计分: how well the titles of a catalogue are covered by some words. */
public final class TitleScorer {
  /** Share of the words' terms that a title must have. */
  private static final double COVERED = 0.6;

  private final Map<String, List<Integer>> documentsByTerm = new HashMap<>();
  private final List<String> titles = new ArrayList<>();

  public TitleScorer(Catalogue catalogue) {
    for (int i = 0; i < catalogue.size(); i++) {
      String title = FoldedText.fold(Titles.searched(catalogue.get(i)));
      titles.add(Titles.spoken(title));
      for (String term : terms(title)) {
        documentsByTerm.computeIfAbsent(term, key -> new ArrayList<>()).add(i);
      }
    }
  }

  private static Set<String> terms(String text) {
    Set<String> terms = new HashSet<>();
    for (Gram gram : LegalAnalyzer.bigrams(text)) {
      terms.add(gram.text());
    }
    for (Gram gram : LegalAnalyzer.unigrams(text)) {
      terms.add(gram.text());
    }
    return terms;
  }

  /** The terms that words ask for: pairs where they have any, else single characters. */
  private static Set<String> wanted(String words) {
    Set<String> wanted = new LinkedHashSet<>();
    for (Gram gram : LegalAnalyzer.bigrams(words)) {
      wanted.add(gram.text());
    }
    if (wanted.isEmpty()) {
      for (Gram gram : LegalAnalyzer.unigrams(words)) {
        wanted.add(gram.text());
      }
    }
    return wanted;
  }

  /** A score for each document; 0 where too little of {@code words} is in its title. */
  public float[] scores(String words) {
    String folded = Titles.spoken(FoldedText.fold(words.strip()));
    Set<String> wanted = wanted(folded);
    float[] found = new float[titles.size()];
    for (String term : wanted) {
      for (int document : documentsByTerm.getOrDefault(term, List.of())) {
        found[document]++;
      }
    }
    int least = Math.max(1, (int) Math.ceil(COVERED * wanted.size()));
    for (int i = 0; i < found.length; i++) {
      found[i] = found[i] < least ? 0 : score(titles.get(i), folded, found[i] / wanted.size());
    }
    return found;
  }

  /** Coverage of the words first, then of the title, then an equal or a leading title. */
  private static float score(String title, String words, float covered) {
    float ofTitle = Math.min(1f, words.length() / (float) Math.max(1, title.length()));
    float bonus = title.equals(words) ? 4 : title.startsWith(words) ? 1 : 0;
    return 10 * covered + 2 * ofTitle + bonus + (title.contains(words) ? 2 : 0);
  }
}
