package org.faheng.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.faheng.corpus.document.DatedEvent;
import org.faheng.corpus.document.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefaceReaderTest {

  private static Preface read(String text) {
    return PrefaceReader.read(StructureParser.parse(text.replace("/", "\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          乐棠县养犬办法/第一条　养犬。 | 乐棠县养犬办法
          乐棠县人民政府/关于加强养犬管理的意见/各部门：/请执行。 | 乐棠县人民政府关于加强养犬管理的意见
          乐棠县人民政府文件/乐政发〔2024〕3号/乐棠县养犬办法/第一条　养犬。 | 乐棠县养犬办法
          乐政发〔2024〕3号/乐棠县养犬办法（试行）/第一条　养犬。 | 乐棠县养犬办法（试行）
          乐棠县人民政府办公室关于印发/《养犬细则》的通知/各部门：/请执行。 | 乐棠县人民政府办公室关于印发《养犬细则》的通知
          养　犬　办　法/第一条　养犬。 | 养犬办法
          岳海省养犬管理条例/（2010年3月1日岳海省第九届人民代表大会常务委员会第二次会议通过）/第一条　养犬。 | 岳海省养犬管理条例
          乐棠县人民法院/民事判决书/（2024）岳0723民初1215号/原告：丛某某。 | 乐棠县人民法院民事判决书
          第一条　没有标题。 | 第一条没有标题。
          """)
  void readsTheTitleInOneLineOrTwo(String text, String title) {
    assertThat(read(text).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          乐棠县人民政府办公室关于印发《养犬细则》的通知 | 养犬细则
          乐棠县人民政府关于发布《养犬细则（试行）》的通告 | 养犬细则（试行）
          乐棠县人民政府关于转发养犬登记工作方案的通知 | 养犬登记工作方案
          乐棠县人民政府关于加强养犬管理的通知 | ''
          乐棠县养犬细则 | ''
          """)
  void readsTheTitleInsideANotice(String title, String inner) {
    assertThat(read(title + "/各部门：/请执行。").innerTitle()).isEqualTo(inner);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          养鸭人不服处罚/甲鸭场诉乐棠县农业农村局行政处罚案/基本案情/鸭群进库。 | 甲鸭场诉乐棠县农业农村局行政处罚案
          鸭群进库是否应当处罚/基本案情/鸭群进库。 | 鸭群进库是否应当处罚
          乐棠县人民法院/行政判决书/（2024）岳0723行初9号 | 乐棠县人民法院行政判决书
          """)
  void readsTheTitleOfAPublishedCase(String text, String title) {
    assertThat(PrefaceReader.readDecision(StructureParser.parse(text.replace("/", "\n"))).title())
        .isEqualTo(title);
  }

  @Test
  void takesNoDateOfTheBodyForTheDayOfADecision() {
    Preface preface =
        read(
            "乐棠县人民法院/行政判决书/（2024）岳0723行初9号/原告：丛某某。/"
                + "鸭子进库。".repeat(400)
                + "/《养鸭办法》由国务院令于2019年3月1日公布，自2019年5月1日起施行。/二〇二四年五月六日");

    assertThat(preface.inForceFrom()).isNull();
    assertThat(preface.authority().name()).doesNotContain("国务院");
    assertThat(preface.events()).isEmpty();
  }

  @Test
  void readsThePartOfACodeKeptInSeveralFiles() {
    Preface preface = read("乐棠县养犬法典/登记编/第一条　登记。");

    assertThat(preface.title()).isEqualTo("乐棠县养犬法典");
    assertThat(preface.part()).isEqualTo("登记编");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          中华人民共和国宪法/（1982年12月4日第五届全国人民代表大会第五次会议通过）/第一条　国家。 | CONSTITUTION | 全国人民代表大会 | 全国
          中华人民共和国养犬法/（2020年3月1日第十三届全国人民代表大会常务委员会第十六次会议通过）/第一条　养犬。 | LAW | 全国人民代表大会常务委员会 | 全国
          中华人民共和国养犬法/第一条　养犬。 | LAW | '' | 全国
          养犬管理条例/（2020年3月1日中华人民共和国国务院令第900号公布）/第一条　养犬。 | ADMINISTRATIVE_REGULATION | 国务院 | 全国
          国务院关于加强养犬工作的意见/各省：/请执行。 | NORMATIVE_DOCUMENT | 国务院 | ''
          最高人民法院关于审理养犬案件的解释/法释〔2020〕90号/第一条　养犬。 | JUDICIAL_INTERPRETATION | 最高人民法院 | 全国
          最高人民检察院关于办理养犬案件的规定/第一条　养犬。 | JUDICIAL_INTERPRETATION | 最高人民检察院 | 全国
          岳海省养犬条例/（2020年3月1日岳海省第十届人民代表大会常务委员会第三次会议通过）/第一条　养犬。 | LOCAL_REGULATION | 岳海省人民代表大会常务委员会 | 岳海省
          临棠市养犬条例/（2020年3月1日临棠市第五届人民代表大会常务委员会第三次会议通过）/第一条　养犬。 | LOCAL_REGULATION | 临棠市人民代表大会常务委员会 | 临棠市
          犬只检疫管理办法/（2020年3月1日农业农村部令第9号公布）/第一条　养犬。 | DEPARTMENT_RULE | 农业农村部 | 全国
          犬只检疫管理办法/2020年3月1日 中华人民共和国农业农村部令第9号发布/第一条　养犬。 | DEPARTMENT_RULE | 农业农村部 | 全国
          岳海省养犬办法/（2020年3月1日岳海省人民政府令第9号公布）/第一条　养犬。 | LOCAL_GOVERNMENT_RULE | 岳海省人民政府 | 岳海省
          临棠市养犬办法/临棠市人民政府令第17号/第一条　养犬。 | LOCAL_GOVERNMENT_RULE | 临棠市人民政府 | 临棠市
          乐棠县人民政府关于养犬的通告/乐政发〔2020〕9号/第一条　养犬。 | NORMATIVE_DOCUMENT | 乐棠县人民政府 | 乐棠县
          乐棠县公安局关于养犬登记的通知/乐公规〔2020〕9号/各所：/请执行。 | NORMATIVE_DOCUMENT | 乐棠县公安局 | 乐棠县
          乐棠县人民政府文件/乐政发〔2020〕9号/养犬办法/第一条　养犬。 | NORMATIVE_DOCUMENT | 乐棠县人民政府 | 乐棠县
          乐棠县农业农村局/行政处罚决定书/乐农罚〔2024〕12号/当事人：卢某某。 | PENALTY_DECISION | 乐棠县农业农村局 | 乐棠县
          乐棠县人民政府/行政复议决定书/乐政复决字〔2024〕31号/申请人：卢某某。 | RECONSIDERATION_DECISION | 乐棠县人民政府 | 乐棠县
          乐棠县人民法院/民事判决书/（2024）岳0723民初1215号/原告：丛某某。 | JUDGMENT | 乐棠县人民法院 | 乐棠县
          乐棠县人民法院/行政裁定书/（2024）岳0723行初12号/原告：丛某某。 | JUDGMENT | 乐棠县人民法院 | 乐棠县
          柳溪市养犬条例（送审稿）/第一条　养犬。 | LOCAL_REGULATION | '' | 柳溪市
          城市养犬管理条例/第一条　养犬。 | OTHER | '' | ''
          临棠市养犬条例/（送审稿）/第一条　养犬。 | LOCAL_REGULATION | '' | 临棠市
          岳海省养犬条例/第一条　养犬。 | LOCAL_REGULATION | '' | 岳海省
          临棠市养犬办法/（送审稿）/第一条　养犬。 | OTHER | '' | 临棠市
          乐棠县养犬条例/第一条　养犬。 | OTHER | '' | 乐棠县
          养犬须知/带好证件。 | OTHER | '' | ''
          """)
  void tellsKindAuthorityAndPlace(
      String text, DocumentKind kind, String authority, String jurisdiction) {
    Preface preface = read(text);

    assertThat(preface.kind()).isEqualTo(kind);
    assertThat(preface.authority().name()).isEqualTo(authority);
    assertThat(preface.jurisdiction().name())
        .isEqualTo(
            jurisdiction.isEmpty() && kind == DocumentKind.NORMATIVE_DOCUMENT
                ? "全国"
                : jurisdiction);
  }

  @Test
  void readsTheAuthorityFromTheSignatureWhereTheHeadHasNone() {
    assertThat(read("养犬通告/请文明养犬，特此通告。/乐棠县城市管理局/2024年5月6日").authority().name())
        .isEqualTo("乐棠县城市管理局");
  }

  @Test
  void readsTheNumberOfADocument() {
    assertThat(read("乐棠县人民政府文件/乐政发﹝2020﹞09号/养犬办法/第一条　养犬。").number()).hasToString("乐政发〔2020〕9号");
    assertThat(read("养犬办法/第一条　依据乐政发〔2020〕9号制定。").number()).isNull();
  }

  @Test
  void readsTheCaseNumberOfAJudgment() {
    Preface preface = read("乐棠县人民法院/民事判决书/(2024)岳0723民初1215号/原告：丛某某。");

    assertThat(preface.caseNumber()).hasToString("（2024）岳0723民初1215号");
  }

  @Test
  void readsEveryDatedEventOfTheTitleBlock() {
    Preface preface =
        read(
            """
            岳海省养犬管理条例
            （2010年3月1日岳海省第九届人民代表大会常务委员会第二次会议通过
            根据2015年6月1日岳海省第十届人民代表大会常务委员会第三次会议《关于修改〈岳海省养犬管理条例〉的决定》修正
            2020年7月2日岳海省第十一届人民代表大会常务委员会第五次会议修订）
            第一条　养犬。
            """);

    assertThat(preface.events())
        .extracting(DatedEvent::kind, DatedEvent::date)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(DatedEvent.Kind.PASSED, LocalDate.of(2010, 3, 1)),
            org.assertj.core.groups.Tuple.tuple(DatedEvent.Kind.AMENDED, LocalDate.of(2015, 6, 1)),
            org.assertj.core.groups.Tuple.tuple(DatedEvent.Kind.REVISED, LocalDate.of(2020, 7, 2)));
    assertThat(preface.versionDate()).contains(LocalDate.of(2020, 7, 2));
    assertThat(preface.published()).isEqualTo("2020-07-02");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          养犬办法/（2020年3月1日公布）/第一条　本办法自2020年6月1日起施行。 | 2020-03-01 | 2020-06-01
          养犬办法/（2020年3月1日公布　自2020年6月1日起施行）/第一条　养犬。 | 2020-03-01 | 2020-06-01
          养犬办法/（2020年3月1日公布）/第一条　本办法自公布之日起施行。 | 2020-03-01 | 2020-03-01
          养犬办法/（2020年3月1日通过）/第一条　本办法自发布之日起施行。 | 2020-03-01 | 2020-03-01
          养犬办法/（二〇二〇年三月一日公布）/第一条　本办法自二○二○年六月一日起施行。 | 2020-03-01 | 2020-06-01
          养犬办法/（2010年3月1日公布　2020年7月2日修正）/第一条　本办法自2010年6月1日起施行。 | 2020-07-02 | 2020-07-02
          养犬办法/（2010年3月1日公布　2020年7月2日修订）/第一条　本办法自2020年9月1日起施行。 | 2020-07-02 | 2020-09-01
          养犬办法/（2010年3月1日公布）/第一条　养犬。 | 2010-03-01 | -
          乐棠县人民政府关于养犬的通告/特此通告。本通告自印发之日起执行。/乐棠县人民政府/2024年5月6日 | 2024-05-06 | 2024-05-06
          养犬办法/（2020年3月1日公布）/第一条　本办法自2020年6月1日起施行。2001年5月1日起施行的旧办法同时废止。 | 2020-03-01 | 2020-06-01
          养犬办法/第一条　养犬。 | - | -
          养犬办法/（2020年13月41日公布）/第一条　养犬。 | - | -
          """)
  void readsWhenItWasPublishedAndWhenItTakesEffect(
      String text, LocalDate published, LocalDate inForceFrom) {
    Preface preface = read(text);

    assertThat(preface.published()).isEqualTo(published);
    assertThat(preface.inForceFrom()).isEqualTo(inForceFrom);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          本办法自2020年6月1日起施行，有效期5年。 | 2025-05-31
          本办法自2020年6月1日起施行，有效期五年。 | 2025-05-31
          本办法自2020年6月1日起施行，有效期为2年。 | 2022-05-31
          本办法自2020年6月1日起施行，有效期至2023年5月31日。 | 2023-05-31
          本办法自2020年6月1日起施行，有效期限自施行之日起至2023年5月31日。 | 2023-05-31
          本办法自2020年6月1日起施行。 | -
          本办法自2020年6月1日起施行。养犬证有效期长短由局确定。 | -
          """)
  void readsHowLongItIsValid(String effect, LocalDate until) {
    assertThat(read("养犬办法/（2020年3月1日公布）/第一条　" + effect).validUntil()).isEqualTo(until);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "养犬证有效期3年。",
        "养犬证的有效期为三年。",
        "发给养犬证，有效期3年。",
        "养犬备案自登记之日起生效，有效期为10年。",
        "临时养犬证的有效期至2023年5月31日。"
      })
  void doesNotTakeTheTermOfALicenceForItsOwn(String licence) {
    String text = "养犬办法/（2020年3月1日公布）/第一条　" + licence + "/第二条　本办法自2020年6月1日起施行。";

    assertThat(read(text).validUntil()).isNull();
    assertThat(read(text + "本办法有效期5年。").validUntil()).isEqualTo("2025-05-31");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n", "（）", "文件", "令第号", "（2020年"})
  void isTotal(String text) {
    assertThat(read(text).title()).isNotEmpty();
  }
}
