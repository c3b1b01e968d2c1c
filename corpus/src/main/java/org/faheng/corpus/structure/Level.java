package org.faheng.corpus.structure;

/**
 * 层级: what a node of the tree is. {@code rank} orders nesting: a node holds nodes of higher rank.
 * The eId prefixes are those of Akoma Ntoso where it has them.
 */
public enum Level {
  DOCUMENT(0, "", "全文"),
  PREFACE(1, "preface", "题注"),
  TOC(1, "toc", "目录"),
  ANNEX(1, "annex", "附件"),
  CLOSING(1, "closing", "落款"),
  PART(2, "part", "编"),
  SUBPART(3, "subpart", "分编"),
  CHAPTER(4, "chp", "章"),
  SECTION(5, "sec", "节"),
  /** 一、 of plans, decisions and judicial interpretations. */
  DIVISION(6, "div", "部分"),
  ARTICLE(7, "art", "条"),
  PARAGRAPH(8, "para", "款"),
  POINT(9, "point", "项"),
  INDENT(10, "indent", "目"),
  /** （1） and ① below a 目. */
  SUBINDENT(11, "sub", "细目"),
  /** The heading line of an 编, 章, 节, 部分 or annex. */
  HEADING(12, "heading", "标题"),
  /** The label of an article, such as 第十二条. */
  NUM(12, "num", "条标"),
  /** Words of a 款 or 项 that stand before its items, or after the first paragraph of a 项. */
  TEXT(12, "text", "文");

  private final int rank;
  private final String prefix;
  private final String label;

  Level(int rank, String prefix, String label) {
    this.rank = rank;
    this.prefix = prefix;
    this.label = label;
  }

  /** Depth class: a node may only hold nodes of higher rank. */
  public int rank() {
    return rank;
  }

  /** Whether a node of this level holds a following node of {@code other} level. */
  boolean holds(Level other) {
    boolean closed = this == PREFACE || this == TOC || this == CLOSING;
    return !closed && other.rank > rank;
  }

  /** The eId prefix, such as {@code art}. */
  public String prefix() {
    return prefix;
  }

  /** The Chinese word, such as 条. */
  public String label() {
    return label;
  }
}
