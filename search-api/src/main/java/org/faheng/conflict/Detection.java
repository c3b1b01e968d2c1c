package org.faheng.conflict;

import java.util.List;
import java.util.Map;

/**
 * 检测结果.
 *
 * @param conflicts what the rules found, in text order
 * @param dismissed pairs that were looked at and stand, with reasons
 * @param coverage what was compared
 */
public record Detection(
    List<Conflict> conflicts, List<DismissedPair> dismissed, ComparedLaw coverage) {
  /** Nothing was compared. */
  public static final Detection NONE =
      new Detection(
          List.of(),
          List.of(),
          new ComparedLaw(Map.of(), List.of(), List.of(), true, 0, 0, List.of()));

  public Detection {
    conflicts = List.copyOf(conflicts);
    dismissed = List.copyOf(dismissed);
  }

  /**
   * 比对范围: which law a draft was measured by.
   *
   * @param works how many superior or equal works in force are at hand, by 效力级别
   * @param missing 效力级别 that would bind the draft and of which nothing is at hand
   * @param notCompared 效力级别 that were left out because the draft does not tell its kind or its
   *     province, whatever is at hand
   * @param placed whether the province of the draft is known, or does not matter
   * @param clauses how many clauses of the draft were compared
   * @param articles how many articles of superior law they were compared with
   * @param rules what was compared, in Chinese
   */
  public record ComparedLaw(
      Map<String, Integer> works,
      List<String> missing,
      List<String> notCompared,
      boolean placed,
      int clauses,
      int articles,
      List<String> rules) {
    public ComparedLaw {
      missing = List.copyOf(missing);
      notCompared = List.copyOf(notCompared);
      rules = List.copyOf(rules);
    }
  }
}
