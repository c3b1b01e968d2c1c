package org.faheng.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParagraphJoinerTest {
  /** Twenty characters are a full line; this article shows where lines begin and end. */
  private static final String FRAME =
      """
      　　第一条　为了规范城市犬只收容工作，防
      止疫病传播，保护公民人身安全，根据有关法
      律，制定本办法。
      　　第二条　县城建成区内流浪犬、走失犬的收
      容、认领、领养和处置，适用本办法。
      """;

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void joinsLinesAsPrinted(String remark, String printed, String expected) {
    String text = PagedText.of(Pages.print(FRAME + printed), 1).text();
    assertThat(text.lines().skip(2)).containsExactlyElementsOf(expected.lines().toList());
  }

  static Stream<Arguments> tables() {
    return Stream.of(
        Arguments.of(
            "a reference at the start of a line is no new article",
            "　　第三条　违反规定的，由县公安局依照\n第二十四条的规定处二百元以下罚款。",
            "第三条　违反规定的，由县公安局依照第二十四条的规定处二百元以下罚款。"),
        Arguments.of(
            "an article after a full line that ends a sentence is new",
            "　　第三条　收容场所应当建立档案并保存。\n　　第四条　收容经费列入预算。",
            "第三条　收容场所应当建立档案并保存。\n第四条　收容经费列入预算。"),
        Arguments.of(
            "points keep their lines",
            "　　第三条　接收下列犬只：\n　　（一）流浪犬；\n　　（二）走失犬，包括\n　　1.无主的；",
            "第三条　接收下列犬只：\n（一）流浪犬；\n（二）走失犬，包括\n1.无主的；"),
        Arguments.of(
            "a second paragraph begins with blanks even after a full line",
            "　　第三条　收容场所应当在二十四小时内登记。\n　　登记内容包括犬只来源、特征。",
            "第三条　收容场所应当在二十四小时内登记。\n登记内容包括犬只来源、特征。"),
        Arguments.of(
            "name and date stand alone",
            "　　第三条　本办法自公布之日起施行，有效期\n五年。\n　　　　　　　　　　　乐棠县人民政府\n" + "　　　　　　　　　　　2024年8月26日",
            "第三条　本办法自公布之日起施行，有效期五年。\n乐棠县人民政府\n2024年8月26日"),
        Arguments.of(
            "a centred heading is not the end of the paragraph before it",
            "　　第三条　收容场所应当建立一犬一档并且长\n　　　　　　　第二章　附则",
            "第三条　收容场所应当建立一犬一档并且长\n第二章　附则"),
        Arguments.of(
            "a sentence goes on under a hanging indent",
            "　　（一）因住所变更、无力饲养或者其他原因\n　　　　送交的犬只；",
            "（一）因住所变更、无力饲养或者其他原因送交的犬只；"),
        Arguments.of(
            "an annex begins a line", "　　第三条　本办法由县公安局负责解释和修订。\n附件1", "第三条　本办法由县公安局负责解释和修订。\n附件1"),
        Arguments.of(
            "words in Latin letters keep their space",
            "　　第三条　收容场所使用的电子标识参照Open\nData标准编号。",
            "第三条　收容场所使用的电子标识参照Open Data标准编号。"),
        Arguments.of(
            "rows of a table are not joined",
            "　　　序号\t名称\t位置\n　　　1\t北岭场\t松岗乡北沟村以东",
            "序号\t名称\t位置\n1\t北岭场\t松岗乡北沟村以东"));
  }

  @Test
  void joinsAcrossPages() {
    String text = PagedText.of(Pages.print(FRAME + "　　第三条　县公安局应当每季度进行检查，并\n====\n公布数量。"), 2).text();
    assertThat(text).endsWith("\n第三条　县公安局应当每季度进行检查，并公布数量。\n");
  }

  @Test
  void joinsATitleOfTwoLinesButNotTheTitleWithTheText() {
    String printed = "　　　　关于印发《犬只收容管理\n　　　　　　　办法》的通知\n\n各乡镇人民政府：\n" + FRAME;
    assertThat(PagedText.of(Pages.print(printed), 1).text().lines().limit(2))
        .containsExactly("关于印发《犬只收容管理办法》的通知", "各乡镇人民政府：");
  }

  @Test
  void joinsByWordsWhereParagraphsAreNotIndented() {
    String printed =
        """
        第一条　为了规范城市犬只收容工作，防止疫病
        传播，制定本办法。
        第二条　县城建成区内流浪犬的收容、认领、领
        养和处置，适用本办法。
        """;
    assertThat(PagedText.of(Pages.print(printed), 1).text())
        .isEqualTo("第一条　为了规范城市犬只收容工作，防止疫病传播，制定本办法。\n第二条　县城建成区内流浪犬的收容、认领、领养和处置，适用本办法。\n");
  }
}
