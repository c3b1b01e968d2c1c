package org.faheng.corpus.document;

import java.time.LocalDate;

/**
 * 日期: something that happened to a document on a day, as its own text or a register says.
 *
 * @param kind what happened
 * @param date the day
 * @param source the words that say so
 */
public record DatedEvent(Kind kind, LocalDate date, String source) {

  /** What happened. */
  public enum Kind {
    PASSED("通过"),
    APPROVED("批准"),
    PUBLISHED("公布"),
    IN_FORCE("施行"),
    AMENDED("修正"),
    REVISED("修订"),
    EXPIRES("有效期届满"),
    /** A register says on that day that the text no longer binds, not since when. */
    LISTED_EXPIRED("登记为失效");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The Chinese word, such as 公布. */
    public String label() {
      return label;
    }
  }
}
