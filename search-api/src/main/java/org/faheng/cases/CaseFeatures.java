package org.faheng.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.faheng.corpus.judgment.Area;
import org.faheng.corpus.judgment.Judgment;
import org.faheng.corpus.judgment.JudgmentParser;

/** 案件特征提取: the circumstances and sums that a text tells of. */
final class CaseFeatures {
  private static final int MOST_SUMS = 6;

  private CaseFeatures() {}

  /** Features of typed facts, read as those of a case of {@code type} where that is known. */
  static List<CaseFeature> of(String facts, String type) {
    Judgment read = JudgmentParser.parse(facts);
    return of(facts, area(type).map(read::in).orElse(read));
  }

  private static Optional<Area> area(String type) {
    return Arrays.stream(Area.values())
        .filter(area -> !type.isEmpty() && area.label().equals(type))
        .findFirst();
  }

  /** Features of a judgment. */
  static List<CaseFeature> of(String text, Judgment judgment) {
    org.faheng.corpus.judgment.CaseProfile profile =
        org.faheng.corpus.judgment.CaseProfile.of(text, judgment);
    List<CaseFeature> features = new ArrayList<>();
    profile
        .elements()
        .forEach(
            element ->
                features.add(
                    new CaseFeature(
                        element.kind().label(), element.name(), element.denied(), element.span())));
    profile.amounts().stream()
        .limit(MOST_SUMS)
        .forEach(amount -> features.add(CaseFeature.sum(amount.yuan(), amount.span())));
    return features;
  }
}
