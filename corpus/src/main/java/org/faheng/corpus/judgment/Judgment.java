package org.faheng.corpus.judgment;

import java.util.List;
import java.util.Optional;
import org.faheng.corpus.structure.Span;

/**
 * 裁判文书: what a decision, or the published report of a case, says, part by part. Offsets are UTF-16
 * units of the text it was read from, half open.
 *
 * @param type kind of document
 * @param area branch of justice
 * @param procedure stage of the case that it decides
 * @param court the court or agency that decides; of a published case, the one that decided last
 * @param docket number in the head, where one is printed; of a published case, of its last decision
 * @param parties parties in order
 * @param causes charges or causes of action
 * @param sections parts in order of their start; inner ones (诉称 inside 事实) after the outer one
 * @param items items of the operative part
 * @param outcomes kinds of result of the last decision, in the order of its words
 * @param sentences punishments, one a defendant
 * @param provisions provisions cited in the reasoning
 * @param chain decisions in the case that the text tells of, earliest first
 * @param signature who signed, and when
 * @param missing what a document of this kind has and this one lacks, in words
 */
public record Judgment(
    DocumentType type,
    Area area,
    Procedure procedure,
    Court court,
    Optional<Docket> docket,
    List<Party> parties,
    List<Cause> causes,
    List<Section> sections,
    List<DecisionItem> items,
    List<Outcome> outcomes,
    List<PenalSentence> sentences,
    List<CitedProvision> provisions,
    InstanceChain chain,
    Signature signature,
    List<String> missing) {
  public Judgment {
    parties = List.copyOf(parties);
    causes = List.copyOf(causes);
    sections = List.copyOf(sections);
    items = List.copyOf(items);
    outcomes = List.copyOf(outcomes);
    sentences = List.copyOf(sentences);
    provisions = List.copyOf(provisions);
    missing = List.copyOf(missing);
  }

  /** The same as a document of another branch, where a person knows better than the text tells. */
  public Judgment in(Area other) {
    return new Judgment(
        type,
        other,
        procedure,
        court,
        docket,
        parties,
        causes,
        sections,
        items,
        outcomes,
        sentences,
        provisions,
        chain,
        signature,
        missing);
  }

  /** Every section of one part, in order. */
  public List<Section> all(Part part) {
    return sections.stream().filter(section -> section.part() == part).toList();
  }

  /** The account of the case, claims, defence and findings together; the first instance's. */
  public Optional<Span> facts() {
    return all(Part.FACTS).stream().findFirst().map(Section::span);
  }

  /** The reasoning that carries the decision: the last instance's. */
  public Optional<Span> reasoning() {
    return all(Part.REASONING).stream().reduce((a, b) -> b).map(Section::span);
  }

  /** The operative part: the last instance's. */
  public Optional<Span> decision() {
    return all(Part.DECISION).stream().reduce((a, b) -> b).map(Section::span);
  }
}
