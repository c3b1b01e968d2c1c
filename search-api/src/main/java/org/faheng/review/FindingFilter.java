package org.faheng.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.faheng.review.ReviewPage.Choice;
import org.faheng.review.ReviewReply.Problem;
import org.faheng.web.Links;

/**
 * 问题筛选: which findings of a review are listed, and the addresses that show others.
 *
 * @param path address of the review
 * @param grade slug of the only grade listed; empty for all
 * @param type the only type listed; empty for all
 */
record FindingFilter(String path, String grade, String type) {

  boolean lists(Problem problem) {
    return isOfGrade(problem) && (type.isEmpty() || problem.type().equals(type));
  }

  private boolean isOfGrade(Problem problem) {
    return grade.isEmpty() || problem.grade().equals(grade);
  }

  /** The page with the evidence of that finding, the filter kept where it lists the finding. */
  String showing(int number, Problem problem) {
    FindingFilter kept = lists(problem) ? this : new FindingFilter(path, "", "");
    return kept.address(String.valueOf(number)) + "#e" + number;
  }

  /** The grades to choose from, weightiest first. */
  List<Choice> grades(List<Problem> problems) {
    return choices(
        problems,
        Problem::grade,
        problem -> problem.gradeOf().label(),
        grade,
        word -> new FindingFilter(path, word, "").address(""));
  }

  /** The types of the grade listed to choose from, weightiest first. */
  List<Choice> types(List<Problem> problems) {
    return choices(
        problems.stream().filter(this::isOfGrade).toList(),
        Problem::type,
        Problem::label,
        type,
        word -> new FindingFilter(path, grade, word).address(""));
  }

  private static List<Choice> choices(
      List<Problem> problems,
      Function<Problem, String> key,
      Function<Problem, String> label,
      String current,
      UnaryOperator<String> address) {
    Map<String, List<Problem>> groups =
        problems.stream()
            .sorted(Problem.BY_WEIGHT)
            .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    List<Choice> choices = new ArrayList<>();
    choices.add(choice("全部", "", current, problems.size(), address));
    groups.forEach(
        (word, group) ->
            choices.add(
                choice(label.apply(group.getFirst()), word, current, group.size(), address)));
    return choices;
  }

  private static Choice choice(
      String label, String word, String current, long count, UnaryOperator<String> address) {
    return new Choice(label, address.apply(word) + "#findings", word.equals(current), count);
  }

  private String address(String finding) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put("finding", List.of(finding));
    parameters.put("grade", List.of(grade));
    parameters.put("type", List.of(type));
    return Links.page(path, parameters);
  }
}
