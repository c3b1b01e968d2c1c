package org.faheng.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.faheng.corpus.lifecycle.ArticleMap;
import org.faheng.corpus.lifecycle.TextDiff.Change;
import org.faheng.index.LegalIndex;
import org.faheng.search.SearchLog;
import org.faheng.search.SearchService;
import org.faheng.search.VersionChoice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparisonsTest {
  private LegalIndex index;
  private Comparisons comparisons;

  @BeforeAll
  void ingests(@TempDir Path folder) throws IOException {
    index = LanternLaws.open(folder);
    comparisons = new Comparisons(index, new SearchService(index, SearchLog.none()));
  }

  @AfterAll
  void closes() {
    index.close();
  }

  private Comparison lanterns() {
    VersionChoice choice = comparisons.choose("岳海省灯会管理条例", "", "");
    return comparisons.compare((VersionChoice.Pair) choice);
  }

  private static String shown(ComparedRow row) {
    String older = row.row().older() == null ? "-" : row.row().older().label();
    String newer = row.row().newer() == null ? "-" : row.row().newer().label();
    return older + "→" + newer + " " + row.kind().label();
  }

  private static String marked(List<List<ComparedRow.Piece>> lines) {
    return lines.stream()
        .map(
            line ->
                line.stream()
                    .map(p -> p.change() == Change.SAME ? p.text() : "[" + p.text() + "]")
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("/"));
  }

  private ComparedRow row(String shown) {
    return lanterns().rows().stream().filter(r -> shown(r).equals(shown)).findFirst().orElseThrow();
  }

  @Test
  void tellsWhatBecameOfEveryArticleAndAnnex() {
    assertThat(lanterns().rows().stream().map(ComparisonsTest::shown))
        .containsExactly(
            "第一条→第一条 未修改",
            "-→第二条 新增",
            "第二条→第三条 条号变动",
            "第三条→第四条 有修改",
            "-→第五条 拆出",
            "第四条→第六条 有修改",
            "第五条→- 删除",
            "第六条→第七条 有修改",
            "一、→一、 有修改",
            "二、→二、 未修改");
  }

  @Test
  void leavesUnchangedArticlesOutWhenAsked() {
    assertThat(lanterns().rows(true)).hasSize(8).noneMatch(r -> shown(r).endsWith("未修改"));
    assertThat(lanterns().same()).isFalse();
  }

  @Test
  void marksWhatWasStruckOutAndPutIn() {
    ComparedRow fine = row("第四条→第六条 有修改");

    assertThat(marked(fine.olderLines())).isEqualTo("燃放孔明灯的，由公安机关处[五十]元以上[二百]元以下罚款。");
    assertThat(marked(fine.newerLines())).isEqualTo("燃放孔明灯的，由公安机关处[二百]元以上[一千]元以下罚款。");
  }

  @Test
  void marksNothingWhereOnlyTheWidthOfSignsDiffers() {
    assertThat(marked(row("第二条→第三条 条号变动").olderLines())).doesNotContain("[");
  }

  @Test
  void marksOnlyWhatIsNewInAnArticleThatWasSplitOff() {
    ComparedRow split = row("-→第五条 拆出");

    assertThat(marked(split.newerLines())).isEqualTo("灯组高度不得超过六米，超过的应当由设计单位出具结构安全证明。");
    assertThat(split.from()).extracting("label").containsExactly("第三条");
    assertThat(row("第三条→第四条 有修改").to()).extracting("label").containsExactly("第五条");
  }

  @Test
  void doubtsPairsThatHaveLittleInCommon() {
    ComparedRow fine = row("第四条→第六条 有修改");
    ComparedRow unlike =
        new ComparedRow(
            new ArticleMap.Row(fine.row().older(), fine.row().newer(), fine.kind(), 0.29),
            List.of(),
            List.of(),
            List.of());

    assertThat(fine.doubtful()).isFalse();
    assertThat(unlike.doubtful()).isTrue();
  }

  @Test
  void keepsTheChaptersOfTheNewerVersionAndTellsTheirFormerNames() {
    assertThat(lanterns().chapters(false))
        .extracting(ComparedChapter::heading, ComparedChapter::olderHeading, c -> c.rows().size())
        .containsExactly(
            tuple("第一章　总则", "", 5), tuple("第二章　法律责任", "第二章　罚则", 3), tuple("附件", "", 2));
  }

  @ParameterizedTest
  @CsvSource({
    "岳海省灯会管理条例, 2018, 2023",
    "灯会管理条例, 2018-03-01, 2023-03-01",
    "灯会管理条例, 2019, 2024",
    "灯会管理条例, 2022年12月31日, 2023年5月1日",
    "灯会管理条例, '', ''",
    "灯会管理条例, 2018, ''",
    "'', /cn/local/岳海省灯会管理条例/2018-03-01, /cn/local/岳海省灯会管理条例/2023-03-01",
    "'', '', /cn/local/岳海省灯会管理条例/2023-03-01",
    "'', /cn/local/岳海省灯会管理条例/2018-03-01, ''",
  })
  void findsTheVersionsAskedFor(String title, String from, String to) {
    VersionChoice.Pair pair = (VersionChoice.Pair) comparisons.choose(title, from, to);

    assertThat(pair.older().expression().published()).hasToString("2018-03-01");
    assertThat(pair.newer().expression().published()).hasToString("2023-03-01");
  }

  @ParameterizedTest
  @CsvSource({
    "灯会管理条例, 2017, 2023, 没有与“2017”对应的版本",
    "灯会管理条例, 去年, 2023, 没有与“去年”对应的版本",
    "灯会管理条例, 2023-02-30, 2023, 没有与“2023-02-30”对应的版本",
    "灯会管理条例, 2023, 2023, 同一个版本",
    "风筝放飞规定, '', '', 只有一个版本",
    "'', /cn/local/岳海省风筝放飞规定/2020-03-01, '', 只有一个版本",
    "'', /cn/local/岳海省灯会管理条例/2023-03-01, '', 没有比 2023-03-01公布（2023年修订） 更新的版本",
    "没有这部法律, '', '', 库中没有标题接近",
    "'', /cn/law/没有/2020-01-01, /cn/law/没有/2021-01-01, 库中没有标识为",
    "'', '', '', 请给出要对照的两个版本",
  })
  void saysWhyThereIsNothingToCompare(String title, String from, String to, String reason) {
    VersionChoice.None none = (VersionChoice.None) comparisons.choose(title, from, to);

    assertThat(none.reason()).contains(reason);
  }

  @Test
  void writesAWorkbookWithACoverAndARowForEachArticle() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ComparisonWorkbook(lanterns(), false).write(out);

    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(cells(book.getSheet("对照说明")))
          .anyMatch(line -> line.startsWith("对照文件|《岳海省灯会管理条例》"))
          .anyMatch(line -> line.startsWith("旧版本|2018-03-01公布"))
          .anyMatch(line -> line.matches("旧版本时效\\|已修改：.*起施行，取代本版本（截至 .*）"))
          .anyMatch(line -> line.startsWith("新版本时效|现行有效：2023-05-01 起施行"))
          .anyMatch(line -> line.equals("变动统计|" + lanterns().summary()))
          .anyMatch(line -> line.startsWith("索引快照|" + index.snapshot()));
      assertThat(cells(book.getSheet("条文对照")))
          .hasSize(11)
          .startsWith("序号|原条号|原条文|现条号|现条文|变动|备注")
          .contains(
              "5.0|||第五条|灯组高度不得超过六米，超过的应当由设计单位出具结构安全证明。|拆出|拆自旧第三条",
              "7.0|第五条|举办者应当在灯会结束后三日内拆除灯组，清理场地。|||删除|");
      XSSFRichTextString fine = book.getSheet("条文对照").getRow(6).getCell(2).getRichStringCellValue();
      XSSFFont struck = fine.getFontAtIndex(fine.getString().indexOf("五十"));
      assertThat(struck.getStrikeout()).isTrue();
    }
  }

  private static List<String> cells(XSSFSheet sheet) {
    List<String> lines = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(cell.toString()));
      lines.add(String.join("|", cells));
    }
    return lines;
  }

  @Test
  void writesATableInTheLayoutOfOfficialDocuments() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ComparisonDocument(lanterns(), false).write(out);

    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
      CTPageMar margins = document.getDocument().getBody().getSectPr().getPgMar();
      assertThat(
              List.of(margins.getTop(), margins.getBottom(), margins.getLeft(), margins.getRight()))
          .isEqualTo(List.of(twips(2098), twips(1984), twips(1587), twips(1474)));
      XWPFRun title = document.getParagraphs().getFirst().getRuns().getFirst();
      assertThat(title.text()).isEqualTo("《岳海省灯会管理条例》");
      assertThat(title.getFontFamily(XWPFRun.FontCharRange.eastAsia)).isEqualTo("方正小标宋简体");
      assertThat(title.getFontSizeAsDouble()).isEqualTo(22);
      assertThat(document.getFooterList()).hasSize(2);
      assertThat(document.getParagraphs())
          .anyMatch(
              line ->
                  line.getText().matches("截至.*，左栏文本已修改：2023年3月1日公布的版本自2023年5月1日起施行.*；右栏文本现行有效：.*"));
      XWPFTable table = document.getTables().getFirst();
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(0).getCell(0).getText()).isEqualTo("2018年3月1日公布");
      assertThat(table.getText()).contains("（新增）", "（删除）", "（拆自旧第三条）", "第二章　罚则");
      List<XWPFRun> runs =
          table.getRows().stream()
              .flatMap(row -> row.getTableCells().stream())
              .flatMap(cell -> cell.getParagraphs().stream())
              .flatMap(paragraph -> paragraph.getRuns().stream())
              .toList();
      assertThat(runs).anyMatch(run -> run.text().equals("五十") && run.isStrikeThrough());
      assertThat(runs)
          .anyMatch(
              run ->
                  run.text().equals("一千")
                      && run.isBold()
                      && run.getUnderline() == UnderlinePatterns.SINGLE);
    }
  }

  private static BigInteger twips(long value) {
    return BigInteger.valueOf(value);
  }

  @Test
  void exportsOnlyTheChangesWhenAsked() throws IOException {
    ByteArrayOutputStream book = new ByteArrayOutputStream();
    ByteArrayOutputStream paper = new ByteArrayOutputStream();
    new ComparisonWorkbook(lanterns(), true).write(book);
    new ComparisonDocument(lanterns(), true).write(paper);

    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(book.toByteArray()))) {
      assertThat(read.getSheet("条文对照").getLastRowNum()).isEqualTo(8);
      assertThat(cells(read.getSheet("对照说明"))).anyMatch(line -> line.contains("未修改的未列入"));
    }
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(paper.toByteArray()))) {
      assertThat(read.getTables().getFirst().getText()).doesNotContain("为了规范灯会活动");
    }
  }
}
