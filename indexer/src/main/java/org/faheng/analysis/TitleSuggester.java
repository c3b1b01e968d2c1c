package org.faheng.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * 标题提示: the titles that someone who has typed a few characters may mean: by beginning, part,
 * skipped characters (治安处罚法), pinyin (xzcff, xingzhengchufa) or with a slip (行政处发法). Thread-safe.
 */
public final class TitleSuggester {
  private static final String STATE = "中华人民共和国";
  private static final int MOST_SLIPS = 2;
  private static final int CHARACTERS_FOR_A_SLIP = 4;

  private final List<Known> titles;

  /**
   * A title as it is compared.
   *
   * @param title as given
   * @param spoken folded, without the name of the state
   */
  private record Known(String title, String spoken, Pinyin pinyin) {}

  /** How well a title fits; lower is better. */
  private record Fit(Known known, int cost) {}

  /** A suggester of {@code titles}; takes some milliseconds for thousands of them. */
  public TitleSuggester(Collection<String> titles) {
    Map<String, Pinyin> sounds = new HashMap<>();
    List<Known> all = new ArrayList<>();
    for (String title : new LinkedHashSet<>(titles)) {
      String spoken = spoken(title);
      all.add(new Known(title, spoken, sounds.computeIfAbsent(spoken, Pinyin::of)));
    }
    this.titles = List.copyOf(all);
  }

  private static String spoken(String title) {
    String folded = FoldedText.fold(title);
    StringBuilder letters = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      if (GramCutter.isHan(folded.charAt(i)) || GramCutter.isLetter(folded.charAt(i))) {
        letters.append(folded.charAt(i));
      }
    }
    String plain = letters.toString();
    return plain.startsWith(STATE) && plain.length() > STATE.length()
        ? plain.substring(STATE.length())
        : plain;
  }

  /** At the most {@code limit} titles for what was typed, the likeliest first. */
  public List<String> suggest(String typed, int limit) {
    String wanted = spoken(typed);
    if (wanted.isEmpty()) {
      return List.of();
    }
    boolean latin = wanted.chars().allMatch(c -> c >= 'a' && c <= 'z');
    List<Fit> fits = new ArrayList<>();
    for (Known known : titles) {
      int cost = latin ? bySound(wanted, known) : byCharacters(wanted, known.spoken());
      if (cost < Integer.MAX_VALUE) {
        fits.add(new Fit(known, cost));
      }
    }
    if (fits.isEmpty() && !latin) {
      addSlips(wanted, fits);
    }
    fits.sort(
        Comparator.comparingInt(Fit::cost)
            .thenComparingInt(fit -> fit.known().spoken().length())
            .thenComparing(fit -> fit.known().title()));
    return fits.stream().limit(limit).map(fit -> fit.known().title()).toList();
  }

  private static int byCharacters(String wanted, String title) {
    int at = title.indexOf(wanted);
    if (at == 0) {
      return title.length() == wanted.length() ? 0 : 1;
    }
    if (at > 0) {
      return at + wanted.length() == title.length() ? 2 : 3;
    }
    return wanted.length() > 1 && isSubsequence(wanted, title)
        ? 10 + gaps(wanted, title)
        : Integer.MAX_VALUE;
  }

  private static int bySound(String wanted, Known known) {
    String initials = known.pinyin().initials();
    String full = known.pinyin().full();
    if (initials.equals(wanted) || full.equals(wanted)) {
      return 0;
    }
    if (initials.startsWith(wanted) || full.startsWith(wanted)) {
      return 1;
    }
    int at = initials.indexOf(wanted);
    if (at > 0 && wanted.length() > 1) {
      return at + wanted.length() == initials.length() ? 2 : 3;
    }
    if (wanted.length() > 3 && full.contains(wanted)) {
      return 4;
    }
    return wanted.length() > 2 && isSubsequence(wanted, initials)
        ? 10 + gaps(wanted, initials)
        : Integer.MAX_VALUE;
  }

  private static boolean isSubsequence(String wanted, String text) {
    int at = 0;
    for (int i = 0; i < text.length() && at < wanted.length(); i++) {
      if (text.charAt(i) == wanted.charAt(at)) {
        at++;
      }
    }
    return at == wanted.length();
  }

  /** How many stretches a subsequence falls into, a title that ends like it preferred. */
  private static int gaps(String wanted, String text) {
    int gaps = 0;
    int last = -1;
    int at = 0;
    for (int i = 0; i < text.length() && at < wanted.length(); i++) {
      if (text.charAt(i) == wanted.charAt(at)) {
        gaps += last >= 0 && i > last + 1 ? 1 : 0;
        last = i;
        at++;
      }
    }
    boolean sameEnd = wanted.charAt(wanted.length() - 1) == text.charAt(text.length() - 1);
    return gaps * 2 + (sameEnd ? 0 : 1);
  }

  private void addSlips(String wanted, List<Fit> fits) {
    int most = Math.min(MOST_SLIPS, wanted.length() / CHARACTERS_FOR_A_SLIP);
    if (wanted.length() == CHARACTERS_FOR_A_SLIP - 1) {
      most = 1;
    }
    for (Known known : titles) {
      int slips = most == 0 ? 1 : slips(wanted, known.spoken(), most);
      if (slips <= most) {
        fits.add(new Fit(known, 100 + slips));
      }
    }
  }

  /** Edits (with swaps) from {@code wanted} to the beginning of {@code title}; most + 1 if more. */
  private static int slips(String wanted, String title, int most) {
    int width = Math.min(title.length(), wanted.length() + most);
    if (width < wanted.length() - most) {
      return most + 1;
    }
    int[] before = new int[width + 1];
    int[] row = new int[width + 1];
    int[] next = new int[width + 1];
    for (int j = 0; j <= width; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= wanted.length(); i++) {
      next[0] = i;
      int best = i;
      for (int j = 1; j <= width; j++) {
        boolean same = wanted.charAt(i - 1) == title.charAt(j - 1);
        int cost = Math.min(row[j - 1] + (same ? 0 : 1), Math.min(row[j], next[j - 1]) + 1);
        if (i > 1 && j > 1 && isSwap(wanted, i, title, j)) {
          cost = Math.min(cost, before[j - 2] + 1);
        }
        next[j] = cost;
        best = Math.min(best, cost);
      }
      if (best > most) {
        return most + 1;
      }
      int[] free = before;
      before = row;
      row = next;
      next = free;
    }
    int least = most + 1;
    for (int j = 0; j <= width; j++) {
      least = Math.min(least, row[j]);
    }
    return least;
  }

  private static boolean isSwap(String wanted, int i, String title, int j) {
    return wanted.charAt(i - 1) == title.charAt(j - 2)
        && wanted.charAt(i - 2) == title.charAt(j - 1);
  }
}
