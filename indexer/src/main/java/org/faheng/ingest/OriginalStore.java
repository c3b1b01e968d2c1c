package org.faheng.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * 原件库: every accepted file under the SHA-256 of its content, with a note of its path and hints, so
 * that the index can be built anew from here alone. A file appears whole or not at all.
 */
public final class OriginalStore {
  private static final String NOTE = ".properties";

  private final Path folder;

  public OriginalStore(Path folder) {
    this.folder = folder;
  }

  /** An original: where it lies and what was known of it. */
  public record Original(Path file, String path, ImportHints hints) {}

  /** Lower-case hex SHA-256 of a file's content. */
  public static String sha256(Path file) throws IOException {
    MessageDigest digest = newDigest();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Keeps a copy of {@code source}; does nothing where that content is kept already. */
  public void keep(Path source, String sha256, String path, ImportHints hints) throws IOException {
    Path target = place(sha256);
    if (Files.exists(target)) {
      return;
    }
    Files.createDirectories(target.getParent());
    Properties note = hints.toProperties();
    note.setProperty("path", path);
    Path noteFile = target.resolveSibling(sha256 + NOTE);
    try (OutputStream out = Files.newOutputStream(noteFile)) {
      note.store(out, null);
    }
    Path part = Files.createTempFile(target.getParent(), sha256.substring(0, 8), ".part");
    Files.copy(source, part, StandardCopyOption.REPLACE_EXISTING);
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Where the original with that content lies. */
  public Path place(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  /** Every original, ordered by content hash. */
  public List<Original> all() throws IOException {
    List<Original> originals = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return originals;
    }
    try (Stream<Path> files = Files.walk(folder, 2)) {
      for (Path note : files.filter(file -> file.toString().endsWith(NOTE)).sorted().toList()) {
        String name = note.getFileName().toString();
        Path file = note.resolveSibling(name.substring(0, name.length() - NOTE.length()));
        if (Files.isRegularFile(file)) {
          Properties properties = new Properties();
          try (InputStream in = Files.newInputStream(note)) {
            properties.load(in);
          }
          originals.add(
              new Original(file, properties.getProperty("path", ""), ImportHints.of(properties)));
        }
      }
    }
    return originals;
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
