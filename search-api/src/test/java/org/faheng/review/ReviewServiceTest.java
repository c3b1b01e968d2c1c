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

  @Test
  void saysWhichLawWasNotComparedForWantOfAPlaceOrAKind() throws Exception {
    DataFolder data =
        new DataFolder(folder.resolve("data"), new LuceneEngine(), TextExtractors::standard, 1);
    try (LegalIndex index = data.open();
        TextExtractor extractor = data.extractor()) {
      ReviewService service =
          new ReviewService(index, new SearchService(index, SearchLog.none()).laws());

      Coverage unplaced = coverage(service, extractor, "柳溪县人民政府关于采摘园管理的通知", "爱护果树");
      assertThat(unplaced.limits()).anyMatch(limit -> limit.startsWith("未能确定本件所在省份"));
      assertThat(unplaced.law().missing()).contains("法律").doesNotContain("地方性法规");
      assertThat(unplaced.law().notCompared()).contains("地方性法规");

      Coverage placed = coverage(service, extractor, "柳溪县人民政府关于果园管理的通知", "根据《山东省果树条例》，爱护果树");
      assertThat(placed.limits()).noneMatch(limit -> limit.startsWith("未能确定"));
      assertThat(placed.law().missing()).contains("法律", "地方性法规");

      Coverage unknown = coverage(service, extractor, "果园里的事", "爱护果树");
      assertThat(unknown.limits())
          .anyMatch(limit -> limit.startsWith("未能确定本件的文件种类，没有比对") && limit.contains("地方性法规"));
      assertThat(unknown.law().missing()).contains("法律").doesNotContain("地方性法规", "部门规章");
    }
  }

  private Coverage coverage(
      ReviewService service, TextExtractor extractor, String title, String text) throws Exception {
    Path file = Files.writeString(folder.resolve(title + ".txt"), title + "\n第一条　" + text + "。\n");
    FileInspection read = FileInspection.of(file, extractor, TitleCatalog.empty());
    Draft draft =
        service.draft(title + ".txt", read.document(), read.body(), read.citations(), null);
    return service.review(draft, LocalDate.of(2026, 1, 1)).coverage();
  }
}
