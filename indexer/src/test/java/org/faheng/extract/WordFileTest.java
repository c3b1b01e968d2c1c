package org.faheng.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class WordFileTest {
  @TempDir Path folder;

  @Test
  void keepsBodyTablesAndFootnotesButNoHeadersAndFooters() throws Exception {
    Path file = folder.resolve("a.docx");
    try (XWPFDocument document = new XWPFDocument()) {
      document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("页眉");
      document.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("页脚");
      document.createParagraph().createRun().setText("第一条　制定本办法。");
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("序号");
      table.getRow(0).getCell(1).setText("名称");
      table.getRow(1).getCell(0).setText("1");
      table.getRow(1).getCell(1).setText("北岭场");
      document.createParagraph().createRun().setText("第二条　适用本办法。");
      save(document, file);
    }
    assertThat(read(file)).isEqualTo("第一条　制定本办法。\n序号\t名称\n1\t北岭场\n第二条　适用本办法。\n");
  }

  @Test
  void writesAutomaticNumbersInChinese() throws Exception {
    Path file = folder.resolve("a.docx");
    try (XWPFDocument document = new XWPFDocument()) {
      BigInteger list = list(document);
      numbered(document, list, 0, "为了规范收容工作，制定本办法。");
      numbered(document, list, 0, "收容场所接收下列犬只：");
      numbered(document, list, 1, "流浪犬；");
      numbered(document, list, 1, "走失犬。");
      numbered(document, list, 0, "收容场所接收下列物品：");
      numbered(document, list, 1, "犬绳。");
      save(document, file);
    }
    assertThat(read(file))
        .isEqualTo(
            """
            第一条　为了规范收容工作，制定本办法。
            第二条　收容场所接收下列犬只：
            （一）流浪犬；
            （二）走失犬。
            第三条　收容场所接收下列物品：
            （一）犬绳。
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "chineseCounting,1,一",
    "chineseCounting,10,十",
    "chineseCounting,12,十二",
    "japaneseCounting,20,二十",
    "chineseCountingThousand,101,一百零一",
    "chineseCountingThousand,110,一百一十",
    "chineseCountingThousand,1001,一千零一",
    "chineseCountingThousand,1010,一千零一十",
    "chineseLegalSimplified,12,壹拾贰",
    "ideographDigital,20,二〇",
    "decimalEnclosedCircle,3,③",
    "decimalFullWidth,12,１２",
    "lowerLetter,28,bb",
    "upperRoman,14,XIV",
    "decimal,7,7"
  })
  void formatsNumbers(String format, int number, String expected) {
    assertThat(NumberFormat.format(format, number)).isEqualTo(expected);
  }

  private static BigInteger list(XWPFDocument document) {
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.ONE);
    level(list, 0, STNumberFormat.CHINESE_COUNTING, "第%1条");
    level(list, 1, STNumberFormat.CHINESE_COUNTING_THOUSAND, "（%2）");
    BigInteger id = document.createNumbering().addAbstractNum(new XWPFAbstractNum(list));
    return document.getNumbering().addNum(id);
  }

  private static void level(CTAbstractNum list, int at, STNumberFormat.Enum format, String text) {
    CTLvl level = list.addNewLvl();
    level.setIlvl(BigInteger.valueOf(at));
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(text);
  }

  private static void numbered(XWPFDocument document, BigInteger list, int level, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(level));
    paragraph.createRun().setText(text);
  }

  private static void save(XWPFDocument document, Path file) throws Exception {
    try (OutputStream out = Files.newOutputStream(file)) {
      document.write(out);
    }
  }

  private static String read(Path file) throws Exception {
    try (TextExtractor extractor = TextExtractors.standard()) {
      return extractor.extract(file).text();
    }
  }
}
