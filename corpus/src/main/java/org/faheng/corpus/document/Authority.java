package org.faheng.corpus.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * 制定机关: who made a document.
 *
 * @param name official name, such as 全国人民代表大会常务委员会; empty where the text does not say
 * @param kind what sort of organ it is
 * @param jurisdiction the place it serves
 */
public record Authority(String name, Kind kind, Jurisdiction jurisdiction) {
  /** The text does not say who made it. */
  public static final Authority UNKNOWN = new Authority("", Kind.OTHER, Jurisdiction.UNKNOWN);

  /** 机关性质. */
  public enum Kind {
    CONGRESS,
    GOVERNMENT,
    DEPARTMENT,
    COURT,
    PROCURATORATE,
    SUPERVISION,
    MILITARY,
    OTHER
  }

  private static final Pattern GOVERNMENT = Pattern.compile("(?:人民政府|国务院|人民政府办公[厅室]|国务院办公厅)$");
  private static final Pattern CONGRESS = Pattern.compile("(?:人民代表大会(?:常务委员会)?|人大常委会|人民代表大会主席团)$");
  private static final Map<String, Map<String, String>> KNOWN = load();

  /** The organ of that name: official name for a usual short form, kind and place by its words. */
  public static Authority of(String name) {
    Map<String, String> row = KNOWN.get(name);
    if (row != null) {
      return new Authority(
          row.getOrDefault("name", name), kindOf(row.getOrDefault("kind", "")), placeOf(row, name));
    }
    return new Authority(
        name, kindByWords(name), Jurisdiction.leading(name).orElse(Jurisdiction.UNKNOWN));
  }

  private static Jurisdiction placeOf(Map<String, String> row, String name) {
    return "national".equals(row.get("level"))
        ? Jurisdiction.NATIONAL
        : Jurisdiction.leading(name).orElse(Jurisdiction.UNKNOWN);
  }

  private static Kind kindByWords(String name) {
    if (CONGRESS.matcher(name).find()) {
      return Kind.CONGRESS;
    }
    if (GOVERNMENT.matcher(name).find()) {
      return Kind.GOVERNMENT;
    }
    if (name.endsWith("法院")) {
      return Kind.COURT;
    }
    if (name.endsWith("检察院")) {
      return Kind.PROCURATORATE;
    }
    return name.isEmpty() ? Kind.OTHER : Kind.DEPARTMENT;
  }

  private static Kind kindOf(String word) {
    return word.equals("people-congress")
        ? Kind.CONGRESS
        : Kind.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static Map<String, Map<String, String>> load() {
    Map<String, Map<String, String>> known = new HashMap<>();
    for (Map<String, String> row : FactTable.read("authorities")) {
      for (String shortForm : row.getOrDefault("short", "").split(" ")) {
        if (!shortForm.isEmpty()) {
          known.putIfAbsent(shortForm, row);
        }
      }
    }
    for (Map<String, String> row : FactTable.read("authorities")) {
      known.put(row.getOrDefault("name", ""), row);
    }
    return Map.copyOf(known);
  }
}
