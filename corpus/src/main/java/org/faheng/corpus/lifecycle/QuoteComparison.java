package org.faheng.corpus.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.faheng.corpus.lifecycle.TextDiff.Change;
import org.faheng.corpus.lifecycle.TextDiff.Segment;
import org.faheng.corpus.structure.ChineseNumeral;

/**
 * 引文核对: how quoted words differ from the provision they are taken from. White space, the width of
 * punctuation, the marks of quotation and the digits of a number count for nothing; …… leaves words
 * out.
 *
 * @param differences in text order; none where the quotation is faithful
 * @param alike share of the quoted signs that stand in the provision, 0 to 1
 */
public record QuoteComparison(List<Difference> differences, double alike) {
  private static final Pattern LEFT_OUT = Pattern.compile("…+|\\.{3,}|(?:。){3,}");
  private static final Pattern MARKS = Pattern.compile("[“”‘’\"'「」『』]");
  private static final Pattern LAST_SIGN = Pattern.compile("[。；，：、]+$");
  private static final double RELATED = 0.6;

  /**
   * 出入.
   *
   * @param original words of the provision; empty where the quotation adds some
   * @param quoted words of the quotation in their place; empty where it drops some
   */
  public record Difference(String original, String quoted) {}

  public QuoteComparison {
    differences = List.copyOf(differences);
  }

  /** Compares {@code quote} with the words of {@code provision}, of which it may be any part. */
  public static QuoteComparison of(String quote, String provision) {
    String whole = plain(provision);
    List<Difference> differences = new ArrayList<>();
    int signs = 0;
    int same = 0;
    int from = 0;
    for (String piece : LEFT_OUT.split(quote)) {
      String words = LAST_SIGN.matcher(plain(piece)).replaceAll("");
      int at = whole.indexOf(words, from);
      signs += words.length();
      if (at >= 0) {
        same += words.length();
        from = at + words.length();
      } else {
        same += compare(whole, words, differences);
      }
    }
    return new QuoteComparison(differences, signs == 0 ? 1 : (double) same / signs);
  }

  private static String plain(String text) {
    return MARKS.matcher(Wording.plain(text)).replaceAll("");
  }

  /** Adds what differs and gives how many signs are the same. */
  private static int compare(String whole, String words, List<Difference> differences) {
    List<Segment> segments = new ArrayList<>();
    TextDiff diff = TextDiff.between(whole, words);
    diff.segments().forEach(segments::add);
    trim(segments);
    int same = 0;
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      boolean replaced =
          segment.change() == Change.DELETED
              && i + 1 < segments.size()
              && segments.get(i + 1).change() == Change.INSERTED;
      switch (segment.change()) {
        case SAME -> same += segment.newer().length();
        case DELETED -> {
          String original = diff.textOf(segment);
          String quoted = replaced ? diff.textOf(segments.get(++i)) : "";
          if (sameNumber(original, quoted)) {
            same += quoted.length();
          } else {
            differences.add(new Difference(original, quoted));
          }
        }
        case INSERTED -> differences.add(new Difference("", diff.textOf(segment)));
      }
    }
    return same;
  }

  /** 二十 and 20: the way a number is written makes no other words. */
  private static boolean sameNumber(String original, String quoted) {
    OptionalInt number = ChineseNumeral.parse(original);
    return number.isPresent() && number.equals(ChineseNumeral.parse(quoted));
  }

  /** What stands in the provision before and after the quoted part is not left out of it. */
  private static void trim(List<Segment> segments) {
    while (!segments.isEmpty() && segments.getFirst().change() == Change.DELETED) {
      segments.removeFirst();
    }
    while (!segments.isEmpty() && segments.getLast().change() == Change.DELETED) {
      segments.removeLast();
    }
  }

  /** Whether the quotation has the words of the provision. */
  public boolean isFaithful() {
    return differences.isEmpty();
  }

  /** Whether the quotation comes from this provision at all, be it with other words in places. */
  public boolean isRelated() {
    return alike >= RELATED;
  }
}
