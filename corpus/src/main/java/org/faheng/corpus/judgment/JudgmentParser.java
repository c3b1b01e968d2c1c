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
  private JudgmentParser() {}

  /** The reading of {@code text}; line ends may be missing (paragraphs parted by a blank). */
  public static Judgment parse(String text) {
    Head head = HeadReader.read(text);
    DocumentType type = Classifier.type(text, head);
    Area area = Classifier.area(text, head, type);
    Procedure procedure = ProcedureReader.read(text, head, type);
    List<Lead> leads = LeadReader.read(text);
    List<Section> sections = sections(text, head, type, procedure, leads);
    Court court = Court.of(type.published() ? "" : head.court());
    Optional<Docket> docket = type.published() ? Optional.empty() : head.docket();
    List<Party> parties = parties(text, sections);
    return new Judgment(
        type,
        area,
        procedure,
        court,
        docket,
        parties,
        sections,
        missing(type, sections, court, docket));
  }

  private static List<Section> sections(
      String text, Head head, DocumentType type, Procedure procedure, List<Lead> leads) {
    if (!type.published()) {
      return CourtSegmenter.sections(text, leads, head.end(), procedure);
    }
    List<Section> headed = HeadingSegmenter.sections(text, procedure);
    boolean whole =
        headed.stream().anyMatch(s -> s.part() == Part.FACTS || s.part() == Part.DECISION);
    if (whole) {
      return headed;
    }
    int start = headed.isEmpty() ? firstLine(text) : gistEnd(text, headed.getLast());
    List<Section> sections = new ArrayList<>(NarrativeSegmenter.sections(text, leads, start));
    for (Section section : headed) {
      sections.add(
          0,
          new Section(
              section.part(),
              section.instance(),
              new Span(
                  section.span().start(),
                  Math.max(section.span().start(), Math.min(section.span().end(), start)))));
    }
    return sections;
  }

  private static int firstLine(String text) {
    int line = text.indexOf('\n');
    return line < 0 || line > 120 ? 0 : line + 1;
  }

  /** The gist of a gazette case ends where the first party is named. */
  private static int gistEnd(String text, Section gist) {
    for (int at : SentenceStarts.of(text, gist.span().start())) {
      if (GazetteStart.at(text, at)) {
        return at;
      }
    }
    return gist.span().end();
  }

  private static List<Party> parties(String text, List<Section> sections) {
    Section zone = CourtSegmenter.first(sections, Part.PARTIES);
    return zone == null ? List.of() : PartyReader.read(text, zone.span());
  }

  private static List<String> missing(
      DocumentType type, List<Section> sections, Court court, Optional<Docket> docket) {
    List<String> missing = new ArrayList<>();
    if (type == DocumentType.UNKNOWN) {
      missing.add("文书种类");
    }
    if (court.name().isEmpty()) {
      missing.add("审理机关");
    }
    if (docket.isEmpty() && !type.published()) {
      missing.add("案号");
    }
    for (Part part : List.of(Part.FACTS, Part.REASONING, Part.DECISION)) {
      if (sections.stream().noneMatch(s -> s.part() == part)) {
        missing.add(part.label());
      }
    }
    return missing;
  }
}
