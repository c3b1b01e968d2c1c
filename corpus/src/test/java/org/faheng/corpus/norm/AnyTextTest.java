package org.faheng.corpus.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.Span;
import org.faheng.corpus.structure.StructureParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The readers never throw, and their spans stand in order inside the text, whatever it is. */
class AnyTextTest {
  private static final int CASES = 8_000;
  private static final int REPEATS = 20_000;

  /** Far more than any text here needs, far less than quadratic work in its readers takes. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final List<String> FRAGMENTS =
      List.of(
          "处",
          "并处",
          "可以",
          "罚款",
          "的罚款",
          "罚金",
          "加处罚款",
          "元",
          "万元",
          "倍",
          "以上",
          "以下",
          "至",
          "不超过",
          "最高",
          "百分之",
          "千分之",
          "分之",
          "％",
          "‰",
          "等值",
          "违法所得",
          "每平方米",
          "按日",
          "对单位",
          "对",
          "情节严重的",
          "逾期不改正的",
          "一",
          "二",
          "两",
          "三",
          "五",
          "十",
          "百",
          "千",
          "万",
          "亿",
          "零",
          "〇",
          "0",
          "5",
          "１",
          "9999999999",
          ".",
          ",",
          "，",
          "点",
          "半",
          "日",
          "个工作日",
          "个月",
          "月",
          "年",
          "小时",
          "内",
          "前",
          "后",
          "满",
          "自",
          "之日起",
          "在",
          "延长",
          "不得",
          "应当",
          "禁止",
          "可",
          "应",
          "须",
          "由",
          "县级以上",
          "人民政府",
          "主管部门",
          "公安机关",
          "（一）",
          "（二）",
          "（三）",
          "（",
          "）",
          "：",
          "；",
          "。",
          "\n",
          "　",
          " ",
          "第",
          "条",
          "其他",
          "等",
          "、",
          "查封",
          "扣押",
          "吊销",
          "营业执照",
          "没收",
          "费",
          "许可证",
          "批准",
          "证明",
          "过半数",
          "人",
          "米",
          "𠮷",
          "\u0000",
          "/",
          "的");

  @Test
  void readsRandomFragments() {
    for (int seed = 0; seed < CASES; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
      }
      check(text.toString());
    }
  }

  /** A word of each list, many times over without a stop: no reader may go deep or slow. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "部门",
        "县（市、区）人民政府",
        "向",
        "县级以上",
        "许可证",
        "以上",
        "应当",
        "营业执照",
        "没收",
        "责任人",
        "之日起",
        "情节",
        "三十日",
        "自收到之日起十日内",
        "五百元",
        "（一）"
      })
  void readsAWordRepeatedManyTimes(String word) {
    String text = word.repeat(REPEATS);

    assertTimeout(PATIENCE, () -> check(text));
  }

  @Test
  void readsALongRowOfTiersOfOnePenalty() {
    String tiers = "情节严重的，处五百元罚款；".repeat(REPEATS / 4);
    DocumentBody body = StructureParser.parse("第一条　私自熄灯的，处五十元罚款；" + tiers);

    List<Norm> norms = assertTimeout(PATIENCE, () -> NormExtractor.extract(body));

    assertThat(norms.getLast())
        .isInstanceOfSatisfying(
            Norm.Penalty.class, last -> assertThat(last.actText()).isEqualTo("私自熄灯"));
  }

  private static void check(String text) {
    inOrder(text, FineReader.read(text).stream().map(FineRange::span));
    inside(text, FineReader.read(text).stream().map(FineRange::phrase));
    inOrder(text, TimeLimitReader.read(text).stream().map(TimeLimit::span));
    inside(text, TimeLimitReader.read(text).stream().map(TimeLimit::phrase));
    inOrder(text, RatioReader.read(text).stream().map(Ratio::span));
    inside(text, RatioReader.read(text).stream().map(Ratio::phrase));
    inOrder(text, QuantityReader.read(text).stream().map(Quantity::span));
    inOrder(text, ModalityReader.read(text).stream().map(Modality::span));
    inOrder(text, AgencyReader.read(text).stream().map(AgencyMention::span));
    inOrder(text, BurdenReader.read(text).stream().map(Burden::span));
    inside(text, SanctionReader.read(text).stream().map(SanctionMention::span));
    inside(
        text,
        EnumerationReader.rows(text).stream()
            .flatMap(list -> list.items().stream().map(Enumeration.Item::span)));
    inside(
        text,
        EnumerationReader.read(text).stream()
            .flatMap(list -> list.items().stream().map(Enumeration.Item::span)));
  }

  @Test
  void extractsNormsFromRandomArticles() {
    for (int seed = 0; seed < CASES / 4; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder("第一条 ");
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
      }
      DocumentBody body = StructureParser.parse(text.toString());
      for (Norm norm : NormExtractor.extract(body)) {
        Clause clause = norm.clause();
        String joined =
            clause.parts().stream().map(part -> part.of(body.text())).collect(Collectors.joining());
        assertThat(joined).isEqualTo(norm.text());
        inside(norm.text(), Stream.of(norm.frame().action().span()));
      }
    }
  }

  private static void inOrder(String text, Stream<Span> spans) {
    int[] floor = {0};
    spans.forEach(
        span -> {
          assertThat(span.start()).as(text).isGreaterThanOrEqualTo(floor[0]);
          assertThat(span.length()).as(text).isPositive();
          floor[0] = span.end();
        });
    assertThat(floor[0]).as(text).isLessThanOrEqualTo(text.length());
  }

  private static void inside(String text, Stream<Span> spans) {
    spans.forEach(span -> assertThat(span.end()).as(text).isLessThanOrEqualTo(text.length()));
  }
}
