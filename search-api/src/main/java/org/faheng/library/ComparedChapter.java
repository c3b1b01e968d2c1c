package org.faheng.library;

import java.util.List;

/**
 * 对照章: a heading of the newer version with the rows right below it.
 *
 * @param id its name on the page
 * @param heading empty for rows that stand under no heading
 * @param depth 0 for the outermost
 * @param olderHeading what its articles stood under before, where that reads differently; else
 *     empty
 * @param rows those before the next heading
 */
record ComparedChapter(
    String id, String heading, int depth, String olderHeading, List<ComparedRow> rows) {
  ComparedChapter {
    rows = List.copyOf(rows);
  }
}
