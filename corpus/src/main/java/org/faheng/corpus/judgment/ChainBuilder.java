package org.faheng.corpus.judgment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faheng.corpus.structure.DateReader;
import org.faheng.corpus.structure.Span;

/** 审级链构造: puts together what proceedings, operative part and narrated instances tell. */
final class ChainBuilder {
  private final String text;
  private final DocumentType type;
  private final Area area;
  private final List<Section> sections;

  ChainBuilder(String text, DocumentType type, Area area, List<Section> sections) {
    this.text = text;
    this.type = type;
    this.area = area;
    this.sections = sections;
  }

  /** The chain that a published case tells. */
  InstanceChain published(boolean narrated) {
    if (narrated) {
      return new InstanceChain(narrated());
    }
    for (Part part : List.of(Part.DECISION, Part.FACTS, Part.PROCEEDINGS)) {
      List<Instance> told = ChainReader.read(text, spans(part), area, type);
      if (!told.isEmpty()) {
        return new InstanceChain(told);
      }
    }
    return InstanceChain.EMPTY;
  }

  /** The chain of a decision of a court or agency: those before it, then itself. */
  InstanceChain decided(
      Procedure procedure,
      Court court,
      Optional<Docket> docket,
      Signature signature,
      List<Outcome> outcomes) {
    List<Instance> instances = new ArrayList<>();
    if (!type.byAgency() && procedure != Procedure.FIRST) {
      List<Span> zones = new ArrayList<>(spans(Part.PROCEEDINGS));
      zones.addAll(spans(Part.DECISION));
      String own = docket.map(d -> ChainReader.key(d.written())).orElse("");
      ChainReader.read(text, zones, area, type).stream()
          .filter(instance -> !ChainReader.key(instance.number()).equals(own))
          .forEach(instances::add);
    }
    Span span = spans(Part.DECISION).stream().findFirst().orElse(new Span(0, 0));
    instances.add(
        new Instance(
            procedure,
            court.name(),
            docket.map(Docket::written).orElse(""),
            signature.date(),
            outcomes,
            span,
            true));
    return new InstanceChain(ChainReader.ordered(instances));
  }

  private List<Instance> narrated() {
    List<Instance> instances = new ArrayList<>();
    String court = "";
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (section.part() == Part.REASONING || section.part() == Part.FINDINGS) {
        List<CourtNames.Found> named = CourtNames.find(text, lead(section.span()));
        if (named.isEmpty() && text.startsWith("认为", section.span().start())) {
          named = CourtNames.find(text, before(section.span()));
        }
        court = named.isEmpty() ? court : named.getFirst().name();
      }
      if (section.part() == Part.REASONING) {
        Optional<Span> decision = decisionAfter(i);
        instances.add(narrated(section, court, decision));
      } else if (section.part() == Part.DECISION && alone(i)) {
        List<CourtNames.Found> named = CourtNames.find(text, around(section.span()));
        court = named.isEmpty() ? court : named.getFirst().name();
        instances.add(narrated(section, court, Optional.of(section.span())));
      }
    }
    return instances;
  }

  private Instance narrated(Section reasoning, String court, Optional<Span> decision) {
    Span end =
        new Span(
            Math.max(reasoning.span().start(), reasoning.span().end() - 60),
            reasoning.span().end());
    List<DateReader.Found> dates = DateReader.findAll(end.of(text));
    Optional<LocalDate> date =
        dates.isEmpty() ? Optional.empty() : Optional.of(dates.getLast().date());
    List<Outcome> outcomes =
        decision.map(span -> OutcomeReader.read(text, span, area, type)).orElse(List.of());
    return new Instance(
        reasoning.instance(), court, "", date, outcomes, decision.orElse(reasoning.span()), false);
  }

  private Optional<Span> decisionAfter(int at) {
    for (int i = at + 1; i < sections.size(); i++) {
      Part part = sections.get(i).part();
      if (part == Part.DECISION) {
        return Optional.of(sections.get(i).span());
      }
      if (part == Part.REASONING) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A decision that no opinion of its own leads to, such as a settlement on appeal. */
  private boolean alone(int at) {
    for (int i = at - 1; i >= 0; i--) {
      Part part = sections.get(i).part();
      if (part == Part.DECISION || part == Part.REASONING) {
        return part == Part.DECISION;
      }
    }
    return false;
  }

  private Span around(Span decision) {
    return new Span(Math.max(0, decision.start() - 120), decision.start());
  }

  /** The sentence before, which names the court. */
  private Span before(Span span) {
    int end = Math.max(0, span.start() - 1);
    return new Span(
        Math.max(text.lastIndexOf('。', end - 1), text.lastIndexOf('\n', end - 1)) + 1, end);
  }

  private static Span lead(Span span) {
    return new Span(span.start(), Math.min(span.end(), span.start() + 60));
  }

  private List<Span> spans(Part part) {
    return sections.stream().filter(s -> s.part() == part).map(Section::span).toList();
  }
}
