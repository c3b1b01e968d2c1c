package org.faheng.corpus.lifecycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 可读的比较: the shortest list of changes, made longer where that reads better. After N. Fraser's
 * clean-up in diff-match-patch: what is the same between two changes counts as changed if it is too
 * short to be the same for a reader, and a change that could stand in several places stands between
 * sentences rather than inside a word.
 */
final class ReadableDiff {
  /** Fewer letters between two changes are not worth keeping. */
  private static final int SHORTEST = 2;

  /** So many letters are always kept, however long the changes around them. */
  private static final int KEPT = 8;

  private final DiffTokens older;
  private final DiffTokens newer;
  private List<DiffRun> runs = new ArrayList<>();

  private ReadableDiff(String olderText, String newerText) {
    Map<String, Integer> known = new HashMap<>();
    older = DiffTokens.of(olderText, known);
    newer = DiffTokens.of(newerText, known);
    compare(CommonSubsequence.of(older.ids(), newer.ids()));
  }

  /** The runs of both texts in UTF-16 units, SAME and changed by turns. */
  static List<DiffRun> of(String older, String newer) {
    ReadableDiff diff = new ReadableDiff(older, newer);
    diff.slide();
    while (diff.dropShort()) {
      diff.slide();
    }
    diff.trim();
    diff.slide();
    return diff.inUnits();
  }

  private void compare(int[] partners) {
    int olderAt = 0;
    int newerAt = 0;
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0) {
        append(runs, new DiffRun(false, i - olderAt, partners[i] - newerAt));
        append(runs, new DiffRun(true, 1, 1));
        olderAt = i + 1;
        newerAt = partners[i] + 1;
      }
    }
    append(runs, new DiffRun(false, partners.length - olderAt, newer.ids().length - newerAt));
  }

  private static void append(List<DiffRun> runs, DiffRun run) {
    if (run.olderLength() == 0 && run.newerLength() == 0) {
      return;
    }
    if (!runs.isEmpty() && runs.getLast().same() == run.same()) {
      runs.set(runs.size() - 1, runs.getLast().plus(run));
    } else {
      runs.add(run);
    }
  }

  /** Counts short sameness between changes as changed; tells whether there was any. */
  private boolean dropShort() {
    List<DiffRun> kept = new ArrayList<>();
    int olderAt = 0;
    int newerAt = 0;
    boolean dropped = false;
    for (int k = 0; k < runs.size(); k++) {
      DiffRun run = runs.get(k);
      DiffRun next = run;
      if (run.same() && k > 0 && k + 1 < runs.size() && isShort(k, olderAt)) {
        next = new DiffRun(false, run.olderLength(), run.newerLength());
        dropped = true;
      }
      append(kept, next);
      olderAt += run.olderLength();
      newerAt += run.newerLength();
    }
    runs = kept;
    return dropped;
  }

  private boolean isShort(int k, int olderAt) {
    int olderEnd = olderAt + runs.get(k).olderLength();
    if (older.partsParagraphs(olderAt, olderEnd)) {
      return false;
    }
    int letters = older.letters(olderAt, olderEnd);
    int around = Math.min(size(runs.get(k - 1)), size(runs.get(k + 1)));
    return letters < SHORTEST || letters < KEPT && 2 * letters <= around;
  }

  private static int size(DiffRun run) {
    return Math.max(run.olderLength(), run.newerLength());
  }

  /** Takes out of each change what its two sides begin or end with alike. */
  private void trim() {
    List<DiffRun> trimmed = new ArrayList<>();
    int olderAt = 0;
    int newerAt = 0;
    for (DiffRun run : runs) {
      int olderEnd = olderAt + run.olderLength();
      int newerEnd = newerAt + run.newerLength();
      int room = run.same() ? 0 : Math.min(run.olderLength(), run.newerLength());
      int front = 0;
      while (front < room && older.id(olderAt + front) == newer.id(newerAt + front)) {
        front++;
      }
      int back = 0;
      while (back < room - front
          && older.id(olderEnd - 1 - back) == newer.id(newerEnd - 1 - back)) {
        back++;
      }
      int cut = front + back;
      append(trimmed, new DiffRun(true, front, front));
      append(trimmed, new DiffRun(run.same(), run.olderLength() - cut, run.newerLength() - cut));
      append(trimmed, new DiffRun(true, back, back));
      olderAt = olderEnd;
      newerAt = newerEnd;
    }
    runs = trimmed;
  }

  /** Moves each mere deletion or insertion to where the text parts best. */
  private void slide() {
    int olderAt = 0;
    int newerAt = 0;
    for (int k = 0; k < runs.size(); k++) {
      DiffRun run = runs.get(k);
      if (!run.same() && k > 0 && k + 1 < runs.size()) {
        int by = 0;
        if (run.olderLength() == 0) {
          by = shift(newer, newerAt, run.newerLength(), k);
        } else if (run.newerLength() == 0) {
          by = shift(older, olderAt, run.olderLength(), k);
        }
        runs.set(k - 1, longer(runs.get(k - 1), by));
        runs.set(k + 1, longer(runs.get(k + 1), -by));
        olderAt += by;
        newerAt += by;
      }
      olderAt += run.olderLength();
      newerAt += run.newerLength();
    }
    List<DiffRun> joined = new ArrayList<>();
    runs.forEach(run -> append(joined, run));
    runs = joined;
  }

  private static DiffRun longer(DiffRun run, int by) {
    return new DiffRun(run.same(), run.olderLength() + by, run.newerLength() + by);
  }

  /** How many tokens to the right the stretch parts best; negative to the left. */
  private int shift(DiffTokens text, int start, int length, int k) {
    int least = 0;
    int roomLeft = runs.get(k - 1).olderLength();
    while (-least < roomLeft && text.id(start + least - 1) == text.id(start + length + least - 1)) {
      least--;
    }
    int best = 0;
    int room = runs.get(k + 1).olderLength();
    for (int by = least; by <= room; by++) {
      if (parting(text, start + by, length) > parting(text, start + best, length)) {
        best = by;
      }
      if (by >= 0 && (by == room || text.id(start + by) != text.id(start + length + by))) {
        break;
      }
    }
    return best;
  }

  private static int parting(DiffTokens text, int start, int length) {
    return text.parting(start) + text.parting(start + length);
  }

  private List<DiffRun> inUnits() {
    List<DiffRun> units = new ArrayList<>();
    int olderAt = 0;
    int newerAt = 0;
    for (DiffRun run : runs) {
      int olderEnd = olderAt + run.olderLength();
      int newerEnd = newerAt + run.newerLength();
      units.add(
          new DiffRun(
              run.same(), older.length(olderAt, olderEnd), newer.length(newerAt, newerEnd)));
      olderAt = olderEnd;
      newerAt = newerEnd;
    }
    return units;
  }
}
