package org.faheng.citator;

import java.util.List;
import java.util.stream.Stream;
import org.faheng.corpus.structure.Span;
import org.faheng.search.TextPart;

/**
 * 引用句: the sentence that holds a citation.
 *
 * @param before its words before the citation
 * @param cited the citation itself
 * @param after its words after the citation
 */
record CitingSentence(String before, String cited, String after) {
  private static final int FARTHEST = 90;
  private static final String ENDS = "。；\n";

  /** The sentence around {@code citation} in {@code text}; a long one is cut on both sides. */
  static CitingSentence of(String text, Span citation) {
    int start = citation.start();
    while (start > 0
        && citation.start() - start < FARTHEST
        && ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = citation.end();
    while (end < text.length()
        && end - citation.end() < FARTHEST
        && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean cutBefore = start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0;
    boolean cutAfter = end < text.length() && ENDS.indexOf(text.charAt(end)) < 0;
    boolean stop = end < text.length() && !cutAfter && text.charAt(end) != '\n';
    String after = line(text.substring(citation.end(), stop ? end + 1 : end));
    return new CitingSentence(
        (cutBefore ? "…" : "") + line(text.substring(start, citation.start())).stripLeading(),
        line(citation.of(text)),
        after.stripTrailing() + (cutAfter ? "…" : ""));
  }

  /** The same without the label of the article, which stands beside it. */
  CitingSentence without(String label) {
    return before.startsWith(label) && !label.isEmpty()
        ? new CitingSentence(before.substring(label.length()).stripLeading(), cited, after)
        : this;
  }

  private static String line(String text) {
    return text.replaceAll("[\\s\\u3000]+", " ");
  }

  /** The whole sentence. */
  String text() {
    return before + cited + after;
  }

  /** The sentence with the citation marked. */
  List<TextPart> parts() {
    return Stream.of(
            new TextPart(before, false), new TextPart(cited, true), new TextPart(after, false))
        .filter(part -> !part.text().isEmpty())
        .toList();
  }
}
