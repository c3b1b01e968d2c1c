package org.faheng.corpus.lifecycle;

import java.util.ArrayList;
import java.util.List;
import org.faheng.corpus.structure.Span;

/**
 * 文字比较: what was struck out and what was put in between two texts, sign by sign but for the eyes of
 * a reader: numbers change as a whole, and no lone sign stays behind between two changes.
 *
 * <p>The segments SAME and DELETED joined are the older text, SAME and INSERTED the newer one. In a
 * change the deletion stands before the insertion.
 *
 * @param older the text before
 * @param newer the text after
 * @param segments in text order, none empty
 */
public record TextDiff(String older, String newer, List<Segment> segments) {

  public TextDiff {
    segments = List.copyOf(segments);
    int olderAt = 0;
    int newerAt = 0;
    for (Segment segment : segments) {
      if (segment.older().start() != olderAt || segment.newer().start() != newerAt) {
        throw new IllegalArgumentException(
            "segments must cover both texts without gaps, got " + segment);
      }
      olderAt = segment.older().end();
      newerAt = segment.newer().end();
    }
    if (olderAt != older.length() || newerAt != newer.length()) {
      throw new IllegalArgumentException("segments must cover both texts to their ends");
    }
  }

  /** 修改: what happened to a stretch of text. */
  public enum Change {
    /** Stands in both texts. */
    SAME("相同"),
    /** Stands in the older text only; its place in the newer one is empty. */
    DELETED("删去"),
    /** Stands in the newer text only; its place in the older one is empty. */
    INSERTED("增加");

    private final String label;

    Change(String label) {
      this.label = label;
    }

    /** The Chinese word, such as 删去. */
    public String label() {
      return label;
    }
  }

  /**
   * 片段: a stretch of text.
   *
   * @param change what happened to it
   * @param older its place in the older text, empty for INSERTED
   * @param newer its place in the newer text, empty for DELETED
   */
  public record Segment(Change change, Span older, Span newer) {}

  /** Compares two texts of any length. */
  public static TextDiff between(String older, String newer) {
    List<Segment> segments = new ArrayList<>();
    int olderAt = 0;
    int newerAt = 0;
    for (DiffRun run : ReadableDiff.of(older, newer)) {
      int olderEnd = olderAt + run.olderLength();
      int newerEnd = newerAt + run.newerLength();
      if (run.same()) {
        add(segments, Change.SAME, new Span(olderAt, olderEnd), new Span(newerAt, newerEnd));
      } else {
        add(segments, Change.DELETED, new Span(olderAt, olderEnd), new Span(newerAt, newerAt));
        add(segments, Change.INSERTED, new Span(olderEnd, olderEnd), new Span(newerAt, newerEnd));
      }
      olderAt = olderEnd;
      newerAt = newerEnd;
    }
    return new TextDiff(older, newer, segments);
  }

  private static void add(List<Segment> segments, Change change, Span older, Span newer) {
    if (older.length() > 0 || newer.length() > 0) {
      segments.add(new Segment(change, older, newer));
    }
  }

  /** The words of a segment. */
  public String textOf(Segment segment) {
    return switch (segment.change()) {
      case SAME, INSERTED -> segment.newer().of(newer);
      case DELETED -> segment.older().of(older);
    };
  }

  /** Whether the texts are equal. */
  public boolean same() {
    return older.equals(newer);
  }
}
