package org.faheng.corpus.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 书名号中的标题: a title in 《》 and its place.
 *
 * @param title the words between the marks, and （试行） or （草案） behind them
 * @param open place of 《
 * @param after place behind 》 and the notes in brackets that follow it
 */
record TitleMention(String title, int open, int after) {
  /** A title longer than this is a mark that was not closed. */
  private static final int LONGEST = 300;

  private static final Pattern NOTE =
      Pattern.compile("\\s*[（(]((?:[^（()）]|[（(][^（()）]{1,12}[)）]){1,120})[)）]");
  private static final Pattern PART_OF_TITLE = Pattern.compile("(?:试行|暂行|草案|修订|修正|试行草案)稿?");

  /** The titles of {@code text}, outermost marks only, in order. */
  static List<TitleMention> all(String text) {
    List<TitleMention> found = new ArrayList<>();
    for (int open = text.indexOf('《'); open >= 0; ) {
      int close = closing(text, open);
      if (close < 0) {
        open = text.indexOf('《', open + 1);
        continue;
      }
      TitleMention mention = of(text, open, close);
      if (!mention.title.isEmpty()) {
        found.add(mention);
      }
      open = text.indexOf('《', close);
    }
    return found;
  }

  private static TitleMention of(String text, int open, int close) {
    StringBuilder title = new StringBuilder(text.substring(open + 1, close).replaceAll("\\s+", ""));
    int after = close + 1;
    Matcher note = NOTE.matcher(text).region(after, text.length());
    while (note.lookingAt()) {
      if (PART_OF_TITLE.matcher(note.group(1)).matches()) {
        title.append('（').append(note.group(1)).append('）');
      }
      after = note.end();
      note.region(after, text.length());
    }
    return new TitleMention(title.toString(), open, after);
  }

  /** Place of the 》 that closes the 《 at {@code open}; -1 where none does. */
  static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length() && i - open < LONGEST; i++) {
      char c = text.charAt(i);
      if (c == '《') {
        depth++;
      } else if (c == '》' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * {@code text} with titles and quoted wording blanked out, same length: what is left is what the
   * sentence itself says.
   */
  static String blanked(String text) {
    StringBuilder out = new StringBuilder(text);
    for (TitleMention mention : all(text)) {
      blank(out, mention.open + 1, closing(text, mention.open));
    }
    int quote = out.indexOf("“");
    while (quote >= 0) {
      int end = out.indexOf("”", quote);
      blank(out, quote + 1, end < 0 ? out.length() : end);
      quote = out.indexOf("“", quote + 1);
    }
    return out.toString();
  }

  private static void blank(StringBuilder out, int from, int to) {
    for (int i = from; i < to; i++) {
      out.setCharAt(i, '□');
    }
  }
}
