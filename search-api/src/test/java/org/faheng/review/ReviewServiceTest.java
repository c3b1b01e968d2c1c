package org.faheng.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.faheng.corpus.citation.TitleCatalog;
import org.faheng.extract.TextExtractor;
import org.faheng.extract.TextExtractors;
import org.faheng.index.LegalIndex;
import org.faheng.index.lucene.LuceneEngine;
import org.faheng.ingest.DataFolder;
import org.faheng.ingest.FileInspection;
import org.faheng.search.SearchLog;
import org.faheng.search.SearchService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewServiceTest {
  @TempDir Path folder;

  @Test
  void cautionsInEveryFindingAndOnceInTheReplyWhereTheTextIsOfAScan() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("办法.txt"), "乐棠县采摘园管理办法\n第一条　根据《中华人民共和国合同法》，制定本办法，有效期至2029年1月1日。\n");
    DataFolder data =
        new DataFolder(folder.resolve("data"), new LuceneEngine(), TextExtractors::standard, 1);
    try (LegalIndex index = data.open();
        TextExtractor extractor = data.extractor()) {
      ReviewService service =
          new ReviewService(index, new SearchService(index, SearchLog.none()).laws());
      FileInspection read = FileInspection.of(file, extractor, TitleCatalog.empty());
      Draft draft = service.draft("办法.txt", read.document(), read.body(), read.citations(), null);

      Review plain = service.review(draft, LocalDate.of(2026, 1, 1));
      Review scanned =
          service.review(draft.withRemarks(List.of("由扫描件识别")), LocalDate.of(2026, 1, 1));

      assertThat(plain.findings()).hasSize(1);
      assertThat(scanned.findings())
          .singleElement()
          .satisfies(
              finding ->
                  assertThat(finding.explanation())
                      .isEqualTo(plain.findings().getFirst().explanation() + "（由扫描件识别）"));
      assertThat(ReviewReply.of(scanned).warnings()).containsExactly("由扫描件识别");
      assertThat(scanned.coverage()).isEqualTo(plain.coverage());
    }
  }
}
