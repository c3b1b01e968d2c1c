package org.faheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code cases} over a small collection of invented cases. */
class CasesCommandTest {
  private static final String LINES =
      """
      {"id":"K1","set":"spc_guiding","title":"鸭群进库案","court":"乐棠县人民法院","type":"行政","cause":["行政处罚"],"facts":"鸭群跑进水库，处罚前没有告知听证权利。","reasoning":"本院认为违反法定程序。"}
      {"id":"K2","title":"灯笼失火案","court":"临棠市中级人民法院","type":"民事","cause":["侵权责任纠纷"],"facts":"灯笼挂在屋檐下失火，烧毁邻居柴房。"}
      """;
  private static final String FACTS = "鸭群跑进水库，没有告知听证权利";

  @TempDir Path folder;

  private CommandRun cases(String... words) {
    String[] all = new String[words.length + 3];
    all[0] = "cases";
    System.arraycopy(words, 0, all, 1, words.length);
    all[words.length + 1] = "--data";
    all[words.length + 2] = folder.resolve("data").toString();
    return CommandRun.of(all);
  }

  @BeforeEach
  void ingest() throws IOException {
    Path lines = Files.writeString(folder.resolve("案例.jsonl"), LINES);
    String data = folder.resolve("data").toString();
    assertThat(CommandRun.of("ingest", lines.toString(), "--data", data).code()).isZero();
  }

  @Test
  void answersAsOneLineOfJson() {
    JsonNode reply = cases(FACTS, "--format", "json").only();

    assertThat(reply.get("hits").get(0).get("title").asString()).isEqualTo("鸭群进库案");
    assertThat(reply.get("hits").get(0).get("court").asString()).isEqualTo("乐棠县人民法院");
    assertThat(reply.get("hits").get(0).has("caseNumber")).isTrue();
    assertThat(reply.get("hits").get(0).get("same").isArray()).isTrue();
    assertThat(reply.get("hits").get(0).get("different").isArray()).isTrue();
    assertThat(reply.get("record").asString()).isEqualTo("C-000001");
    assertThat(reply.get("snapshot").asString()).isNotEmpty();
  }

  @Test
  void readsAFileAndWritesAReport() throws IOException {
    Path file = Files.writeString(folder.resolve("申请书.txt"), FACTS);
    Path report = folder.resolve("报告.docx");
    CommandRun run = cases(file.toString(), "--output", report.toString(), "--person", "甲");

    assertThat(run.code()).isZero();
    assertThat(report).isNotEmptyFile();
  }

  @Test
  void answersABatchUnderTheNamesOfItsLines() throws IOException {
    Path batch =
        Files.writeString(
            folder.resolve("q.jsonl"),
            "{\"id\":\"q1\",\"text\":\"" + FACTS + "\"}\n{\"id\":\"q2\",\"text\":\"灯笼失火\"}\n");
    CommandRun run = cases("--batch", batch.toString());

    assertThat(run.json())
        .extracting(line -> line.get("id").asString())
        .containsExactly("q1", "q2");
    assertThat(run.json().getLast().get("hits").get(0).get("title").asString()).isEqualTo("灯笼失火案");
    assertThat(run.json().getFirst().get("record").asString()).isEmpty();
  }

  @Test
  void saysOfABatchWhichLineCouldNotBeRead() throws IOException {
    Path batch = Files.writeString(folder.resolve("q.txt"), "没有这个.docx\n" + FACTS + "\n");
    CommandRun run = cases("--batch", batch.toString());

    assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(run.json().getFirst().get("error").asString()).contains("找不到这个文件");
    assertThat(run.json()).hasSize(2);
  }

  @Test
  void doesNotTakeTheNameOfAMissingFileForFacts() {
    CommandRun run = cases("没有这个起诉状.docx");

    assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(run.err()).contains("找不到这个文件");
  }

  @Test
  void tellsTiersAndReasonsAsText() {
    CommandRun run = cases(FACTS, "--cause", "行政处罚");

    assertThat(run.out())
        .contains("最高人民法院发布的指导性案例：1 件（比对 1 件）")
        .contains("1. 鸭群进库案")
        .contains("相同：案由：行政处罚")
        .contains("条件：案件类型 不限；案由 行政处罚；涉及条款 未填写")
        .contains("未检索：没有填写法院");
  }

  @Test
  void replaysARecord() {
    cases(FACTS);
    CommandRun run =
        CommandRun.of("replay", "C-000001", "--data", folder.resolve("data").toString());

    assertThat(run.out()).contains("索引快照相同", "结果及顺序相同", "鸭群进库案");
  }

  @Test
  void saysWhatIsWrongWithTheCommand() {
    assertThat(cases().code()).isEqualTo(ExitCode.USAGE);
    assertThat(cases("  ").code()).isEqualTo(ExitCode.USAGE);
    assertThat(cases(FACTS, "--output", folder.resolve("无/报告.docx").toString()).err())
        .contains("文件夹不存在");
    assertThat(cases("--batch", folder.resolve("没有.txt").toString()).err()).contains("找不到");
    assertThat(cases(FACTS, "--type", "军事").err()).contains("--type 应为");
    assertThat(cases(FACTS, "--output", "报告.pdf").err()).contains(".docx");
    assertThat(cases(FACTS, "--limit", "0").code()).isEqualTo(ExitCode.USAGE);
  }
}
