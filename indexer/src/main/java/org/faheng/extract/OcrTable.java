package org.faheng.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * 识别结果: the table that tesseract writes, one word a row, as printed lines. Blanks between Chinese
 * characters, which it likes to put, are dropped.
 */
final class OcrTable {
  private static final int WORD_LEVEL = 5;
  private static final int PAGE_LEVEL = 1;
  private static final int COLUMNS = 12;

  /** Words below this confidence (of 100) are named to the reader. */
  private static final double DOUBTFUL = 60;

  private static final double CELL_GAP = 3.5;
  private static final double WIDE_GAP = 1.1;

  private static final Pattern ARTICLE =
      Pattern.compile("^[“”\"'‘’]?(第[一二三四五六七八九十百零]{1,6}条)[\\s\u3000]*[“”\"'‘’，,]?");
  private static final Pattern POINT =
      Pattern.compile("^[《〈<(（【\\[]([一二三四五六七八九十]{1,3})[)）】》〉>\\]]");

  private final List<PageLine> lines = new ArrayList<>();
  private final List<String> doubtful = new ArrayList<>();
  private double confidence;
  private int words;
  private int pages;

  /** A recognised word. */
  private record Word(double left, double top, double width, double height, String text) {
    double right() {
      return left + width;
    }

    double units() {
      return text.codePoints().mapToDouble(c -> c < 0x2E80 ? 0.5 : 1).sum();
    }
  }

  /**
   * Adds the lines of an image.
   *
   * @param firstPage number of its first page
   */
  void add(String table, int firstPage) {
    Map<String, List<Word>> byLine = new LinkedHashMap<>();
    Map<String, Double> heights = new LinkedHashMap<>();
    for (String row : table.split("\n")) {
      String[] cells = row.split("\t", -1);
      if (cells.length < COLUMNS || cells[0].equals("level")) {
        continue;
      }
      if (Integer.parseInt(cells[0]) == PAGE_LEVEL) {
        heights.put(cells[1], Double.parseDouble(cells[9]));
      } else if (Integer.parseInt(cells[0]) == WORD_LEVEL && !cells[11].isBlank()) {
        String line = String.join("\t", cells[1], cells[2], cells[3], cells[4]);
        byLine.computeIfAbsent(line, key -> new ArrayList<>()).add(word(cells));
      }
    }
    pages = Math.max(pages, firstPage + Math.max(1, heights.size()));
    byLine.forEach((line, row) -> lines.add(line(row, page(line), firstPage, heights)));
  }

  private static String page(String line) {
    return line.substring(0, line.indexOf('\t'));
  }

  private Word word(String[] cells) {
    double sure = Double.parseDouble(cells[10]);
    confidence += sure;
    words++;
    if (sure < DOUBTFUL) {
      doubtful.add(cells[11]);
    }
    return new Word(
        Double.parseDouble(cells[6]),
        Double.parseDouble(cells[7]),
        Double.parseDouble(cells[8]),
        Double.parseDouble(cells[9]),
        cells[11]);
  }

  private static PageLine line(
      List<Word> words, String page, int firstPage, Map<String, Double> heights) {
    double left = words.getFirst().left();
    double right = words.stream().mapToDouble(Word::right).max().orElse(left);
    double units = words.stream().mapToDouble(Word::units).sum();
    double tallest = words.stream().mapToDouble(Word::height).max().orElse(1);
    double size = Math.min((right - left) / Math.max(1, units), 1.6 * tallest);
    double base = words.stream().mapToDouble(word -> word.top() + word.height()).max().orElse(0);
    return new PageLine(
        firstPage + Integer.parseInt(page) - 1,
        left,
        right,
        base,
        size,
        heights.getOrDefault(page, base),
        text(words, size));
  }

  private static String text(List<Word> words, double size) {
    StringBuilder text = new StringBuilder();
    Word previous = words.getFirst();
    for (Word word : words) {
      if (!text.isEmpty()) {
        text.append(gap(previous, word, size));
      }
      text.append(word.text());
      previous = word;
    }
    return repaired(text.toString());
  }

  /** The blank after 第X条 is often read as a quotation mark, a bracket as another one. */
  private static String repaired(String text) {
    String label = ARTICLE.matcher(text).replaceFirst("$1\u3000");
    return POINT.matcher(label).replaceFirst("（$1）");
  }

  private static String gap(Word previous, Word word, double size) {
    double gap = (word.left() - previous.right()) / size;
    if (gap >= CELL_GAP) {
      return "\t";
    }
    boolean latin = isLatin(previous.text()) && isLatin(word.text());
    return latin ? " " : gap >= WIDE_GAP ? "\u3000" : "";
  }

  private static boolean isLatin(String text) {
    return text.chars().allMatch(c -> c < 0x2E80);
  }

  List<PageLine> lines() {
    return List.copyOf(lines);
  }

  List<String> doubtful() {
    return List.copyOf(doubtful);
  }

  /** Mean confidence of all words, 0 to 100. */
  double confidence() {
    return words == 0 ? 0 : confidence / words;
  }

  int pages() {
    return pages;
  }
}
