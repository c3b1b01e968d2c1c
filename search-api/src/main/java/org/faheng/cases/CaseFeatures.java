package org.faheng.cases;

import java.util.ArrayList;
import java.util.List;
import org.faheng.corpus.judgment.Judgment;
import org.faheng.corpus.judgment.JudgmentParser;

/** 案件特征提取: the circumstances and sums that a text tells of. */
final class CaseFeatures {
  private static final int MOST_SUMS = 6;

  private CaseFeatures() {}

  /** Features of typed facts; those of another type of case than {@code type} are left out. */
  static List<CaseFeature> of(String facts, String type) {
    Judgment read = JudgmentParser.parse(facts);
    return of(facts, read).stream()
        .filter(feature -> type.isEmpty() || !foreign(feature, type))
        .toList();
  }

  /** Administrative acts and procedure say nothing of a crime. */
  private static boolean foreign(CaseFeature feature, String type) {
    return type.equals("刑事") && feature.group().equals("行政行为");
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
