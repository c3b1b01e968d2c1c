package org.faheng.index.engine;

import org.faheng.analysis.FoldedText;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedProvision;

/**
 * 条款文字: the words under which a provision is found: the title of its document, its headings and its
 * text, label included.
 */
public final class ProvisionWords {
  /**
   * One character that no question holds: every entry has a length in the fields of characters,
   * records of documents too.
   */
  public static final FoldedText NONE = FoldedText.of("\uFFFD\uFFFD");

  private ProvisionWords() {}

  /** The title of a document as its provisions carry it. */
  public static FoldedText title(DocumentSummary document) {
    return FoldedText.of(Titles.spoken(Titles.searched(document)));
  }

  /** The texts in a row, {@code title} first. */
  public static FoldedText[] of(FoldedText title, IndexedProvision provision) {
    FoldedText headings = FoldedText.of(String.join("\n", provision.headings()));
    return new FoldedText[] {title, headings, FoldedText.of(words(provision))};
  }

  /** Label and text, the label once. */
  private static String words(IndexedProvision provision) {
    return provision.text().startsWith(provision.label())
        ? provision.text()
        : provision.label() + " " + provision.text();
  }
}
