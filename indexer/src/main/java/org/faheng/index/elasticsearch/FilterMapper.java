package org.faheng.index.elasticsearch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.faheng.corpus.document.LegalForce;
import org.faheng.index.Filter;
import org.jspecify.annotations.Nullable;

/** 筛选映射: the port's filters in the cluster's language. */
final class FilterMapper {
  /** From here on {@link Field#END} says that the end is the latest possible. */
  private static final long AT_LATEST = 100;

  private FilterMapper() {}

  /** The conditions that an entry must meet; that it is a provision is the first. */
  static List<Object> map(Filter filter) {
    List<Object> conditions = new ArrayList<>();
    conditions.add(Dsl.exists(Field.PLACE));
    if (!filter.kinds().isEmpty()) {
      conditions.add(Dsl.terms(Field.KIND, filter.kinds().stream().map(Enum::name).toList()));
    }
    anyOf(conditions, Field.AUTHORITY, filter.authorities());
    anyOf(conditions, Field.REGION, filter.regions());
    if (!filter.forces().isEmpty()) {
      conditions.add(
          Dsl.any(filter.forces().stream().map(force -> force(force, filter.asOf())).toList(), 1));
    }
    between(conditions, Field.PUBLISHED, filter.publishedFrom(), filter.publishedTo());
    between(conditions, Field.FROM, filter.inForceFrom(), filter.inForceTo());
    if (filter.document() != null) {
      conditions.add(Dsl.term(Field.URI, filter.document().value()));
    }
    return conditions;
  }

  private static void anyOf(List<Object> conditions, String field, Set<String> values) {
    if (!values.isEmpty()) {
      conditions.add(Dsl.terms(field, values));
    }
  }

  private static void between(
      List<Object> conditions, String field, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null || to != null) {
      conditions.add(
          Dsl.range(
              field, from == null ? null : from.toEpochDay(), to == null ? null : to.toEpochDay()));
    }
  }

  /** What is in that state on that day; says the same as {@code ForcePeriod.at}. */
  static Object force(LegalForce force, LocalDate day) {
    long today = day.toEpochDay();
    Object ended = Dsl.range(Field.TO, null, today);
    Object begun = Dsl.range(Field.FROM, null, today);
    Object notYet = Dsl.range(Field.FROM, today + 1, null);
    Object doubtful = Dsl.range(Field.END, AT_LATEST, null);
    List<Object> ways = new ArrayList<>();
    long state = force.ordinal();
    ways.add(Dsl.all(List.of(ended, Dsl.terms(Field.END, List.of(state, state + AT_LATEST)))));
    switch (force) {
      case IN_FORCE -> ways.add(Dsl.all(List.of(Dsl.not(ended), begun, Dsl.not(doubtful))));
      case NOT_YET_IN_FORCE -> ways.add(Dsl.all(List.of(Dsl.not(ended), notYet)));
      case UNKNOWN -> {
        ways.add(Dsl.all(List.of(Dsl.not(ended), Dsl.not(Dsl.exists(Field.FROM)))));
        ways.add(Dsl.all(List.of(Dsl.not(ended), begun, doubtful)));
      }
      default -> {
        // the other states come with an end only
      }
    }
    return Dsl.any(ways, 1);
  }
}
