package org.faheng.corpus.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 文字: the words of an article as they count for comparison: without white space and invisible
 * characters, with one width for punctuation.
 */
final class Wording {
  private static final Pattern PASSAGE_END = Pattern.compile("[。；;\\n]+");
  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern NO_SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

  /** The numbers of cited places move with every amendment and tell nothing of the rule. */
  private static final Pattern CITED_NUMBER = Pattern.compile("第[〇零一二三四五六七八九十百千0-9]+(?=[条款项])");

  private static final int SHORTEST_PASSAGE = 4;
  private static final String NARROW = ":;,()<>!?";
  private static final String WIDE = "：；，（）〈〉！？";

  private Wording() {}

  /** Whether two texts differ in nothing but white space and the width of their punctuation. */
  static boolean same(String one, String other) {
    return one.equals(other) || plain(one).equals(plain(other));
  }

  /** The text without white space and invisible characters, its punctuation in one width. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> NARROW.indexOf(c) < 0 ? c : WIDE.charAt(NARROW.indexOf(c)))
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /**
   * The stretches of letters and digits between punctuation, without the numbers of cited places.
   */
  static List<String> stretches(String text) {
    String joined = NO_SPACE.matcher(text).replaceAll("");
    return NO_WORDS
        .splitAsStream(CITED_NUMBER.matcher(joined).replaceAll("第"))
        .filter(stretch -> !stretch.isEmpty())
        .toList();
  }

  /** 句: the sentences, items and paragraphs of an article, those of a few signs left out. */
  static List<String> passages(String text) {
    List<String> passages = new ArrayList<>();
    for (String passage : PASSAGE_END.split(text)) {
      if (NO_WORDS.matcher(passage).replaceAll("").length() >= SHORTEST_PASSAGE) {
        passages.add(passage);
      }
    }
    return passages;
  }
}
