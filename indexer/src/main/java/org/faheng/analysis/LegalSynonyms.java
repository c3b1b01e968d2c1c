package org.faheng.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 俗语与法言: which legal terms people mean by everyday words (打官司: 诉讼, 起诉). Used on questions only. */
public final class LegalSynonyms {
  private static final int LONGEST = 12;

  private final Map<String, List<String>> legalByLay;

  private LegalSynonyms(Map<String, List<String>> legalByLay) {
    this.legalByLay = Map.copyOf(legalByLay);
  }

  /** The table shipped with us. */
  public static LegalSynonyms shipped() {
    Map<String, List<String>> table = new HashMap<>();
    for (String[] row : WordTable.read("lay-terms")) {
      List<String> legal = new ArrayList<>();
      for (String term : row[1].strip().split("[ 、;；]+")) {
        legal.add(FoldedText.fold(term));
      }
      table.merge(FoldedText.fold(row[0].strip()), legal, LegalSynonyms::joined);
    }
    return new LegalSynonyms(table);
  }

  private static List<String> joined(List<String> first, List<String> second) {
    Set<String> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  /** The legal terms meant by the everyday words in {@code question}, longest words first. */
  public Set<String> expand(String question) {
    String folded = FoldedText.fold(question);
    Set<String> legal = new LinkedHashSet<>();
    int at = 0;
    while (at < folded.length()) {
      at += Math.max(1, longestAt(folded, at, legal));
    }
    legal.removeIf(folded::contains);
    return legal;
  }

  private int longestAt(String folded, int at, Set<String> legal) {
    for (int end = Math.min(folded.length(), at + LONGEST); end > at; end--) {
      List<String> found = legalByLay.get(folded.substring(at, end));
      if (found != null) {
        legal.addAll(found);
        return end - at;
      }
    }
    return 0;
  }
}
