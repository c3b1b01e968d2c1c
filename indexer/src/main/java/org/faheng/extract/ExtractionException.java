package org.faheng.extract;

import org.jspecify.annotations.Nullable;

/** 提取失败: a file that gives no text. The message is Chinese and says what to do about it. */
public final class ExtractionException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why a file gives no text. */
  public enum Reason {
    EMPTY,
    TOO_LARGE,
    ENCRYPTED,
    CORRUPT,
    UNSUPPORTED,
    TIMEOUT,
    OUT_OF_MEMORY,
    OCR_MISSING,
    ARCHIVE_BOMB,
    UNKNOWN_ENCODING,
    NO_TEXT
  }

  private final Reason reason;

  /** A failure with a message for the user. */
  public ExtractionException(Reason reason, String message) {
    this(reason, message, null);
  }

  /** A failure with a message for the user and its technical cause. */
  public ExtractionException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** What is wrong and what to do, in Chinese. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** The kind of failure. */
  public Reason reason() {
    return reason;
  }
}
