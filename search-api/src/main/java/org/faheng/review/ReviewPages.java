package org.faheng.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.conflict.Conflict;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Span;
import org.faheng.review.ReviewDesk.Reviewed;
import org.faheng.review.ReviewPage.Item;
import org.faheng.web.Days;
import org.faheng.web.Links;
import org.jspecify.annotations.Nullable;

/** Lays a review out as a page. */
final class ReviewPages {
  private static final Pattern UP_TO_ARTICLE = Pattern.compile("^(?:.*__)?art_[^_]+");

  private final Reviewed reviewed;
  private final ReviewReply reply;
  private final FindingFilter filter;
  private final int chosen;

  /** Findings of that grade and type only; an empty word is all of them. */
  ReviewPages(Reviewed reviewed, String grade, String type, int chosen) {
    this.reviewed = reviewed;
    this.reply = reviewed.reply();
    this.filter = new FindingFilter("/review/" + reviewed.id(), grade, type);
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
        filter.path(),
        filter.grades(reply.findings()),
        filter.types(reply.findings()),
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
    return filter.path() + rest;
  }

  /** A draft that does not tell what it is or where it binds is measured by the wrong law. */
  private @Nullable String doubt() {
    boolean unknown = reply.kind().equals(DocumentKind.OTHER.label());
    if (unknown && reply.articles() == 0 && reply.coverage().citations() == 0) {
      return "没有识别出条文和引用，也没有写明是什么文件；如果这不是送审稿，请审查另一件，如果是，请在下面选择后重新审查。";
    }
    if (unknown) {
      return "文件没有写明是什么文件、由谁制定，目前按规范性文件比对；请在下面选择后重新审查。";
    }
    return reply.authority().isEmpty() && reply.region().isEmpty()
        ? "文件没有写明由谁制定，看不出是哪里的文件，没有与地方的法规、规章比对；请在下面填写制定机关后重新审查。"
        : null;
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

  private List<Item> items() {
    List<Integer> listed = new ArrayList<>();
    for (int i = 0; i < reply.findings().size(); i++) {
      if (filter.lists(reply.findings().get(i))) {
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
    return filter.showing(i + 1, reply.findings().get(i));
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
        problem.slots().stream().map(ReviewPages::compared).toList(),
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

  private static ReviewPage.Compared compared(Conflict.Slot slot) {
    return new ReviewPage.Compared(
        slot.name(),
        FindingText.inDraft(slot),
        FindingText.inSuperior(slot),
        FindingText.likeness(slot),
        slot.same());
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
      String href = shown(i);
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
