package org.faheng.web;

import org.faheng.extract.ExtractionException;

/** 不能受理: a request that cannot be answered, with the reason in Chinese for the person asking. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;

  private Refusal(int status, String reason) {
    super(reason, null, false, false);
    this.status = status;
  }

  /** The request itself is wrong (400). */
  public static Refusal badRequest(String reason) {
    return new Refusal(400, reason);
  }

  /** What is asked for does not exist (404). */
  public static Refusal notFound(String reason) {
    return new Refusal(404, reason);
  }

  /** What was handed in is too large (413). */
  public static Refusal tooLarge(String reason) {
    return new Refusal(413, reason);
  }

  /** What was handed in is of a kind that is not read here (415). */
  public static Refusal unsupported(String reason) {
    return new Refusal(415, reason);
  }

  /** What was handed in arrived well, but cannot be read (422). */
  public static Refusal unreadable(String reason) {
    return new Refusal(422, reason);
  }

  /** Why a file that was handed in cannot be read. */
  public static Refusal of(ExtractionException e) {
    String reason = e.getMessage();
    return switch (e.reason()) {
      case TOO_LARGE, ARCHIVE_BOMB -> tooLarge(reason);
      case UNSUPPORTED -> unsupported(reason);
      case EMPTY,
          ENCRYPTED,
          CORRUPT,
          TIMEOUT,
          OUT_OF_MEMORY,
          OCR_MISSING,
          UNKNOWN_ENCODING,
          NO_TEXT ->
          unreadable(reason);
    };
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The reason in Chinese. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
