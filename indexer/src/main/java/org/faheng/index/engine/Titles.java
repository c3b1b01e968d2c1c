package org.faheng.index.engine;

import org.faheng.index.DocumentSummary;

/** 标题: the titles under which a document is found. */
public final class Titles {
  private static final String STATE = "中华人民共和国";

  private Titles() {}

  /** Title, 编 and inner title. */
  public static String searched(DocumentSummary summary) {
    String title = summary.title();
    String inner = summary.innerTitle();
    return inner.isEmpty() || title.contains(inner) ? title : title + "\n" + inner;
  }

  /** A title as people say it: without the name of the state at the head. */
  public static String spoken(String title) {
    return title.startsWith(STATE) && title.length() > STATE.length()
        ? title.substring(STATE.length())
        : title;
  }
}
