package org.faheng.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.faheng.index.IndexGenerations;
import org.faheng.index.VectorStore;

/**
 * 索引换代: names the folder of the index that answers now. A new one is built beside it and takes its
 * place in one step, so that a rebuild never leaves people without an index.
 *
 * <pre>
 * index/current       name of the folder in use
 * index/g1, g2, …     generations
 * index/vectors-N     vectors by text, of one state of the model, which serve every generation
 * </pre>
 */
public final class IndexRollover implements IndexGenerations {
  private final Path folder;

  /**
   * @param folder holds every generation; created when needed
   */
  public IndexRollover(Path folder) {
    this.folder = folder;
  }

  @Override
  public boolean isEmpty() {
    return !Files.exists(folder.resolve("current"));
  }

  @Override
  public Path current() throws IOException {
    Path pointer = folder.resolve("current");
    if (Files.exists(pointer)) {
      return folder.resolve(Files.readString(pointer, StandardCharsets.UTF_8).strip());
    }
    Files.createDirectories(folder.resolve("g1"));
    point("g1");
    return folder.resolve("g1");
  }

  @Override
  public Path vectors() {
    return folder.resolve("vectors-" + VectorStore.MODEL);
  }

  @Override
  public Path next() throws IOException {
    int number = Integer.parseInt(current().getFileName().toString().substring(1)) + 1;
    Path next = folder.resolve("g" + number);
    delete(next);
    return Files.createDirectories(next);
  }

  @Override
  public void swap(Path generation) throws IOException {
    point(generation.getFileName().toString());
  }

  @Override
  public void sweep() throws IOException {
    Path current = current();
    List<Path> others;
    try (Stream<Path> all = Files.list(folder)) {
      others =
          all.filter(Files::isDirectory)
              .filter(path -> !path.equals(current) && !path.equals(vectors()))
              .toList();
    }
    for (Path other : others) {
      delete(other);
    }
  }

  private void point(String name) throws IOException {
    Path part = Files.createTempFile(folder, "current", ".part");
    Files.writeString(part, name, StandardCharsets.UTF_8);
    Files.move(
        part,
        folder.resolve("current"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes a folder with everything in it; does nothing where there is none. */
  static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
