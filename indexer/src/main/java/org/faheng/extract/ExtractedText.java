package org.faheng.extract;

import java.util.List;
import java.util.Map;

/**
 * 提取结果: the words of one file.
 *
 * @param text the full text; lines end with {@code \n} only and one line is one paragraph or one
 *     row of a table, whose cells are separated by a tab
 * @param mediaType the MIME type that the content was read as
 * @param pageStarts offset in {@code text} (UTF-16 units) at which each page begins; empty for
 *     formats without pages
 * @param warnings what the reader should know, in Chinese
 * @param properties what the file says of itself, such as {@code title} or {@code pages}
 */
public record ExtractedText(
    String text,
    String mediaType,
    List<Integer> pageStarts,
    List<String> warnings,
    Map<String, String> properties) {

  public ExtractedText {
    pageStarts = List.copyOf(pageStarts);
    warnings = List.copyOf(warnings);
    properties = Map.copyOf(properties);
  }
}
