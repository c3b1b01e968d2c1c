package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.faheng.corpus.document.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconsiderationBodyRuleTest {
  private static Examination examine(String title, String sentence) {
    return RuleBench.examine(
        new ReconsiderationBodyRule(),
        DocumentKind.LOCAL_REGULATION,
        title,
        "第一条　" + sentence + "。\n");
  }

  @ParameterizedTest
  @CsvSource({
    "不服处罚的可以向作出决定机关的上一级机关申请复议, 上一级机关",
    "不服的向上一级主管部门申请行政复议, 上一级主管部门",
    "可以向上级水行政主管部门提起复议, 上级水行政主管部门"
  })
  void findsTheDepartmentAboveAsReconsiderationBody(String sentence, String marked) {
    assertThat(RuleBench.marked(examine("岳海市便民条例", sentence))).containsExactly(marked);
  }

  @ParameterizedTest
  @CsvSource({
    "岳海市便民条例, 不服的可以向本级人民政府申请行政复议",
    "岳海市便民条例, 对县人民政府的决定不服的向上一级行政机关申请行政复议",
    "岳海市便民条例, 对税务机关的决定不服的向上一级税务机关申请行政复议",
    "岳海市便民条例, 应当向上一级主管部门报告",
    "岳海市烟草专卖办法, 不服的可以向上一级主管部门申请行政复议"
  })
  void leavesTheRightBodyAndTheExceptionsAlone(String title, String sentence) {
    assertThat(examine(title, sentence).conflicts()).isEmpty();
  }

  @Test
  void keepsTheExceptionWithItsReason() {
    Examination examination = examine("岳海市便民条例", "对海关的决定不服的向上一级机关申请行政复议");

    assertThat(examination.dismissed())
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.superior().article()).isEqualTo("24");
              assertThat(pair.reason()).contains("垂直领导");
            });
  }
}
