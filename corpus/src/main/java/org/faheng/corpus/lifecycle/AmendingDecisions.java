package org.faheng.corpus.lifecycle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.faheng.corpus.citation.Titles;
import org.faheng.corpus.document.FactTable;

/**
 * 修改决定登记: from which day the text of an amending decision binds, where that decision is not at
 * hand. Holds the rows of {@code amending-decisions.tsv}.
 */
final class AmendingDecisions {
  private static final AmendingDecisions KNOWN = new AmendingDecisions();

  private final Map<String, Entry> byTitleAndDay = new HashMap<>();

  /**
   * What a decision says of the text it makes.
   *
   * @param from the first day on which that text binds
   * @param source the decision
   */
  record Entry(LocalDate from, String source) {}

  private AmendingDecisions() {
    for (Map<String, String> row : FactTable.read("amending-decisions")) {
      LocalDate made = LocalDate.parse(row.getOrDefault("made", ""));
      LocalDate from = LocalDate.parse(row.getOrDefault("in_force_from", ""));
      if (from.isBefore(made)) {
        throw new IllegalArgumentException("text must be made before it binds, got " + row);
      }
      Entry entry = new Entry(from, row.getOrDefault("source", ""));
      if (byTitleAndDay.put(key(row.getOrDefault("title", ""), made), entry) != null) {
        throw new IllegalArgumentException("decision must stand once, got " + row);
      }
    }
  }

  private static String key(String title, LocalDate made) {
    return Titles.key(title) + "@" + made;
  }

  /** The decisions known to the product. */
  static AmendingDecisions known() {
    return KNOWN;
  }

  /** What the decision of that day says of the law of that title. */
  Optional<Entry> find(String title, LocalDate made) {
    return Optional.ofNullable(byTitleAndDay.get(key(title, made)));
  }
}
