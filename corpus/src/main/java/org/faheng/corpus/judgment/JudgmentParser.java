package org.faheng.corpus.judgment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faheng.corpus.judgment.HeadReader.Head;
import org.faheng.corpus.structure.Span;

/**
 * 裁判文书解析: reads decisions of courts and agencies and published cases. Total: any text gives the
 * best reading and a list of what is missing. Linear in the text.
 */
public final class JudgmentParser {
  private static final int LONGEST_HEADINGS = 300;

  private final String text;
  private final Head head;
  private final DocumentType type;
  private final Area area;

  private JudgmentParser(String text) {
    this.text = text;
    this.head = HeadReader.read(text);
    this.type = Classifier.type(text, head);
    this.area = Classifier.area(text, head, type);
  }

  /** The reading of {@code text}; line ends may be missing (paragraphs parted by a blank). */
  public static Judgment parse(String text) {
    return new JudgmentParser(text).parse();
  }

  private Judgment parse() {
    Procedure told = ProcedureReader.read(text, head, type);
    Layout layout = Layout.of(text, head, type, told);
    List<Section> sections = layout.sections();
    ChainBuilder chains = new ChainBuilder(text, type, area, sections);
    Signature signature =
        span(sections, Part.SIGNATURE)
            .map(s -> SignatureReader.read(text, s))
            .orElse(Signature.NONE);
    if (type.published()) {
      InstanceChain chain = chains.published(layout.narrated());
      Optional<Instance> last = chain.last();
      Court court = Court.of(last.map(Instance::court).orElse(""));
      Optional<Docket> docket =
          last.filter(i -> !i.number().isEmpty()).flatMap(i -> DocketReader.read(text, i.span()));
      Procedure stage = last.map(Instance::procedure).orElse(told);
      List<Outcome> outcomes = last.map(Instance::outcomes).orElse(List.of());
      return judgment(stage, court, docket, sections, outcomes, chain, signature);
    }
    Court court = Court.of(type.byAgency() ? layout.agency() : head.court());
    List<Outcome> outcomes =
        span(sections, Part.DECISION)
            .map(s -> OutcomeReader.read(text, s, area, type))
            .orElse(List.of());
    InstanceChain chain = chains.decided(told, court, head.docket(), signature, outcomes);
    return judgment(told, court, head.docket(), sections, outcomes, chain, signature);
  }

  private Judgment judgment(
      Procedure procedure,
      Court court,
      Optional<Docket> docket,
      List<Section> sections,
      List<Outcome> outcomes,
      InstanceChain chain,
      Signature signature) {
    Optional<Span> decision = last(sections, Part.DECISION);
    return new Judgment(
        type,
        area,
        procedure,
        court,
        docket,
        span(sections, Part.PARTIES).map(s -> PartyReader.read(text, s)).orElse(List.of()),
        causes(sections, procedure),
        sections,
        decision.map(s -> DecisionReader.items(text, s)).orElse(List.of()),
        outcomes,
        area == Area.CRIMINAL
            ? decision.map(s -> PenalSentenceReader.read(text, s)).orElse(List.of())
            : List.of(),
        provisions(sections),
        chain,
        signature,
        missing(sections, court, docket));
  }

  private List<Cause> causes(List<Section> sections, Procedure procedure) {
    List<Span> zones = new ArrayList<>();
    if (area == Area.CRIMINAL) {
      if (procedure == Procedure.DEATH_PENALTY_REVIEW) {
        // what is approved is one charge of several
        last(sections, Part.REASONING).ifPresent(zones::add);
      }
      last(sections, Part.DECISION).ifPresent(zones::add);
      span(sections, Part.PROCEEDINGS).ifPresent(zones::add);
      span(sections, Part.KEYWORDS).ifPresent(zones::add);
      last(sections, Part.REASONING).ifPresent(zones::add);
      zones.add(new Span(0, Math.min(text.length(), 200)));
      return CauseReader.charges(text, zones);
    }
    span(sections, Part.KEYWORDS).ifPresent(zones::add);
    zones.add(new Span(0, type.published() ? headings(sections) : firstLine()));
    span(sections, Part.PROCEEDINGS).ifPresent(zones::add);
    if (area == Area.ADMINISTRATIVE) {
      span(sections, Part.FACTS).ifPresent(zones::add);
    }
    return CauseReader.causes(text, zones);
  }

  /** End of the lines before the first part of a published case: one of them is its title. */
  private int headings(List<Section> sections) {
    int start = sections.isEmpty() ? text.length() : sections.getFirst().span().start();
    return Math.max(firstLine(), Math.min(start, LONGEST_HEADINGS));
  }

  private int firstLine() {
    int line = text.indexOf('\n');
    return line < 0 ? Math.min(text.length(), 120) : line;
  }

  private List<CitedProvision> provisions(List<Section> sections) {
    List<CitedProvision> all = new ArrayList<>();
    for (Section section : sections) {
      if (section.part() == Part.LAW) {
        all.addAll(ProvisionReader.read(text, section.span(), section.span().start()));
      } else if (section.part() == Part.REASONING) {
        all.addAll(ProvisionReader.read(text, section.span(), lastSentence(section.span())));
      }
    }
    return all;
  }

  /** Start of the sentence that leads into the operative part. */
  private int lastSentence(Span reasoning) {
    int at = reasoning.end() - 2;
    while (at > reasoning.start() && "。\n".indexOf(text.charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  private List<String> missing(List<Section> sections, Court court, Optional<Docket> docket) {
    List<String> missing = new ArrayList<>();
    if (type == DocumentType.UNKNOWN) {
      missing.add("文书种类");
    }
    if (court.name().isEmpty()) {
      missing.add("审理机关");
    }
    if (docket.isEmpty()) {
      missing.add("案号");
    }
    for (Part part : List.of(Part.FACTS, Part.REASONING, Part.DECISION)) {
      if (span(sections, part).isEmpty()) {
        missing.add(part.label());
      }
    }
    return missing;
  }

  private static Optional<Span> span(List<Section> sections, Part part) {
    return sections.stream().filter(s -> s.part() == part).findFirst().map(Section::span);
  }

  private static Optional<Span> last(List<Section> sections, Part part) {
    return sections.stream().filter(s -> s.part() == part).reduce((a, b) -> b).map(Section::span);
  }
}
