package org.faheng.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.LegalForce;
import org.faheng.corpus.structure.EId;
import org.faheng.index.DocumentSummary;
import org.faheng.index.LegalIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngesterTest {
  private static final String DOGS = Samples.regulation("岳海省养犬条例", "2020-03-01", "养犬应当登记。");
  private static final String CATS = Samples.regulation("岳海省养猫条例", "2021-03-01", "养猫应当登记。");

  @TempDir private Path folder = Path.of("");
  private Path data = Path.of("");
  private Path in = Path.of("");

  @BeforeEach
  void namesFolders() {
    data = folder.resolve("data");
    in = folder.resolve("in");
  }

  private void put(String name, String text) throws IOException {
    Samples.write(in.resolve(name), text);
  }

  private IngestReport ingest() throws IOException {
    return Samples.ingest(data, in);
  }

  @Test
  void acceptsFilesAndMakesTheirArticlesReadable() throws IOException {
    put("a.txt", DOGS);
    put("岳海/b.md", CATS);

    IngestReport report = ingest();

    assertThat(report.accepted()).isEqualTo(2);
    assertThat(report.unchanged()).isZero();
    assertThat(report.failures()).isEmpty();
    assertThat(report.articles()).isEqualTo(4);
    try (LegalIndex index = Samples.data(data).open()) {
      assertThat(index.snapshot()).isEqualTo(report.snapshot());
      FrbrUri dogs = new FrbrUri("/cn/local/岳海省养犬条例/2020-03-01");
      assertThat(index.get(dogs, EId.article("1")))
          .hasValueSatisfying(article -> assertThat(article.text()).isEqualTo("第一条　养犬应当登记。"));
      assertThat(index.document(dogs))
          .hasValueSatisfying(
              document -> assertThat(document.text().strip()).isEqualTo(DOGS.strip()));
      assertThat(index.documents())
          .extracting(document -> document.manifestation().path())
          .containsExactlyInAnyOrder("a.txt", "岳海/b.md");
    }
  }

  @Test
  void changesNothingWhenItRunsAgain() throws IOException {
    put("a.txt", DOGS);
    put("b.txt", CATS);
    String snapshot = ingest().snapshot();

    IngestReport again = ingest();

    assertThat(again.accepted()).isZero();
    assertThat(again.unchanged()).isEqualTo(2);
    assertThat(again.snapshot()).isEqualTo(snapshot);
    assertThat(Samples.uris(data)).hasSize(2);
  }

  @Test
  void refusesWhatItCannotReadAndSaysWhy() throws IOException {
    put("good.txt", DOGS);
    put("empty.txt", "");
    Files.write(in.resolve("broken.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    Path missing = folder.resolve("missing.txt");

    IngestReport report = Samples.ingest(data, in, missing);

    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.failures())
        .extracting(IngestFailure::path, IngestFailure::stage)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(missing.toString(), IngestFailure.Stage.READ),
            org.assertj.core.groups.Tuple.tuple("empty.txt", IngestFailure.Stage.EXTRACT),
            org.assertj.core.groups.Tuple.tuple("broken.docx", IngestFailure.Stage.EXTRACT));
    assertThat(report.failures()).allSatisfy(failure -> assertThat(failure.reason()).isNotBlank());
  }

  @Test
  void refusesABadFileAgainWhenItRunsAgain() throws IOException {
    put("empty.txt", "");
    ingest();

    assertThat(ingest().failures()).hasSize(1);
  }

  @Test
  void takesTheSameContentUnderTwoNamesOnce() throws IOException {
    put("a.txt", DOGS);
    put("b.txt", DOGS);

    IngestReport report = ingest();

    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(Samples.uris(data)).containsExactly("/cn/local/岳海省养犬条例/2020-03-01");
  }

  @Test
  void refusesTheSameBadContentUnderTwoNamesTwice() throws IOException {
    put("a.txt", " ");
    put("b.txt", " ");

    assertThat(ingest().failures()).hasSize(2);
  }

  @Test
  void replacesADocumentWhoseFileHasChanged() throws IOException {
    put("a.txt", DOGS);
    ingest();
    put("a.txt", DOGS.replace("应当登记", "应当拴绳"));

    IngestReport report = ingest();

    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.warnings())
        .singleElement()
        .satisfies(warning -> assertThat(warning.text()).startsWith("已替换先前入库的同路径文件"));
    assertThat(Samples.uris(data)).hasSize(1);
    assertThat(firstArticle(Samples.uris(data).getFirst())).contains("拴绳");
    assertThat(ingest().unchanged()).isEqualTo(1);
  }

  @Test
  void keepsFilesOfTheSameNameFromTwoFolders() throws IOException {
    Path other = folder.resolve("乙局");
    put("a.txt", DOGS);
    Samples.write(other.resolve("a.txt"), DOGS.replace("应当登记", "应当拴绳"));

    IngestReport report = Samples.ingest(data, in, other);

    assertThat(report.accepted()).isEqualTo(2);
    assertThat(Samples.uris(data)).hasSize(2);
    assertThat(report.warnings())
        .singleElement()
        .satisfies(warning -> assertThat(warning.text()).contains("两份都已入库"));
    try (LegalIndex index = Samples.data(data).open()) {
      assertThat(index.documents())
          .extracting(document -> document.manifestation().path())
          .containsExactlyInAnyOrder("a.txt", "乙局/a.txt");
    }
  }

  @Test
  void rebuildsWhatAChangedFileSaysNow() throws IOException {
    for (String duty : List.of("拴绳", "免疫", "办证", "植入芯片", "年审")) {
      put("a.txt", DOGS.replace("应当登记", "应当" + duty));
      ingest();

      Samples.data(data).rebuild(IngestProgress.SILENT);

      assertThat(Samples.uris(data)).hasSize(1);
      assertThat(firstArticle(Samples.uris(data).getFirst())).contains(duty);
    }
  }

  @Test
  void takesAFileBackToWhatItSaidBefore() throws IOException {
    for (String duty : List.of("拴绳", "免疫", "拴绳")) {
      put("a.txt", DOGS.replace("应当登记", "应当" + duty));
      ingest();
      assertThat(firstArticle(Samples.uris(data).getFirst())).contains(duty);
    }
  }

  @Test
  void keepsTwoTextsOfTheSameTitleAndDateAndRemarksOnIt() throws IOException {
    put("a.txt", DOGS);
    ingest();
    put("b.txt", DOGS.replace("应当登记", "应当拴绳"));

    IngestReport report = ingest();

    assertThat(report.warnings())
        .singleElement()
        .satisfies(w -> assertThat(w.path()).isEqualTo("b.txt"))
        .satisfies(w -> assertThat(w.text()).contains("a.txt").contains("内容不同"));
    assertThat(Samples.uris(data))
        .containsExactly("/cn/local/岳海省养犬条例/2020-03-01", "/cn/local/岳海省养犬条例/2020-03-01~2");
    assertThat(firstArticle("/cn/local/岳海省养犬条例/2020-03-01~2")).contains("拴绳");
  }

  @Test
  void endsAnOldVersionWhenTheNewOneComes() throws IOException {
    put("new.txt", Samples.regulation("岳海省养犬条例", "2023-03-01", "养犬应当免疫。"));
    ingest();
    put("old.txt", DOGS);
    ingest();

    List<DocumentSummary> versions = Samples.documents(data);

    LocalDate day = LocalDate.of(2024, 1, 1);
    assertThat(versions)
        .extracting(version -> version.expression().force().at(day))
        .containsExactly(LegalForce.AMENDED, LegalForce.IN_FORCE);
    assertThat(versions.getFirst().expression().force().to()).isEqualTo("2023-03-01");
  }

  @Test
  void readsZipArchivesWithTheNamesOfTheirMembers() throws IOException {
    Files.createDirectories(in);
    try (OutputStream out = Files.newOutputStream(in.resolve("批.zip"));
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("地方政府规章/岳海省养犬办法_20190909.txt"));
      zip.write("岳海省养犬办法\n第一条　养犬应当登记。\n".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("~$锁.docx"));
      zip.write("lock".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("空.txt"));
    }

    IngestReport report = ingest();

    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.failures())
        .singleElement()
        .satisfies(failure -> assertThat(failure.path()).isEqualTo("批.zip!/空.txt"));
    DocumentSummary document = Samples.documents(data).getFirst();
    assertThat(document.manifestation().path()).isEqualTo("批.zip!/地方政府规章/岳海省养犬办法_20190909.txt");
    assertThat(document.expression().published()).isEqualTo("2019-09-09");
    assertThat(document.work().kind().label()).isEqualTo("地方政府规章");
  }

  @Test
  void refusesABrokenArchiveAsAWhole() throws IOException {
    put("坏.zip", "no archive");

    assertThat(ingest().failures())
        .singleElement()
        .satisfies(failure -> assertThat(failure.path()).isEqualTo("坏.zip"));
  }

  @Test
  void passesOverHiddenFilesLockFilesAndRegisters() throws IOException {
    put(".hidden/a.txt", DOGS);
    put("~$a.docx", "lock");
    put("Thumbs.db", "x");
    put("status.tsv", "folder\tname\tlevel\tpublished\tin_force_from\texpired\n");

    IngestReport report = ingest();

    assertThat(report.accepted() + report.unchanged() + report.failures().size()).isZero();
  }

  @Test
  void rebuildsTheSameDocumentsFromTheOriginals() throws IOException {
    put("岳海/养犬条例.txt", DOGS);
    put("岳海/养猫条例(2021-03-01).md", CATS);
    put("规范性文件/养鸟须知.txt", "养鸟须知\n带好证件。\n");
    put("岳海/养犬条例二.txt", Samples.regulation("岳海省养犬条例", "2023-03-01", "养犬应当免疫。"));
    ingest();
    List<DocumentSummary> before = Samples.documents(data);

    IngestReport report = Samples.data(data).rebuild(IngestProgress.SILENT);

    assertThat(report.accepted()).isEqualTo(4);
    assertThat(Samples.documents(data)).isEqualTo(before);
    assertThat(ingest().unchanged()).isEqualTo(4);
  }

  @Test
  void showsARebuiltIndexToThoseWhoHaveItOpen() throws IOException {
    put("a.txt", DOGS);
    ingest();
    try (LegalIndex index = Samples.data(data).open()) {
      put("b.txt", CATS);
      ingest();
      assertThat(index.documents()).hasSize(1);
      index.refresh();
      assertThat(index.documents()).hasSize(2);

      Samples.data(data).rebuild(IngestProgress.SILENT);
      index.refresh();

      assertThat(index.documents()).hasSize(2);
    }
  }

  @Test
  void tellsItsProgressAfterEachFile() throws IOException {
    put("a.txt", DOGS);
    put("b.txt", "");
    put("c.txt", CATS);
    StringBuilder told = new StringBuilder();

    Samples.data(data)
        .ingest(
            List.of(in),
            (done, total, articles) -> told.append(done).append('/').append(total).append(' '));

    assertThat(told).hasToString("1/3 2/3 3/3 ");
  }

  @Test
  void writesItsReportAsAWorkbook() throws IOException {
    put("good.txt", DOGS);
    put("empty.txt", "");
    Path xlsx = folder.resolve("report.xlsx");

    IngestReportWorkbook.write(ingest(), xlsx);

    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(xlsx))) {
      assertThat(book.getSheet("汇总").getRow(0).getCell(1).getStringCellValue()).isEqualTo("1");
      assertThat(book.getSheet("未入库").getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("empty.txt");
      assertThat(book.getSheet("提示").getLastRowNum()).isZero();
    }
  }

  private String firstArticle(String uri) throws IOException {
    try (LegalIndex index = Samples.data(data).open()) {
      return index.get(new FrbrUri(uri), EId.article("1")).orElseThrow().text();
    }
  }
}
