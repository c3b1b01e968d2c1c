package org.faheng.conflict;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.faheng.corpus.document.FactTable;
import org.jspecify.annotations.Nullable;

/** 同义字面: words that stand for each other in clauses, from a fact table. */
final class WordGroups {
  /** Group of the words that are left out. */
  static final int NONE = -1;

  private static final int LONGEST = 11;
  private static final Set<String> JOINING = Set.of("或者", "或", "以及", "及", "和", "与");
  private static final Map<String, Integer> GROUPS = load();

  private WordGroups() {}

  /** The longest word of the table that begins at {@code at}; null where none does. */
  static @Nullable Found at(String text, int at) {
    for (int end = Math.min(text.length(), at + LONGEST); end > at; end--) {
      Integer group = GROUPS.get(text.substring(at, end));
      if (group != null) {
        return new Found(end, group, JOINING.contains(text.substring(at, end)));
      }
    }
    return null;
  }

  /** A word of the table in a text: where it ends, its group, and whether it only joins others. */
  record Found(int end, int group, boolean joins) {}

  private static Map<String, Integer> load() {
    Map<String, Integer> groups = new HashMap<>();
    Map<String, Integer> words = new HashMap<>();
    for (Map<String, String> row : FactTable.read("same-words")) {
      String group = row.getOrDefault("group", "");
      int number = group.equals("-") ? NONE : groups.computeIfAbsent(group, name -> groups.size());
      words.put(row.getOrDefault("word", ""), number);
    }
    return Map.copyOf(words);
  }
}
