package org.faheng.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.search.SearchPage.Chip;
import org.faheng.web.Scope;

/** 筛选条: the filters in use, each with the address that takes it away. */
final class Chips {
  private static final Map<String, String> LABELS =
      Map.of(
          "kind", "效力级别",
          "authority", "制定机关",
          "region", "地域",
          "publishedFrom", "公布不早于",
          "publishedTo", "公布不晚于",
          "inForceFrom", "施行不早于",
          "inForceTo", "施行不晚于",
          "asOf", "按日期判断时效");
  private static final List<String> ORDER =
      List.of(
          "kind",
          "authority",
          "region",
          "publishedFrom",
          "publishedTo",
          "inForceFrom",
          "inForceTo",
          "asOf");

  private Chips() {}

  static List<Chip> of(SearchCriteria criteria) {
    List<Chip> chips = new ArrayList<>();
    FrbrUri document = criteria.document();
    if (document != null) {
      String name = document.value().replaceFirst("^/cn/[^/]+/", "");
      chips.add(new Chip("文件", name, criteria.with("document").address("/search")));
    }
    force(criteria, chips);
    for (String name : ORDER) {
      for (String value : criteria.values(name)) {
        chips.add(
            new Chip(
                LABELS.getOrDefault(name, name),
                value,
                criteria.toggled(name, value).address("/search")));
      }
    }
    return chips;
  }

  /** The default is a chip as well, so that it can be seen and taken away. */
  private static void force(SearchCriteria criteria, List<Chip> chips) {
    String without = criteria.with("force", SearchCriteria.ANY_FORCE).address("/search");
    if (criteria.defaultForce()) {
      if (criteria.scope() == Scope.CASES) {
        return;
      }
      chips.add(new Chip("时效性", "现行有效（含时效不明）", without));
      return;
    }
    for (String value : criteria.values("force")) {
      if (!value.equals(SearchCriteria.ANY_FORCE)) {
        SearchCriteria rest = criteria.toggled("force", value);
        chips.add(new Chip("时效性", value, rest.defaultForce() ? without : rest.address("/search")));
      }
    }
  }
}
