package org.faheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faheng.cases.CaseReply.Step;
import org.junit.jupiter.api.Test;

class ChainRemarkTest {

  private static Step step(boolean own, String... outcomes) {
    return new Step("二审", "某院", "", "", List.of(outcomes), own, "");
  }

  @Test
  void warnsOfADecisionThatALaterOneChanged() {
    List<Step> chain = List.of(step(true, "责令履行"), step(false, "撤销", "驳回诉讼请求"));

    assertThat(ChainRemark.of(chain, true)).isEqualTo(ChainRemark.OWN_CHANGED);
  }

  @Test
  void tellsOfAnEarlierDecisionThatTheOneShownChanged() {
    List<Step> chain = List.of(step(false, "驳回诉讼请求"), step(true, "撤销", "责令履行"));

    assertThat(ChainRemark.of(chain, true)).isEqualTo(ChainRemark.EARLIER_CHANGED);
  }

  @Test
  void saysNothingWhereNothingWasChanged() {
    List<Step> chain = List.of(step(true, "撤销"), step(false, "驳回上诉", "维持"));

    assertThat(ChainRemark.of(chain, false)).isEqualTo(ChainRemark.NONE);
    assertThat(ChainRemark.NONE.text()).isEmpty();
  }
}
