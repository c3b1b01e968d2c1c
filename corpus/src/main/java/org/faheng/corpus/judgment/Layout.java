package org.faheng.corpus.judgment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.structure.Span;

/**
 * 版式: how a text is laid out, and the sections that follow from it.
 *
 * @param sections parts in order
 * @param narrated whether it tells the case instance by instance (公报体例)
 * @param agency the agency in the first line, for decisions of agencies
 */
record Layout(List<Section> sections, boolean narrated, String agency) {
  private static final Pattern AGENCY =
      Pattern.compile("^[\\s\\u3000]*(\\p{IsHan}{3,30})(?=[\\s\\u3000]|行政处罚|行政复议)");

  static Layout of(String text, HeadReader.Head head, DocumentType type, Procedure told) {
    List<Lead> leads = LeadReader.read(text);
    if (!type.published()) {
      Matcher agency = AGENCY.matcher(text);
      return new Layout(
          CourtSegmenter.sections(text, leads, head.end(), told),
          false,
          agency.find() ? agency.group(1) : "");
    }
    List<Section> headed = HeadingSegmenter.sections(text, told);
    boolean whole =
        headed.stream().anyMatch(s -> s.part() == Part.FACTS || s.part() == Part.DECISION);
    if (whole) {
      return new Layout(OpinionFinder.complete(text, leads, headed), false, "");
    }
    return new Layout(narrated(text, leads, headed), true, "");
  }

  private static List<Section> narrated(String text, List<Lead> leads, List<Section> headed) {
    int start = headed.isEmpty() ? firstLine(text) : caseStart(text, headed.getLast().span());
    List<Section> sections = new ArrayList<>(NarrativeSegmenter.sections(text, leads, start));
    for (Section section : headed) {
      int from = section.span().start();
      int end = Math.max(from, Math.min(section.span().end(), start));
      sections.add(new Section(section.part(), section.instance(), new Span(from, end)));
    }
    sections.sort(
        Comparator.comparingInt((Section s) -> s.span().start())
            .thenComparingInt(s -> -s.span().end()));
    return List.copyOf(sections);
  }

  private static int firstLine(String text) {
    int line = text.indexOf('\n');
    return line < 0 || line > 120 ? 0 : line + 1;
  }

  /** The gist of a gazette case ends where the first party is named. */
  private static int caseStart(String text, Span gist) {
    for (int at : SentenceStarts.of(text, gist.start(), gist.end())) {
      if (GazetteStart.at(text, at)) {
        return at;
      }
    }
    return gist.end();
  }
}
