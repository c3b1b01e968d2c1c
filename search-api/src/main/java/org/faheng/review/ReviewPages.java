package org.faheng.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Span;
import org.faheng.review.ReviewDesk.Reviewed;
import org.faheng.review.ReviewPage.Choice;
import org.faheng.review.ReviewPage.Item;
import org.faheng.web.Days;
import org.faheng.web.Links;
import org.jspecify.annotations.Nullable;

/** Lays a review out as a page. */
final class ReviewPages {
  private static final Pattern UP_TO_ARTICLE = Pattern.compile("^(?:.*__)?(?:art|div)_[^_]+");

  private final Reviewed reviewed;
  private final ReviewReply reply;
  private final String grade;
  private final String type;
  private final int chosen;

  /** Findings of that grade and type only; an empty word is all of them. */
  ReviewPages(Reviewed reviewed, String grade, String type, int chosen) {
    this.reviewed = reviewed;
    this.reply = reviewed.reply();
    this.grade = grade;
    this.type = type;
    this.chosen = chosen;
  }

  ReviewPage page() {
    List<Item> items = items();
    return new ReviewPage(
        "审查 《" + reply.title() + "》",
        reply.document(),
        FindingText.standing(reply),
        reply.findings().isEmpty()
            ? CoverageText.nothingFound(reply)
            : FindingText.tally(reply) + "。机器比对提示，是否成立由审查人员判断。",
        doubt(),
        reply.warnings(),
        form(),
        path(""),
        choices(reply.findings(), ReviewReply.Problem::grade, this::gradeLabel, true),
        choices(ofGrade(), ReviewReply.Problem::type, this::typeLabel, false),
        items,
        new DraftLayout(reviewed.review().draft().body(), marks()).draft(),
        CoverageText.lines(reply),
        reply.dismissed().stream().map(this::dismissed).toList(),
        reply.unresolvedCitations().stream()
            .map(citation -> new ReviewPage.Unresolved(citation.text(), citation.reason()))
            .toList(),
        path("/opinion.docx"),
        path("/findings.xlsx"),
        path("/review.json"));
  }

  private String path(String rest) {
    return "/review/" + reviewed.id() + rest;
  }

  /** A draft that does not tell what it is or who makes it is measured by the wrong law. */
  private @Nullable String doubt() {
    boolean unknown = reply.kind().equals(DocumentKind.OTHER.label());
    if (!unknown && !reply.authority().isEmpty()) {
      return null;
    }
    String missing = unknown ? "是什么文件、由谁制定" : "由谁制定";
    return "文件没有写明"
        + missing
        + "，目前"
        + (unknown ? "按规范性文件" : "按“" + reply.kind() + "”")
        + "比对；请在下面选择后重新审查，结果会更准确。";
  }

  private ReviewForm form() {
    Submission said = reviewed.said();
    return new ReviewForm(
        ReviewForm.kinds(said.kind() == null ? "" : said.kind().label()),
        said.authority(),
        Days.parameter(reviewed.review().coverage().day()),
        said.made() == null ? "" : said.made().toString(),
        "",
        "",
        null);
  }

  private List<ReviewReply.Problem> ofGrade() {
    return reply.findings().stream()
        .filter(problem -> grade.isEmpty() || problem.grade().equals(grade))
        .toList();
  }

  private boolean isListed(ReviewReply.Problem problem) {
    return (grade.isEmpty() || problem.grade().equals(grade))
        && (type.isEmpty() || problem.type().equals(type));
  }

  private String gradeLabel(ReviewReply.Problem problem) {
    return problem.gradeOf().label();
  }

  private String typeLabel(ReviewReply.Problem problem) {
    return problem.label();
  }

  private List<Choice> choices(
      List<ReviewReply.Problem> problems,
      Function<ReviewReply.Problem, String> key,
      Function<ReviewReply.Problem, String> label,
      boolean byGrade) {
    Map<String, List<ReviewReply.Problem>> groups =
        problems.stream()
            .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    String current = byGrade ? grade : type;
    List<Choice> choices = new ArrayList<>();
    choices.add(choice("全部", "", current, problems.size(), byGrade));
    groups.forEach(
        (word, group) ->
            choices.add(
                choice(label.apply(group.getFirst()), word, current, group.size(), byGrade)));
    return choices;
  }

  private Choice choice(String label, String word, String current, long count, boolean byGrade) {
    String href = byGrade ? address(word, "", 0) : address(grade, word, 0);
    return new Choice(label, href + "#findings", word.equals(current), count);
  }

  private String address(String ofGrade, String ofType, int finding) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put("finding", List.of(finding == 0 ? "" : String.valueOf(finding)));
    parameters.put("grade", List.of(ofGrade));
    parameters.put("type", List.of(ofType));
    return Links.page(path(""), parameters);
  }

  private List<Item> items() {
    List<Integer> listed = new ArrayList<>();
    for (int i = 0; i < reply.findings().size(); i++) {
      if (isListed(reply.findings().get(i))) {
        listed.add(i);
      }
    }
    int open = listed.contains(chosen - 1) ? chosen - 1 : listed.isEmpty() ? -1 : listed.getFirst();
    List<Item> items = new ArrayList<>();
    for (int at = 0; at < listed.size(); at++) {
      String before = at == 0 ? null : shown(listed.get(at - 1));
      String after = at + 1 == listed.size() ? null : shown(listed.get(at + 1));
      items.add(item(listed.get(at), listed.get(at) == open, before, after));
    }
    return items;
  }

  private String shown(int i) {
    return address(grade, type, i + 1) + "#e" + (i + 1);
  }

  private Item item(int i, boolean current, @Nullable String before, @Nullable String after) {
    ReviewReply.Problem problem = reply.findings().get(i);
    int number = i + 1;
    return new Item(
        number,
        "e" + number,
        problem.place(),
        problem.label(),
        problem.gradeOf().label(),
        problem.grade(),
        problem.severityOf().label(),
        problem.severity(),
        FindingText.confidence(problem),
        FindingText.confidenceNote(problem),
        problem.explanation(),
        problem.rule(),
        problem.basis(),
        FindingText.slots(problem.slots()),
        current,
        shown(i),
        place(problem, number),
        lined(problem.quote(), problem.marks()),
        FindingText.source(problem),
        lined(problem.authority().quote(), problem.authority().marks()),
        href(problem.authority()),
        before,
        after);
  }

  /** The article in the draft; outside of articles the words themselves. */
  private static String place(ReviewReply.Problem problem, int number) {
    Matcher article = UP_TO_ARTICLE.matcher(problem.eId());
    return article.find() ? "#d-" + article.group() : "#m" + number;
  }

  private static List<MarkedText.Piece> lined(String text, List<Span> marks) {
    return MarkedText.lined(MarkedText.pieces(text, marks), "\n");
  }

  private @Nullable String href(ReviewReply.Source source) {
    FrbrUri document = reviewed.files().get(source.path());
    if (document == null) {
      return null;
    }
    String place = source.article().isEmpty() ? "" : EId.article(source.article()).value();
    String day = Days.parameter(reviewed.review().coverage().day());
    return Links.law(document.value(), place, day);
  }

  private List<DraftLayout.Marked> marks() {
    List<DraftLayout.Marked> marks = new ArrayList<>();
    for (int i = 0; i < reply.findings().size(); i++) {
      ReviewReply.Problem problem = reply.findings().get(i);
      int number = i + 1;
      String caption =
          "问题 " + number + "：" + problem.label() + "（" + FindingText.weight(problem) + "）";
      boolean listed = isListed(problem);
      String href =
          (listed ? address(grade, type, number) : address("", "", number)) + "#e" + number;
      reviewed
          .review()
          .findings()
          .get(i)
          .marks()
          .forEach(
              span ->
                  marks.add(
                      new DraftLayout.Marked(span, number, problem.severity(), href, caption)));
    }
    return marks;
  }

  private ReviewPage.Dismissed dismissed(ReviewReply.Dismissal pair) {
    ReviewReply.Source source = pair.authority();
    String name = source.title().isEmpty() ? "" : "《" + source.title() + "》" + source.place();
    return new ReviewPage.Dismissed(
        pair.place(), pair.label(), pair.quote(), name, href(source), pair.reason());
  }
}
