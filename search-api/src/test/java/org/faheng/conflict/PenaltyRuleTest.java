package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.faheng.corpus.document.DocumentKind;
import org.junit.jupiter.api.Test;

class PenaltyRuleTest {
  @Test
  void findsAFineAboveTheRange() {
    Examination found = found("第一条　违反本条例规定，在存放柴草的仓库内悬挂点燃的灯笼的，由应急管理部门责令改正，处五千元以上三万元以下罚款。");

    assertThat(found.conflicts())
        .extracting(Conflict::type)
        .containsExactly(ConflictType.FINE_OVER_CAP);
    assertThat(RuleBench.marked(found)).containsExactly("五千元以上三万元以下");
  }

  @Test
  void findsAFineBelowTheRange() {
    Examination found = found("第一条　违反本条例规定，在存放柴草的仓库内悬挂点燃的灯笼的，由应急管理部门责令改正，处一千元以上二万元以下罚款。");

    assertThat(found.conflicts())
        .extracting(Conflict::type)
        .containsExactly(ConflictType.FINE_UNDER_FLOOR);
  }

  @Test
  void findsAFineOfADocumentThatNoLawSets() {
    Examination found = ofDocument("第一条　未按期打扫灯笼仓库的，由镇政府处二百元以上五百元以下罚款。");

    assertThat(found.conflicts())
        .extracting(Conflict::type)
        .containsExactly(ConflictType.PENALTY_KIND);
    assertThat(found.conflicts().getFirst().explanation()).contains("20条上位法条文");
  }

  @Test
  void isSilentOnAFineThatADocumentOnlyTells() {
    Examination found = ofDocument("第一条　未按期打扫灯笼仓库的，依照《灯笼安全管理条例》第二十条的规定处二百元以上五百元以下罚款。");

    assertThat(found.conflicts()).isEmpty();
  }

  private static Examination ofDocument(String text) {
    return RuleBench.examine(new PenaltyRule(), DocumentKind.NORMATIVE_DOCUMENT, "乐棠县灯笼管理办法", text);
  }

  @Test
  void survivesAnItemNumberThatComesTwice() {
    Examination found =
        found(
            """
            第一条　有下列行为之一的，由应急管理部门责令改正：
            （一）剪断、解开灯架的拉索的；
            （二）攀爬灯架的；
            （二）向悬挂的灯群抛掷爆竹的；
            （三）在灯架上晾晒衣物的。
            个人有前款第一项至第三项行为的，处二百元以上五千元以下罚款。
            """);

    assertThat(found.conflicts())
        .extracting(Conflict::type)
        .containsExactly(ConflictType.FINE_OVER_CAP);
  }

  @Test
  void letsARangeBeNarrowed() {
    Examination found =
        found("第一条　违反本条例规定，在存放柴草的仓库内悬挂点燃的灯笼的，由应急管理部门责令改正，处八千元以上二万元以下罚款；情节严重的，处三万元以上八万元以下罚款。");

    assertThat(found.conflicts()).isEmpty();
  }

  @Test
  void joinsAnActThatStandsInAnotherArticle() {
    Examination found = found("第一条　任何人不得在存放柴草的仓库内悬挂点燃的灯笼。\n第二条　违反本条例第一条规定的，由应急管理部门处五千元以上六万元以下罚款。");

    assertThat(found.conflicts())
        .extracting(Conflict::type)
        .containsExactly(ConflictType.FINE_OVER_CAP);
  }

  @Test
  void comparesUnitsWithUnits() {
    Examination found = found("第一条　违反本条例规定，剪断、解开灯架的拉索的，对单位处五千元以上五万元以下罚款，对个人处二百元以上一千元以下罚款。");

    assertThat(found.conflicts())
        .extracting(Conflict::type)
        .containsExactly(ConflictType.FINE_UNDER_FLOOR);
    assertThat(RuleBench.marked(found)).containsExactly("五千元以上五万元以下");
  }

  @Test
  void findsTheTierOfUnitsLost() {
    Examination found = found("第一条　违反本条例规定，剪断、解开灯架的拉索的，由应急管理部门处二百元以上一千元以下罚款。");

    assertThat(found.conflicts())
        .extracting(Conflict::type)
        .containsExactly(ConflictType.FINE_UNDER_FLOOR);
    assertThat(found.conflicts().getFirst().explanation()).contains("单位");
  }

  @Test
  void isSilentOnAnotherAct() {
    Examination found = found("第一条　违反本条例规定，在灯会期间占用商户门前台阶摆卖糖画的，由城市管理部门处五万元以上九万元以下罚款。");

    assertThat(found.conflicts()).isEmpty();
  }

  private static Examination found(String text) {
    return RuleBench.examine(new PenaltyRule(), DocumentKind.LOCAL_REGULATION, "临棠市灯笼管理条例", text);
  }

  @Test
  void takesNoStageForAnAct() {
    Examination found = found("第一条　违反本条例规定，不及时更换灯会招牌的，责令限期更换；情节严重的，处九万元以上二十万元以下罚款。");

    assertThat(found.conflicts()).isEmpty();
  }

  @Test
  void takesNoReferenceForAnAct() {
    Examination found = found("第一条　有违反本条例第九十条规定行为之一的，由应急管理部门处九万元以上二十万元以下罚款。");

    assertThat(found.conflicts()).isEmpty();
  }

  @Test
  void leavesFinesAloneThatTheStemGivesToChosenItems() {
    Examination found =
        found(
            "第一条　违反本条例规定，有下列（一）项行为的，处九万元以下罚款；有（二）项行为的，处一百元罚款：\n"
                + "（一）剪断、解开灯架的拉索的；\n（二）在存放柴草的仓库内悬挂点燃的灯笼的。");

    assertThat(found.conflicts()).isEmpty();
  }
}
