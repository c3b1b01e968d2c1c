package org.faheng.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 结构解析: reads the tree of any Chinese legal text. Total: every string gives a tree, and the leaves
 * of the tree joined give the string back.
 *
 * <p>A paragraph of the text is a line. Levels follow 立法法(2023) 第六十五条第一款 (编、章、节、条、款、项、目).
 */
public final class StructureParser {
  private static final Pattern FIRST_INLINE = Pattern.compile("[:：；;。]\\s*([（(]一[)）])");
  private static final int LONGEST_DIVISION_HEADING = 40;
  private static final int LONGEST_ANNEX_LABEL = 5;

  private final String text;
  private final List<Line> lines;
  private final DocumentFrame frame;
  private final List<Mark> marks = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  private boolean inArticle;
  private boolean underDivision;
  private ArticleNumber last = new ArticleNumber(0, 0);
  private int lastPoint;
  private int quoteDepth;

  private StructureParser(String text) {
    this.text = text;
    this.lines = LineReader.read(text);
    this.frame = new DocumentFrame(text, lines);
  }

  /** The tree of {@code text}. Never throws, loses nothing. */
  public static DocumentBody parse(String text) {
    StructureParser parser = new StructureParser(text);
    parser.mark();
    Provision root = new TreeBuilder(parser.marks, text.length()).build();
    return new DocumentBody(text, root, parser.warnings);
  }

  private void mark() {
    int at = frame.titleEnd();
    if (at > 0) {
      begin(Level.PREFACE, "", 0);
    }
    int closing = frame.closingStart(at);
    while (at < lines.size()) {
      Line line = lines.get(at);
      if (line.kind() == Line.Kind.TOC && !inArticle) {
        begin(Level.TOC, "", line.start());
        at = frame.contentsEnd(at);
        continue;
      }
      if (at == closing) {
        begin(Level.CLOSING, "", line.start());
        inArticle = false;
        at = frame.closingEnd(at);
        continue;
      }
      if (!line.isBlank()) {
        line(at, line);
        followQuotes(line);
      }
      at++;
    }
  }

  private void line(int index, Line line) {
    switch (line.kind()) {
      case PART -> heading(Level.PART, line);
      case SUBPART -> heading(Level.SUBPART, line);
      case CHAPTER -> heading(Level.CHAPTER, line);
      case SECTION -> heading(Level.SECTION, line);
      case ARTICLE -> article(line);
      case DIVISION -> division(index, line);
      case POINT -> item(Level.POINT, line);
      case INDENT -> item(Level.INDENT, line);
      case SUBINDENT -> item(Level.SUBINDENT, line);
      case ANNEX -> annex(index, line);
      case TEXT, TOC -> paragraph(index, line);
      case BLANK -> {}
    }
  }

  private void heading(Level level, Line line) {
    if (quoteDepth > 0 && inArticle) {
      paragraph(-1, line);
      return;
    }
    begin(level, line.number(), line.start());
    inArticle = false;
    underDivision = false;
  }

  private void article(Line line) {
    ArticleNumber number = ArticleNumber.parse(line.number());
    if (quoteDepth > 0 && !follows(number)) {
      paragraph(-1, line);
      return;
    }
    boolean first = last.main() == 0 || number.main() == 1 && number.suffix() == 0;
    if (!first && !follows(number)) {
      warnings.add(last.label() + "之后是" + number.label() + "，条号不连续");
    }
    begin(Level.ARTICLE, line.number(), line.start());
    last = number;
    inArticle = true;
    underDivision = false;
    lastPoint = 0;
    quoteDepth = 0;
    if (line.labelEnd() < line.textEnd()) {
      startParagraph(line.labelEnd(), line);
    }
  }

  private boolean follows(ArticleNumber number) {
    return number.suffix() > 0
        ? number.main() == last.main() && number.suffix() == last.suffix() + 1
        : number.main() == last.main() + 1;
  }

  /** 一、 heads a part of a plan, or is an item where an old regulation numbers its items so. */
  private void division(int index, Line line) {
    boolean heads =
        line.length() <= LONGEST_DIVISION_HEADING
            && !content(line).matches(".*[；;。，：:]$")
            && nextIs(index, Line.Kind.ARTICLE);
    if (inArticle && !heads) {
      item(Level.POINT, line);
      return;
    }
    if (quoteDepth > 0) {
      paragraph(index, line);
      return;
    }
    begin(Level.DIVISION, line.number(), line.start());
    inArticle = false;
    underDivision = true;
    lastPoint = 0;
  }

  private boolean nextIs(int index, Line.Kind kind) {
    int next = frame.nextText(index + 1);
    return next >= 0 && lines.get(next).kind() == kind;
  }

  private void item(Level level, Line line) {
    Level above = marks.isEmpty() ? Level.DOCUMENT : marks.getLast().level();
    boolean orphan = inArticle && above == Level.ARTICLE;
    if (orphan) {
      begin(Level.PARAGRAPH, "", line.start());
    }
    begin(level, line.number(), line.start());
    if (level == Level.POINT) {
      lastPoint = Integer.parseInt(line.number());
    }
  }

  private void annex(int index, Line line) {
    if (announcesAnnex(index)) {
      paragraph(-1, line);
      return;
    }
    begin(Level.ANNEX, line.number().equals("0") ? "" : line.number(), line.start());
    inArticle = false;
    underDivision = false;
    last = new ArticleNumber(0, 0);
    lastPoint = 0;
    quoteDepth = 0;
  }

  /** 附件：1.… before the signature only names the annexes that follow under 附件 or 附件1. */
  private boolean announcesAnnex(int index) {
    if (isBareAnnex(lines.get(index))) {
      return false;
    }
    for (int i = index + 1; i < lines.size(); i++) {
      if (lines.get(i).kind() == Line.Kind.ANNEX && isBareAnnex(lines.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBareAnnex(Line line) {
    return line.length() <= LONGEST_ANNEX_LABEL;
  }

  private void paragraph(int index, Line line) {
    if (underDivision && !inArticle || index >= 0 && continuesPoint(index)) {
      begin(Level.TEXT, "", line.start());
      return;
    }
    startParagraph(line.start(), line);
  }

  private void startParagraph(int start, Line line) {
    begin(Level.PARAGRAPH, "", start);
    lastPoint = 0;
    inlinePoints(line);
  }

  /** Words between （三） and （四） belong to （三）, unless a new list starts first. */
  private boolean continuesPoint(int index) {
    if (lastPoint == 0) {
      return false;
    }
    for (int i = index + 1; i < lines.size(); i++) {
      Line.Kind kind = lines.get(i).kind();
      if (kind == Line.Kind.POINT) {
        return Integer.parseInt(lines.get(i).number()) == lastPoint + 1;
      }
      if (kind == Line.Kind.ARTICLE || kind == Line.Kind.DIVISION || lines.get(i).isHeading()) {
        return false;
      }
    }
    return false;
  }

  /** 项 that stand in one line with their 款: …下列情形之一：（一）…；（二）…. */
  private void inlinePoints(Line line) {
    Matcher first = FIRST_INLINE.matcher(text).region(line.textStart(), line.textEnd());
    if (!first.find()) {
      return;
    }
    int at = first.start(1);
    int second = indexOfPoint(2, at, line.textEnd());
    if (second < 0) {
      return;
    }
    for (int number = 1; at >= 0; number++) {
      begin(Level.POINT, String.valueOf(number), at);
      lastPoint = number;
      at = indexOfPoint(number + 1, at + 1, line.textEnd());
    }
  }

  private int indexOfPoint(int number, int from, int end) {
    String numeral = ChineseNumeral.format(number);
    int wide = text.indexOf("（" + numeral + "）", from);
    int narrow = text.indexOf("(" + numeral + ")", from);
    int found = wide < 0 ? narrow : narrow < 0 ? wide : Math.min(wide, narrow);
    boolean afterItem = found > 0 && "；;：:。，、".indexOf(text.charAt(found - 1)) >= 0;
    return found < end && afterItem ? found : -1;
  }

  /** Keeps count of “ and ”, so that articles quoted by an amendment are not taken for its own. */
  private void followQuotes(Line line) {
    for (int i = line.textStart(); i < line.textEnd(); i++) {
      char c = text.charAt(i);
      if (c == '“') {
        quoteDepth = 1;
      } else if (c == '”') {
        quoteDepth = 0;
      }
    }
  }

  private String content(Line line) {
    return text.substring(line.textStart(), line.textEnd());
  }

  private void begin(Level level, String number, int start) {
    int from = marks.isEmpty() ? 0 : start;
    marks.add(new Mark(level, number, from));
  }
}
