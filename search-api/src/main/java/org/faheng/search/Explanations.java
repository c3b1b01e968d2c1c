package org.faheng.search;

import java.util.List;
import org.faheng.analysis.Highlighter;
import org.faheng.index.Evidence;
import org.faheng.index.Hits;
import org.jspecify.annotations.Nullable;

/**
 * 命中说明: which part of a hit answers, why it is there and what its score is made of; all from what
 * the search found out, without another.
 */
public final class Explanations {
  private final BestPassage best;
  private final Reasons reasons;

  Explanations(SearchAnswer answer, SearchService service, Marker marker) {
    Highlighter highlighter = marker.of(answer.question(), answer.understanding());
    this.best = new BestPassage(highlighter, service.meanings(), answer.meaning());
    this.reasons =
        new Reasons(
            answer,
            highlighter,
            service.catalogue(),
            new KnownQuestions(service.meanings(), answer.question(), answer.meaning()));
  }

  /** Explains the hits of {@code answer}. */
  public static Explanations of(SearchAnswer answer, SearchService service) {
    return new Explanations(answer, service, new Marker());
  }

  /** The 款 or 项 that answers best. */
  Passage passage(Hits.Hit hit) {
    return best.of(hit.provision());
  }

  /** Its place and words in one line, such as 第十二条第二款 and what it says. */
  public Quoted quoted(Hits.Hit hit) {
    Passage passage = passage(hit);
    return new Quoted(passage.label(), passage.words().replaceAll("\\s+", " "));
  }

  /** The words of a place. */
  public record Quoted(String label, String text) {}

  /** Why it is there, plainest first. */
  public List<String> reasons(Hits.Hit hit) {
    return reasons.of(hit);
  }

  /** Each part of its score; null where it is not ordered by evidence. */
  public @Nullable ScoreTable score(Hits.Hit hit) {
    Evidence evidence = hit.evidence();
    return evidence == null ? null : ScoreTable.of(evidence);
  }
}
