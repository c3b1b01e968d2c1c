package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.faheng.corpus.document.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnersVoteRuleTest {
  @Test
  void findsAWeightyMatterDecidedByHalfOfTheVoters() {
    Examination found =
        RuleBench.examine(
            new OwnersVoteRule(),
            DocumentKind.NORMATIVE_DOCUMENT,
            "乐棠县小区管理办法",
            "第一条　筹集维修资金的，经参与表决专有部分面积过半数的业主且参与表决人数过半数的业主同意即可。\n第二条　选聘物业服务企业，经参与表决专有部分面积过半数的业主且参与表决人数过半数的业主同意。");

    assertThat(found.conflicts())
        .extracting(conflict -> conflict.clause().article())
        .containsExactly("1");
  }

  private static Examination examine(String sentence) {
    return RuleBench.examine(
        new OwnersVoteRule(), DocumentKind.LOCAL_REGULATION, "岳海市物业条例", "第一条　" + sentence + "。\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "开会须有专有部分占总面积过半数的业主且占总人数过半数的业主参加",
        "动用维修资金，经专有部分占总面积三分之二以上的业主且占总人数三分之二以上的业主同意",
        "换人经专有部分占总面积过半数的业主且占总人数过半数的业主同意"
      })
  void findsTheVoteOfTheFormerLaw(String sentence) {
    assertThat(examine(sentence).conflicts())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.rule()).isEqualTo("R-THRESHOLD-OWNERS-VOTE");
              assertThat(found.superior().article()).isEqualTo("278");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "由专有部分面积占比三分之二以上的业主且人数占比三分之二以上的业主参与表决",
        "经参与表决专有部分面积过半数的业主且参与表决人数过半数的业主同意",
        "经参与表决专有部分面积四分之三以上的业主且参与表决人数四分之三以上的业主同意",
        "由村民代表过半数同意"
      })
  void leavesTheVoteOfTheCivilCodeAndOfOtherBodiesAlone(String sentence) {
    assertThat(examine(sentence).conflicts()).isEmpty();
  }

  @Test
  void dismissesMattersThatTheCodeDoesNotSettle() {
    Examination examination = examine("调整物业管理区域，经专有部分占总面积过半数的业主且占总人数过半数的业主同意");

    assertThat(examination.conflicts()).isEmpty();
    assertThat(examination.dismissed()).hasSize(1);
  }
}
