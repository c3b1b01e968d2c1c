package org.faheng.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.faheng.index.IndexEngine;
import org.faheng.index.LegalIndex;
import org.faheng.index.LegalIndexContract;
import org.faheng.index.LegalIndexWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void asksForARebuildWhereAnotherVersionWroteTheIndex(@TempDir Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of(LuceneLegalIndexWriter.SNAPSHOT, "old").entrySet());
      writer.commit();
    }

    assertThatThrownBy(() -> LuceneLegalIndex.open(folder))
        .isInstanceOf(IndexEngine.IndexFormatException.class)
        .hasMessageContaining("./faheng rebuild");
    assertThatThrownBy(() -> LuceneLegalIndexWriter.open(folder))
        .isInstanceOf(IndexEngine.IndexFormatException.class);
  }
}
