package org.faheng.extract;

import java.time.Duration;

/**
 * 提取限额: how much one file may cost.
 *
 * @param textBytes largest .txt or .md file
 * @param fileBytes largest file of any other format
 * @param characters most characters of text that one file may give
 * @param time longest time for a file with text
 * @param ocrTime longest time for a scanned file
 * @param heapMegabytes memory of the parsing process
 */
public record ExtractionLimits(
    long textBytes,
    long fileBytes,
    int characters,
    Duration time,
    Duration ocrTime,
    int heapMegabytes) {

  private static final long MEGABYTE = 1024L * 1024;

  /**
   * 20 MB of plain text, 100 MB of other files, 10 million characters, 1 and 15 minutes, 512 MB.
   */
  public static ExtractionLimits standard() {
    return new ExtractionLimits(
        20 * MEGABYTE,
        100 * MEGABYTE,
        10_000_000,
        Duration.ofSeconds(60),
        Duration.ofMinutes(15),
        512);
  }

  /** The same with another time for files with text. */
  public ExtractionLimits withTime(Duration other) {
    return new ExtractionLimits(textBytes, fileBytes, characters, other, ocrTime, heapMegabytes);
  }

  /** The same with another size for files that are not plain text. */
  public ExtractionLimits withFileBytes(long other) {
    return new ExtractionLimits(textBytes, other, characters, time, ocrTime, heapMegabytes);
  }

  /** The same with another number of characters. */
  public ExtractionLimits withCharacters(int other) {
    return new ExtractionLimits(textBytes, fileBytes, other, time, ocrTime, heapMegabytes);
  }
}
