package org.faheng.corpus.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faheng.corpus.document.Authority;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.StructureParser;
import org.junit.jupiter.api.Test;

class CitatorTest {
  private static final String TITLE = "清源县犬只管理办法";

  private static List<CitedPlace> outgoing(DocumentKind kind, String title, String text) {
    FrbrUri uri = FrbrUri.ofWork(kind, "", title);
    Work self = new Work(uri, title, kind, Authority.UNKNOWN, Jurisdiction.UNKNOWN);
    return Citator.outgoing(self, StructureParser.parse(text));
  }

  private static List<String> told(DocumentKind kind, String title, String text) {
    return outgoing(kind, title, text).stream()
        .map(
            place ->
                place.treatment().label()
                    + " "
                    + place.title()
                    + " "
                    + place.refs().stream().map(ProvisionRef::label).toList())
        .toList();
  }

  @Test
  void tellsWhatATextRestsOnAppliesAndEnds() {
    String text =
        "清源县犬只管理办法\n"
            + "第一条 根据《中华人民共和国动物防疫法》和《岳东省养犬管理条例》等法律、法规，结合本县实际，制定本办法。\n"
            + "第二条 违反本办法第三条的，依照《岳东省养犬管理条例》第二十条第一款的规定处罚；该条例第二十一条另有规定的，从其规定。\n"
            + "第三条 《岳东省养犬管理条例》第五条所称犬只，包括导盲犬。\n"
            + "第四条 本办法自2024年1月1日起施行。《清源县养犬规定》同时废止。\n";

    assertThat(told(DocumentKind.NORMATIVE_DOCUMENT, TITLE, text))
        .containsExactly(
            "依据 动物防疫法 []",
            "依据 岳东省养犬管理条例 []",
            "适用 岳东省养犬管理条例 [第二十条第一款]",
            "引用 岳东省养犬管理条例 [第二十一条]",
            "引用 岳东省养犬管理条例 [第五条]",
            "废止 清源县养犬规定 []");
  }

  @Test
  void readsTheConstitutionAsABasisWithoutMarks() {
    assertThat(told(DocumentKind.LAW, "灯塔法", "灯塔法\n第一条 为了管理灯塔，根据宪法，制定本法。\n第二条 宪法宣誓时点灯。\n"))
        .containsExactly("依据 宪法 []");
  }

  @Test
  void listsWhatTheTextAloneDoesNotTell() {
    FrbrUri uri = FrbrUri.ofWork(DocumentKind.LAW, "", "灯塔法");
    Work self = new Work(uri, "灯塔法", DocumentKind.LAW, Authority.UNKNOWN, Jurisdiction.UNKNOWN);
    String text = "灯塔法\n第一条 依照本法第九条、《航标法》第二条办理（国办发〔2018〕37号）。\n";

    assertThat(Citator.unresolved(self, StructureParser.parse(text)))
        .extracting(result -> result.citation().span().of(text))
        .containsExactly("本法第九条", "国办发〔2018〕37号");
  }

  @Test
  void givesTheExactWordsOfACitation() {
    String text = "清源县犬只管理办法\n第一条 犬只检疫，依照动物防疫法第三十条执行。\n";

    assertThat(outgoing(DocumentKind.NORMATIVE_DOCUMENT, TITLE, text))
        .extracting(place -> place.span().of(text))
        .containsExactly("动物防疫法第三十条");
  }

  @Test
  void neverCitesItself() {
    String text = "清源县犬只管理办法\n第一条 依照《清源县犬只管理办法》第二条和本办法第三条处理。\n第二条 略。\n第三条 略。\n";

    assertThat(outgoing(DocumentKind.NORMATIVE_DOCUMENT, TITLE, text)).isEmpty();
  }

  @Test
  void takesThePlacesOfAnAmendingDecisionForThoseOfTheLawItChanges() {
    String title = "关于修改《岳东省养犬管理条例》的决定";
    String text = title + "\n一、将第三条修改为：“养犬人应当登记。”\n二、删去第七条第二款。\n";

    assertThat(told(DocumentKind.LOCAL_REGULATION, title, text))
        .contains("修改 岳东省养犬管理条例 [第三条]", "修改 岳东省养犬管理条例 [第七条第二款]");
  }

  @Test
  void tellsTheLawThatADecisionApplies() {
    String text = "行政处罚决定书\n本机关认为，当事人的行为违反了《岳东省养犬管理条例》第九条。依据《岳东省养犬管理条例》第二十条，决定处以罚款五百元。\n";

    assertThat(told(DocumentKind.PENALTY_DECISION, "行政处罚决定书", text))
        .containsExactly("引用 岳东省养犬管理条例 [第九条]", "适用 岳东省养犬管理条例 [第二十条]");
  }
}
