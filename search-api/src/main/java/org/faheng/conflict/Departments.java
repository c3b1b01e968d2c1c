package org.faheng.conflict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.faheng.corpus.document.FactTable;
import org.faheng.corpus.norm.AgencyMention;
import org.jspecify.annotations.Nullable;

/** 职能部门: which department of today an authority's name means, old names included. */
final class Departments {
  /** Words that leave open which department is meant. */
  private static final Pattern GENERAL =
      Pattern.compile("的|有关|相关|其他|主管|确定|指定|规定|负责|上级|本级|所在|登记|许可|审批|审查|发证|执法|业务|监督|各级|人民政府$");

  private static final int LONGEST_DOMAIN = 10;
  private static final Map<String, String> BY_DOMAIN = load();
  private static final Set<String> TAKEOVERS = takeovers();

  private Departments() {}

  /**
   * The department, such as 市场监督管理 of 工商行政管理部门; the words themselves where the table does not know
   * them; null where the name tells no subject.
   */
  static @Nullable String of(AgencyMention agency) {
    String domain =
        agency.domain().replaceFirst("^.*(?:人民政府|国务院)", "").replaceFirst("行政(?:管理)?$", "");
    for (int start = 0; start < domain.length(); start++) {
      String known = BY_DOMAIN.get(domain.substring(start));
      if (known != null) {
        return known;
      }
    }
    if (agency.name().startsWith("公安")) {
      return "公安";
    }
    boolean tells = domain.length() >= 2 && domain.length() <= LONGEST_DOMAIN;
    return !tells || GENERAL.matcher(domain).find() ? null : domain;
  }

  /**
   * Whether two departments may be the same: equal, or one of them is not in the table and shares
   * two signs with the other.
   */
  static boolean maybeSame(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    boolean known = BY_DOMAIN.containsValue(one) && BY_DOMAIN.containsValue(other);
    return !known && one.chars().filter(sign -> other.indexOf(sign) >= 0).count() >= 2;
  }

  /** Whether {@code department} may have taken over powers to punish from {@code other}. */
  static boolean mayPunishFor(String department, String other) {
    return TAKEOVERS.contains(department + " *") || TAKEOVERS.contains(department + " " + other);
  }

  private static Map<String, String> load() {
    Map<String, String> departments = new HashMap<>();
    for (Map<String, String> row : FactTable.read("agency-domains")) {
      departments.put(row.getOrDefault("domain", ""), row.getOrDefault("department", ""));
    }
    return Map.copyOf(departments);
  }

  private static Set<String> takeovers() {
    Set<String> pairs = new HashSet<>();
    for (Map<String, String> row : FactTable.read("enforcement-takeover")) {
      pairs.add(row.getOrDefault("by", "") + " " + row.getOrDefault("department", ""));
    }
    return Set.copyOf(pairs);
  }
}
