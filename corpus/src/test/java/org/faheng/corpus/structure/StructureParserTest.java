package org.faheng.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructureParserTest {

  @Test
  void nestsPartsSubpartsChaptersSectionsAndArticles() {
    String text =
        """
        乐棠县养犬规约
        第一编　通则
        第一分编　一般规则
        第一章　总则
        第一节　目的
        第一条　为了养犬，制定本规约。
        第二节　范围
        第二条　本县养犬适用本规约。
        第二编　罚则
        第二章　罚则
        第三条　罚款。
        """;

    assertThat(Outline.leaves(text))
        .isEqualTo(
            """
            preface: 乐棠县养犬规约
            part_1__heading: 第一编　通则
            part_1__subpart_1__heading: 第一分编　一般规则
            part_1__subpart_1__chp_1__heading: 第一章　总则
            part_1__subpart_1__chp_1__sec_1__heading: 第一节　目的
            art_1__num: 第一条
            art_1__para_1: 为了养犬，制定本规约。
            part_1__subpart_1__chp_1__sec_2__heading: 第二节　范围
            art_2__num: 第二条
            art_2__para_1: 本县养犬适用本规约。
            part_2__heading: 第二编　罚则
            part_2__chp_2__heading: 第二章　罚则
            art_3__num: 第三条
            art_3__para_1: 罚款。""");
  }

  @Test
  void nestsParagraphsPointsAndIndents() {
    String text =
        """
        养犬办法
        第五条　养犬人应当做到：
        （一）办证：
        1.带身份证；
        2.带免疫证；
        （1）原件；
        ①复印件亦可；
        （二）拴绳。
        违反的，予以警告。
        """;

    assertThat(Outline.leaves(text))
        .isEqualTo(
            """
            preface: 养犬办法
            art_5__num: 第五条
            art_5__para_1__text: 养犬人应当做到：
            art_5__para_1__point_1__text: （一）办证：
            art_5__para_1__point_1__indent_1: 1.带身份证；
            art_5__para_1__point_1__indent_2__text: 2.带免疫证；
            art_5__para_1__point_1__indent_2__sub_1: （1）原件；
            art_5__para_1__point_1__indent_2__sub_1~2: ①复印件亦可；
            art_5__para_1__point_2: （二）拴绳。
            art_5__para_2: 违反的，予以警告。""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          第一条　养犬。              | 1
          第 一 条　养犬。            | 1
          第　一　条　养犬。           | 1
          第十 二 条 养犬。           | 12
          第12条 养犬。              | 12
          第１２条　养犬。            | 12
          第一百二十条之一　养犬。      | 120-1
          第二十条 之 二　养犬。       | 20-2
          第一千二百六十条　养犬。      | 1260
          第一百〇五条　养犬。         | 105
          第二条：养犬。              | 2
          第三条养犬人应当拴绳。        | 3
          　　第四条　养犬。           | 4
          第五条                     | 5
          第六条的规定适用于养猫。      | ''
          第六条规定的养猫，不在此限。   | ''
          第六条和第七条不适用。        | ''
          第六条、第七条不适用。        | ''
          第六条第一款不适用。         | ''
          养犬办法第六条不适用。        | ''
          """)
  void readsTheLabelOfAnArticleHoweverItIsSet(String line, String number) {
    assertThat(Outline.articles("养犬办法\n" + line + "\n")).isEqualTo(number);
  }

  @Test
  void readsPointsThatStandInOneLine() {
    String text = "养犬办法\n第一条　不得携犬进入：（一）学校；（二）医院；（三）车站（含码头）。\n第二条　完。\n";

    assertThat(Outline.words(text, "art_1__para_1__point_2")).isEqualTo("（二）医院；");
    assertThat(Outline.words(text, "art_1__para_1__point_3")).isEqualTo("（三）车站（含码头）。");
    assertThat(Outline.words(text, "art_1__para_1__text")).isEqualTo("不得携犬进入：");
  }

  @Test
  void takesASingleInlineNumberForRunningText() {
    assertThat(Outline.leaves("养犬办法\n第一条　依照前条：（一）项处理。\n")).endsWith("art_1__para_1: 依照前条：（一）项处理。");
  }

  @Test
  void keepsAContinuationWithItsPoint() {
    String text =
        """
        养犬办法
        第一条　养犬人应当：
        （一）办证。
        办证不收费。
        （二）拴绳。
        本条自公布之日起施行。
        """;

    assertThat(Outline.words(text, "art_1__para_1__point_1")).isEqualTo("（一）办证。\n办证不收费。");
    assertThat(Outline.words(text, "art_1__para_2")).isEqualTo("本条自公布之日起施行。");
  }

  @Test
  void startsANewParagraphWhereTheListEnds() {
    String text =
        """
        养犬办法
        第一条　养犬人应当：
        （一）办证；
        （二）拴绳。
        有下列情形的除外：
        （一）导盲犬；
        （二）警犬。
        """;

    assertThat(Outline.words(text, "art_1__para_1__point_2")).isEqualTo("（二）拴绳。");
    assertThat(Outline.words(text, "art_1__para_2__point_2")).isEqualTo("（二）警犬。");
  }

  @Test
  void setsTheTableOfContentsApart() {
    String text =
        """
        乐棠县养犬条例
        目　录
        第一章　总则
        第二章　养犬登记
        附则
        第一章　总则
        第一条　为了养犬，制定本条例。
        第二章　养犬登记
        第二条　应当登记。
        """;

    assertThat(Outline.leaves(text))
        .startsWith("preface: 乐棠县养犬条例\ntoc: 目　录/第一章　总则/第二章　养犬登记/附则\nchp_1__heading");
    assertThat(Outline.articles(text)).isEqualTo("1 2");
  }

  @Test
  void keepsANoteInBracketsOverSeveralLinesInThePreface() {
    String text =
        """
        岳海省养犬管理条例
        （2010年3月1日岳海省第九届人民代表大会常务委员会第二次会议通过
        根据2015年6月1日岳海省第十届人民代表大会常务委员会第三次会议《关于修改养犬条例的决定》第一次修正
        第十一届会议第二次修正）
        第一条　为了养犬，制定本条例。
        """;

    assertThat(Outline.words(text, "preface")).startsWith("岳海省养犬管理条例").endsWith("第十一届会议第二次修正）");
    assertThat(Outline.articles(text)).isEqualTo("1");
  }

  @Test
  void numbersTheArticlesOfAnAnnexAnew() {
    String text =
        """
        养犬办法
        第一条　登记见附件。
        第二条　自公布之日起施行。
        附件1
        登记须知
        第一条　带证件。
        第二条　带犬。
        附件2：表格
        """;

    assertThat(Outline.articles(text)).isEqualTo("1 2 1 2");
    assertThat(Outline.words(text, "annex_1__art_2")).isEqualTo("第二条　带犬。");
    assertThat(Outline.words(text, "annex_2")).isEqualTo("附件2：表格");
  }

  @Test
  void readsPlansWithoutArticles() {
    String text =
        """
        乐棠县犬只收容方案
        为了做好收容，制定本方案。
        一、总体要求
        （一）目标。全部收容。
        1.建所。
        （1）选址。
        2.配人。
        （二）原则。依法。
        二、保障措施
        各部门要配合。
        """;

    assertThat(Outline.leaves(text))
        .isEqualTo(
            """
            preface: 乐棠县犬只收容方案
            para_1: 为了做好收容，制定本方案。
            div_1__heading: 一、总体要求
            div_1__point_1__text: （一）目标。全部收容。
            div_1__point_1__indent_1__text: 1.建所。
            div_1__point_1__indent_1__sub_1: （1）选址。
            div_1__point_1__indent_2: 2.配人。
            div_1__point_2: （二）原则。依法。
            div_2__heading: 二、保障措施
            div_2__text_1: 各部门要配合。""");
    assertThat(Outline.units(text))
        .isEqualTo(
            """
            para_1 正文 []
            div_1 一、 []
            div_2 二、 []""");
  }

  @Test
  void cutsALongPartOfAPlanAtItsPoints() {
    String long1 = "（一）" + "养犬登记应当方便群众。".repeat(60);
    String long2 = "（二）" + "收容场所应当远离居民。".repeat(60);

    assertThat(Outline.units("犬只方案\n一、任务\n" + long1 + "\n" + long2 + "\n"))
        .isEqualTo("div_1__point_1 （一） [一、任务]\ndiv_1__point_2 （二） [一、任务]");
  }

  @Test
  void readsDecisionsWithTheirReasonsAsParagraphs() {
    String text =
        """
        乐棠县农业农村局
        行政处罚决定书
        乐农罚〔2024〕12号
        当事人：卢某某，住乐棠县柳荫巷7号
        2024年3月5日，本机关检查时发现当事人养犬未免疫。
        本机关认为，当事人的行为违法，决定罚款二百元。
        乐棠县农业农村局
        2024年4月8日
        """;

    assertThat(Outline.leaves(text)).contains("closing: 乐棠县农业农村局/2024年4月8日");
    assertThat(Outline.articles(text)).isEmpty();
    assertThat(Outline.units(text)).contains("正文");
  }

  @Test
  void doesNotTakeQuotedArticlesOfAnAmendmentForItsOwn() {
    String text =
        """
        乐棠县人民政府关于修改《养犬办法》的决定
        一、将第五条修改为：“第五条　养犬人应当登记。
        “第六条　登记不收费。”
        二、删去第七条。
        三、增加一条，作为第九条：
        “第九条　本办法由县公安局解释。”
        本决定自公布之日起施行。
        """;

    assertThat(Outline.articles(text)).isEmpty();
    assertThat(Outline.units(text).lines())
        .map(line -> line.substring(0, line.indexOf(' ')))
        .containsExactly("div_1", "div_2", "div_3");
  }

  @Test
  void keepsArticlesQuotedInAnArticleInside() {
    String text =
        """
        养犬办法修正案
        第一条　原办法第八条修改为：
        “第八条　罚款五百元。
        第九条　没收犬只。”
        第二条　本修正案自公布之日起施行。
        """;

    assertThat(Outline.articles(text)).isEqualTo("1 2");
    assertThat(Outline.words(text, "art_1")).contains("没收犬只");
  }

  @Test
  void setsTheSignatureAndThePrintersNoteApart() {
    String text =
        """
        养犬通告
        请遵守养犬规定，特此通告。
        （此件公开发布）
        乐棠县人民政府
        2024年5月6日
        抄送：县委各部门。
        乐棠县人民政府办公室　　2024年5月6日印发
        """;

    assertThat(Outline.words(text, "closing")).startsWith("（此件公开发布）").endsWith("印发");
  }

  @Test
  void readsTheRegulationBehindTheNoticeThatPassesItOn() {
    String text =
        """
        乐棠县人民政府办公室文件
        乐政办字〔2023〕3号
        乐棠县人民政府办公室关于印发《养犬细则》的通知
        各街道办事处：
        《养犬细则》已经同意，现印发给你们。
        乐棠县人民政府办公室
        2023年5月6日
        养犬细则
        第一章　总则
        第一条　为了养犬，制定本细则。
        第二条　本细则自2023年6月1日起施行。
        """;

    assertThat(Outline.articles(text)).isEqualTo("1 2");
    assertThat(Outline.words(text, "art_2")).endsWith("起施行。");
    assertThat(Outline.words(text, "preface")).contains("乐政办字〔2023〕3号");
  }

  @Test
  void breaksALineThatHoldsTwoArticles() {
    assertThat(Outline.articles("养犬办法\n第一条　登记。　　第二条　拴绳。\n第三条　免疫。\n")).isEqualTo("1 2 3");
  }

  @Test
  void remarksOnGapsInTheNumbering() {
    assertThat(StructureParser.parse("养犬办法\n第一条　甲。\n第三条　乙。\n").warnings())
        .containsExactly("第一条之后是第三条，条号不连续");
    assertThat(StructureParser.parse("养犬办法\n第一条　甲。\n第一条之一　丙。\n第二条　乙。\n").warnings()).isEmpty();
  }

  @Test
  void givesARepeatedArticleANameOfItsOwn() {
    assertThat(StructureParser.parse("养犬办法\n第二条　甲。\n第二条　乙。\n").articles())
        .extracting(article -> article.eId().value())
        .containsExactly("art_2", "art_2~2");
  }

  @Test
  void readsDivisionsInAnArticleAsItsPoints() {
    String text = "养犬办法\n第一条　养犬人应当：\n一、办证；\n二、拴绳。\n第二条　完。\n";

    assertThat(Outline.words(text, "art_1__para_1__point_2")).isEqualTo("二、拴绳。");
  }

  @Test
  void readsDivisionsThatHeadArticles() {
    String text = "最高院养犬解释\n一、管辖\n第一条　由县法院管辖。\n二、证据\n第二条　养犬人举证。\n";

    assertThat(Outline.units(text)).isEqualTo("art_1 第一条 [一、管辖]\nart_2 第二条 [二、证据]");
  }

  @Test
  void takesAnImpossibleNumberForPlainText() {
    DocumentBody body = StructureParser.parse("第一条　掌灯。\n第12345条　熄灯。\n");

    assertThat(body.articles()).hasSize(1);
    assertThat(body.units()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\n\n  \n\t\n　\n", "养犬", "。", "第", "第条", "（", "附", "目录", "一、"})
  void givesATreeForTextsWithNextToNothingInThem(String text) {
    DocumentBody body = StructureParser.parse(text);

    assertThat(body.joinLeaves()).isEqualTo(text);
    assertThat(body.root().span()).isEqualTo(new Span(0, text.length()));
  }

  @Test
  void findsNothingInAnEmptyText() {
    assertThat(StructureParser.parse("").units()).isEmpty();
    assertThat(StructureParser.parse(" \n \n").units()).isEmpty();
  }
}
