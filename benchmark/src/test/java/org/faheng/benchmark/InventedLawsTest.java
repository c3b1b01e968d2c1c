package org.faheng.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invented laws look like the real ones they are made from, and are none of them. */
class InventedLawsTest {
  private static final String LIGHTHOUSES =
      """
      # 中华人民共和国灯塔法

      2019年3月1日第十三届全国人民代表大会常务委员会第九次会议通过

      <!-- INFO END -->

      ## 第一章　总则

      第一条　守塔人应当每日巡视灯塔，三日内报告灯油存量。灯塔熄灭的，处五百元罚款。

      第二条　违反本法规定的，依照《中华人民共和国航标法》第七条处罚。
      """;
  private static final String FERRIES =
      """
      # 浙江省渡船条例

      <!-- INFO END -->

      第一条　渡船应当配备救生衣，船工每年体检一次。

      第二条　浙江省渡船主管部门负责检查，十日内公布结果。

      第三条　本条例自公布之日起施行。
      """;

  @TempDir private Path laws;

  @BeforeEach
  void writeLaws() throws IOException {
    Files.writeString(laws.resolve("灯塔法(2019-03-01).md"), LIGHTHOUSES);
    Files.writeString(laws.resolve("浙江省渡船条例(2020-01-01).md"), FERRIES);
  }

  private List<InventedLaws.Invented> jurisdiction(int number, long seed) throws IOException {
    InventedLaws invented = InventedLaws.from(laws, seed);
    return List.of(invented.document(number, 0), invented.document(number, 1));
  }

  @Test
  void sameSeedGivesTheSameTexts() throws IOException {
    assertThat(jurisdiction(1, 5)).isEqualTo(jurisdiction(1, 5));
    assertThat(jurisdiction(1, 5))
        .isNotEqualTo(jurisdiction(2, 5))
        .isNotEqualTo(jurisdiction(1, 6));
  }

  @Test
  void keepsArticlesHeadingsAndCitationsOfNationalLaws() throws IOException {
    String text = jurisdiction(1, 5).getLast().text();

    assertThat(text)
        .contains("## 第一章　总则")
        .containsPattern("(?m)^第一条　")
        .containsPattern("(?m)^第二条　");
    assertThat(text.lines()).hasSameSizeAs(LIGHTHOUSES.lines().toList());
  }

  @Test
  void makesANationalLawTheRegulationOfAnInventedProvince() throws IOException {
    InventedLaws.Invented law = jurisdiction(1, 5).getLast();

    assertThat(law.text().lines().findFirst().orElseThrow()).matches("# ..省灯塔条例");
    assertThat(law.path().toString()).matches("jurisdiction-1/..省灯塔条例\\(2019-03-01\\)\\.md");
    assertThat(law.text()).doesNotContain("届全国人民代表大会");
  }

  @Test
  void renamesARegionAlikeInAllPlacesOfAJurisdiction() throws IOException {
    String text = jurisdiction(1, 5).getFirst().text();
    String region = text.lines().findFirst().orElseThrow().substring(2, 5);

    assertThat(region).isNotEqualTo("浙江省").endsWith("省");
    assertThat(text).doesNotContain("浙江省");
  }

  @Test
  void exchangesNumbersForOthersSeenWithTheSameUnit() {
    NumberChanges numbers = new NumberChanges();
    numbers.learn("七日、九日、二万元");

    for (int seed = 0; seed < 20; seed++) {
      assertThat(numbers.change("五日内缴纳三万元", new java.util.Random(seed))).matches("[五七九]日内缴纳[三二]万元");
    }
  }

  @Test
  void countsDistinctPairsOnce() {
    TextGrowth growth = new TextGrowth();
    growth.add("第一条 守塔人守塔。\n");
    growth.add("第一条 守塔人守塔。\n");

    assertThat(growth.line()).contains("\"documents\":2", "\"articles\":2", "\"distinctPairs\":5");
  }

  @Test
  void tellsHowFarTwoListsAgree() {
    assertThat(EnginesBenchmark.overlap(List.of("a", "b"), List.of("b", "c"))).isEqualTo(0.5);
    assertThat(EnginesBenchmark.overlap(List.of(), List.of())).isEqualTo(1);
    assertThat(EnginesBenchmark.overlap(List.of("a"), List.of())).isZero();
  }
}
