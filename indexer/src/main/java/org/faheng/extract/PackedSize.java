package org.faheng.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Asks the directory of a docx, xlsx or OFD file what it would unpack to. A directory that lies is
 * met by the limits of memory and time of the parsing process.
 */
final class PackedSize {
  private static final long MOST_BYTES = 1024L * 1024 * 1024;
  private static final long SMALL = 50L * 1024 * 1024;
  private static final long MOST_RATIO = 100;

  private PackedSize() {}

  static void check(Path file) throws IOException, ExtractionException {
    try (ZipFile zip = new ZipFile(file.toFile(), TextDecoder.GB18030)) {
      long packed = zip.stream().mapToLong(entry -> Math.max(0, entry.getCompressedSize())).sum();
      long size = zip.stream().mapToLong(ZipEntry::getSize).filter(bytes -> bytes > 0).sum();
      if (size > MOST_BYTES || size > SMALL && size / Math.max(1, packed) > MOST_RATIO) {
        throw Messages.bomb();
      }
    }
  }
}
