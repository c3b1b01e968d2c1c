package org.faheng.corpus.judgment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublishedCasesTest {
  private static final String GUIDING =
      """
      指导性案例999号：葛某诉青溪县教育局不履行法定职责案
      （最高人民法院审判委员会讨论通过 2030年1月1日发布）
      关键词 行政/履行职责/入学登记
      裁判要点
      教育局收到入学登记的申请后不答复的，构成不履行法定职责。
      相关法条
      《中华人民共和国行政诉讼法》第72条
      基本案情
      葛某于2028年8月向教育局申请为其子办理入学登记，教育局没有答复。
      裁判结果
      青溪县人民法院于2029年2月3日作出（2028）岳0711行初66号行政判决：驳回葛某的诉讼请求。葛某提出上诉。临棠市中级人民法院于2029年6月7日作出（2029）岳07行终8号行政判决：一、撤销青溪县人民法院（2028）岳0711行初66号行政判决；二、责令教育局在十日内作出答复。
      裁判理由
      法院生效裁判认为：教育局负有办理入学登记的职责，应当答复。
      """;

  @Test
  void readsAGuidingCaseByItsHeadings() {
    Judgment judgment = JudgmentParser.parse(GUIDING);
    assertThat(judgment.type()).isEqualTo(DocumentType.GUIDING_CASE);
    assertThat(judgment.area()).isEqualTo(Area.ADMINISTRATIVE);
    assertThat(judgment.sections())
        .extracting(Section::part)
        .contains(Part.KEYWORDS, Part.GIST, Part.LAW, Part.FACTS, Part.DECISION, Part.REASONING);
    assertThat(judgment.facts().orElseThrow().of(GUIDING)).startsWith("葛某于2028年8月");
    assertThat(judgment.provisions()).extracting(CitedProvision::key).contains("行政诉讼法#72");
  }

  @Test
  void takesCourtNumberAndResultFromTheDecisionThatStands() {
    Judgment judgment = JudgmentParser.parse(GUIDING);
    assertThat(judgment.court().name()).isEqualTo("临棠市中级人民法院");
    assertThat(judgment.docket().orElseThrow().written()).isEqualTo("（2029）岳07行终8号");
    assertThat(judgment.outcomes()).containsExactly(Outcome.REVOKED, Outcome.PERFORM);
    assertThat(judgment.chain().instances())
        .extracting(Instance::procedure)
        .containsExactly(Procedure.FIRST, Procedure.SECOND);
    assertThat(judgment.chain().changed()).isTrue();
  }

  @Test
  void readsAGazetteCaseInstanceByInstance() {
    String text =
        """
        柏某诉石桥县供水公司供用水合同纠纷案
        【裁判摘要】
        供水公司停水前没有通知用户的，应当赔偿损失。
        原告：柏某，男，住石桥县。
        被告：石桥县供水公司，住所地石桥县。
        原告柏某因与被告石桥县供水公司发生供用水合同纠纷，向石桥县人民法院提起诉讼。
        原告柏某诉称：被告停水十日，未通知原告。
        被告供水公司辩称：停水系检修所需。
        石桥县人民法院一审查明：
        2019年7月，供水公司停水十日。
        石桥县人民法院一审认为：
        供水公司应当提前通知。据此，石桥县人民法院于2020年1月2日判决：
        供水公司赔偿柏某损失2000元。
        供水公司不服一审判决，提起上诉称：损失没有证据。
        临棠市中级人民法院二审认为：
        柏某没有证明损失，一审判决应予纠正。据此，临棠市中级人民法院于2020年5月6日判决：
        一、撤销一审判决；
        二、驳回柏某的诉讼请求。
        """;
    Judgment judgment = JudgmentParser.parse(text);
    assertThat(judgment.type()).isEqualTo(DocumentType.GAZETTE_CASE);
    assertThat(judgment.court().name()).isEqualTo("临棠市中级人民法院");
    assertThat(judgment.facts().orElseThrow().of(text)).startsWith("原告柏某诉称");
    assertThat(judgment.reasoning().orElseThrow().of(text)).startsWith("临棠市中级人民法院二审认为");
    assertThat(judgment.decision().orElseThrow().of(text)).startsWith("一、撤销一审判决");
    assertThat(judgment.all(Part.REASONING))
        .extracting(Section::instance)
        .containsExactly(Procedure.FIRST, Procedure.SECOND);
    assertThat(judgment.outcomes()).containsExactly(Outcome.REVOKED, Outcome.CLAIMS_DISMISSED);
  }

  @Test
  void findsTheOpinionInsideTheResultOfATypicalCase() {
    String text =
        """
        商家拒不退还预付款应当担责
        基本案情
        韦某向健身馆预付一千元，健身馆停业。
        裁判结果
        法院认为，健身馆停业后应当退还余款，故判决健身馆退还八百元。
        典型意义
        预付款消费应当诚信。
        """;
    Judgment judgment = JudgmentParser.parse(text);
    assertThat(judgment.type()).isEqualTo(DocumentType.TYPICAL_CASE);
    assertThat(judgment.reasoning().orElseThrow().of(text)).startsWith("法院认为，健身馆停业后");
  }
}
