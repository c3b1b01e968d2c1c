package org.faheng.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.faheng.corpus.document.FactTable;

/**
 * 案由栏: causes as people write them in one line. The name of a cause may itself hold the 、 that
 * parts two of them (走私、贩卖、运输、制造毒品罪), so the longest run that is a known name stays together.
 */
final class WrittenCauses {
  private static final Set<String> KNOWN =
      FactTable.read("causes").stream()
          .map(row -> row.getOrDefault("cause", ""))
          .collect(Collectors.toUnmodifiableSet());

  private static final String BETWEEN = "；";

  private WrittenCauses() {}

  /** The causes that a line names, each once. */
  static List<String> read(String written) {
    return Arrays.stream(written.split("[；;\\n]+"))
        .flatMap(group -> together(parts(group)).stream())
        .distinct()
        .toList();
  }

  /** The line that {@link #read} reads as these causes. */
  static String line(List<String> causes) {
    return String.join(BETWEEN, causes);
  }

  private static List<String> parts(String group) {
    return Arrays.stream(group.split("[、，,]+"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static List<String> together(List<String> parts) {
    List<String> causes = new ArrayList<>();
    int at = 0;
    while (at < parts.size()) {
      int end = endOfName(parts, at);
      causes.add(String.join("、", parts.subList(at, end)));
      at = end;
    }
    return causes;
  }

  private static int endOfName(List<String> parts, int from) {
    for (int end = parts.size(); end > from + 1; end--) {
      if (KNOWN.contains(String.join("、", parts.subList(from, end)))) {
        return end;
      }
    }
    return from + 1;
  }
}
