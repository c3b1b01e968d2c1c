package org.faheng.ingest;

/**
 * 未入库: a file that was refused, and why.
 *
 * @param path the file as people know it
 * @param stage where it stopped
 * @param reason what is wrong and what to do, in Chinese
 */
public record IngestFailure(String path, Stage stage, String reason) {

  /** The steps a file goes through. */
  public enum Stage {
    READ("读取"),
    EXTRACT("提取文字"),
    PARSE("结构解析"),
    STORE("入库");

    private final String label;

    Stage(String label) {
      this.label = label;
    }

    /** The Chinese name. */
    public String label() {
      return label;
    }
  }
}
