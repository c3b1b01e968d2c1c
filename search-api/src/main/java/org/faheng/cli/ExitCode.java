package org.faheng.cli;

/** 退出码. */
public final class ExitCode {
  /** Done. */
  public static final int DONE = 0;

  /** Done, with rejected items. */
  public static final int SOME_REJECTED = 1;

  /** Wrong usage. */
  public static final int USAGE = 2;

  /** Failed. */
  public static final int FAILED = 3;

  private ExitCode() {}
}
