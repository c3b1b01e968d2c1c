package org.faheng.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 断行合并: makes paragraphs of printed lines. It asks first where a line stands, for Chinese print
 * indents a paragraph by two characters, and only then what it says.
 */
final class ParagraphJoiner {
  private static final String NUMERAL = "[0-9０-９一二三四五六七八九十百千零〇]";
  private static final Pattern LABEL =
      Pattern.compile(
          "第\\s*"
              + NUMERAL
              + "{1,6}\\s*(?:编|分编|章|节|条)(?![规的、和至或及款项第，,])"
              + "|[（(]\\s*"
              + NUMERAL
              + "{1,3}\\s*[)）]"
              + "|[一二三四五六七八九十]{1,3}\\s*、"
              + "|[0-9０-９]{1,2}\\s*(?:[.．](?![0-9０-９])|、)"
              + "|[①-⑳]"
              + "|附\\s*[件录表]\\s*[:：0-9０-９一二三四五六七八九十]*\\s*(?:$|[\\u4e00-\\u9fa5])"
              + "|目\\s*[录次]\\s*$");
  private static final Pattern DATE =
      Pattern.compile(
          "[0-9０-９〇○零一二三四五六七八九]{4}\\s*年\\s*" + NUMERAL + "{1,3}\\s*月\\s*" + NUMERAL + "{1,3}\\s*日");
  private static final Pattern SENTENCE_END = Pattern.compile("[。；;：:！？!?…][”’」』）)]?$");
  private static final Pattern TITLE_GOES_ON = Pattern.compile("^(?:关于|的|》).*");

  private static final int FEW_CHARACTERS = 5;

  private final PageLayout layout;

  private ParagraphJoiner(PageLayout layout) {
    this.layout = layout;
  }

  /** The paragraphs of a document, in order, each with the line it begins with. */
  static List<Paragraph> join(List<PageLine> lines) {
    ParagraphJoiner joiner = new ParagraphJoiner(PageLayout.of(lines));
    List<Paragraph> paragraphs = new ArrayList<>();
    PageLine previous = null;
    for (PageLine line : lines) {
      if (previous != null && joiner.continues(previous, line)) {
        paragraphs.getLast().add(line);
      } else {
        paragraphs.add(new Paragraph(line));
      }
      previous = line;
    }
    return paragraphs;
  }

  private boolean continues(PageLine line, PageLine next) {
    if (line.isRow() || next.isRow() || isFarBelow(line, next) || differInSize(line, next)) {
      return false;
    }
    if (isTitle(line) && isTitle(next)) {
      return titleContinues(line, next);
    }
    if (isTitle(line) || isTitle(next) || !layout.isFull(line) || layout.isSetRight(line)) {
      return false;
    }
    return layout.indented() ? continuesByPlace(line, next) : continuesByWords(line, next);
  }

  private boolean isFarBelow(PageLine line, PageLine next) {
    return line.page() == next.page() && next.y() - line.y() > 1.7 * layout.step();
  }

  /** Of a few recognised characters the size is not known well. */
  private static boolean differInSize(PageLine line, PageLine next) {
    return next.text().length() > FEW_CHARACTERS
        && Math.abs(line.size() - next.size()) > 0.2 * Math.max(line.size(), next.size());
  }

  private boolean isTitle(PageLine line) {
    return layout.isCentred(line) || layout.isLarge(line);
  }

  private boolean titleContinues(PageLine line, PageLine next) {
    String text = line.text();
    boolean labelled = startsWithLabel(text) || startsWithLabel(next.text());
    boolean wide = line.width() > 0.75 * (layout.right() - layout.left());
    boolean open = count(text, '《') > count(text, '》') || count(text, '（') > count(text, '）');
    boolean goesOn = layout.isLarge(line) && TITLE_GOES_ON.matcher(next.text()).matches();
    return !labelled && !isDate(next) && (wide || open || goesOn);
  }

  private boolean continuesByPlace(PageLine line, PageLine next) {
    if (layout.beginsAtMargin(next)) {
      return !(endsSentence(line) && startsWithLabel(next.text()));
    }
    boolean hanging = !endsSentence(line) && !startsWithLabel(next.text()) && !isDate(next);
    return hanging && !layout.isCentred(next) && !layout.isSignature(next);
  }

  private boolean continuesByWords(PageLine line, PageLine next) {
    if (startsWithLabel(next.text()) || isDate(next) || layout.isSignature(next)) {
      return false;
    }
    return !(endsSentence(line) && next.left() > layout.left() + layout.em());
  }

  private static boolean isDate(PageLine line) {
    return DATE.matcher(line.text().strip()).matches();
  }

  private static boolean endsSentence(PageLine line) {
    return SENTENCE_END.matcher(line.text()).find();
  }

  private static boolean startsWithLabel(String text) {
    return LABEL.matcher(text).lookingAt();
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
