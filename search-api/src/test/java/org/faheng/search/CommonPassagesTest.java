package org.faheng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommonPassagesTest {
  private static final String HERE = "王建国与邻居素有往来。某日深夜，他翻墙进入养殖场，剪断铁丝网，盗走海参两箱。后来他去了青岛市探亲。";
  private static final String THERE = "本案由县法院审理。被告人钱小河翻墙进入养殖场，剪断铁丝网盗走海参三箱。次日投案。";

  @Test
  void pairsTheSentencesThatSayTheSame() {
    List<CommonPassages.Pair> pairs = new CommonPassages(HERE).with(THERE, 5);

    assertThat(pairs).hasSize(1);
    assertThat(pairs.getFirst().here().of(HERE)).startsWith("某日深夜");
    assertThat(pairs.getFirst().there().of(THERE)).startsWith("被告人钱小河");
  }

  @Test
  void marksTheWordsThatBothHave() {
    CommonPassages.Pair pair = new CommonPassages(HERE).with(THERE, 5).getFirst();

    assertThat(pair.marksHere().stream().map(span -> span.of(HERE))).contains("剪断铁丝网", "盗走海参");
    assertThat(pair.marksThere()).allSatisfy(span -> assertThat(span.length()).isGreaterThan(2));
  }

  @Test
  void findsNothingWhereNothingIsAlike() {
    assertThat(new CommonPassages(HERE).with("合同约定按季度支付租金，逾期加收滞纳金。", 5)).isEmpty();
    assertThat(new CommonPassages("").with(THERE, 5)).isEmpty();
  }

  @Test
  void leavesOutWhatEveryJudgmentSays() {
    String formula = "公诉机关指控的事实清楚，罪名成立，予以支持。依照《野鸭保护条例》第三条之规定，判决如下：\n驳回原告的诉讼请求，由原告负担。";

    assertThat(new CommonPassages(formula).with(formula, 5)).isEmpty();
  }
}
