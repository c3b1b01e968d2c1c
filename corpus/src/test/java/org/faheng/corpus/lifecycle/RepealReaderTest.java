package org.faheng.corpus.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.document.LegalForce;
import org.faheng.corpus.lifecycle.LifecycleEvent.Kind;
import org.faheng.corpus.lifecycle.LifecycleEvent.Scope;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.PrefaceReader;
import org.faheng.corpus.structure.StructureParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepealReaderTest {

  private static List<LifecycleEvent> read(String text) {
    DocumentBody body = StructureParser.parse(text.replace("/", "\n"));
    return RepealReader.read(body, PrefaceReader.read(body));
  }

  private static List<LifecycleEvent> clause(String clause) {
    return read("岳海省养犬条例/（2020年3月1日公布）/第一条　养犬。/第二条　" + clause);
  }

  private static String told(List<LifecycleEvent> events) {
    return events.stream()
        .map(
            event ->
                event.title()
                    + event.refs().stream()
                        .map(ProvisionRef::label)
                        .collect(Collectors.joining("、", " ", ""))
                        .stripTrailing()
                    + (event.scope() == Scope.PART ? " 部分" : ""))
        .collect(Collectors.joining("；"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          本条例自2020年6月1日起施行。《岳海省养犬办法》同时废止。 | 岳海省养犬办法
          本条例自2020年6月1日起施行，《养犬办法》同时废止。 | 养犬办法
          《甲犬办法》、《乙犬办法》和《丙犬办法》同时废止。 | 甲犬办法；乙犬办法；丙犬办法
          《甲犬办法》《乙犬办法》《丙犬办法》同时废止。 | 甲犬办法；乙犬办法；丙犬办法
          《甲犬办法》（岳政发〔1999〕3号）、《乙犬办法》（岳政发〔2001〕7号）同时废止。 | 甲犬办法；乙犬办法
          自本条例施行之日起，《养犬办法》废止。 | 养犬办法
          《养犬办法》自本条例施行之日起废止。 | 养犬办法
          《养犬办法》即行废止。 | 养犬办法
          《养犬办法》予以废止。 | 养犬办法
          原《养犬办法》同时废止。 | 养犬办法
          1999年3月1日岳海省人民政府发布的《甲犬办法》，2001年5月8日岳海省人民政府发布的《乙犬办法》，同时废止。 | 甲犬办法；乙犬办法
          《养犬办法（试行）》同时废止。 | 养犬办法（试行）
          《养犬办法》（试行）同时废止。 | 养犬办法（试行）
          1999年3月1日公布、根据2005年6月2日《关于修改〈养犬办法〉的决定》修正的《养犬办法》同时废止。 | 养犬办法
          《岳海省实施〈养犬法〉办法》同时废止。 | 岳海省实施〈养犬法〉办法
          《养犬/办法》同时废止。 | 养犬办法
          现决定废止《养犬办法》。 | 养犬办法
          废止1999年3月1日公布的《甲犬办法》和《乙犬办法》。 | 甲犬办法；乙犬办法
          对《养犬办法》予以废止。 | 养犬办法
          《养犬办法》等三件文件同时废止。 | 养犬办法
          岳海省养猫办法同时废止。 | 岳海省养猫办法
          原养猫办法同时废止。 | 养猫办法
          1999年3月1日岳海省人民政府发布的养猫办法同时废止。 | 养猫办法
          最高人民法院《关于审理养犬案件的解释》同时废止。 | 最高人民法院关于审理养犬案件的解释
          """)
  void readsWholeDocumentsThatAreRepealed(String clause, String told) {
    List<LifecycleEvent> events = clause(clause);

    assertThat(told(events)).isEqualTo(told);
    assertThat(events).extracting(LifecycleEvent::kind).containsOnly(Kind.REPEALED);
    assertThat(events).extracting(LifecycleEvent::provision).containsOnly(EId.article("2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          《养犬办法》第三条同时废止。 | 养犬办法 第三条 部分
          《养犬办法》第三条、第五条第二款同时废止。 | 养犬办法 第三条、第五条第二款 部分
          《甲犬办法》第三条、《乙犬办法》第五条同时废止。 | 甲犬办法 第三条 部分；乙犬办法 第五条 部分
          《养犬办法》中关于登记的规定同时停止执行。 | 养犬办法 部分
          《养犬办法》有关登记的规定同时废止。 | 养犬办法 部分
          《甲犬办法》、《乙犬办法》中有关登记的规定同时废止。 | 甲犬办法；乙犬办法 部分
          废止《养犬办法》第三条。 | 养犬办法 第三条 部分
          """)
  void tellsPartsFromWholes(String clause, String told) {
    assertThat(told(clause(clause))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          《养犬办法》停止执行。
          《养犬办法》自本条例公布之日起不再执行。
          《养犬办法》不再适用。
          《养犬办法》同时失效。
          宣布《养犬办法》失效。
          """)
  void readsDocumentsThatAreNoLongerApplied(String clause) {
    assertThat(clause(clause))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.title()).isEqualTo("养犬办法");
              assertThat(event.kind()).isEqualTo(Kind.LAPSED);
              assertThat(event.kind().force()).isEqualTo(LegalForce.LAPSED);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "以前的规定与本条例不一致的，以本条例为准。",
        "《养犬办法》与本条例不一致的规定同时废止。",
        "规章的制定、修改和废止，依照《立犬法》的规定执行。",
        "养犬登记证遗失的，依照《养犬办法》申请宣告失效。",
        "《养犬办法》废止后，已经发放的证件继续有效。",
        "《养犬办法》被废止的，应当公布。",
        "可以提出修改或者废止《养犬办法》的建议。",
        "不得废止《养犬办法》。",
        "有关部门应当废止《养犬办法》。",
        "依照《养犬办法》领取的证件停止使用。",
        "各地制定的养犬办法同时停止执行。",
        "以前发布的关于养犬的规定，凡与本条例不一致的同时废止。",
        "根据《关于修改和废止部分养犬规定的决定》修正。",
        "支付令失效后，按照《养犬办法》补交费用。",
        "不养犬的，停止执行《养犬登记证》所载事项后注销。",
        "依据《养犬办法》作出的决定同时废止。"
      })
  void takesOtherSentencesForNone(String clause) {
    assertThat(clause(clause)).isEmpty();
  }

  @Test
  void leavesTheHistoryOfTheTextItselfAlone() {
    assertThat(
            read(
                """
                养犬条例
                （2010年3月1日公布　根据2020年5月2日《国务院关于修改和废止部分行政法规的决定》修订）
                第一条　养犬。
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          本条例自2020年6月1日起施行。《养犬办法》同时废止。 | 2020-06-01
          自2022年1月1日起，《养犬办法》废止。 | 2022-01-01
          《养犬办法》自2022年1月1日起停止执行。 | 2022-01-01
          本条例自公布之日起施行。《养犬办法》同时废止。 | 2020-03-01
          2010年5月1日起施行的《养犬办法》同时废止。 | -
          """)
  void tellsTheDayOnWhichItEnds(String clause, LocalDate on) {
    assertThat(clause(clause)).singleElement().extracting(LifecycleEvent::on).isEqualTo(on);
  }

  @Test
  void keepsTheFirstDayOfATextThatWasAmendedLater() {
    String head = "养犬条例/（2010年3月1日公布　根据2020年5月2日《关于修改〈养犬条例〉的决定》修正）/";

    assertThat(read(head + "第一条　本条例自2010年6月1日起施行。《养犬办法》同时废止。"))
        .singleElement()
        .extracting(LifecycleEvent::on)
        .isEqualTo(LocalDate.of(2010, 6, 1));
    assertThat(read(head + "第一条　本条例自公布之日起施行。《养犬办法》同时废止。"))
        .singleElement()
        .extracting(LifecycleEvent::on)
        .isEqualTo(LocalDate.of(2010, 3, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          1999年3月1日岳海省人民政府公布的《养犬办法》同时废止。 | 1999-03-01
          1999年3月1日国务院批准、1999年4月2日公安部发布的《养犬办法》同时废止。 | 1999-04-02
          1999年3月1日岳海省第九届人民代表大会第二次会议通过、2004年5月6日修正的《养犬办法》同时废止。 | 1999-03-01
          《养犬办法》（1999年3月1日通过）同时废止。 | 1999-03-01
          2010年5月1日起施行的《养犬办法》同时废止。 | 2010-05-01
          本条例自2020年6月1日起施行，1999年3月1日公布的《养犬办法》同时废止。 | 1999-03-01
          本条例自2020年6月1日起施行，《养犬办法》同时废止。 | -
          1999年发布的《养犬办法》同时废止。 | -
          """)
  void tellsWhichVersionIsMeant(String clause, LocalDate dated) {
    assertThat(clause(clause)).singleElement().extracting(LifecycleEvent::dated).isEqualTo(dated);
  }

  @Test
  void repealsAnOlderTextOfItsOwnTitleByItsDate() {
    LifecycleEvent event = clause("1999年3月1日公布的《岳海省养犬条例》同时废止。").getFirst();

    assertThat(event.isOf("岳海省养犬条例")).isTrue();
    assertThat(event.isOf("岳海省养犬条例实施细则")).isFalse();
    assertThat(event.dated()).isEqualTo("1999-03-01");
  }

  @Test
  void sharesTheDayOfTwoTitlesButNotTwoDays() {
    assertThat(clause("1999年3月1日发布的《甲犬办法》和《乙犬办法》同时废止。"))
        .extracting(LifecycleEvent::dated)
        .containsOnly(LocalDate.of(1999, 3, 1));
    assertThat(clause("1999年3月1日、2001年4月2日发布的《甲犬办法》、《乙犬办法》同时废止。"))
        .extracting(LifecycleEvent::dated)
        .containsOnlyNulls();
  }

  @Test
  void readsTheNumberOfTheDocumentMeant() {
    assertThat(clause("《养犬办法》（岳政发〔1999〕3号）同时废止。").getFirst().documentNumber())
        .hasValueSatisfying(number -> assertThat(number).hasToString("岳政发〔1999〕3号"));
    assertThat(clause("1999年3月1日原岳海省公安厅令第4号公布的《养犬办法》同时废止。").getFirst().number())
        .hasToString("岳海省公安厅令第4号");
    assertThat(clause("《养犬办法》同时废止。").getFirst().documentNumber()).isEmpty();
  }

  @Test
  void spansTheSentenceThatSaysSo() {
    String text = "养犬条例\n（2020年3月1日公布）\n第一条　养犬。《养犬办法》同时废止；其他照旧。";
    LifecycleEvent event = read(text).getFirst();

    assertThat(event.span().of(text)).isEqualTo("《养犬办法》同时废止；");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          岳海省人民代表大会常务委员会关于废止《养犬条例》的决定/（2020年5月1日通过）/会议决定：/一、废止《养犬条例》。/二、本决定自2020年7月1日起施行。 | 养犬条例
          岳海省人民代表大会常务委员会关于废止《养犬条例》的决定/（2020年5月1日通过）/该条例已不适应需要，现予废止。/本决定自2020年7月1日起施行。 | 养犬条例
          岳海省人民代表大会常务委员会关于废止《养犬条例》等三件地方性法规的决定/（2020年5月1日通过）/会议决定，废止下列地方性法规：/一、《养犬条例》（1995年3月1日通过）/二、《养猫条例》/三、《养鸟条例》/本决定自2020年7月1日起施行。 | 养犬条例；养猫条例；养鸟条例
          岳海省人民代表大会常务委员会关于废止部分地方性法规的决定/（2020年5月1日通过）/一、废止下列地方性法规：/1.《养犬条例》（1995年3月1日通过）；/2.《养猫条例》。/二、本决定自2020年7月1日起施行。 | 养犬条例；养猫条例
          岳海省人民政府关于废止部分规章的决定/岳海省人民政府令第9号/省政府决定对下列规章予以废止。/本决定自2020年7月1日起施行。/附件/决定废止的省政府规章目录/1．养犬办法（1995年3月1日省政府令第3号发布）/2．养猫办法 | 养犬办法；养猫办法
          """)
  void readsDecisionsThatRepeal(String text, String told) {
    List<LifecycleEvent> events = read(text);

    assertThat(told(events)).isEqualTo(told);
    assertThat(events).extracting(LifecycleEvent::on).containsOnly(LocalDate.of(2020, 7, 1));
  }

  @Test
  void readsTheRowsOfATable() {
    List<LifecycleEvent> events =
        read(
            "乐棠县人民政府关于废止部分文件的决定\n乐政发〔2024〕3号\n本决定自2024年2月18日起施行。\n附件1\n"
                + "乐棠县人民政府决定废止的行政规范性文件目录\n序号\t文件名称\t文号\t废止理由\n"
                + "1\t乐棠县养犬方案\t乐政办字〔2015〕41号\t已有新规定\n2\t《乐棠县养猫计划》\t乐政发〔2016〕2号\t无\n");

    assertThat(events).extracting(LifecycleEvent::title).containsExactly("乐棠县养犬方案", "乐棠县养猫计划");
    assertThat(events)
        .extracting(event -> event.documentNumber().map(Object::toString).orElse(""))
        .containsExactly("乐政办字〔2015〕41号", "乐政发〔2016〕2号");
  }

  @Test
  void tellsWhatADecisionAmendsFromWhatItRepeals() {
    List<LifecycleEvent> events =
        read(
            """
            国务院关于修改和废止部分行政法规的决定
            国务院令第900号
            为了便民，国务院决定：
            一、对2部行政法规的部分条款予以修改。（附件1）
            二、对2部行政法规予以废止。（附件2）
            本决定自2022年5月1日起施行。
            附件1
            国务院决定修改的行政法规
            一、将《养犬条例》第三条中的“甲”修改为“乙”。
            删去第五条。
            二、《养猫条例》
            将第三条修改为：“《养鱼条例》同时废止。”
            附件2
            国务院决定废止的行政法规
            一、养鸡条例（1990年3月1日国务院发布）
            二、养鸭条例
            """);

    assertThat(events)
        .extracting(event -> event.kind() + " " + event.title())
        .containsExactly("AMENDED 养犬条例", "AMENDED 养猫条例", "REPEALED 养鸡条例", "REPEALED 养鸭条例");
    assertThat(events.getFirst().refs())
        .containsExactly(ProvisionRef.article("3"), ProvisionRef.article("5"));
    assertThat(events).extracting(LifecycleEvent::on).containsOnly(LocalDate.of(2022, 5, 1));
    assertThat(events.get(2).dated()).isEqualTo("1990-03-01");
  }

  @Test
  void readsListsOfDocumentsDeclaredLapsed() {
    List<LifecycleEvent> events =
        read(
            """
            乐棠县人民政府关于公布文件清理结果的决定
            乐政发〔2020〕9号
            一、下列文件宣布失效：
            1.《关于养犬的通知》（乐政发〔1999〕3号）
            2.《关于养猫的通知》
            二、下列文件继续有效：
            1.《关于养鸟的通知》
            """);

    assertThat(told(events)).isEqualTo("关于养犬的通知；关于养猫的通知");
    assertThat(events).extracting(LifecycleEvent::kind).containsOnly(Kind.LAPSED);
    assertThat(events.getFirst().number()).hasToString("乐政发〔1999〕3号");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          全国人民代表大会常务委员会关于修改《养犬法》的决定/（2020年5月1日通过）/会议决定对《养犬法》作如下修改：/一、将第三条修改为：“养犬。”/二、增加一条，作为第五条：“养猫。”/本决定自2020年7月1日起施行。 | 养犬法 第三条 部分
          全国人民代表大会常务委员会关于修改《养犬法》等二部法律的决定/（2020年5月1日通过）/会议决定：/一、对《养犬法》作出修改/（一）将第三条修改为：“养犬。”/二、对《养猫法》作出修改/删去第七条第二款。/本决定自2020年7月1日起施行。 | 养犬法 第三条 部分；养猫法 第七条第二款 部分
          中华人民共和国养犬法修正案（三）/（2020年5月1日通过）/一、将养犬法第三条修改为：“养犬。”/二、本修正案自2020年7月1日起施行。 | 中华人民共和国养犬法 第三条 部分
          最高人民法院关于修改《关于审理养犬案件的解释》的决定/（2020年5月1日通过）/对《关于审理养犬案件的解释》（以下简称《解释》）作如下修改：/一、将《解释》第三条修改为：“养犬。”/本决定自2020年7月1日起施行。 | 最高人民法院关于审理养犬案件的解释 第三条 部分
          """)
  void readsDecisionsThatAmend(String text, String told) {
    List<LifecycleEvent> events = read(text);

    assertThat(told(events)).isEqualTo(told);
    assertThat(events).extracting(LifecycleEvent::kind).containsOnly(Kind.AMENDED);
    assertThat(events).extracting(LifecycleEvent::on).containsOnly(LocalDate.of(2020, 7, 1));
  }

  @Test
  void takesNothingFromTheNewWordingOfAnAmendedText() {
    assertThat(
            read(
                """
                岳海省人民代表大会常务委员会关于修改《养犬条例》的决定
                （2020年5月1日通过）
                一、将第九条修改为：“本条例自2020年7月1日起施行。《养猫条例》同时废止。
                “《养鸟条例》同时废止。”
                """))
        .extracting(LifecycleEvent::title)
        .containsExactly("养犬条例");
  }

  @Test
  void isTotal() {
    String[] words = {
      "《",
      "》",
      "养犬办法",
      "同时废止",
      "。",
      "；",
      "、",
      "\n",
      "“",
      "”",
      "（",
      "）",
      "第三条",
      "一、",
      "下列",
      "：",
      "修改",
      "停止执行",
      "自2020年1月1日起",
      "附件1",
      "等",
      "关于",
      "的决定"
    };
    Random random = new Random(20200101);
    for (int run = 0; run < 3000; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        text.append(words[random.nextInt(words.length)]);
      }
      assertThat(read(text.toString())).as(text.toString()).isNotNull();
    }
  }

  @Test
  void readsOnWhereABracketBehindATitleNamesAnother() {
    assertThat(told(clause("《犬舍办法》（曾由《犬舍管理办法》《犬只办法》修改）和《鸭舍办法》同时废止。"))).isEqualTo("犬舍办法；鸭舍办法");
  }
}
