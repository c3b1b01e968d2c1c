package org.faheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code search --explain}: why each hit is there. */
class SearchCommandTest {
  private static final String QUESTION = "携犬外出没有使用犬绳怎么处罚";

  @TempDir private static Path folder;

  @BeforeAll
  static void ingest() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("养犬条例.txt"),
            """
            岳海省养犬管理条例
            （2020年7月2日岳海省第十一届人民代表大会常务委员会第五次会议通过）
            第一条　为了规范养犬行为，制定本条例。
            第二条　养犬人应当遵守下列规定：
            （一）携犬外出使用犬绳；
            （二）清理犬只粪便。
            第三条　未使用犬绳的，处二百元罚款。
            """,
            StandardCharsets.UTF_8);
    CommandRun.of("ingest", file.toString(), "--data", data());
  }

  private static String data() {
    return folder.resolve("data").toString();
  }

  @Test
  void explainsEachHitAsJson() {
    CommandRun run =
        CommandRun.of("search", QUESTION, "--explain", "--format", "json", "--data", data());

    JsonNode hit = run.only().get("hits").get(0);
    assertThat(hit.get("reasons").get(0).asString()).contains("犬绳");
    JsonNode part = hit.get("evidence").get("parts").get(0);
    assertThat(part.propertyNames()).contains("part", "label", "value", "weight", "share");
    assertThat(part.get("share").asDouble())
        .isCloseTo(
            part.get("value").asDouble() * part.get("weight").asDouble(),
            org.assertj.core.api.Assertions.within(0.01));
  }

  @Test
  void leavesReasonsOutUnlessAsked() {
    CommandRun run = CommandRun.of("search", QUESTION, "--format", "json", "--data", data());

    assertThat(run.only().get("hits").get(0).propertyNames()).doesNotContain("reasons", "evidence");
    assertThat(run.only().get("byMeaning").asBoolean()).isFalse();
  }

  @Test
  void explainsForPeopleToo() {
    CommandRun run = CommandRun.of("search", QUESTION, "--explain", "--data", data());

    assertThat(run.out()).contains("为什么：命中", "评分 ", "单字相符").contains("第二条第（一）项");
  }

  @Test
  void hasNoScoresForWordsAlone() {
    CommandRun run =
        CommandRun.of("search", "犬绳", "--explain", "--format", "json", "--data", data());

    assertThat(run.only().get("hits").get(0).get("evidence").isNull()).isTrue();
    assertThat(run.only().get("hits").get(0).get("reasons").get(0).asString()).contains("命中“犬绳”");
  }
}
