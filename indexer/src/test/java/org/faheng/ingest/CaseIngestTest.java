package org.faheng.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.faheng.extract.TextExtractors;
import org.faheng.index.CaseField;
import org.faheng.index.CaseFilter;
import org.faheng.index.CaseHits.CaseHit;
import org.faheng.index.CaseQuery;
import org.faheng.index.LegalIndex;
import org.faheng.index.lucene.LuceneEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseIngestTest {
  private static final String JUDGMENT =
      """
      岳海省乐棠县人民法院
      行政判决书
      （2024）岳0723行初9号
      原告甲鸭场。
      被告乐棠县农业农村局。
      原告甲鸭场不服被告行政处罚决定一案，本院受理后，依法组成合议庭，公开开庭审理，现已审理终结。
      经审理查明，甲鸭场的鸭群跑进水库，被告处罚前没有告知听证权利。
      本院认为，被告违反法定程序。依照《中华人民共和国行政诉讼法》第七十条第三项之规定，判决如下：
      撤销被告作出的处罚决定。
      审判长　乙
      二〇二四年五月六日
      书记员　丙
      """;

  private static final String LINES =
      """
      {"id":"K1","title":"鸭群进库案","type":"行政","cause":["行政处罚"],"facts":"鸭群跑进水库，处罚前没有告知听证权利。","set":"spc_guiding"}
      这一行不是案例

      {"id":"K2","title":"鸭群进库案（重）","facts":"鸭群跑进水库。","dup_of":"K1"}
      """;

  @TempDir Path folder;
  private DataFolder data;

  @BeforeEach
  void open() {
    data = new DataFolder(folder.resolve("data"), new LuceneEngine(), TextExtractors::standard, 2);
  }

  private IngestReport ingest(Path path) throws IOException {
    return data.ingest(List.of(path), IngestProgress.SILENT);
  }

  private List<CaseHit> nearest(CaseFilter filter) throws IOException {
    try (LegalIndex index = data.open()) {
      return index.similar(new CaseQuery("鸭群跑进水库，没有告知听证权利", Set.of(), Set.of(), filter, 10)).hits();
    }
  }

  private Path packed() throws IOException {
    Path file = folder.resolve("案例.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(LINES.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  @Test
  void makesACaseOfAJudgment() throws IOException {
    Path judgments = Files.createDirectory(folder.resolve("判决"));
    Files.writeString(judgments.resolve("一.txt"), JUDGMENT);
    ingest(judgments);

    CaseHit hit = nearest(CaseFilter.NONE.with(CaseField.TYPE, Set.of("行政"))).getFirst();

    assertThat(hit.document().title()).isEqualTo("甲鸭场与乐棠县农业农村局行政处罚一审行政判决书");
    assertThat(hit.document().expression().published()).isEqualTo("2024-05-06");
    assertThat(hit.text().head().of(CaseField.COURT)).containsExactly("岳海省乐棠县人民法院");
    assertThat(hit.text().head().of(CaseField.COURT_LEVEL)).containsExactly("基层");
    assertThat(hit.text().head().of(CaseField.OUTCOME)).contains("撤销");
    assertThat(hit.text().head().year()).isEqualTo(2024);
    assertThat(hit.text().head().provisions()).contains("行政诉讼法#70");
  }

  @Test
  void readsACollectionLineByLineAndTellsWhatIsNoCase() throws IOException {
    IngestReport report = ingest(packed());

    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(report.failures())
        .extracting(IngestFailure::path, IngestFailure::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("案例.jsonl.gz!/2", "这一行不是完整的 JSON"));
  }

  @Test
  void changesNothingTheSecondTime() throws IOException {
    String first = ingest(packed()).snapshot();
    IngestReport second = ingest(packed());

    assertThat(second.accepted()).isZero();
    assertThat(second.snapshot()).isEqualTo(first);
  }

  @Test
  void keepsWhatACollectionTellsThroughARebuild() throws IOException {
    ingest(packed());
    data.rebuild(IngestProgress.SILENT);

    CaseHit hit = nearest(CaseFilter.NONE).getFirst();

    assertThat(hit.document().title()).isEqualTo("鸭群进库案");
    assertThat(hit.text().head().of(CaseField.TIER)).containsExactly("指导性案例");
    assertThat(hit.text().head().causes()).containsExactly("行政处罚");
  }

  @Test
  void tellsOfACollectionThatBreaksOff() throws IOException {
    Path whole = packed();
    byte[] bytes = Files.readAllBytes(whole);
    Path broken = folder.resolve("断.jsonl.gz");
    Files.write(broken, java.util.Arrays.copyOf(bytes, bytes.length - 12));

    assertThat(ingest(broken).failures())
        .anySatisfy(failure -> assertThat(failure.path()).isEqualTo("断.jsonl.gz"));
  }
}
