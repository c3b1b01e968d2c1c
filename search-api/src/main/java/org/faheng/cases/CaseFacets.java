package org.faheng.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.faheng.cases.CasePage.Choice;
import org.faheng.cases.CasePage.FacetPart;
import org.faheng.cases.CaseReply.Tally;
import org.faheng.index.CaseField;

/** 案例分面: what the nearest cases can be narrowed by, and the filters that are in use. */
final class CaseFacets {
  private static final int SHOWN = 8;
  private static final int MOST = 40;

  /**
   * The facets in the order in which people expect them; cited provisions stand before the last.
   */
  private static final List<CaseField> FACETS =
      List.of(
          CaseField.CAUSE,
          CaseField.COURT_LEVEL,
          CaseField.REGION,
          CaseField.INSTANCE,
          CaseField.YEAR,
          CaseField.DOCUMENT_TYPE,
          CaseField.OUTCOME,
          CaseField.TIER);

  private final CaseReply reply;
  private final List<String> used;

  CaseFacets(CaseReply reply) {
    this.reply = reply;
    this.used = reply.request().filters();
  }

  /** How many cases the counts are of: each has one 案例等级. */
  long counted() {
    return values(CaseField.TIER).stream().mapToLong(Tally::count).sum();
  }

  /** The filters in use, to be taken back even where no case is left. */
  List<Choice> used() {
    List<Choice> all = new ArrayList<>();
    for (String filter : used) {
      int colon = filter.indexOf(':');
      for (CaseField field : CaseField.values()) {
        if (colon > 0 && field.name().equals(filter.substring(0, colon))) {
          String label = SearchConditions.filter(field, filter.substring(colon + 1));
          all.add(new Choice(label, 0, "without", filter, true));
        }
      }
    }
    return all;
  }

  List<FacetPart> parts() {
    List<FacetPart> parts = new ArrayList<>();
    for (CaseField field : FACETS) {
      if (field == CaseField.TIER) {
        add("引用法条（所列案例）", provisions(), parts);
      }
      List<Choice> choices = new ArrayList<>();
      values(field).forEach(tally -> choices.add(choice(field, tally)));
      if (field == CaseField.YEAR) {
        choices.sort(Comparator.comparing(Choice::label).reversed());
      }
      add(field.label(), choices, parts);
    }
    return parts;
  }

  private List<Tally> values(CaseField field) {
    return reply.facets().getOrDefault(field.name(), List.of());
  }

  private static void add(String label, List<Choice> choices, List<FacetPart> parts) {
    if (!choices.isEmpty()) {
      int shown = Math.min(SHOWN, choices.size());
      List<Choice> more = choices.subList(shown, Math.min(MOST, choices.size()));
      parts.add(new FacetPart(label, choices.subList(0, shown), more));
    }
  }

  private Choice choice(CaseField field, Tally tally) {
    String value = field.name() + ":" + tally.value();
    boolean chosen = used.contains(value);
    return new Choice(tally.value(), tally.count(), chosen ? "without" : "with", value, chosen);
  }

  /** Cited provisions are favoured, not demanded: choosing one adds it to those set. */
  private List<Choice> provisions() {
    return reply.provisions().stream()
        .filter(tally -> tally.value().contains("#"))
        .map(this::provision)
        .toList();
  }

  private Choice provision(Tally tally) {
    boolean set = reply.request().provisions().contains(tally.value());
    String label = CitedPlaces.named(tally.value());
    String name = set ? "withoutProvision" : "provision";
    return new Choice(label, tally.count(), name, tally.value(), set);
  }
}
