package org.faheng.extract;

import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.detect.zip.StreamingDetectContext;
import org.apache.tika.detect.zip.ZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;

/** Tells an OFD file from other zip containers by its entry file. */
public final class OfdDetector implements ZipContainerDetector {
  static final MediaType OFD = MediaType.application("ofd");

  private static final long serialVersionUID = 1L;
  private static final String ENTRY = "OFD.xml";

  @Override
  public @Nullable MediaType detect(ZipFile zip, TikaInputStream stream) {
    return zip.getEntry(ENTRY) == null ? null : OFD;
  }

  @Override
  public @Nullable MediaType streamingDetectUpdate(
      ZipArchiveEntry entry, InputStream stream, StreamingDetectContext context) {
    return entry.getName().equals(ENTRY) ? OFD : null;
  }

  @Override
  public @Nullable MediaType streamingDetectFinal(StreamingDetectContext context) {
    return null;
  }
}
