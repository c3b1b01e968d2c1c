package org.faheng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.faheng.extract.TextExtractor;
import org.faheng.extract.TextExtractors;
import org.faheng.index.LegalIndex;
import org.faheng.index.lucene.LuceneEngine;
import org.faheng.ingest.DataFolder;
import org.faheng.search.SearchLog;
import org.faheng.search.SearchService;
import org.faheng.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewDeskTest {
  @TempDir Path folder;

  @Test
  void takesNoDraftInWhereThereIsNoLawToCompareWith() throws Exception {
    DataFolder data =
        new DataFolder(folder.resolve("data"), new LuceneEngine(), TextExtractors::standard, 1);
    Path kept = folder.resolve("reviews");
    try (LegalIndex index = data.open();
        TextExtractor extractor = data.extractor()) {
      ReviewDesk desk =
          new ReviewDesk(
              index,
              new SearchService(index, SearchLog.none()),
              extractor,
              new ReviewArchive(kept));
      byte[] draft = "第一条　灯笼用竹骨。".getBytes(StandardCharsets.UTF_8);

      assertThatThrownBy(
              () ->
                  desk.receive(
                      new ByteArrayInputStream(draft),
                      Submission.named("灯会.txt"),
                      LocalDate.of(2026, 1, 1)))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("请先运行 ./faheng ingest");
      assertThat(kept).doesNotExist();
    }
  }
}
