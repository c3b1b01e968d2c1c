package org.faheng.corpus.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 行政区划: where a document applies.
 *
 * @param name full name, such as 山东省, 青岛市, 乐棠县; 全国 for the whole state
 * @param level rank of the place
 * @param province the province it lies in, itself for a province; empty where not known or 全国
 */
public record Jurisdiction(String name, Level level, String province) {
  /** The whole state. */
  public static final Jurisdiction NATIONAL = new Jurisdiction("全国", Level.NATIONAL, "");

  /** Not told by the text. */
  public static final Jurisdiction UNKNOWN = new Jurisdiction("", Level.UNKNOWN, "");

  /** Rank of a place, highest first. */
  public enum Level {
    NATIONAL,
    PROVINCIAL,
    CITY,
    COUNTY,
    UNKNOWN
  }

  /** A county-level place named before one of its organs, such as 乐棠县 in 乐棠县人民政府. */
  private static final Pattern LOCAL_ORGAN =
      Pattern.compile(
          "^(?!城市|城区|社区|园区|小区|地区|景区)(?:\\p{IsHan}{2,7}?(?:省|自治区))?(?:\\p{IsHan}{2,8}?(?:市|州|盟))?"
              + "(\\p{IsHan}{1,8}?(?:自治县|县|区|旗|市))"
              + "(?=人民|监察|司法|公安|财政|综合|市场|自然|住房|教育|民政|卫生|农业|生态|应急|人力|水[利务]|交通|医疗|城市|行政|养犬|城区|城乡|发展)");

  private static final Map<String, Jurisdiction> BY_NAME = load();
  private static final int LONGEST_NAME = 12;

  /** The place that {@code text} (a title or an authority's name) begins with. */
  public static Optional<Jurisdiction> leading(String text) {
    Jurisdiction found = longestPrefix(text);
    if (found != null && found.level == Level.PROVINCIAL) {
      Jurisdiction inner = longestPrefix(text.substring(found.name.length()));
      if (inner != null && inner.province.equals(found.name)) {
        found = inner;
      }
    }
    Matcher organ = LOCAL_ORGAN.matcher(text);
    if (organ.find() && (found == null || organ.end() > found.name.length())) {
      String name = organ.group(1);
      Jurisdiction known = BY_NAME.get(name);
      String province = found == null ? "" : found.province;
      return Optional.of(known != null ? known : new Jurisdiction(name, Level.COUNTY, province));
    }
    return Optional.ofNullable(found);
  }

  /**
   * Whether a document of {@code this} place can bind in {@code other}: the same place or above.
   */
  public boolean covers(Jurisdiction other) {
    return level == Level.NATIONAL
        || name.equals(other.name)
        || (level == Level.PROVINCIAL && name.equals(other.province));
  }

  private static @Nullable Jurisdiction longestPrefix(String text) {
    for (int end = Math.min(LONGEST_NAME, text.length()); end >= 2; end--) {
      Jurisdiction place = BY_NAME.get(text.substring(0, end));
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  private static Map<String, Jurisdiction> load() {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    for (Map<String, String> row : FactTable.read("regions")) {
      rows.put(cell(row, "full_name"), row);
    }
    Map<String, Jurisdiction> places = new HashMap<>();
    for (Map<String, String> row : rows.values()) {
      String name = cell(row, "full_name");
      Level level = Level.valueOf(cell(row, "level").toUpperCase(java.util.Locale.ROOT));
      String province = level == Level.PROVINCIAL ? name : provinceOf(cell(row, "parent"), rows);
      places.put(name, new Jurisdiction(name, level, province));
    }
    return Map.copyOf(places);
  }

  private static String provinceOf(String parent, Map<String, Map<String, String>> rows) {
    Map<String, String> row = rows.get(parent);
    if (row == null || cell(row, "level").equals("provincial")) {
      return parent;
    }
    return provinceOf(cell(row, "parent"), rows);
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }
}
