package org.faheng.index.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.faheng.index.Evidence.Part;

/**
 * 依据的权重: what each sort of evidence counts, learned by FusionBenchmark from lay questions; linear,
 * so that every score can be taken apart.
 */
public final class EvidenceWeights {
  private static final String TABLE = "question-weights.tsv";

  private final double[] words = new double[Part.values().length];
  private final double[] meaning = new double[Part.values().length];

  private EvidenceWeights(List<String> rows) {
    for (String row : rows) {
      String[] cells = row.split("\t", -1);
      int part = Part.valueOf(cells[0]).ordinal();
      words[part] = Double.parseDouble(cells[1]);
      meaning[part] = Double.parseDouble(cells[2]);
    }
  }

  /** The weights shipped with us. */
  public static EvidenceWeights shipped() {
    InputStream in = EvidenceWeights.class.getResourceAsStream(TABLE);
    if (in == null) {
      throw new IllegalStateException("weights must be shipped, got no " + TABLE);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new EvidenceWeights(
          lines.lines().filter(line -> !line.startsWith("#")).skip(1).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The weights by sort. */
  public Map<Part, Double> of(boolean withMeaning) {
    double[] weights = withMeaning ? meaning : words;
    Map<Part, Double> named = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      named.put(part, weights[part.ordinal()]);
    }
    return Map.copyOf(named);
  }

  /** The weighted sum; other weights hold for a question whose meaning is known. */
  public double sum(double[] evidence, boolean withMeaning) {
    double[] weights = withMeaning ? meaning : words;
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * evidence[i];
    }
    return sum;
  }
}
