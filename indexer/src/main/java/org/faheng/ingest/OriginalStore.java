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
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 原件库: every accepted file under the SHA-256 of its content, with a note of its path and hints, so
 * that the index can be built anew from here alone. A file appears whole or not at all.
 */
public final class OriginalStore {
  private static final String NOTE = ".properties";
  private static final String FILE = "file";
  private static final Pattern EXTENSION = Pattern.compile("\\.(?!properties$)[A-Za-z0-9]{1,8}$");

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

  /**
   * Keeps a copy of {@code source}, or only a new note where that content is kept already. The copy
   * has the extension of the source, which tells text formats apart.
   */
  public void keep(Path source, String sha256, String path, ImportHints hints) throws IOException {
    Path note = note(sha256);
    Path target = note.resolveSibling(sha256 + extension(source));
    Files.createDirectories(note.getParent());
    Properties properties = hints.toProperties();
    properties.setProperty("path", path);
    properties.setProperty(FILE, target.getFileName().toString());
    Path part = Files.createTempFile(note.getParent(), sha256.substring(0, 8), ".part");
    try (OutputStream out = Files.newOutputStream(part)) {
      properties.store(out, null);
    }
    Files.move(part, note, StandardCopyOption.ATOMIC_MOVE);
    if (!Files.exists(target)) {
      Files.copy(source, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Removes an original that a newer file has taken the place of. */
  void discard(String sha256) throws IOException {
    Path note = note(sha256);
    if (Files.exists(note)) {
      Path file = fileOf(note, properties(note));
      Files.delete(note);
      Files.deleteIfExists(file);
    }
  }

  /** Every original, ordered by content hash. */
  public List<Original> all() throws IOException {
    List<Original> originals = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return originals;
    }
    try (Stream<Path> files = Files.walk(folder, 2)) {
      for (Path note : files.filter(file -> file.toString().endsWith(NOTE)).sorted().toList()) {
        Properties properties = properties(note);
        Path file = fileOf(note, properties);
        if (Files.isRegularFile(file)) {
          originals.add(
              new Original(file, properties.getProperty("path", ""), ImportHints.of(properties)));
        }
      }
    }
    return originals;
  }

  private Path note(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256 + NOTE);
  }

  private static Path fileOf(Path note, Properties properties) {
    String name = note.getFileName().toString();
    String plain = name.substring(0, name.length() - NOTE.length());
    return note.resolveSibling(properties.getProperty(FILE, plain));
  }

  private static Properties properties(Path note) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(note)) {
      properties.load(in);
    }
    return properties;
  }

  private static String extension(Path source) {
    Matcher matcher = EXTENSION.matcher(source.getFileName().toString());
    return matcher.find() ? matcher.group().toLowerCase(Locale.ROOT) : "";
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
