package org.faheng.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faheng.corpus.document.CaseNumber;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.judgment.Cause;
import org.faheng.corpus.judgment.CitedProvision;
import org.faheng.corpus.judgment.Court;
import org.faheng.corpus.judgment.Docket;
import org.faheng.corpus.judgment.Instance;
import org.faheng.corpus.judgment.Judgment;
import org.faheng.corpus.judgment.Outcome;
import org.faheng.corpus.judgment.Part;
import org.faheng.corpus.judgment.Section;
import org.faheng.corpus.structure.Span;
import org.faheng.index.CaseField;
import org.faheng.index.CaseHead;
import org.faheng.index.CasePart;
import org.faheng.index.CaseText;
import org.faheng.index.CaseTier;
import org.jspecify.annotations.Nullable;

/** 案例识别: reads what makes a document a case that can be compared with others. */
final class CaseReader {
  private static final Map<Part, CasePart.Kind> COMPARED =
      Map.of(
          Part.GIST, CasePart.Kind.HOLDING,
          Part.FACTS, CasePart.Kind.FACTS,
          Part.REASONING, CasePart.Kind.REASONING,
          Part.DECISION, CasePart.Kind.RESULT);

  private final String text;
  private final Judgment judgment;
  private final @Nullable CollectionCase known;

  private CaseReader(String text, Judgment judgment, @Nullable CollectionCase known) {
    this.text = text;
    this.judgment = judgment;
    this.known = known;
  }

  /**
   * The kind of a text that its preface does not tell: a published case, or a numbered judgment.
   */
  static Optional<DocumentKind> kind(Judgment read) {
    if (read.type().published()) {
      return Optional.of(DocumentKind.CASE_EXAMPLE);
    }
    return switch (read.type()) {
      case JUDGMENT, RULING, MEDIATION ->
          read.docket().isPresent() ? Optional.of(DocumentKind.JUDGMENT) : Optional.empty();
      case PENALTY -> Optional.of(DocumentKind.PENALTY_DECISION);
      case RECONSIDERATION -> Optional.of(DocumentKind.RECONSIDERATION_DECISION);
      case DECISION,
          NOTICE,
          GUIDING_CASE,
          PROCURATORIAL_CASE,
          GAZETTE_CASE,
          TYPICAL_CASE,
          UNKNOWN ->
          Optional.empty();
    };
  }

  /**
   * The case that {@code text} tells of.
   *
   * @param judgment the text as it was read
   * @param known what a collection tells of it, if it comes from one; goes before what is read
   */
  static CaseText read(String text, Judgment judgment, @Nullable CollectionCase known) {
    return new CaseReader(text, judgment, known).read();
  }

  private CaseText read() {
    return new CaseText(head(), parts());
  }

  private CaseHead head() {
    Court court = court();
    Map<CaseField, Set<String>> values = new EnumMap<>(CaseField.class);
    values.put(
        CaseField.TYPE, one(known == null || known.type().isEmpty() ? area() : known.type()));
    values.put(CaseField.CAUSE, causes());
    values.put(CaseField.TIER, one(tier(judgment, known).label()));
    values.put(CaseField.COURT_LEVEL, one(court.level().label()));
    values.put(CaseField.COURT, one(court.name()));
    values.put(CaseField.REGION, one(court.jurisdiction().province()));
    values.put(CaseField.INSTANCE, one(judgment.procedure().label()));
    values.put(CaseField.DOCUMENT_TYPE, one(judgment.type().label()));
    values.put(CaseField.OUTCOME, outcomes());
    values.put(CaseField.YEAR, one(year()));
    return new CaseHead(values, provisions());
  }

  private static Set<String> one(String value) {
    return value.isEmpty() ? Set.of() : Set.of(value);
  }

  private String area() {
    return judgment.area().label();
  }

  /** The court read from the text; its own words are more exact than what a collection cut out. */
  private Court court() {
    return judgment.court().name().isEmpty() && known != null
        ? Court.of(known.court())
        : judgment.court();
  }

  private Set<String> causes() {
    return known == null || known.causes().isEmpty()
        ? judgment.causes().stream().map(Cause::name).collect(Collectors.toSet())
        : known.causes();
  }

  private Set<String> provisions() {
    return known == null || known.provisions().isEmpty()
        ? judgment.provisions().stream().map(CitedProvision::key).collect(Collectors.toSet())
        : known.provisions();
  }

  private Set<String> outcomes() {
    Set<String> labels = new TreeSet<>();
    judgment.outcomes().stream().map(Outcome::label).forEach(labels::add);
    return labels;
  }

  /** How much a case guides: by its collection, else by the form in which it is published. */
  static CaseTier tier(Judgment judgment, @Nullable CollectionCase known) {
    if (known != null && known.tier() != CaseTier.ORDINARY) {
      return known.tier();
    }
    return switch (judgment.type()) {
      case GUIDING_CASE -> CaseTier.GUIDING;
      case GAZETTE_CASE -> CaseTier.GAZETTE;
      case TYPICAL_CASE, PROCURATORIAL_CASE -> CaseTier.TYPICAL;
      case JUDGMENT, RULING, DECISION, MEDIATION, NOTICE, PENALTY, RECONSIDERATION, UNKNOWN ->
          CaseTier.ORDINARY;
    };
  }

  /**
   * The year of the decision: by its signature, its chain or else the year its number was given.
   */
  private String year() {
    Optional<Integer> signed =
        Stream.concat(
                judgment.signature().date().stream(),
                judgment.chain().instances().reversed().stream().flatMap(this::day))
            .map(LocalDate::getYear)
            .findFirst();
    return signed.or(this::numbered).map(String::valueOf).orElse("");
  }

  private Stream<LocalDate> day(Instance instance) {
    return instance.date().stream();
  }

  private Optional<Integer> numbered() {
    Optional<CaseNumber> printed = judgment.docket().flatMap(Docket::number);
    return printed
        .or(() -> known == null ? Optional.empty() : CaseNumber.parse(known.number()))
        .map(CaseNumber::year);
  }

  private List<CasePart> parts() {
    if (known != null && !known.parts().isEmpty()) {
      return known.parts();
    }
    List<CasePart> parts = new ArrayList<>();
    int end = 0;
    for (Section section : judgment.sections()) {
      CasePart.Kind kind = COMPARED.get(section.part());
      if (kind != null && section.span().start() >= end) {
        parts.add(new CasePart(kind, section.span()));
        end = section.span().end();
      }
    }
    boolean told =
        parts.stream()
            .anyMatch(
                part ->
                    part.kind() == CasePart.Kind.FACTS || part.kind() == CasePart.Kind.REASONING);
    return told ? parts : List.of(new CasePart(CasePart.Kind.FACTS, new Span(0, text.length())));
  }
}
