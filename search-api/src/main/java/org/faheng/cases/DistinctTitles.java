package org.faheng.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.faheng.index.DocumentSummary;

/**
 * 不重名: titles under which the cases of one list can be told apart. Collections name many judgments
 * alike; such a one is named with its 案号 too, or else with its file.
 */
final class DistinctTitles {
  private final Set<String> used = new HashSet<>();

  /** The title of a case, not given before. */
  String of(DocumentSummary document, String number) {
    String title = document.title();
    String file = document.manifestation().path();
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    for (String candidate :
        List.of(title, with(title, number), with(title, name), with(title, file))) {
      if (used.add(candidate)) {
        return candidate;
      }
    }
    String last = with(title, document.uri().value());
    used.add(last);
    return last;
  }

  private static String with(String title, String mark) {
    if (mark.isEmpty() || title.contains(mark)) {
      return title;
    }
    return mark.startsWith("（") ? title + mark : title + "（" + mark + "）";
  }
}
