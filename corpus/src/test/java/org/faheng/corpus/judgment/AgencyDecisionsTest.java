package org.faheng.corpus.judgment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AgencyDecisionsTest {
  private static final Path PENALTY = Path.of("samples/乐农（动监）罚〔2024〕12号 行政处罚决定书（卢某某未按规定免疫犬只案）.txt");

  @Test
  void readsAPenaltyDecision() throws IOException {
    assumeTrue(Files.isRegularFile(PENALTY), "skipped: no sample at " + PENALTY);
    String text = Files.readString(PENALTY);
    Judgment judgment = JudgmentParser.parse(text);
    assertThat(judgment.type()).isEqualTo(DocumentType.PENALTY);
    assertThat(judgment.court().name()).isEqualTo("乐棠县农业农村局");
    assertThat(judgment.docket().orElseThrow().written()).isEqualTo("乐农（动监）罚〔2024〕12号");
    assertThat(judgment.parties()).extracting(Party::name).containsExactly("卢某某");
    assertThat(judgment.facts().orElseThrow().of(text)).startsWith("经查明");
    assertThat(judgment.decision().orElseThrow().of(text)).startsWith("对二只犬各处罚款");
    assertThat(judgment.outcomes()).containsExactly(Outcome.FINE);
    assertThat(judgment.provisions())
        .filteredOn(CitedProvision::basis)
        .extracting(CitedProvision::key)
        .containsExactly("动物防疫法#92", "岳海省养犬管理条例#37");
    assertThat(judgment.all(Part.NOTICE)).hasSize(1);
  }

  @Test
  void readsAReconsiderationDecision() {
    String text =
        """
        青溪县人民政府
        行政复议决定书
        青政复决字〔2023〕5号
        申请人：苗某，男，住青溪县。
        被申请人：青溪县自然资源局，住所地青溪县。
        申请人不服被申请人作出的答复，于2023年2月1日向本机关申请行政复议，现已审理终结。
        申请人请求：撤销被申请人作出的答复。
        申请人称：被申请人没有公开补偿标准。
        被申请人答复称：申请公开的信息不存在。
        经审理查明：被申请人保存有补偿标准。
        本机关认为：被申请人的答复与事实不符。依照《中华人民共和国行政复议法》第二十八条的规定，本机关决定：
        撤销被申请人作出的答复，责令其重新作出答复。
        如不服本决定，可以在十五日内提起行政诉讼。
        青溪县人民政府
        2023年4月3日
        """;
    Judgment judgment = JudgmentParser.parse(text);
    assertThat(judgment.type()).isEqualTo(DocumentType.RECONSIDERATION);
    assertThat(judgment.procedure()).isEqualTo(Procedure.RECONSIDERATION);
    assertThat(judgment.court().name()).isEqualTo("青溪县人民政府");
    assertThat(judgment.parties()).extracting(Party::role).containsExactly("申请人", "被申请人");
    assertThat(judgment.all(Part.CLAIMS).getFirst().span().of(text)).startsWith("申请人请求");
    assertThat(judgment.all(Part.DEFENCE).getFirst().span().of(text)).startsWith("被申请人答复称");
    assertThat(judgment.reasoning().orElseThrow().of(text)).startsWith("本机关认为");
    assertThat(judgment.decision().orElseThrow().of(text)).startsWith("撤销被申请人作出的答复");
    assertThat(judgment.outcomes()).containsExactly(Outcome.REVOKED, Outcome.PERFORM);
  }
}
