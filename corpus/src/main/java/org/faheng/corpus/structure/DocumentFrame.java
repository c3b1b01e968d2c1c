package org.faheng.corpus.structure;

import java.util.List;
import java.util.regex.Pattern;

/** 文件框架: where the title block, the table of contents and the signature of a text lie. */
final class DocumentFrame {
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

  private final String text;
  private final List<Line> lines;

  DocumentFrame(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** Index of the first line after the title block; 0 where there is none. */
  int titleEnd() {
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

  /** Index of the first line after the table of contents at {@code at}. */
  int contentsEnd(int at) {
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
  int closingStart(int from) {
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

  /** Index of the first annex after the signature block at {@code at}, or the number of lines. */
  int closingEnd(int at) {
    int i = at;
    while (i < lines.size() && lines.get(i).kind() != Line.Kind.ANNEX) {
      i++;
    }
    return i;
  }

  /** Index of the first line from {@code from} on that is not blank, or -1. */
  int nextText(int from) {
    for (int i = from; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        return i;
      }
    }
    return -1;
  }

  private String content(Line line) {
    return text.substring(line.textStart(), line.textEnd());
  }
}
