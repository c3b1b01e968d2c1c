package org.faheng.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherFormatsTest {
  private static final TextExtractor EXTRACTOR = TextExtractors.standard();

  @TempDir Path folder;

  @AfterAll
  static void endProcess() {
    EXTRACTOR.close();
  }

  @Test
  void readsRowsOfWorkbooks() throws Exception {
    assertThat(read(workbook(new XSSFWorkbook(), "a.xlsx"))).endsWith("序号\t名称\n1\t北岭场\n");
    assertThat(read(workbook(new HSSFWorkbook(), "a.xls"))).endsWith("序号\t名称\n1\t北岭场\n");
  }

  @Test
  void readsAWebPageThatDeclaresGb2312ButHoldsMore() throws Exception {
    String page =
        """
        <!DOCTYPE html><html><head><meta charset="gb2312"><title>办法</title>
        <script>var x = "脚本";</script></head><body>
        <div class="nav"><a href="/">首页</a> &gt; 政务公开</div>
        <div id="zoom"><p>　　第一条　朱镕基、䶮。</p><p>第二条<br>　　（一）
        流浪犬；</p>
        <table><tr><th>序号</th><td>名称</td></tr><tr><td>1</td><td><p>北岭</p><p>场</p></td></tr></table></div>
        <div class="footer">版权所有</div></body></html>
        """;
    Path file = Files.write(folder.resolve("a.html"), page.getBytes(TextDecoder.GB18030));
    assertThat(read(file)).isEqualTo("第一条　朱镕基、䶮。\n第二条\n（一）流浪犬；\n序号\t名称\n1\t北岭 场\n");
  }

  @Test
  void readsAWebPageThatIsCalledDoc() throws Exception {
    Path file =
        Files.writeString(folder.resolve("a.doc"), "<html><body><p>第一条　甲</p></body></html>");
    assertThat(EXTRACTOR.extract(file).mediaType()).isEqualTo("text/html");
  }

  @Test
  void readsTextThatHasNoExtension() throws Exception {
    Path file = Files.writeString(folder.resolve("办法"), "第一条　甲\n");
    assertThat(read(file)).isEqualTo("第一条　甲\n");
  }

  @Test
  void readsAWpsFile() throws Exception {
    Path source = Path.of("src/test/resources/same-document/乐棠县城市犬只收容管理办法.doc");
    Path file = Files.copy(source, folder.resolve("a.wps"));
    assertThat(read(file)).startsWith("乐政办字〔2024〕12号\n");
  }

  private static String read(Path file) throws ExtractionException {
    return EXTRACTOR.extract(file).text();
  }

  private Path workbook(Workbook workbook, String name) throws Exception {
    Path file = folder.resolve(name);
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      var sheet = workbook.createSheet("目录");
      Row head = sheet.createRow(0);
      head.createCell(0).setCellValue("序号");
      head.createCell(1).setCellValue("名称");
      Row row = sheet.createRow(1);
      row.createCell(0).setCellValue(1);
      row.createCell(1).setCellValue("北岭场");
      workbook.write(out);
    }
    return file;
  }
}
