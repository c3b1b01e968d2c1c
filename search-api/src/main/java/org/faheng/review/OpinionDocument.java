package org.faheng.review;

import static org.faheng.office.OfficialDocument.BODY;
import static org.faheng.office.OfficialDocument.BOLD;
import static org.faheng.office.OfficialDocument.SIZE_3;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.faheng.corpus.citation.CitationFormat;
import org.faheng.corpus.structure.ChineseNumeral;
import org.faheng.corpus.structure.Span;
import org.faheng.office.OfficialDocument;

/**
 * 审查意见书: a review in the layout of official documents, with room for what a person decides on each
 * finding.
 */
public final class OpinionDocument {
  private static final String DECISION = "审查人员意见：□采纳　□修改　□不成立　理由：";

  private final ReviewReply review;
  private final OfficialDocument page = new OfficialDocument();
  private int chapter;

  public OpinionDocument(ReviewReply review) {
    this.review = review;
  }

  /** Writes the document as docx. */
  public void write(OutputStream out) throws IOException {
    page.title("合法性审查意见书");
    page.subtitle("（机器比对稿，待审查人员核定）");
    page.gap();
    subject();
    findings();
    coverage();
    unresolved();
    dismissed();
    closing();
    page.write(out);
  }

  private void chapter(String name) {
    page.heading(ChineseNumeral.format(++chapter) + "、" + name);
  }

  private void subject() {
    chapter("审查对象");
    words(
        CitationFormat.quoted(review.title())
            + "（"
            + review.document()
            + "），"
            + FindingText.standing(review).replace(" · ", "，")
            + "。");
    review.warnings().forEach(warning -> words("读取提示：" + warning));
  }

  private void findings() {
    chapter("比对结果");
    if (review.findings().isEmpty()) {
      words(CoverageText.nothingFound(review));
      return;
    }
    words(FindingText.tally(review) + "。加粗并加下划线的是相互不同或者有问题的文字。以下均为机器比对提示，是否成立由审查人员判断。");
    int number = 0;
    for (ReviewReply.Problem problem : review.findings()) {
      finding(++number, problem);
    }
  }

  private void finding(int number, ReviewReply.Problem problem) {
    page.subheading(
        "（"
            + ChineseNumeral.format(number)
            + "）"
            + problem.place()
            + "　"
            + problem.label()
            + "（"
            + FindingText.weight(problem)
            + "）");
    quote("送审稿：“", problem.quote(), problem.marks());
    source(problem);
    FindingText.slots(problem.slots()).forEach(this::words);
    words("说明：" + problem.explanation());
    words("规则：" + problem.rule() + "，依据" + problem.basis());
    words(DECISION);
  }

  private void source(ReviewReply.Problem problem) {
    ReviewReply.Source source = problem.authority();
    String place = FindingText.source(problem);
    if (source.quote().isEmpty()) {
      words("依据：" + (place.isEmpty() ? problem.basis() : place + "（库中没有原文）"));
    } else {
      quote("依据：" + place + "“", source.quote(), source.marks());
    }
  }

  private void quote(String lead, String text, List<Span> marks) {
    XWPFParagraph paragraph = page.paragraph();
    run(paragraph, lead);
    for (MarkedText.Piece piece : MarkedText.lined(MarkedText.pieces(text, marks), "　")) {
      XWPFRun run = run(paragraph, piece.text());
      if (piece.marked()) {
        run.setBold(true);
        run.setUnderline(UnderlinePatterns.SINGLE);
      }
    }
    run(paragraph, "”");
  }

  private void coverage() {
    chapter("比对范围");
    CoverageText.lines(review).forEach(this::words);
  }

  private void unresolved() {
    if (!review.unresolvedCitations().isEmpty()) {
      chapter("未解析的引用");
      review
          .unresolvedCitations()
          .forEach(citation -> words("“" + citation.text() + "”：" + citation.reason()));
    }
  }

  private void dismissed() {
    if (!review.dismissed().isEmpty()) {
      chapter("细看后排除的比对");
      for (ReviewReply.Dismissal pair : review.dismissed()) {
        String source = CitationFormat.quoted(pair.authority().title()) + pair.authority().place();
        words(pair.place() + "与" + source + "（" + pair.label() + "）：" + pair.reason());
      }
    }
  }

  private void closing() {
    page.gap();
    LocalDate today = LocalDate.now();
    words(
        "本稿由法衡于"
            + today.getYear()
            + "年"
            + today.getMonthValue()
            + "月"
            + today.getDayOfMonth()
            + "日生成，未作合法性判断，引用前请核对公布原文。");
    page.gap();
    sign("审查人：");
    sign("审核人：");
  }

  private void sign(String who) {
    OfficialDocument.run(page.paragraph(), who + "　　　　　　　　　　年　　月　　日", BOLD, SIZE_3);
  }

  private void words(String text) {
    run(page.paragraph(), sentence(text));
  }

  private static String sentence(String text) {
    return text.endsWith("。") || text.endsWith("：") ? text : text + "。";
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text) {
    return OfficialDocument.run(paragraph, text, BODY, SIZE_3);
  }
}
