package org.faheng.index;

/**
 * 引擎状态: whether an engine can answer, for people who look after it.
 *
 * @param state how it is
 * @param details what that means and what to do, in Chinese
 */
public record EngineHealth(State state, String details) {
  /** An engine in this process is well as long as the process runs. */
  public static final EngineHealth EMBEDDED = new EngineHealth(State.WELL, "内嵌索引，随本进程运行");

  /** How an engine can be. */
  public enum State {
    WELL("正常"),
    /** Everything is answered, but losing one more machine may lose something. */
    DEGRADED("降级"),
    DOWN("不可用");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** The Chinese name shown to people. */
    public String label() {
      return label;
    }
  }
}
