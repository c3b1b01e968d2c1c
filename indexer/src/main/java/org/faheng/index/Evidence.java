package org.faheng.index;

import java.util.Map;

/**
 * 排序依据: why a provision stands where it stands among the best hits of a question.
 *
 * @param provision identity of the provision, see {@link IndexedProvision#id}
 * @param values each sort of evidence found
 * @param weights what each sort counts
 * @param score the weighted sum
 */
public record Evidence(
    String provision, Map<Part, Double> values, Map<Part, Double> weights, double score) {
  public Evidence {
    values = Map.copyOf(values);
    weights = Map.copyOf(weights);
  }

  /** The value of one sort; 0 where there is none. */
  public double value(Part part) {
    return values.getOrDefault(part, 0.0);
  }

  /** What one sort counts; 0 where it counts nothing. */
  public double weight(Part part) {
    return weights.getOrDefault(part, 0.0);
  }

  /** What one sort adds to the score, or takes away. */
  public double share(Part part) {
    return value(part) * weight(part);
  }

  /** 依据的种类: one sort of evidence, a plain number that is 0 where there is none. */
  public enum Part {
    /** BM25 over pairs of characters, as a share of what a text with all of them gets. */
    PAIRS("词组相符"),
    /** The same over single characters. */
    SINGLES("单字相符"),
    /** The same over pairs from the legal terms behind everyday words. */
    SYNONYMS("法言俗语"),
    /** How much of the question a known way of asking about the article has. */
    ASKED("问法相符"),
    /** BM25 over pairs, the whole document taken as one text. */
    DOCUMENT("整部文件相符"),
    /** Logarithm of the number of works that cite the title, as a share of the highest. */
    STANDING("被引地位"),
    /** 1 for 宪法 and 法律. */
    LAW("法律"),
    /** 1 for 司法解释. */
    INTERPRETATION("司法解释"),
    /** 1 for 部门规章. */
    RULE("部门规章"),
    /** 1 for 修正案 and 修改决定, which speak of other articles. */
    AMENDMENT("修改决定"),
    /** 1 for the article that says what a text is made for. */
    PURPOSE("立法目的条"),
    /** 1 for the article that says from when a text binds. */
    BEGINNING("施行日期条"),
    /** Logarithm of one more than the number of line ends: a stem with many items says more. */
    ITEMS("款项数"),
    /**
     * Cosine of the meanings, the mean of the others where a provision has no vector; 0 without.
     */
    MEANING("语义相近"),
    /**
     * Cosine of the meanings of the question and the nearest known way of asking about the article;
     * the mean of the others where none is known or has a vector.
     */
    ASKED_MEANING("问法语义相近");

    private final String label;

    Part(String label) {
      this.label = label;
    }

    /** The Chinese name shown to people. */
    public String label() {
      return label;
    }
  }
}
