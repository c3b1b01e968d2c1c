package org.faheng.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.ingest.OriginalStore;
import org.jspecify.annotations.Nullable;

/**
 * 送审存档: drafts handed in, each in a folder named by its content and what was said of it, so that a
 * result can be made again after a restart. They never enter the index. The oldest go when there
 * are too many. Thread-safe.
 */
public final class ReviewArchive {
  static final int MOST = 200;
  private static final String NOTE = "note.properties";
  private static final String DRAFT = "draft";
  private static final Pattern ID = Pattern.compile("[0-9a-f]{24}");
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");
  private static final int LONGEST_NAME = 70;

  private final Path folder;

  public ReviewArchive(Path folder) {
    this.folder = folder;
  }

  /**
   * A draft that is kept.
   *
   * @param day the day for which it is checked
   * @param fresh whether it was not kept before
   */
  record Kept(String id, Path file, Submission said, LocalDate day, boolean fresh) {}

  /** Keeps what {@code content} holds; the same draft with the same facts keeps its id. */
  Kept keep(InputStream content, Submission said, LocalDate day) throws IOException {
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "upload", ".part");
    try {
      Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
      return keep(part, said, day);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Keeps a copy of {@code file} as a draft of its own, with other facts. */
  synchronized Kept keep(Path file, Submission said, LocalDate day) throws IOException {
    Properties note = note(said, day);
    String id = id(OriginalStore.sha256(file), note);
    Path kept = folder.resolve(id);
    boolean fresh = !Files.isRegularFile(kept.resolve(NOTE));
    if (fresh) {
      put(file, said, note, kept);
      sweep();
    } else {
      Files.setLastModifiedTime(kept.resolve(NOTE), FileTime.from(Instant.now()));
    }
    return new Kept(id, kept.resolve(DRAFT).resolve(fileName(said.name())), said, day, fresh);
  }

  /** Makes the folder of a draft beside its place and moves it there whole. */
  private void put(Path file, Submission said, Properties note, Path kept) throws IOException {
    Path part = Files.createTempDirectory(folder, "keep");
    try {
      Path draft = Files.createDirectory(part.resolve(DRAFT)).resolve(fileName(said.name()));
      Files.copy(file, draft);
      try (OutputStream out = Files.newOutputStream(part.resolve(NOTE))) {
        note.store(out, null);
      }
      delete(kept);
      Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(part);
    }
  }

  /** The draft of that id; empty where it is not kept, or not any more. */
  synchronized Optional<Kept> find(String id) throws IOException {
    Path note = folder.resolve(id).resolve(NOTE);
    if (!ID.matcher(id).matches() || !Files.isRegularFile(note)) {
      return Optional.empty();
    }
    Properties facts = new Properties();
    try (InputStream in = Files.newInputStream(note)) {
      facts.load(in);
    }
    try (Stream<Path> files = Files.list(folder.resolve(id).resolve(DRAFT))) {
      return files.findFirst().map(file -> kept(id, file, facts));
    }
  }

  private static Kept kept(String id, Path file, Properties facts) {
    String kind = facts.getProperty("kind", "");
    String made = facts.getProperty("made", "");
    Submission said =
        new Submission(
            facts.getProperty("name", ""),
            kind.isEmpty() ? null : DocumentKind.valueOf(kind),
            facts.getProperty("authority", ""),
            made.isEmpty() ? null : LocalDate.parse(made));
    return new Kept(id, file, said, LocalDate.parse(facts.getProperty("day", "")), false);
  }

  /** Forgets a draft, such as one that cannot be read. */
  synchronized void discard(String id) throws IOException {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("id must be 24 hex digits, got " + id);
    }
    delete(folder.resolve(id));
  }

  private static void delete(Path kept) throws IOException {
    if (Files.isDirectory(kept)) {
      try (Stream<Path> inside = Files.walk(kept)) {
        for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      }
    }
  }

  private void sweep() throws IOException {
    List<Path> kept;
    try (Stream<Path> folders = Files.list(folder)) {
      kept = folders.filter(each -> ID.matcher(each.getFileName().toString()).matches()).toList();
    }
    if (kept.size() > MOST) {
      List<Path> oldest =
          kept.stream().sorted(Comparator.comparingLong(ReviewArchive::age)).toList();
      for (Path each : oldest.subList(0, kept.size() - MOST)) {
        discard(each.getFileName().toString());
      }
    }
  }

  private static long age(Path kept) {
    return kept.resolve(NOTE).toFile().lastModified();
  }

  private static Properties note(Submission said, LocalDate day) {
    Properties note = new Properties();
    note.setProperty("name", said.name());
    note.setProperty("kind", text(said.kind() == null ? null : said.kind().name()));
    note.setProperty("authority", said.authority());
    note.setProperty("made", text(said.made()));
    note.setProperty("day", day.toString());
    return note;
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String id(String sha256, Properties note) {
    StringBuilder identity = new StringBuilder(sha256);
    note.stringPropertyNames().stream()
        .sorted()
        .forEach(name -> identity.append('\n').append(note.getProperty(name)));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(identity.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 24);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** A name that any file system takes; its ending still tells text formats apart. */
  static String fileName(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String safe = last.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_").strip();
    Matcher tail = ENDING.matcher(safe);
    String ending = tail.find() ? tail.group() : "";
    String stem = safe.substring(0, safe.length() - ending.length());
    String cut = stem.length() > LONGEST_NAME ? stem.substring(0, LONGEST_NAME) : stem;
    return cut.isEmpty() || cut.startsWith(".") ? "draft" + ending : cut + ending;
  }
}
