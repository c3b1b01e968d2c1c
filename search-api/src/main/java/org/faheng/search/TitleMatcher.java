package org.faheng.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.corpus.citation.TitleCatalog;
import org.faheng.corpus.citation.Titles;
import org.faheng.corpus.document.Work;

/**
 * 标题辨认: finds the work behind a name as people type it: exact, short, the end of a title, a title
 * with characters left out, or a misspelt one.
 */
final class TitleMatcher {
  /** How sure a match is, surest first. */
  enum Certainty {
    EXACT,
    PART,
    GUESS
  }

  /** A work that a name may mean. */
  record Match(Work work, String name, Certainty certainty) {}

  private static final int SHORTEST_FUZZY = 3;

  private final Map<String, List<Work>> names = new HashMap<>();
  private final List<Name> byLength;

  /**
   * A name with a sketch of its characters, by which most names are ruled out at a glance.
   *
   * @param sketch one bit for each character, 64 classes of them
   */
  private record Name(String text, long sketch) {
    static Name of(String text) {
      long sketch = 0;
      for (int i = 0; i < text.length(); i++) {
        sketch |= 1L << (text.charAt(i) & 63);
      }
      return new Name(text, sketch);
    }

    /** How many classes of characters {@code other} has that this name has not. */
    int lacks(Name other) {
      return Long.bitCount(other.sketch & ~sketch);
    }
  }

  TitleMatcher(Collection<Work> works, Map<String, Work> innerTitles) {
    works.forEach(work -> name(work.title(), work));
    innerTitles.forEach(this::name);
    Map<String, List<Work>> full = Map.copyOf(names);
    TitleCatalog.allShortTitles()
        .forEach(
            (alias, title) -> {
              if (!full.containsKey(alias)) {
                full.getOrDefault(title, List.of()).forEach(work -> name(alias, work));
              }
            });
    this.byLength =
        names.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).thenComparing(name -> name))
            .map(Name::of)
            .toList();
  }

  private void name(String title, Work work) {
    List<Work> list = names.computeIfAbsent(Titles.key(title), key -> new ArrayList<>());
    if (list.stream().noneMatch(other -> other.uri().equals(work.uri()))) {
      list.add(work);
    }
  }

  /** The works called exactly so, by title or alias. */
  List<Work> exact(String name) {
    return names.getOrDefault(Titles.key(name), List.of());
  }

  /** The works that {@code typed} may mean, surest first; empty where nothing comes near. */
  List<Match> find(String typed, int limit) {
    String key = Titles.key(typed);
    Map<String, Match> found = new LinkedHashMap<>();
    if (!key.isEmpty()) {
      add(found, key, names.getOrDefault(key, List.of()), Certainty.EXACT);
    }
    if (found.isEmpty() && key.length() >= SHORTEST_FUZZY) {
      parts(key).forEach(name -> add(found, name, works(name), Certainty.PART));
      misspelt(key).forEach(name -> add(found, name, works(name), Certainty.GUESS));
    }
    return found.values().stream().limit(limit).toList();
  }

  private List<Work> works(String name) {
    return names.getOrDefault(name, List.of());
  }

  private static void add(
      Map<String, Match> found, String name, List<Work> works, Certainty certainty) {
    works.stream()
        .sorted(Comparator.comparing(work -> work.kind().ordinal()))
        .forEach(work -> found.putIfAbsent(work.uri().value(), new Match(work, name, certainty)));
  }

  /** Names that end like {@code key}, or hold its characters in order, shortest first. */
  private List<String> parts(String key) {
    Set<String> ends = new LinkedHashSet<>();
    Set<String> spread = new LinkedHashSet<>();
    Name wanted = Name.of(key);
    for (Name known : byLength) {
      String name = known.text();
      if (name.length() <= key.length() || known.lacks(wanted) > 0) {
        continue;
      }
      if (name.endsWith(key) || name.startsWith(key)) {
        ends.add(name);
      } else if (sameEnd(name, key) && holdsInOrder(name, key)) {
        spread.add(name);
      }
    }
    ends.addAll(spread);
    return ends.stream().limit(10).toList();
  }

  private static boolean sameEnd(String name, String key) {
    return name.charAt(name.length() - 1) == key.charAt(key.length() - 1);
  }

  private static boolean holdsInOrder(String name, String key) {
    int at = 0;
    for (int i = 0; i < name.length() && at < key.length(); i++) {
      if (name.charAt(i) == key.charAt(at)) {
        at++;
      }
    }
    return at == key.length();
  }

  /** Names at a small edit distance: one wrong character in short names, two in long ones. */
  private List<String> misspelt(String key) {
    int allowed = key.length() > 8 ? 2 : 1;
    Map<String, Integer> near = new HashMap<>();
    Name wanted = Name.of(key);
    for (Name known : byLength) {
      String name = known.text();
      boolean comparable =
          Math.abs(name.length() - key.length()) <= allowed && name.length() >= SHORTEST_FUZZY;
      if (comparable && known.lacks(wanted) <= allowed) {
        int distance = distance(name, key, allowed);
        if (distance <= allowed) {
          near.put(name, distance);
        }
      }
    }
    return near.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .limit(10)
        .toList();
  }

  /** Levenshtein distance, or anything above {@code limit} once it is exceeded. */
  private static int distance(String a, String b, int limit) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int best = row[0];
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int value = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + cost);
        diagonal = row[j];
        row[j] = value;
        best = Math.min(best, value);
      }
      if (best > limit) {
        return best;
      }
    }
    return row[b.length()];
  }
}
