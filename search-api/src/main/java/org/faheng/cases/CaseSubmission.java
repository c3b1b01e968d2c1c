package org.faheng.cases;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 收到的检索表: what the form says, and what a button of the page changes in it; what is not sent is
 * empty.
 *
 * @param document identity of the case at hand where it is in the index
 * @param cause cause to add, and so on
 */
record CaseSubmission(
    String document,
    String own,
    String title,
    String text,
    String issues,
    String type,
    String causes,
    String provisions,
    String province,
    String court,
    String courtAbove,
    List<String> filter,
    Boolean everyTier,
    String person,
    List<String> cause,
    List<String> provision,
    List<String> withoutProvision,
    List<String> with,
    List<String> without) {
  CaseSubmission {
    document = orEmpty(document);
    own = orEmpty(own);
    title = orEmpty(title);
    text = orEmpty(text);
    issues = orEmpty(issues);
    type = orEmpty(type);
    causes = orEmpty(causes);
    provisions = orEmpty(provisions);
    province = orEmpty(province);
    court = orEmpty(court);
    courtAbove = orEmpty(courtAbove);
    filter = orEmpty(filter);
    everyTier = Boolean.TRUE.equals(everyTier);
    person = orEmpty(person);
    cause = orEmpty(cause);
    provision = orEmpty(provision);
    withoutProvision = orEmpty(withoutProvision);
    with = orEmpty(with);
    without = orEmpty(without);
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static List<String> orEmpty(@Nullable List<String> values) {
    return values == null ? List.of() : values.stream().filter(one -> !one.isBlank()).toList();
  }

  CaseForm form() {
    return new CaseForm(
        title,
        text,
        issues,
        type,
        WrittenCauses.line(more(WrittenCauses.read(causes), cause)),
        WrittenProvisions.line(
            without(
                more(WrittenProvisions.read(List.of(provisions)), provision), withoutProvision)),
        province,
        court,
        courtAbove,
        without(more(filter, with), without),
        everyTier,
        person,
        own,
        0,
        null);
  }

  private static List<String> without(List<String> values, List<String> dropped) {
    return values.stream().filter(value -> !dropped.contains(value)).toList();
  }

  private static List<String> more(List<String> written, List<String> added) {
    return Stream.concat(written.stream(), added.stream()).distinct().toList();
  }
}
