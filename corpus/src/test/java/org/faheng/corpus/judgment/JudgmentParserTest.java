package org.faheng.corpus.judgment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgmentParserTest {
  private static final String APPEAL =
      """
      岳海省临棠市中级人民法院
      行 政 判 决 书
      （2022）岳07行终19号
      上诉人（原审被告）：青溪县市场监督管理局，住所地青溪县河西路2号。
      法定代表人：覃某，局长。
      委托诉讼代理人：卞某，岳海同舟律师事务所律师。
      被上诉人（原审原告）：荷塘小吃店，经营者丛某。
      上诉人青溪县市场监督管理局因与被上诉人荷塘小吃店行政处罚一案，不服青溪县人民法院（2021）岳0711行初40号行政判决，向本院提起上诉。本院受理后依法组成合议庭，公开开庭审理了本案。本案现已审理终结。
      原审法院查明，2021年3月4日，市场监管局在检查中发现小吃店的凉菜间没有更衣设施。
      原审法院认为，市场监管局没有告知听证权利，判决撤销处罚决定。
      市场监管局上诉称，罚款五千元不属于较大数额，无需告知听证。
      荷塘小吃店答辩称，原判正确，请求维持。
      本院经审理查明的事实与原审一致。
      本院认为，本案的争议焦点是：一、罚款数额是否较大；二、程序是否违法。市场监管局未告知听证，违反法定程序。原审判决认定事实清楚，适用法律正确。依照《中华人民共和国行政诉讼法》第八十九条第一款第一项的规定，判决如下：
      驳回上诉，维持原判。
      二审案件受理费50元，由上诉人负担。
      本判决为终审判决。
      审　判　长　　祁某某
      审　判　员　　栾　某
      二〇二二年五月六日
      书　记　员　　商某
      """;

  private static String words(String text, Judgment judgment, Part part) {
    return judgment.all(part).getLast().span().of(text);
  }

  @Test
  void readsAnAppealWithBothInstances() {
    Judgment judgment = JudgmentParser.parse(APPEAL);
    assertThat(judgment.type()).isEqualTo(DocumentType.JUDGMENT);
    assertThat(judgment.area()).isEqualTo(Area.ADMINISTRATIVE);
    assertThat(judgment.procedure()).isEqualTo(Procedure.SECOND);
    assertThat(judgment.court().name()).isEqualTo("岳海省临棠市中级人民法院");
    assertThat(judgment.court().level()).isEqualTo(Court.Level.INTERMEDIATE);
    assertThat(judgment.missing()).isEmpty();
    assertThat(judgment.outcomes()).containsExactly(Outcome.APPEAL_DISMISSED, Outcome.AFFIRMED);
    List<Instance> chain = judgment.chain().instances();
    assertThat(chain)
        .extracting(Instance::procedure)
        .containsExactly(Procedure.FIRST, Procedure.SECOND);
    assertThat(chain.getFirst().court()).isEqualTo("青溪县人民法院");
    assertThat(chain.getFirst().number()).isEqualTo("（2021）岳0711行初40号");
    assertThat(chain.getLast().own()).isTrue();
    assertThat(judgment.signature().date()).contains(LocalDate.of(2022, 5, 6));
    assertThat(judgment.signature().signers())
        .extracting(Signature.Signer::name)
        .containsExactly("祁某某", "栾某", "商某");
  }

  @Test
  void tellsWhatTheCourtBelowFoundFromWhatTheCourtFinds() {
    Judgment judgment = JudgmentParser.parse(APPEAL);
    assertThat(judgment.all(Part.FINDINGS))
        .extracting(Section::instance)
        .containsExactly(Procedure.FIRST, Procedure.SECOND);
    assertThat(words(APPEAL, judgment, Part.CLAIMS)).startsWith("市场监管局上诉称");
    assertThat(words(APPEAL, judgment, Part.DEFENCE)).startsWith("荷塘小吃店答辩称");
    assertThat(judgment.reasoning().orElseThrow().of(APPEAL)).startsWith("本院认为，本案的争议焦点");
    assertThat(judgment.decision().orElseThrow().of(APPEAL)).startsWith("驳回上诉，维持原判。");
    assertThat(words(APPEAL, judgment, Part.NOTICE)).isEqualTo("本判决为终审判决。");
  }

  @Test
  void namesPartiesWithFormerRolesAgentsAndAgencies() {
    List<Party> parties = JudgmentParser.parse(APPEAL).parties();
    assertThat(parties).extracting(Party::role).containsExactly("上诉人", "被上诉人");
    assertThat(parties).extracting(Party::former).containsExactly("原审被告", "原审原告");
    assertThat(parties).extracting(Party::agency).containsExactly(true, false);
    assertThat(parties.getFirst().agents())
        .extracting(Party.Agent::name)
        .containsExactly("覃某", "卞某");
  }

  @Test
  void readsATextWithoutLineEnds() {
    String text = APPEAL.replace("行 政 判 决 书", "行政判决书").replaceAll("\\n", " ").strip();
    Judgment judgment = JudgmentParser.parse(text);
    assertThat(judgment.docket().orElseThrow().written()).isEqualTo("（2022）岳07行终19号");
    assertThat(judgment.facts().orElseThrow().of(text)).startsWith("原审法院查明");
    assertThat(judgment.reasoning().orElseThrow().of(text)).startsWith("本院认为，本案的争议焦点");
    assertThat(judgment.decision().orElseThrow().of(text)).startsWith("驳回上诉");
  }

  @Test
  void takesTheNumberFromTheHeadOnly() {
    String text =
        """
        最高人民法院
        刑事裁定书
        被告人贾某，男，住临棠市。现在押。
        临棠市中级人民法院于2013年2月1日以（2013）临刑初字第9号刑事判决，认定被告人贾某犯抢劫罪，判处死刑。现已复核终结。
        经复核确认：贾某持械抢劫。
        本院认为，贾某的行为构成抢劫罪。依照《中华人民共和国刑事诉讼法》第二百三十九条的规定，裁定如下：
        核准以抢劫罪判处被告人贾某死刑的刑事裁定。
        """;
    Judgment judgment = JudgmentParser.parse(text);
    assertThat(judgment.docket()).isEmpty();
    assertThat(judgment.missing()).containsExactly("案号");
    assertThat(judgment.procedure()).isEqualTo(Procedure.DEATH_PENALTY_REVIEW);
    assertThat(judgment.outcomes()).contains(Outcome.DEATH_APPROVED);
    assertThat(judgment.chain().instances().getFirst().number()).isEqualTo("（2013）临刑初字第9号");
  }

  @Test
  void passesOverOpinionsOnEvidenceAndSinglePoints() {
    String text =
        "临棠县人民法院 刑事判决书 （2020）岳0702刑初8号 公诉机关指控，庄某盗窃电缆。 "
            + "本院认为，证人涂某的证言与监控录像不符，不予采信。 "
            + "经审理查明，庄某于2020年1月盗窃电缆，价值三千元。 "
            + "本院认为，庄某以非法占有为目的，秘密窃取财物，其行为已构成盗窃罪。"
            + "关于数额，本院认为，应以鉴定意见为准。依照《中华人民共和国刑法》第二百六十四条的规定，判决如下： "
            + "被告人庄某犯盗窃罪，判处拘役四个月，并处罚金人民币一千元。";
    Judgment judgment = JudgmentParser.parse(text);
    assertThat(judgment.reasoning().orElseThrow().of(text)).startsWith("本院认为，庄某以非法占有为目的");
    assertThat(judgment.causes()).extracting(Cause::name).containsExactly("盗窃罪");
  }

  @Test
  void takesAnyTextForFactsAndListsWhatIsMissing() {
    assertThat(JudgmentParser.parse("今天天气很好。").missing())
        .containsExactly("文书种类", "审理机关", "案号", "理由", "裁判结果");
  }
}
