package org.faheng.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.faheng.index.LegalIndex;
import org.faheng.index.LegalIndexContract;
import org.faheng.index.LegalIndexWriter;
import org.junit.jupiter.api.Test;

/** The contract on Lucene. */
class LuceneLegalIndexTest extends LegalIndexContract {

  @Override
  protected LegalIndexWriter openWriter(Path folder) {
    return LuceneLegalIndexWriter.open(folder);
  }

  @Override
  protected LegalIndex openIndex(Path folder) {
    return LuceneLegalIndex.open(folder);
  }

  @Test
  void opensAFolderWithoutAnIndexAsAnEmptyOne() {
    try (LegalIndex empty =
        LuceneLegalIndex.open(
            Path.of(System.getProperty("java.io.tmpdir"), "faheng-none-" + System.nanoTime()))) {
      assertThat(empty.documents()).isEmpty();
      empty.refresh();
    }
  }
}
