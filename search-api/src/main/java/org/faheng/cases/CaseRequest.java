package org.faheng.cases;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.judgment.Court;
import org.faheng.index.CaseField;
import org.faheng.index.CaseFilter;
import org.jspecify.annotations.Nullable;

/**
 * 类案检索条件: everything that a search for similar cases is asked with, so that it can be kept and
 * asked again. A value that is missing in a record is read as empty.
 *
 * @param title name of the case at hand; empty where it has none
 * @param facts what happened, or a question in a line
 * @param issues 争议焦点, one a line
 * @param type 刑事, 民事 or 行政: only such cases are compared; empty for all
 * @param causes 案由 or 罪名 that a person has set or confirmed
 * @param provisions provisions that the matter turns on, such as 刑法#264; read from however they are
 *     written
 * @param province the province whose courts decide; of the court where only that is told
 * @param court the court that decides
 * @param courtAbove the court to which an appeal goes
 * @param filters what the nearest cases are narrowed to, such as COURT_LEVEL:中级
 * @param day the day of the search, from which the last three years are counted
 * @param everyTier whether lower tiers are listed though one before them has similar cases
 * @param size how many cases are listed at the most
 * @param person who searches; empty where not told
 * @param own the 案号 or 文号 of the case at hand, or the identity of its document in the index; it is
 *     no case like itself; empty where it has none
 */
public record CaseRequest(
    String title,
    String facts,
    String issues,
    String type,
    List<String> causes,
    List<String> provisions,
    String province,
    String court,
    String courtAbove,
    List<String> filters,
    LocalDate day,
    boolean everyTier,
    int size,
    String person,
    String own) {
  /** How many cases are listed unless told otherwise. */
  public static final int SIZE = 10;

  /** Most that may be listed. */
  public static final int MOST = 50;

  public CaseRequest {
    title = orEmpty(title);
    facts = orEmpty(facts);
    issues = orEmpty(issues);
    type = orEmpty(type);
    causes = causes == null ? List.of() : List.copyOf(causes);
    provisions = provisions == null ? List.of() : WrittenProvisions.read(provisions);
    court = orEmpty(court);
    province = province(orEmpty(province), court);
    courtAbove = orEmpty(courtAbove);
    filters = filters == null ? List.of() : List.copyOf(filters);
    day = day == null ? LocalDate.now() : day;
    size = size < 1 ? SIZE : Math.min(size, MOST);
    person = orEmpty(person);
    own = orEmpty(own);
  }

  /** A case that has no number of its own. */
  public CaseRequest(
      String title,
      String facts,
      String issues,
      String type,
      List<String> causes,
      List<String> provisions,
      String province,
      String court,
      String courtAbove,
      List<String> filters,
      LocalDate day,
      boolean everyTier,
      int size,
      String person) {
    this(
        title,
        facts,
        issues,
        type,
        causes,
        provisions,
        province,
        court,
        courtAbove,
        filters,
        day,
        everyTier,
        size,
        person,
        "");
  }

  /** 山东 is 山东省; where none is told, the one whose court decides. */
  private static String province(String written, String court) {
    for (String name : List.of(written, written + "省", written + "市", written + "自治区")) {
      Optional<Jurisdiction> place = Jurisdiction.leading(name);
      if (!written.isEmpty() && place.isPresent() && !place.get().province().isEmpty()) {
        return place.get().province();
      }
    }
    return written.isEmpty() ? Court.of(court).jurisdiction().province() : written;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  /** Facts alone, asked today. */
  public static CaseRequest of(String facts) {
    return new CaseRequest(
        "",
        facts,
        "",
        "",
        List.of(),
        List.of(),
        "",
        "",
        "",
        List.of(),
        LocalDate.now(),
        false,
        SIZE,
        "");
  }

  /**
   * The same where a person says otherwise; what the person leaves empty stays. Facts that are
   * typed beside a file go before those of the file: neither may be lost.
   */
  public CaseRequest said(CaseRequest other) {
    return new CaseRequest(
        first(other.title, title),
        both(other.facts, facts),
        first(other.issues, issues),
        first(other.type, type),
        other.causes.isEmpty() ? causes : other.causes,
        other.provisions.isEmpty() ? provisions : other.provisions,
        first(other.province, province),
        first(other.court, court),
        first(other.courtAbove, courtAbove),
        other.filters.isEmpty() ? filters : other.filters,
        other.day,
        other.everyTier,
        other.size,
        first(other.person, person),
        first(other.own, own));
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  private static String both(String one, String other) {
    return one.isEmpty() || other.contains(one) ? other : (one + "\n" + other).strip();
  }

  /** The same as the case of that number or document. */
  CaseRequest ofCase(String number) {
    return new CaseRequest(
        title,
        facts,
        issues,
        type,
        causes,
        provisions,
        province,
        court,
        courtAbove,
        filters,
        day,
        everyTier,
        size,
        person,
        number);
  }

  /** The words that are compared: facts and issues. */
  String words() {
    return issues.isEmpty() || facts.contains(issues) ? facts : facts + "\n" + issues;
  }

  CaseProfile profile() {
    return new CaseProfile(
        words(),
        type,
        Set.copyOf(causes),
        Set.copyOf(provisions),
        province,
        court,
        courtAbove,
        day.getYear(),
        CaseFeatures.of(words(), type));
  }

  /** What the nearest cases are narrowed to; what names no field is ignored. */
  CaseFilter filter() {
    Map<CaseField, Set<String>> wanted = new EnumMap<>(CaseField.class);
    for (String filter : filters) {
      int colon = filter.indexOf(':');
      for (CaseField field : CaseField.values()) {
        if (colon > 0 && field.name().equals(filter.substring(0, colon))) {
          wanted.computeIfAbsent(field, key -> new HashSet<>()).add(filter.substring(colon + 1));
        }
      }
    }
    CaseFilter all = CaseFilter.NONE;
    for (Map.Entry<CaseField, Set<String>> one : wanted.entrySet()) {
      all = all.with(one.getKey(), one.getValue());
    }
    return all;
  }
}
