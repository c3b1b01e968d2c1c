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
 * @param court the court or agency that decides
 * @param docket number in the head, where one is printed
 * @param parties parties in order
 * @param sections parts in order of their start; inner ones (诉称 inside 事实) after the outer one
 * @param missing what a document of this kind has and this one lacks, in words
 */
public record Judgment(
    DocumentType type,
    Area area,
    Procedure procedure,
    Court court,
    Optional<Docket> docket,
    List<Party> parties,
    List<Section> sections,
    List<String> missing) {
  public Judgment {
    parties = List.copyOf(parties);
    sections = List.copyOf(sections);
    missing = List.copyOf(missing);
  }

  /** Every section of one part, in order. */
  public List<Section> all(Part part) {
    return sections.stream().filter(section -> section.part() == part).toList();
  }

  /**
   * The account of the case: claims, defence and findings together; the first where there are
   * several instances.
   */
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
