package org.faheng.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FindingSheetTest {

  private static XSSFWorkbook written(ReviewReply review) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FindingSheet.of(List.of(review)).write(out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (Cell cell : row) {
      cells.add(new DataFormatter().formatCellValue(cell));
    }
    return cells;
  }

  @Test
  void listsTheWeightiestFindingFirstWithBothQuotes() throws IOException {
    XSSFWorkbook book = written(LanternReview.found());

    List<String> first = cells(book.getSheet("问题清单").getRow(1));
    assertThat(first)
        .containsSequence(
            "1",
            "乐棠县航灯管理办法",
            "第九条",
            "罚款上限高于上位法",
            "疑似抵触",
            "高",
            LanternReview.DRAFT,
            "《岳海省航标条例》第三十一条第一款：" + LanternReview.LAW)
        .containsSequence("0.92", "岳海省航标条例", "第三十一条第一款");
    assertThat(cells(book.getSheet("问题清单").getRow(2)))
        .contains("重复上位法", "提示", "《岳海省航标条例》第四条（库中没有原文）");
  }

  @Test
  void marksTheDifferingWords() throws IOException {
    XSSFRichTextString quote =
        written(LanternReview.found())
            .getSheet("问题清单")
            .getRow(1)
            .getCell(6)
            .getRichStringCellValue();

    assertThat(quote.numFormattingRuns()).isGreaterThanOrEqualTo(2);
    assertThat(quote.getFontAtIndex(14).getBold()).isTrue();
  }

  @Test
  void makesRowsAsHighAsTheirLongestCell() throws IOException {
    Row row = written(LanternReview.found()).getSheet("问题清单").getRow(1);

    assertThat(row.getHeightInPoints()).isBetween(45f, 120f);
  }

  @Test
  void printsUpToTheRoomForADecisionAndKeepsTheRestForTheScreen() throws IOException {
    XSSFWorkbook book = written(LanternReview.found());

    assertThat(book.getPrintArea(0)).endsWith("$A$1:$K$3");
    assertThat(cells(book.getSheet("问题清单").getRow(0)).subList(9, 11)).containsExactly("审查意见", "理由");
  }

  @Test
  void tellsHowTheFileCouldBeRead() throws IOException {
    assertThat(written(LanternReview.found()).getSheet("覆盖范围"))
        .anyMatch(row -> row.getCell(0).getStringCellValue().equals("读取提示：第 3 页是扫描件"));
  }

  @Test
  void keepsCoverageDismissedPairsAndUnresolvedCitations() throws IOException {
    XSSFWorkbook book = written(LanternReview.found());

    assertThat(book.getSheet("覆盖范围"))
        .anyMatch(row -> row.getCell(0).getStringCellValue().contains("对照上位法 25 条"));
    assertThat(cells(book.getSheet("排除的比对").getRow(1))).contains("对象不同，期限不可比");
    assertThat(cells(book.getSheet("未解析引用").getRow(1))).contains("《灯塔规程》", "库中没有这件文件");
  }

  @Test
  void saysThatNothingWasFoundAndWhatWasCompared() throws IOException {
    XSSFWorkbook book = written(LanternReview.nothing());

    assertThat(cells(book.getSheet("问题清单").getRow(1)).get(6)).startsWith("未发现疑似抵触");
    assertThat(book.getSheet("覆盖范围"))
        .anyMatch(row -> row.getCell(0).getStringCellValue().startsWith("未覆盖：部门规章"));
  }
}
