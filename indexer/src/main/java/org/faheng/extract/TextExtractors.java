package org.faheng.extract;

/** Makes text extractors. */
public final class TextExtractors {

  private TextExtractors() {}

  /** Reads every supported format within the standard limits. */
  public static TextExtractor standard() {
    return standard(ExtractionLimits.standard());
  }

  /** Reads every supported format within {@code limits}; starts no process before it needs one. */
  public static TextExtractor standard(ExtractionLimits limits) {
    return new DocumentTextExtractor(new PlainTextReader(limits), new TikaTextExtractor(limits));
  }
}
