package org.faheng.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.faheng.corpus.document.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginalStoreTest {
  private static final ImportHints HINTS =
      new ImportHints("养犬办法", DocumentKind.NORMATIVE_DOCUMENT, null, null, null);

  @Test
  void keepsAFileUnderItsHashWithPathAndHints(@TempDir Path folder) throws IOException {
    Path source = Samples.write(folder.resolve("in/养犬办法.txt"), "养犬");
    OriginalStore store = new OriginalStore(folder.resolve("originals"));
    String sha256 = OriginalStore.sha256(source);

    store.keep(source, sha256, "岳海/养犬办法.txt", HINTS);

    assertThat(sha256).matches("[0-9a-f]{64}");
    Path kept =
        folder.resolve("originals").resolve(sha256.substring(0, 2)).resolve(sha256 + ".txt");
    assertThat(kept).hasContent("养犬");
    assertThat(store.all()).containsExactly(new OriginalStore.Original(kept, "岳海/养犬办法.txt", HINTS));
  }

  @Test
  void keepsOneCopyOfTheSameContent(@TempDir Path folder) throws IOException {
    Path source = Samples.write(folder.resolve("in/a.txt"), "养犬");
    OriginalStore store = new OriginalStore(folder.resolve("originals"));
    String sha256 = OriginalStore.sha256(source);

    store.keep(source, sha256, "a.txt", HINTS);
    store.keep(source, sha256, "b.txt", ImportHints.NONE);

    assertThat(store.all()).extracting(OriginalStore.Original::path).containsExactly("b.txt");
    assertThat(files(folder.resolve("originals"))).hasSize(2);
  }

  @Test
  void discardsAnOriginalWithItsNote(@TempDir Path folder) throws IOException {
    Path source = Samples.write(folder.resolve("in/a.MD"), "养犬");
    OriginalStore store = new OriginalStore(folder.resolve("originals"));
    String sha256 = OriginalStore.sha256(source);
    store.keep(source, sha256, "a.MD", HINTS);

    store.discard(sha256);
    store.discard(sha256);

    assertThat(files(folder.resolve("originals"))).isEmpty();
  }

  @Test
  void doesNotListAFileThatIsNotWhole(@TempDir Path folder) throws IOException {
    OriginalStore store = new OriginalStore(folder.resolve("originals"));
    String sha256 = "ab".repeat(32);

    assertThatThrownBy(() -> store.keep(folder.resolve("gone.txt"), sha256, "gone.txt", HINTS))
        .isInstanceOf(IOException.class);

    assertThat(store.all()).isEmpty();
    Path source = Samples.write(folder.resolve("in/a.txt"), "养犬");
    store.keep(source, sha256, "a.txt", HINTS);
    assertThat(store.all()).extracting(OriginalStore.Original::path).containsExactly("a.txt");
  }

  @Test
  void isEmptyBeforeAnythingIsKept(@TempDir Path folder) throws IOException {
    assertThat(new OriginalStore(folder.resolve("nothing")).all()).isEmpty();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
