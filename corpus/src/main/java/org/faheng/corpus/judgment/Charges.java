package org.faheng.corpus.judgment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.faheng.corpus.document.FactTable;

/** 罪名表: official names of charges, and the whole 选择性罪名 behind a part of it (贩卖毒品罪). */
final class Charges {
  private record Selective(String charge, Pattern pattern) {}

  private static final Set<String> OFFICIAL = official();
  private static final List<Selective> SELECTIVE = selective();

  private Charges() {}

  /** The official name of a charge as printed; empty where it is none. */
  static Optional<String> official(String written) {
    String name = written.replaceAll("[\\s“”\"]", "");
    if (OFFICIAL.contains(name)) {
      return Optional.of(name);
    }
    for (Selective selective : SELECTIVE) {
      if (selective.pattern.matcher(name).matches()) {
        return Optional.of(selective.charge);
      }
    }
    return Optional.empty();
  }

  private static Set<String> official() {
    Set<String> names = new HashSet<>();
    for (Map<String, String> row : FactTable.read("causes")) {
      if (row.getOrDefault("group", "").startsWith("刑事")) {
        names.add(row.getOrDefault("cause", ""));
      }
    }
    return Set.copyOf(names);
  }

  private static List<Selective> selective() {
    List<Selective> list = new ArrayList<>();
    for (Map<String, String> row : FactTable.read("selective-charges")) {
      String verbs = anyOf(row.getOrDefault("verbs", ""));
      String objects = anyOf(row.getOrDefault("objects", ""));
      Pattern pattern =
          Pattern.compile(
              objects.isEmpty()
                  ? verbs + "(?:[、和或及与]" + verbs + ")*罪"
                  : verbs
                      + "(?:[、和或及与]?"
                      + verbs
                      + ")*"
                      + objects
                      + "(?:[、和或及与]"
                      + verbs
                      + "?"
                      + objects
                      + ")*罪");
      list.add(new Selective(row.getOrDefault("charge", ""), pattern));
    }
    return List.copyOf(list);
  }

  private static String anyOf(String words) {
    return words.isEmpty()
        ? ""
        : Arrays.stream(words.split("、"))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));
  }
}
