package org.faheng.corpus.norm;

import java.util.ArrayList;
import java.util.List;
import org.faheng.corpus.structure.Span;

/**
 * 准入和负担识别: finds the words of the list norm-burdens; 费 is read with its name. Total; offsets count
 * in the text given.
 */
public final class BurdenReader {
  private static final Lexicon<Burden.Kind> WORDS =
      Lexicon.of("norm-burdens", row -> Burden.Kind.valueOf(row.getOrDefault("kind", "")));
  private static final String NAME_STOP = "，。；：、的缴交收取纳付按以和或及从由对为\n（）《》得领发请持有销法定者其该原当无未何 　";
  private static final int LONGEST_NAME = 12;

  private BurdenReader() {}

  /** Every mention, in order, none overlapping. */
  public static List<Burden> read(String text) {
    List<Burden> found = new ArrayList<>();
    int floor = 0;
    int at = 0;
    while (at < text.length()) {
      Lexicon.Entry<Burden.Kind> entry = WORDS.at(text, at);
      if (entry == null) {
        at++;
        continue;
      }
      int end = at + entry.word().length();
      int start = entry.word().length() <= 3 ? nameStart(text, at, floor) : at;
      boolean named = entry.meaning() == Burden.Kind.FEE || entry.meaning() == Burden.Kind.LICENCE;
      found.add(new Burden(new Span(named ? start : at, end), entry.meaning()));
      floor = end;
      at = end;
    }
    return List.copyOf(found);
  }

  /** Where the name begins whose last word is at {@code at}: 水土保持补偿 of 水土保持补偿费. */
  private static int nameStart(String text, int at, int floor) {
    int low = Math.max(floor, at - LONGEST_NAME);
    int start = at;
    while (start > low && NAME_STOP.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.startsWith("办理", start) && start + 2 < at ? start + 2 : start;
  }
}
