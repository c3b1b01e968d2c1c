package org.faheng.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.faheng.index.Evidence;

/**
 * 评分明细: what each sort of evidence adds to the score of a hit, most first; what adds nothing is
 * left out.
 *
 * @param score the weighted sum by which the hits of a question are ordered
 */
public record ScoreTable(double score, List<Row> parts) {
  public ScoreTable {
    parts = List.copyOf(parts);
  }

  /**
   * One sort of evidence.
   *
   * @param part stable name, such as MEANING
   * @param label what people call it
   * @param share value times weight
   */
  public record Row(String part, String label, double value, double weight, double share) {}

  /** Takes {@code evidence} apart. */
  public static ScoreTable of(Evidence evidence) {
    List<Row> rows =
        Stream.of(Evidence.Part.values())
            .filter(part -> evidence.share(part) != 0)
            .map(
                part ->
                    new Row(
                        part.name(),
                        part.label(),
                        rounded(evidence.value(part)),
                        rounded(evidence.weight(part)),
                        rounded(evidence.share(part))))
            .sorted(Comparator.comparingDouble(row -> -Math.abs(row.share())))
            .toList();
    return new ScoreTable(rounded(evidence.score()), rows);
  }

  private static double rounded(double value) {
    return Math.round(value * 1e4) / 1e4;
  }
}
