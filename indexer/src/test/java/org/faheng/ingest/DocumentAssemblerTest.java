package org.faheng.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.faheng.corpus.document.DatedEvent;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.LegalForce;
import org.faheng.corpus.document.Manifestation;
import org.faheng.corpus.document.Work;
import org.faheng.index.IndexedDocument;
import org.faheng.index.IndexedProvision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentAssemblerTest {
  private static final Manifestation FILE =
      new Manifestation("a.txt", "text/plain", "0123456789abcdef", 10);

  private static IndexedDocument assemble(String text, ImportHints hints) {
    return DocumentAssembler.assemble(text.replace("/", "\n"), FILE, hints).document();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          岳海省养犬条例/（2020年3月1日岳海省第九届人民代表大会常务委员会第二次会议通过）/第一条　养犬。 | /cn/local/岳海省养犬条例/2020-03-01
          乐棠县人民政府文件/乐政发〔2020〕9号/养犬办法/第一条　养犬。/乐棠县人民政府/2020年5月6日 | /cn/document/乐棠县人民政府/养犬办法/2020-05-06
          岳海省养犬法典/登记编/第一条　登记。 | /cn/other/岳海省养犬法典/undated-01234567/登记编
          乐棠县农业农村局/行政处罚决定书/乐农罚〔2024〕12号/当事人：卢某某。/2024年4月8日 | /cn/penalty/乐棠县农业农村局/乐棠县农业农村局行政处罚决定书乐农罚〔2024〕12号/2024-04-08
          乐棠县人民法院/民事判决书/（2024）岳0723民初1215号/原告：丛某某。/2024年9月8日 | /cn/judgment/乐棠县人民法院民事判决书（2024）岳0723民初1215号/2024-09-08
          """)
  void namesEachDocumentByKindActorTitleNumberAndDate(String text, String uri) {
    assertThat(assemble(text, ImportHints.NONE).expression().uri()).hasToString(uri);
  }

  @Test
  void knowsWhoMakesAdministrativeRegulationsWhereTheFileDoesNotSay() {
    ImportHints hints =
        new ImportHints(
            "灯塔管理条例", DocumentKind.ADMINISTRATIVE_REGULATION, LocalDate.of(2024, 9, 9), null, null);

    Work work = assemble("灯塔管理条例/第一条　灯塔应当亮灯。", hints).expression().work();

    assertThat(work.authority().name()).isEqualTo("国务院");
  }

  @Test
  void namesEveryProvisionBelowItsDocument() {
    IndexedDocument document = assemble("养犬办法/第一章　总则/第一条　养犬。/第二条　登记。", ImportHints.NONE);

    assertThat(document.provisions())
        .extracting(IndexedProvision::article, IndexedProvision::label, IndexedProvision::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("1", "第一条", "第一条　养犬。"),
            org.assertj.core.groups.Tuple.tuple("2", "第二条", "第二条　登记。"));
    assertThat(document.provisions().getFirst().headings()).containsExactly("第一章　总则");
    assertThat(document.provisions().getFirst().id())
        .isEqualTo(document.expression().uri() + "#art_1");
  }

  @Test
  void letsTheFolderDecideTheKindAndTheFileNameTheDate() {
    ImportHints hints =
        new ImportHints("养犬办法", DocumentKind.DEPARTMENT_RULE, LocalDate.of(2019, 9, 9), null, null);

    IndexedDocument document = assemble("养犬办法/（2020年3月1日公布）/第一条　养犬。", hints);

    assertThat(document.expression().work().kind()).isEqualTo(DocumentKind.DEPARTMENT_RULE);
    assertThat(document.expression().work().jurisdiction().name()).isEqualTo("全国");
    assertThat(document.expression().uri()).hasToString("/cn/department/养犬办法/2019-09-09");
    assertThat(document.expression().published()).isEqualTo("2019-09-09");
  }

  @Test
  void takesTheTitleFromTheFileNameWhereTheTextHasNone() {
    ImportHints hints = new ImportHints("养犬须知", null, null, null, null);

    assertThat(assemble("", hints).expression().work().title()).isEqualTo("养犬须知");
    assertThat(assemble("养猫须知/带好证件。", hints).expression().work().title()).isEqualTo("养猫须知");
  }

  @Test
  void tellsForceFromTheTextAndTheRegister() {
    String text = "岳海省养犬条例/（2020年3月1日岳海省第九届人民代表大会常务委员会第二次会议通过）/第一条　自2020年6月1日起施行";
    LocalDate start = LocalDate.of(2020, 6, 1);
    LocalDate told = LocalDate.of(2020, 7, 1);

    assertThat(assemble(text + "。", ImportHints.NONE).expression().force())
        .isEqualTo(ForcePeriod.startingOn(start));
    assertThat(assemble(text + "，有效期5年。", ImportHints.NONE).expression().force())
        .isEqualTo(new ForcePeriod(start, LocalDate.of(2025, 6, 1), LegalForce.LAPSED));
    assertThat(
            assemble(text + "。", new ImportHints("", null, null, null, told)).expression().events())
        .contains(new DatedEvent(DatedEvent.Kind.LISTED_EXPIRED, told, "入库目录登记为已失效"));
    assertThat(
            assemble(text + "。", new ImportHints("", null, null, told, null)).expression().force())
        .isEqualTo(ForcePeriod.startingOn(told));
  }

  @Test
  void doesNotEndJudgments() {
    String text = "乐棠县人民法院/民事判决书/（2024）岳0723民初1215号/被告承诺自2024年1月1日起施行方案，有效期1年。/2024年9月8日";

    assertThat(assemble(text, ImportHints.NONE).expression().force().end()).isNull();
  }
}
