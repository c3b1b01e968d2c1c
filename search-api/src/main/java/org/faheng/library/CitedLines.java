package org.faheng.library;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.faheng.citator.CitedBy.Tally;
import org.faheng.citator.CitedByCounts;
import org.faheng.corpus.citation.CitationFormat;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.EId;
import org.faheng.web.Days;
import org.faheng.web.Links;
import org.springframework.stereotype.Component;

/** 条旁被引: the line beside an article that says how many works of which kinds cite it. */
@Component
final class CitedLines {
  private final CitedByCounts counts;

  CitedLines(CitedByCounts counts) {
    this.counts = counts;
  }

  /** How many works cite something; {@code text} is such as 规范性文件 2 · 司法解释 5. */
  record Line(String text, String href) {}

  /** The lines of a work by the eId of the article; the root stands for the work as a whole. */
  Map<String, Line> of(Work work, LocalDate day) {
    Map<String, Line> lines = new HashMap<>();
    counts
        .of(work, day)
        .forEach(
            (article, tallies) -> {
              boolean whole = article.equals(CitedByCounts.WHOLE);
              String place = whole ? "" : ProvisionRef.article(article).label();
              EId eId = whole ? EId.ROOT : EId.article(article);
              if (!tallies.isEmpty()) {
                lines.put(eId.value(), line(work, place, tallies, Days.parameter(day)));
              }
            });
    return Map.copyOf(lines);
  }

  private static Line line(
      Work work, String place, List<Tally<DocumentKind>> tallies, String asOf) {
    String text =
        tallies.stream()
            .map(tally -> tally.of().label() + " " + tally.works())
            .collect(Collectors.joining(" · "));
    return new Line(text, Links.citedBy(CitationFormat.quoted(work.title()) + place, asOf));
  }
}
