package org.faheng.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    Set<String> legal = new LinkedHashSet<>();
    matched(question).values().forEach(legal::addAll);
    return legal;
  }

  /** The everyday words in {@code question}, folded, each with the legal terms it does not hold. */
  public Map<String, List<String>> matched(String question) {
    String folded = FoldedText.fold(question);
    Map<String, List<String>> matched = new LinkedHashMap<>();
    int at = 0;
    while (at < folded.length()) {
      String lay = longestAt(folded, at);
      if (!lay.isEmpty()) {
        List<String> legal = new ArrayList<>(legalByLay.getOrDefault(lay, List.of()));
        legal.removeIf(folded::contains);
        matched.put(lay, legal);
      }
      at += Math.max(1, lay.length());
    }
    matched.values().removeIf(List::isEmpty);
    return matched;
  }

  private String longestAt(String folded, int at) {
    for (int end = Math.min(folded.length(), at + LONGEST); end > at; end--) {
      String lay = folded.substring(at, end);
      if (legalByLay.containsKey(lay)) {
        return lay;
      }
    }
    return "";
  }
}
