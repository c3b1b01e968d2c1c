package org.faheng.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into lines and reads the label that each begins with. */
final class LineReader {
  private static final String GAP = "[ \\t\\u3000\\u00a0]*";
  private static final String NUMERAL = "([" + ChineseNumeral.CLASS + " \\u3000]{1,12}?)";

  /** 第…编, 第…分编, 第…章, 第…节, 第…条 with 之一, blanks inside tolerated. */
  private static final Pattern ORDINAL =
      Pattern.compile(
          "第"
              + GAP
              + NUMERAL
              + GAP
              + "(编|分编|章|节|条)"
              + "(?:"
              + GAP
              + "之"
              + GAP
              + "([一二三四五六七八九十]{1,3}))?");

  /** What may follow 第…条 in a running sentence, so that the line is no heading. */
  private static final Pattern RUNNING_ON =
      Pattern.compile("^(?:第|规定|、|和|至|到|，|,|及|与|或|的|所|之规定|中|修改|改为|增加|删去|作为|款)");

  private static final Pattern DIVISION = Pattern.compile("([一二三四五六七八九十百]{1,4})" + GAP + "、" + GAP);
  private static final Pattern POINT =
      Pattern.compile("[（(]" + GAP + "([一二三四五六七八九十百]{1,4})" + GAP + "[)）]" + GAP);
  private static final Pattern INDENT =
      Pattern.compile("([0-9０-９]{1,3})" + GAP + "(?:[.．、](?![0-9０-９])|[)）](?=[^0-9]))" + GAP);
  private static final Pattern SUBINDENT =
      Pattern.compile("(?:[（(]" + GAP + "([0-9０-９]{1,3})" + GAP + "[)）]|([①-⑳]))" + GAP);
  private static final Pattern ANNEX =
      Pattern.compile("附" + GAP + "(?:件|录|表|图|：|:)" + GAP + "([0-9０-９一二三四五六七八九十]{0,3}).{0,40}");
  private static final Pattern INLINE_ARTICLE =
      Pattern.compile(
          "[。；][ \\u3000]+(?=第[零〇一二三四五六七八九十百千]{1,8}条(?:之[一二三四五六七八九十]{1,3})?[ \\u3000])");
  private static final Pattern TOC = Pattern.compile("目" + GAP + "[录次]");
  private static final int LONGEST_HEADING = 60;

  /** No law has as many articles: a higher number is of something else. */
  private static final int HIGHEST = 9_999;

  private LineReader() {}

  static List<Line> read(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline + 1;
      int cut = inlineArticle(text, start, end);
      lines.add(classify(text, start, cut));
      start = cut;
    }
    return lines;
  }

  /** Where an article begins inside a line that should have been broken; otherwise its end. */
  private static int inlineArticle(String text, int start, int end) {
    Matcher matcher = INLINE_ARTICLE.matcher(text).region(start, end);
    return matcher.find() ? matcher.end() : end;
  }

  private static Line classify(String text, int start, int end) {
    int from = start;
    while (from < end && isSpace(text.charAt(from))) {
      from++;
    }
    int to = end;
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from == to) {
      return new Line(start, end, from, to, Line.Kind.BLANK, "0", to);
    }
    String content = text.substring(from, to);
    Label label = label(content);
    return new Line(start, end, from, to, label.kind, label.number, from + label.length);
  }

  /** The offset after the label that {@code content} begins with, and what it is. */
  private record Label(Line.Kind kind, String number, int length) {
    static final Label NONE = new Label(Line.Kind.TEXT, "0", 0);
  }

  private static Label label(String content) {
    return switch (content.charAt(0)) {
      case '第' -> ordinal(content);
      case '目' -> TOC.matcher(content).matches() ? new Label(Line.Kind.TOC, "0", 0) : Label.NONE;
      case '附' -> annex(content);
      case '（', '(' -> bracketed(content);
      case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百' ->
          simple(DIVISION, content, Line.Kind.DIVISION);
      default -> digit(content);
    };
  }

  private static Label digit(String content) {
    char first = content.charAt(0);
    if (first >= '①' && first <= '⑳') {
      return bracketed(content);
    }
    return Character.isDigit(first) ? simple(INDENT, content, Line.Kind.INDENT) : Label.NONE;
  }

  private static Label bracketed(String content) {
    Label point = simple(POINT, content, Line.Kind.POINT);
    if (point != Label.NONE) {
      return point;
    }
    Matcher sub = SUBINDENT.matcher(content);
    if (!sub.lookingAt()) {
      return Label.NONE;
    }
    String number =
        sub.group(1) == null ? String.valueOf(sub.group(2).charAt(0) - '①' + 1) : sub.group(1);
    return numbered(Line.Kind.SUBINDENT, number, sub.end());
  }

  private static Label simple(Pattern pattern, String content, Line.Kind kind) {
    Matcher matcher = pattern.matcher(content);
    return matcher.lookingAt() ? numbered(kind, matcher.group(1), matcher.end()) : Label.NONE;
  }

  private static Label numbered(Line.Kind kind, String numeral, int length) {
    OptionalInt value = ChineseNumeral.parse(numeral);
    return value.isPresent()
        ? new Label(kind, String.valueOf(value.getAsInt()), length)
        : Label.NONE;
  }

  private static Label annex(String content) {
    Matcher matcher = ANNEX.matcher(content);
    if (!matcher.matches() || content.endsWith("。")) {
      return Label.NONE;
    }
    OptionalInt number = ChineseNumeral.parse(matcher.group(1));
    return new Label(Line.Kind.ANNEX, String.valueOf(number.orElse(0)), 0);
  }

  private static Label ordinal(String content) {
    Matcher matcher = ORDINAL.matcher(content);
    if (!matcher.lookingAt()) {
      return Label.NONE;
    }
    String suffix = matcher.group(3) == null ? "" : matcher.group(3);
    Optional<ArticleNumber> number =
        ArticleNumber.of(matcher.group(1).replaceAll("[ \\u3000]", ""), suffix);
    if (number.isEmpty() || number.get().main() > HIGHEST) {
      return Label.NONE;
    }
    String rest = content.substring(matcher.end());
    return matcher.group(2).equals("条")
        ? article(content, rest, number.get())
        : heading(matcher.group(2), content, rest, number.get());
  }

  private static Label article(String content, String rest, ArticleNumber number) {
    if (RUNNING_ON.matcher(rest).find()) {
      return Label.NONE;
    }
    String body = rest.replaceFirst("^[ \\t\\u3000\\u00a0：:]+", "");
    return new Label(Line.Kind.ARTICLE, number.toString(), content.length() - body.length());
  }

  private static Label heading(String word, String content, String rest, ArticleNumber number) {
    boolean sentence = content.length() > LONGEST_HEADING || content.endsWith("。");
    if (sentence || RUNNING_ON.matcher(rest).find() || rest.startsWith("规定")) {
      return Label.NONE;
    }
    Line.Kind kind =
        switch (word) {
          case "编" -> Line.Kind.PART;
          case "分编" -> Line.Kind.SUBPART;
          case "章" -> Line.Kind.CHAPTER;
          default -> Line.Kind.SECTION;
        };
    return new Label(kind, number.toString(), 0);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
  }
}
