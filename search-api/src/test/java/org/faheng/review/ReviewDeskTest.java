package org.faheng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.faheng.extract.ExtractedText;
import org.faheng.extract.ExtractionException;
import org.faheng.extract.TextExtractor;
import org.faheng.extract.TextExtractors;
import org.faheng.index.LegalIndex;
import org.faheng.index.lucene.LuceneEngine;
import org.faheng.ingest.DataFolder;
import org.faheng.ingest.IngestProgress;
import org.faheng.search.SearchLog;
import org.faheng.search.SearchService;
import org.faheng.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewDeskTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

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

  @Test
  void keepsADraftThatWasReadBeforeWhereReadingItFailsOnce() throws Exception {
    AtomicBoolean broken = new AtomicBoolean();
    Submission said = Submission.named("灯会.txt");
    withDesk(
        broken,
        desk -> {
          ReviewDesk.Reviewed first = receive(desk, "第一条　灯笼用竹骨。", said);
          broken.set(true);

          assertThatThrownBy(() -> desk.again(first.id(), said, DAY))
              .isInstanceOf(ExtractionException.class);
          assertThatThrownBy(() -> receive(desk, "第一条　灯笼用纸面。", said))
              .isInstanceOf(ExtractionException.class);

          broken.set(false);
          assertThat(desk.again(first.id(), said, DAY)).isPresent();
          try (Stream<Path> kept = Files.list(folder.resolve("reviews"))) {
            assertThat(kept).hasSize(1);
          }
        });
  }

  private interface Visit {
    void to(ReviewDesk desk) throws Exception;
  }

  private void withDesk(AtomicBoolean broken, Visit visit) throws Exception {
    DataFolder data =
        new DataFolder(folder.resolve("data"), new LuceneEngine(), TextExtractors::standard, 1);
    Path law = Files.writeString(folder.resolve("航灯办法.txt"), "乐棠县航灯办法\n第一条　航灯应当长明。\n");
    data.ingest(List.of(law), IngestProgress.SILENT);
    try (LegalIndex index = data.open();
        TextExtractor extractor = data.extractor()) {
      visit.to(
          new ReviewDesk(
              index,
              new SearchService(index, SearchLog.none()),
              file -> extract(file, extractor, broken.get()),
              new ReviewArchive(folder.resolve("reviews"))));
    }
  }

  private static ExtractedText extract(Path file, TextExtractor extractor, boolean broken)
      throws ExtractionException {
    if (broken) {
      throw new ExtractionException(ExtractionException.Reason.values()[0], "读不出");
    }
    return extractor.extract(file);
  }

  private static ReviewDesk.Reviewed receive(ReviewDesk desk, String text, Submission said)
      throws Exception {
    return desk.receive(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), said, DAY);
  }
}
