package org.faheng.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * 分页文本: the text of a printed document.
 *
 * @param text paragraphs, one a line
 * @param pageStarts offset of the first character of each page; an empty page begins where the next
 *     one does
 */
record PagedText(String text, List<Integer> pageStarts) {

  PagedText {
    pageStarts = List.copyOf(pageStarts);
  }

  static PagedText of(List<PageLine> lines, int pages) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    List<PageLine> body = PageFurniture.remove(lines);
    for (Paragraph paragraph : ParagraphJoiner.join(body)) {
      append(paragraph, text, starts);
    }
    while (starts.size() < pages) {
      starts.add(text.length());
    }
    return new PagedText(text.toString(), starts);
  }

  private static void append(Paragraph paragraph, StringBuilder text, List<Integer> starts) {
    StringBuilder joined = new StringBuilder();
    for (PageLine line : paragraph.lines()) {
      String words = TextNormalizer.line(line.text()).strip();
      joined.append(Paragraph.seam(joined, words));
      while (starts.size() <= line.page()) {
        starts.add(text.length() + joined.length());
      }
      joined.append(words);
    }
    if (!joined.isEmpty()) {
      text.append(joined).append('\n');
    }
  }
}
