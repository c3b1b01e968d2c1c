package org.faheng.corpus.lifecycle;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.corpus.document.FactTable;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 机构更名: finds agencies that texts still call by a name given up in a reform: 工商行政管理部门, 国土资源局. A
 * name in a title (《工商行政管理…规定》), behind 原, or inside a current name (文化和旅游局, 环境卫生主管部门) is none.
 */
public final class RenamedAgencies {
  private static final RenamedAgencies KNOWN = new RenamedAgencies();

  /** After a name that ends in 部 these make another word of it: 农业部门. */
  private static final String OTHER_WORD = "门分队署属件";

  private final Map<String, Renaming> former = new HashMap<>();
  private final Set<String> current = new HashSet<>();
  private final Map<Character, List<String>> byFirst = new HashMap<>();

  private RenamedAgencies() {
    for (Map<String, String> row : FactTable.read("renamed-authorities")) {
      Renaming renaming =
          new Renaming(
              row.getOrDefault("new_name", ""),
              YearMonth.parse(row.getOrDefault("since", "")),
              row.getOrDefault("source", ""));
      former.put(row.getOrDefault("old_name", ""), renaming);
    }
    for (Renaming renaming : former.values()) {
      current.addAll(List.of(renaming.successor.split("[、；（）]")));
    }
    current.removeAll(former.keySet());
    FactTable.read("standing-authorities")
        .forEach(row -> current.add(row.getOrDefault("name", "")));
    former.keySet().forEach(this::index);
    current.forEach(this::index);
    byFirst.values().forEach(names -> names.sort(Comparator.comparing(String::length).reversed()));
  }

  /** One row of the table. */
  private record Renaming(String successor, YearMonth since, String source) {}

  /**
   * 旧机构名: a name given up, as found in a text.
   *
   * @param span its place
   * @param name the words there
   * @param successor who has the powers now, after all later reforms; several joined by 、
   * @param since month from which the name was given up
   * @param source the reform
   */
  public record FormerName(
      Span span, String name, String successor, YearMonth since, String source) {}

  /** The names shipped with the product. */
  public static RenamedAgencies known() {
    return KNOWN;
  }

  private void index(String name) {
    if (!name.isEmpty()) {
      byFirst.computeIfAbsent(name.charAt(0), c -> new ArrayList<>()).add(name);
    }
  }

  /** Every former name in {@code text}, in order, longest first, none overlapping. */
  public List<FormerName> find(String text) {
    List<FormerName> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == '《') {
        at = Math.max(at, TitleMention.closing(text, at)) + 1;
        continue;
      }
      String name = longestAt(text, at);
      if (name == null) {
        at++;
        continue;
      }
      Renaming renaming = former.get(name);
      boolean past = at > 0 && text.charAt(at - 1) == '原';
      if (renaming != null && !past) {
        found.add(
            new FormerName(
                new Span(at, at + name.length()),
                name,
                today(renaming.successor),
                renaming.since,
                renaming.source));
      }
      at += name.length();
    }
    return List.copyOf(found);
  }

  private @Nullable String longestAt(String text, int at) {
    for (String name : byFirst.getOrDefault(text.charAt(at), List.of())) {
      if (text.startsWith(name, at) && ends(text, at + name.length())) {
        return name;
      }
    }
    return null;
  }

  private static boolean ends(String text, int end) {
    return text.charAt(end - 1) != '部'
        || end == text.length()
        || OTHER_WORD.indexOf(text.charAt(end)) < 0;
  }

  /** Follows one name through the reforms: 卫生部 became 国家卫生和计划生育委员会, then 国家卫生健康委员会. */
  private String today(String successor) {
    String name = successor;
    Set<String> seen = new HashSet<>();
    while (seen.add(name)) {
      Renaming next = former.get(name);
      if (next == null) {
        return name;
      }
      name = next.successor;
    }
    return name;
  }
}
