package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.faheng.corpus.document.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedListRuleTest {
  private static Examination examine(String text) {
    return RuleBench.examine(new ClosedListRule(), DocumentKind.LOCAL_REGULATION, "岳海市立法条例", text);
  }

  @Test
  void findsTheListOfTheFormerLaw() {
    Examination examination = examine("第一条　市人大可以就城乡建设与管理、环境保护、历史文化保护等方面的事项立法。\n");

    assertThat(examination.conflicts())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.rule()).isEqualTo("R-LIST-CITY-LEGISLATION");
              assertThat(found.superior().article()).isEqualTo("81");
              assertThat(found.explanation()).contains("生态文明建设、基层治理");
            });
  }

  @Test
  void knowsTheArticleOnRules() {
    assertThat(examine("第一条　市政府规章限于城乡建设与管理、环境保护、历史文化保护等方面的事项。\n").conflicts())
        .extracting(Conflict::rule)
        .containsExactly("R-LIST-CITY-RULES");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "第一条　市人大可以就城乡建设与管理、生态文明建设、历史文化保护、基层治理等方面的事项立法。\n",
        "第一条　加强城乡建设与管理工作。\n",
        """
        第一条　禁止下列危害管道安全的行为：
        （一）开启或者关闭管道阀门；
        （二）在管道上打孔，或者切割、打孔；
        （三）毁损、涂改管道标志；
        （四）行走或者放置重物。
        第二条　重型车辆不得在巡查便道上行驶。
        """
      })
  void leavesACompleteListAndOtherSentencesAlone(String text) {
    assertThat(examine(text).conflicts()).isEmpty();
  }
}
