package org.faheng.conflict;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.faheng.corpus.document.FactTable;

/** 行为词语: the runs of three characters that say which act a text is about. */
final class ActWords {
  private static final int RUN = 3;
  private static final Pattern NOT_HAN = Pattern.compile("\\P{IsHan}+");
  private static final Set<String> EVERYWHERE = everywhere();

  private final Set<String> runs;

  private ActWords(Set<String> runs) {
    this.runs = runs;
  }

  /** Those of {@code text}, without the words of sanctions and procedure. */
  static ActWords of(String text) {
    Set<String> runs = runs(text);
    runs.removeAll(EVERYWHERE);
    return new ActWords(runs);
  }

  /** How many of them {@code other} has too. */
  int sharedWith(String other) {
    Set<String> shared = runs(other);
    shared.retainAll(runs);
    return shared.size();
  }

  /** How many there are. */
  int size() {
    return runs.size();
  }

  private static Set<String> runs(String text) {
    Set<String> runs = new HashSet<>();
    for (String piece : NOT_HAN.split(text)) {
      for (int i = 0; i + RUN <= piece.length(); i++) {
        runs.add(piece.substring(i, i + RUN));
      }
    }
    return runs;
  }

  private static Set<String> everywhere() {
    Set<String> runs = new HashSet<>();
    for (Map<String, String> row : FactTable.read("sanction-words")) {
      runs.addAll(runs(row.getOrDefault("words", "")));
    }
    return Set.copyOf(runs);
  }
}
