package org.faheng.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexRolloverTest {

  @Test
  void beginsWithTheFirstGeneration(@TempDir Path folder) throws IOException {
    Path first = new IndexRollover(folder).current();

    assertThat(first).isEqualTo(folder.resolve("g1")).isDirectory();
    assertThat(new IndexRollover(folder).current()).isEqualTo(first);
  }

  @Test
  void answersFromTheOldGenerationUntilTheSwap(@TempDir Path folder) throws IOException {
    IndexRollover rollover = new IndexRollover(folder);
    Path first = rollover.current();
    Path next = rollover.next();

    assertThat(rollover.current()).isEqualTo(first);
    rollover.swap(next);
    assertThat(new IndexRollover(folder).current()).isEqualTo(folder.resolve("g2"));
    assertThat(names(folder)).contains("g1", "g2");
    rollover.sweep();
    assertThat(names(folder)).containsExactly("current", "g2");
  }

  @Test
  void clearsWhatABrokenRebuildLeftOver(@TempDir Path folder) throws IOException {
    Path broken = new IndexRollover(folder).next();
    Samples.write(broken.resolve("half/segment"), "half");

    Path next = new IndexRollover(folder).next();

    assertThat(next).isEqualTo(broken).isEmptyDirectory();
    assertThat(new IndexRollover(folder).current()).isEqualTo(folder.resolve("g1"));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
