package org.faheng.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** 压缩包: unpacks .zip files, also inner ones, without trusting them. */
public final class Archive {
  private static final int BUFFER = 64 * 1024;

  /** Packed files below this size may shrink by any ratio. */
  private static final long RATIO_FROM = 1024L * 1024;

  /**
   * How much an archive may unpack to.
   *
   * @param entries most files, those of inner archives included
   * @param totalBytes most bytes of all files
   * @param ratio most bytes that one packed byte may become
   * @param depth how many archives may stand in each other; 1 unpacks no inner archive
   */
  public record Limits(int entries, long totalBytes, int ratio, int depth) {

    /** 10 000 files, 2 GB, ratio 100, one archive inside another. */
    public static Limits standard() {
      return new Limits(10_000, 2L * 1024 * 1024 * 1024, 100, 2);
    }
  }

  /**
   * An unpacked file.
   *
   * @param path where it is now
   * @param originalName its name in the archive; inner archives stand before it, as in {@code
   *     内层.zip/办法.docx}
   */
  public record Member(Path path, String originalName) {}

  private final Path target;
  private final Limits limits;
  private final List<Member> members = new ArrayList<>();
  private long total;

  private Archive(Path target, Limits limits) {
    this.target = target;
    this.limits = limits;
  }

  /**
   * Unpacks {@code zip} into {@code intoDir}, which is made if need be. Files get neutral names
   * with their old extension, so that no name of the archive reaches the file system.
   *
   * @throws ExtractionException if it is damaged, encrypted, or would unpack to too much
   */
  public static List<Member> expand(Path zip, Path intoDir, Limits limits)
      throws ExtractionException {
    try {
      Files.createDirectories(intoDir);
      Archive archive = new Archive(intoDir, limits);
      archive.unpack(zip, "", 1);
      return List.copyOf(archive.members);
    } catch (UnsupportedZipFeatureException e) {
      throw Messages.unsupported();
    } catch (IOException e) {
      throw Messages.corrupt(e);
    }
  }

  private void unpack(Path zip, String prefix, int depth) throws IOException, ExtractionException {
    try (ZipFile file = ZipFile.builder().setPath(zip).setCharset(TextDecoder.GB18030).get()) {
      for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
        String name = name(entry);
        if (isWanted(entry, name)) {
          member(file, entry, prefix + name, depth);
        }
      }
    }
  }

  /** Names are UTF-8 if they can be, with or without the flag that says so, else GBK. */
  private static String name(ZipArchiveEntry entry) throws ExtractionException {
    byte[] raw = entry.getRawName();
    String name = entry.getName();
    if (raw != null && !entry.getGeneralPurposeBit().usesUTF8ForNames()) {
      name = TextDecoder.decode(raw).map(TextDecoder.Decoded::text).orElse(name);
    }
    String clean = name.replace('\\', '/');
    boolean climbs = List.of(clean.split("/")).contains("..");
    if (climbs || clean.startsWith("/") || clean.matches("(?s)^[A-Za-z]:.*")) {
      throw Messages.unsafePath(name);
    }
    return clean;
  }

  private static boolean isWanted(ZipArchiveEntry entry, String name) {
    boolean rubbish = name.startsWith("__MACOSX/") || name.endsWith(".DS_Store");
    return !entry.isDirectory() && !entry.isUnixSymlink() && !rubbish;
  }

  private void member(ZipFile zip, ZipArchiveEntry entry, String name, int depth)
      throws IOException, ExtractionException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw Messages.encrypted();
    }
    if (members.size() >= limits.entries()) {
      throw Messages.bomb();
    }
    Path path = Files.createTempFile(target, "member-", suffix(name));
    copy(zip, entry, path);
    if (name.toLowerCase(Locale.ROOT).endsWith(".zip") && depth < limits.depth()) {
      unpack(path, name + "/", depth + 1);
      Files.delete(path);
    } else {
      members.add(new Member(path, name));
    }
  }

  private void copy(ZipFile zip, ZipArchiveEntry entry, Path path)
      throws IOException, ExtractionException {
    byte[] buffer = new byte[BUFFER];
    long written = 0;
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = Files.newOutputStream(path)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        written += read;
        total += read;
        boolean tooDense =
            written > RATIO_FROM && written / limits.ratio() > entry.getCompressedSize();
        if (tooDense || total > limits.totalBytes()) {
          throw Messages.bomb();
        }
        out.write(buffer, 0, read);
      }
    }
  }

  /** The extension if it is a plain one, for it goes into the name of a file of ours. */
  private static String suffix(String name) {
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    return extension.matches("\\.[a-z0-9]{1,10}") ? extension : ".bin";
  }
}
