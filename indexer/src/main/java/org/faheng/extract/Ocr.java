package org.faheng.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.tika.metadata.Metadata;

/** Recognition of one file: keeps its time and says what it found doubtful. */
final class Ocr {
  /** Set on the parsing process: seconds that one file may take. */
  static final String SECONDS = "faheng.ocr.seconds";

  private static final int EXAMPLES = 5;
  private static final long PAGE_SECONDS = 120;

  private final Metadata metadata;
  private final long start = System.nanoTime();
  private final long seconds = Long.getLong(SECONDS, Duration.ofMinutes(15).toSeconds());

  Ocr(Metadata metadata) {
    this.metadata = metadata;
  }

  /** Whether a further page might not end before this process is ended. */
  boolean isLate() {
    return remaining() <= 0;
  }

  private long remaining() {
    long elapsed = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
    return seconds * 8 / 10 - elapsed;
  }

  String recognise(Path image) throws IOException {
    return Tesseract.recognise(image, Math.max(1, Math.min(PAGE_SECONDS, remaining())));
  }

  void report(OcrTable table) {
    metadata.add(PageXhtml.WARNING, Messages.OCR_USED);
    metadata.set(PageXhtml.OCR_CONFIDENCE, String.format(Locale.ROOT, "%.0f", table.confidence()));
    if (!table.doubtful().isEmpty()) {
      String examples =
          table.doubtful().stream().distinct().limit(EXAMPLES).collect(Collectors.joining("、"));
      metadata.add(PageXhtml.WARNING, Messages.lowConfidence(table.doubtful().size(), examples));
    }
  }
}
