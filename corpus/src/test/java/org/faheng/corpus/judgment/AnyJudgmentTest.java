package org.faheng.corpus.judgment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any string gives a reading whose places lie inside it. */
class AnyJudgmentTest {
  private static final String[] PIECES = {
    "青溪县人民法院",
    "刑事判决书",
    "行 政 裁 定 书",
    "（2018）岳0711刑初5号",
    "（20l4）岳刑初字第",
    "号",
    "公诉机关",
    "被告人",
    "某",
    "，",
    "。",
    "；",
    "：",
    "\n",
    " ",
    "　",
    "本院认为",
    "经审理查明",
    "判决如下：",
    "裁定如下",
    "一、",
    "二、",
    "驳回上诉",
    "《",
    "》",
    "刑法",
    "第",
    "条",
    "二百六十四",
    "款",
    "（",
    "）",
    "元",
    "万",
    "12",
    "3.5",
    "有期徒刑",
    "年",
    "月",
    "缓刑",
    "审判长",
    "书记员",
    "二〇二〇年一月二日",
    "【裁判摘要】",
    "基本案情",
    "裁判结果",
    "裁判理由",
    "关键词",
    "原审法院认为",
    "上诉称",
    "辩称",
    "终结",
    "不服",
    "法院",
    "犯",
    "罪",
    "争议焦点是",
    "关于",
    "问题",
    "附：",
    "😀",
    "\u0000",
    "某某案"
  };

  private static String random(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  @Test
  void neverThrowsAndStaysInsideTheText() {
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      String text = random(random, random.nextInt(80));
      Judgment judgment = JudgmentParser.parse(text);
      CaseProfile profile = CaseProfile.of(text, judgment);
      assertThat(judgment.sections())
          .allSatisfy(s -> assertThat(s.span().end()).isLessThanOrEqualTo(text.length()));
      assertThat(judgment.items())
          .allSatisfy(i -> assertThat(i.span().end()).isLessThanOrEqualTo(text.length()));
      assertThat(profile.issues())
          .allSatisfy(s -> assertThat(s.end()).isLessThanOrEqualTo(text.length()));
      assertThat(profile.amounts()).allSatisfy(a -> assertThat(a.span().of(text)).endsWith("元"));
    }
  }

  @Test
  void takesTimeThatGrowsWithTheTextNotFaster() {
    String unit = random(new Random(3), 4000);
    JudgmentParser.parse(unit.repeat(4));
    long small = time(unit.repeat(4));
    long large = time(unit.repeat(32));
    assertThat(large)
        .as("32 units after 4 took %d and %d ns", large, small)
        .isLessThan(small * 40 + 500_000_000L);
  }

  private static long time(String text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      JudgmentParser.parse(text);
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }
}
