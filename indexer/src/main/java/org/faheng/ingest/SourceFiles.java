package org.faheng.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faheng.extract.Archive;
import org.faheng.extract.ExtractionException;

/**
 * Lists the files behind the paths that people name: files, folders, zip archives and collections
 * of judgments. Two folders may hold a file of the same name: both are then known by the name of
 * their folder too.
 */
final class SourceFiles {
  private final Path scratch;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<IngestFailure> failures = new ArrayList<>();

  /** A file to ingest: where it lies, and its path as people know it. */
  record SourceFile(Path file, String path, ImportHints hints) {
    private SourceFile in(Path root) {
      return new SourceFile(file, root.getFileName() + "/" + path, hints);
    }
  }

  /**
   * @param scratch empty folder for the members of archives
   */
  SourceFiles(Path scratch) {
    this.scratch = scratch;
  }

  List<SourceFile> files() {
    return files;
  }

  List<IngestFailure> failures() {
    return failures;
  }

  void add(Path path) throws IOException {
    Set<String> taken = files.stream().map(SourceFile::path).collect(Collectors.toSet());
    int before = files.size();
    list(path);
    Path root = root(path);
    files
        .subList(before, files.size())
        .replaceAll(file -> taken.contains(file.path()) ? file.in(root) : file);
  }

  /** The folder that tells files of the same name apart. */
  private static Path root(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    Path parent = whole.getParent();
    return Files.isDirectory(whole) || parent == null || parent.getFileName() == null
        ? whole
        : parent;
  }

  private void list(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (Files.isRegularFile(path)) {
      addFile(path, path.getFileName().toString(), HintReader.readAlone(path));
    } else {
      failures.add(
          new IngestFailure(path.toString(), IngestFailure.Stage.READ, "找不到这个文件或文件夹，请检查路径"));
    }
  }

  private void addFolder(Path folder) throws IOException {
    HintReader hints = new HintReader(folder);
    List<Path> found;
    try (Stream<Path> walk = Files.walk(folder)) {
      found =
          walk.filter(Files::isRegularFile).filter(file -> wanted(folder, file)).sorted().toList();
    }
    for (Path file : found) {
      addFile(file, folder.relativize(file).toString().replace('\\', '/'), hints.read(file));
    }
  }

  /** Hidden files, lock files of Word and WPS, and registers are no documents. */
  private static boolean wanted(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      String name = part.toString();
      if (name.startsWith(".") || name.startsWith("~$") || name.equals("Thumbs.db")) {
        return false;
      }
    }
    return !file.getFileName().toString().equals(HintReader.REGISTER);
  }

  private void addFile(Path file, String path, ImportHints hints) throws IOException {
    String name = path.toLowerCase(Locale.ROOT);
    if (CollectionFile.isOne(name)) {
      failures.addAll(CollectionFile.split(file, path, scratch, files));
      return;
    }
    if (!name.endsWith(".zip")) {
      files.add(new SourceFile(file, path, hints));
      return;
    }
    Path into = Files.createTempDirectory(scratch, "zip");
    try {
      HintReader inside = null;
      for (Archive.Member member : Archive.expand(file, into, Archive.Limits.standard())) {
        inside = inside == null ? new HintReader(into) : inside;
        Path named = named(into, member);
        if (wanted(into, named)) {
          files.add(
              new SourceFile(
                  member.path(), path + "!/" + member.originalName(), inside.read(named)));
        }
      }
    } catch (ExtractionException e) {
      failures.add(new IngestFailure(path, IngestFailure.Stage.EXTRACT, e.getMessage()));
    }
  }

  /** Where a member would lie under its own name; members are unpacked under numbers. */
  private static Path named(Path into, Archive.Member member) {
    try {
      return into.resolve(member.originalName());
    } catch (InvalidPathException e) {
      // no file can have that name here, so it tells nothing
      return member.path();
    }
  }
}
