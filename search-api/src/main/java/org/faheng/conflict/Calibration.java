package org.faheng.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faheng.corpus.document.FactTable;

/**
 * 把握校准: from how sure a rule is to which share of such findings a reader called right, on a
 * straight line between the rows of a fact table.
 */
final class Calibration {
  /** Below this a rule has seldom been right: a finding is no more than a hint. */
  static final double DOUBTFUL = 0.6;

  private static final List<double[]> POINTS = load();

  private Calibration() {}

  /** The share for a rule's own confidence, both 0 to 1. */
  static double share(double raw) {
    double[] low = POINTS.getFirst();
    for (double[] high : POINTS) {
      if (raw <= high[0]) {
        double width = high[0] - low[0];
        double part = width == 0 ? 0 : (raw - low[0]) / width;
        return low[1] + part * (high[1] - low[1]);
      }
      low = high;
    }
    return low[1];
  }

  private static List<double[]> load() {
    List<double[]> points = new ArrayList<>();
    for (Map<String, String> row : FactTable.read("confidence")) {
      points.add(
          new double[] {
            Double.parseDouble(row.getOrDefault("raw", "")),
            Double.parseDouble(row.getOrDefault("share", ""))
          });
    }
    return List.copyOf(points);
  }
}
