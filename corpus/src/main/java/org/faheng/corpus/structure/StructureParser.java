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
  private static final Pattern PARENTHESIS_OPEN = Pattern.compile("[（(]");
  private static final Pattern DATE_OR_EVENT =
      Pattern.compile("[0-9０-９〇○零一二三四五六七八九]{4}\\s*年.*月.*日|通过|公布|发布|修正|修订|施行|批准|第\\s*\\S{1,6}\\s*号");
  private static final Pattern CLOSING_LINE =
      Pattern.compile(
          "(?:[0-9０-９〇○零一二三四五六七八九]{4}\\s*年\\s*[0-9０-９一二三四五六七八九十]{1,3}\\s*月\\s*"
              + "[0-9０-９一二三四五六七八九十]{1,3}\\s*日|[（(]?此件[^。]{1,12}[）)]?|抄送[:：].*|"
              + "\\p{IsHan}[\\p{IsHan} \\u3000]{2,30}(?:局|府|会|厅|院|室|部|委|办|中心|队|所|处|司)(?:[（(]?(?:印章|盖章|公章)[）)]?)?|"
              + "(?:(?:代理)?审 *判 *长|(?:代理)?审 *判 *员|人民陪审员|书 *记 *员|法官助理)[ \\u3000]*[\\p{IsHan} \\u3000]{2,12}|"
              + ".{0,40}(?:办公室|局)[ \\u3000]+[0-9０-９]{4}年.{3,6}日印发)");
  private static final int LONGEST_PREFACE_LINE = 60;
  private static final int LONGEST_DIVISION_HEADING = 40;
  private static final int LONGEST_ANNEX_LABEL = 5;

  private final String text;
  private final List<Line> lines;
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
  }

  /** The tree of {@code text}. Never throws, loses nothing. */
  public static DocumentBody parse(String text) {
    StructureParser parser = new StructureParser(text);
    parser.mark();
    Provision root = new TreeBuilder(parser.marks, text.length()).build();
    return new DocumentBody(text, root, parser.warnings);
  }

  private void mark() {
    int at = preface();
    int closing = closingStart(at);
    while (at < lines.size()) {
      Line line = lines.get(at);
      if (line.kind() == Line.Kind.TOC && !inArticle) {
        at = tableOfContents(at);
        continue;
      }
      if (at == closing) {
        begin(Level.CLOSING, "", line.start());
        at = skipClosing(at);
        continue;
      }
      if (!line.isBlank()) {
        line(at, line);
        followQuotes(line);
      }
      at++;
    }
  }

  /** Marks the title block and gives the index of the first line after it. */
  private int preface() {
    int at = 0;
    int open = 0;
    boolean seenText = false;
    while (at < lines.size()) {
      Line line = lines.get(at);
      if (!line.isBlank()) {
        boolean inside = open > 0;
        if (!inside && endsPreface(line, seenText, at)) {
          break;
        }
        open = Math.max(0, open + balance(line));
        seenText = true;
      }
      at++;
    }
    if (at > 0) {
      begin(Level.PREFACE, "", 0);
    }
    return at;
  }

  private boolean endsPreface(Line line, boolean seenText, int at) {
    if (line.kind() == Line.Kind.POINT || line.kind() == Line.Kind.SUBINDENT) {
      return seenText && !DATE_OR_EVENT.matcher(content(line)).find();
    }
    if (line.kind() == Line.Kind.INDENT) {
      return seenText && !DATE_OR_EVENT.matcher(content(line)).find();
    }
    if (line.kind() == Line.Kind.DIVISION) {
      return seenText || nextText(at + 1) >= 0;
    }
    if (line.kind() != Line.Kind.TEXT) {
      return true;
    }
    String words = content(line);
    boolean sentence = words.endsWith("。") || words.endsWith("：") || words.endsWith(":");
    boolean prose = sentence || words.length() > LONGEST_PREFACE_LINE;
    boolean aside = PARENTHESIS_OPEN.matcher(words).lookingAt() || looksLikeEvent(words);
    return seenText && prose && !aside;
  }

  /** 题注 lines tell an event on a day; a sentence with a full stop is body text. */
  private static boolean looksLikeEvent(String words) {
    return DATE_OR_EVENT.matcher(words).find() && !words.endsWith("。") && !words.endsWith("：");
  }

  private int balance(Line line) {
    int open = 0;
    for (int i = line.textStart(); i < line.textEnd(); i++) {
      char c = text.charAt(i);
      if (c == '（' || c == '(') {
        open++;
      } else if (c == '）' || c == ')') {
        open--;
      }
    }
    return open;
  }

  /** Marks the table of contents at {@code at} and gives the index of the first line after it. */
  private int tableOfContents(int at) {
    begin(Level.TOC, "", lines.get(at).start());
    String first = "";
    int i = at + 1;
    for (; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      String words = squeeze(content(line));
      boolean entry = line.isHeading() || line.kind() == Line.Kind.DIVISION || isShort(line);
      if (!entry || words.equals(first)) {
        break;
      }
      first = first.isEmpty() ? words : first;
    }
    return i;
  }

  private static boolean isShort(Line line) {
    return line.kind() == Line.Kind.TEXT && line.length() <= 30 || line.kind() == Line.Kind.ANNEX;
  }

  private static String squeeze(String words) {
    return words.replaceAll("[\\s\\u3000.·…]+\\d*$", "").replaceAll("[\\s\\u3000]+", "");
  }

  /** Index of the first line of the signature block, or the number of lines where there is none. */
  private int closingStart(int from) {
    int annex = from;
    while (annex < lines.size() && lines.get(annex).kind() != Line.Kind.ANNEX) {
      annex++;
    }
    int first = annex;
    for (int i = annex - 1; i > from; i--) {
      Line line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      if (!CLOSING_LINE.matcher(content(line).replace('\u3000', ' ')).matches()) {
        break;
      }
      first = i;
    }
    return first == annex ? lines.size() : first;
  }

  private int skipClosing(int at) {
    int i = at;
    while (i < lines.size() && lines.get(i).kind() != Line.Kind.ANNEX) {
      i++;
    }
    inArticle = false;
    return i;
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
    int next = nextText(index + 1);
    return next >= 0 && lines.get(next).kind() == kind;
  }

  private int nextText(int from) {
    for (int i = from; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        return i;
      }
    }
    return -1;
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
