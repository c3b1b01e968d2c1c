package org.faheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * The commands as scripts use them: exit codes, and JSON lines and nothing else on standard output.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandLineTest {
  private static final String REGULATION =
      """
      岳海省养犬管理条例
      （2020年7月2日岳海省第十一届人民代表大会常务委员会第五次会议通过）
      第一条　为了规范养犬行为，根据《岳海省动物管理条例》第三条，制定本条例。
      第二条　养犬人应当办理登记，并遵守下列规定：
      （一）携犬外出使用犬绳；
      （二）清理犬只粪便。
      登记不收取费用。
      第三条　未使用犬绳的，处二百元罚款。
      第四条　本条例自2020年9月1日起施行。
      """;

  private Path folder = Path.of("");
  private Path file = Path.of("");

  /** Runs a command on the data folder with JSON as its format. */
  private CommandRun json(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--format", "json", "--data", folder.resolve("data").toString()));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private Path write(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text, StandardCharsets.UTF_8);
  }

  private static List<String> fields(JsonNode node) {
    return List.copyOf(node.propertyNames());
  }

  @BeforeAll
  void ingests(@TempDir Path temp) throws IOException {
    folder = temp;
    file = write("养犬条例.txt", REGULATION);
    assertThat(json("ingest", file.toString()).code()).isZero();
  }

  @Test
  void ingestTellsWhatBecameOfEveryFile() throws IOException {
    Path bad = write("空.txt", "");

    CommandRun run = json("ingest", file.toString(), bad.toString());

    assertThat(run.code()).isEqualTo(1);
    JsonNode line = run.only();
    assertThat(fields(line))
        .contains(
            "accepted",
            "unchanged",
            "withWarnings",
            "rejected",
            "articles",
            "seconds",
            "failures",
            "snapshot");
    assertThat(line.get("accepted").asInt()).isZero();
    assertThat(line.get("unchanged").asInt()).isEqualTo(1);
    assertThat(line.get("rejected").asInt()).isEqualTo(1);
    assertThat(fields(line.get("failures").get(0))).containsExactly("path", "stage", "reason");
    assertThat(line.get("failures").get(0).get("path").asString()).isEqualTo("空.txt");
  }

  @Test
  void ingestWritesItsReport() {
    Path xlsx = folder.resolve("report.xlsx");

    assertThat(json("ingest", file.toString(), "--report", xlsx.toString()).code()).isZero();
    assertThat(xlsx).isNotEmptyFile();
  }

  @Test
  void showPrintsTheTreeOfAFile() {
    CommandRun run = json("show", file.toString());

    assertThat(run.code()).isZero();
    JsonNode line = run.only();
    assertThat(fields(line))
        .contains(
            "path",
            "title",
            "kind",
            "documentNumber",
            "authority",
            "dates",
            "articles",
            "citations");
    assertThat(line.get("path").asString()).isEqualTo(file.toString());
    assertThat(line.get("title").asString()).isEqualTo("岳海省养犬管理条例");
    assertThat(line.get("kind").asString()).isEqualTo("地方性法规");
    assertThat(line.get("documentNumber").isNull()).isTrue();
    assertThat(line.get("authority").asString()).isEqualTo("岳海省人民代表大会常务委员会");
    assertThat(line.get("dates").get("inForceFrom").asString()).isEqualTo("2020-09-01");
    JsonNode second = line.get("articles").get(1);
    assertThat(fields(second)).contains("number", "eId", "paragraphs");
    assertThat(second.get("number").asString()).isEqualTo("2");
    assertThat(second.get("eId").asString()).isEqualTo("art_2");
    assertThat(second.get("paragraphs").size()).isEqualTo(2);
    JsonNode citation = line.get("citations").get(0);
    assertThat(fields(citation)).contains("text", "start", "end", "resolution");
    String text = line.get("text").asString();
    assertThat(text.substring(citation.get("start").asInt(), citation.get("end").asInt()))
        .isEqualTo(citation.get("text").asString());
  }

  @Test
  void showEndsWithOneWhereAFileCannotBeShown() {
    CommandRun run = json("show", file.toString(), folder.resolve("没有.txt").toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.json()).hasSize(1);
    assertThat(run.err()).contains("没有.txt");
  }

  @Test
  void searchPrintsHits() {
    CommandRun run = json("search", "未使用犬绳", "罚款");

    assertThat(run.code()).isZero();
    JsonNode line = run.only();
    assertThat(fields(line)).contains("id", "query", "hits", "total", "tookMillis", "snapshot");
    assertThat(line.get("id").isNull()).isTrue();
    assertThat(line.get("query").asString()).isEqualTo("未使用犬绳 罚款");
    JsonNode hit = line.get("hits").get(0);
    assertThat(fields(hit)).contains("title", "article", "path", "kind", "force", "score");
    assertThat(hit.get("article").asString()).isEqualTo("3");
    assertThat(hit.get("path").asString()).isEqualTo("养犬条例.txt");
    assertThat(hit.get("kind").asString()).isEqualTo("地方性法规");
    assertThat(hit.get("force").asString()).isEqualTo("现行有效");
    assertThat(hit.get("score").asDouble()).isPositive();
  }

  @Test
  void clausePrintsTheWordsOfAPlace() {
    CommandRun run = json("clause", "岳海省养犬管理条例第二条第一款第（二）项");

    assertThat(run.code()).isZero();
    JsonNode line = run.only();
    assertThat(fields(line)).contains("id", "query", "clause", "suggestions");
    JsonNode clause = line.get("clause");
    assertThat(fields(clause))
        .contains("title", "article", "paragraph", "item", "path", "version", "force", "text");
    assertThat(clause.get("article").asString()).isEqualTo("2");
    assertThat(clause.get("paragraph").asInt()).isEqualTo(1);
    assertThat(clause.get("item").asInt()).isEqualTo(2);
    assertThat(clause.get("version").asString()).isEqualTo("2020-07-02");
    assertThat(clause.get("text").asString()).contains("清理犬只粪便");
  }

  @Test
  void clauseIsNullWithSuggestionsWhereThereIsNone() {
    CommandRun run = json("clause", "岳海省养犬管理条例第九十条");

    assertThat(run.code()).isZero();
    assertThat(run.only().get("clause").isNull()).isTrue();
    assertThat(run.only().get("suggestions").size()).isEqualTo(1);
  }

  @Test
  void clauseTellsForceOnTheDayAsked() {
    JsonNode line = json("clause", "岳海省养犬管理条例第二条", "--as-of", "2020-08-01").only();

    assertThat(line.get("clause").get("force").asString()).isEqualTo("尚未生效");
  }

  /** A data folder of its own with two versions of the regulation. */
  private String versions() throws IOException {
    Path before = write("versions/养犬条例2020.txt", REGULATION);
    write(
        "versions/养犬条例2024.txt",
        REGULATION
            .replace("第五次会议通过）", "第五次会议通过　2024年7月1日岳海省第十二届人民代表大会常务委员会第三次会议修订）")
            .replace("处二百元罚款", "处五百元罚款")
            .replace("自2020年9月1日起", "自2024年9月1日起"));
    String data = folder.resolve("versions-data").toString();
    assertThat(CommandRun.of("ingest", before.getParent().toString(), "--data", data).code())
        .isZero();
    return data;
  }

  @Test
  void comparePrintsRowsAndLinks() throws IOException {
    String data = versions();

    JsonNode line =
        CommandRun.of("compare", "养犬管理条例", "2020", "2024", "--format", "json", "--data", data)
            .only();
    assertThat(fields(line)).contains("older", "newer", "counts", "rows", "links", "scope");
    assertThat(line.get("older").get("published").asString()).isEqualTo("2020-07-02");
    assertThat(line.get("rows").size()).isEqualTo(4);
    JsonNode fine = line.get("rows").get(2);
    assertThat(fields(fine)).contains("kind", "older", "newer", "likeness", "segments");
    assertThat(fine.get("kind").asString()).isEqualTo("有修改");
    assertThat(fine.get("newer").get("article").asString()).isEqualTo("3");
    assertThat(CommandRun.of("compare", "养犬管理条例", "--changes", "--data", data).out())
        .contains("处[-二百-]{+五百+}元罚款")
        .doesNotContain("办理登记");
  }

  @Test
  void compareWritesFiles() throws IOException {
    String data = versions();

    for (String name : List.of("对照.docx", "对照.xlsx")) {
      Path out = folder.resolve(name);
      CommandRun run =
          CommandRun.of("compare", "养犬管理条例", "--data", data, "--output", out.toString());
      assertThat(run.code()).isZero();
      assertThat(run.out()).isEmpty();
      assertThat(out).isNotEmptyFile();
    }
  }

  @Test
  void compareSaysWhyItCannot() throws IOException {
    String data = versions();

    CommandRun unknown = CommandRun.of("compare", "养犬管理条例", "1990", "2024", "--data", data);
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("没有与“1990”对应的版本");
    assertThat(CommandRun.of("compare", "养犬管理条例", "--output", "对照.pdf", "--data", data).code())
        .isEqualTo(2);
    assertThat(CommandRun.of("compare", "--data", data).code()).isEqualTo(2);
  }

  @Test
  void replayAsksARecordedQuestionAgain() {
    String record = json("search", "登记").only().get("record").asString();

    CommandRun run = json("replay", record);

    assertThat(run.code()).isZero();
    assertThat(run.only().get("record").asString()).isEqualTo(record);
    assertThat(run.only().get("sameHits").asBoolean()).isTrue();
    assertThat(json("replay", "S-999999").code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"search", "clause"})
  void batchAnswersPlainAndJsonLinesInTheirOrder(String command) throws IOException {
    Path batch =
        write(
            command + ".jsonl",
            """
            岳海省养犬管理条例第三条
            {"id": "q2", "text": "岳海省养犬管理条例第二条"}

            {"qid": 7, "text": "“引号” \\"双\\" 没有的事"}
            """);

    CommandRun run =
        CommandRun.of(
            command, "--batch", batch.toString(), "--data", folder.resolve("data").toString());

    assertThat(run.code()).isZero();
    assertThat(run.json())
        .extracting(line -> line.get("id").isNull() ? "" : line.get("id").asString())
        .containsExactly("", "q2", "7");
    assertThat(run.json())
        .extracting(line -> line.get("query").asString())
        .containsExactly("岳海省养犬管理条例第三条", "岳海省养犬管理条例第二条", "“引号” \"双\" 没有的事");
  }

  @ParameterizedTest
  @ValueSource(strings = {"search", "clause", "cited-by", "show", "review"})
  void batchGoesOnAfterALineThatCannotBeRead(String command) throws IOException {
    Path batch =
        write(command + "-bad.jsonl", "{\"id\": \"q1\", \"text\n{\"id\": \"q2\"}\n" + file);

    CommandRun run = json(command, "--batch", batch.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.json()).hasSize(3);
    assertThat(run.json().get(0).get("error").asString()).isEqualTo("第 1 行不是完整的 JSON，已跳过");
    assertThat(run.json().get(1).get("error").asString()).isEqualTo("第 2 行没有 text，已跳过");
    assertThat(run.json().get(1).get("id").asString()).isEqualTo("q2");
    assertThat(run.json().get(2).has("error")).isFalse();
    assertThat(run.err()).contains("第 1 行", "第 2 行");
  }

  @Test
  void batchOfShowTakesOnePathALine() throws IOException {
    Path batch = write("paths.txt", file + "\n{\"id\": \"x\", \"text\": \"" + file + "\"}\n");

    CommandRun run = json("show", "--batch", batch.toString());

    assertThat(run.code()).isZero();
    assertThat(run.json()).hasSize(2);
  }

  @Test
  void printsTextForPeople() {
    String data = folder.resolve("data").toString();

    assertThat(CommandRun.of("clause", "岳海省养犬管理条例第三条", "--data", data).out())
        .contains("《岳海省养犬管理条例》第三条 [现行有效]")
        .contains("未使用犬绳的，处二百元罚款。");
    assertThat(CommandRun.of("search", "犬绳", "--data", data).out()).contains("命中");
    assertThat(CommandRun.of("show", file.toString(), "--data", data).out()).contains("岳海省养犬管理条例");
  }

  @Test
  void citedByTellsWhoCitesAClause() throws IOException {
    Path citing =
        write(
            "遛犬规定.txt",
            """
            乐棠县遛犬规定
            （2021年7月2日乐棠县人民政府发布）
            第一条　遛犬不使用犬绳的，依照《岳海省养犬管理条例》第三条处罚。
            """);
    String data = folder.resolve("cited").toString();
    CommandRun.of("ingest", file.toString(), citing.toString(), "--data", data);

    CommandRun run = CommandRun.of("cited-by", "岳海省养犬管理条例第三条", "--format", "json", "--data", data);

    assertThat(run.code()).isZero();
    JsonNode line = run.only();
    assertThat(fields(line))
        .contains("id", "query", "target", "total", "works", "kinds", "treatments", "citations");
    JsonNode citation = line.get("citations").get(0);
    assertThat(citation.get("article").asString()).isEqualTo("1");
    assertThat(citation.get("cited").asString()).isEqualTo("《岳海省养犬管理条例》第三条");
    assertThat(citation.get("treatment").asString()).isEqualTo("适用");
    assertThat(CommandRun.of("cited-by", "岳海省养犬管理条例第三条", "--data", data).out())
        .contains("被 1 部文件引用 1 处")
        .contains("依照《岳海省养犬管理条例》第三条处罚。");
    assertThat(CommandRun.of("cited-by", "岳海省养犬管理条例第二条", "--data", data).out())
        .contains("没有查到引用。已比对库中 2 部文件");
    assertThat(CommandRun.of("cited-by", "火星法", "--data", data).out()).contains("没有认出这一文件");
    assertThat(CommandRun.of("cited-by", "养犬条例", "--kind", "没有", "--data", data).code())
        .isEqualTo(2);
  }

  @Test
  void searchTellsForceOnTheDayAskedWithTheReason() {
    JsonNode early = json("search", "未使用犬绳", "--as-of", "2020-08-01", "--any-force").only();

    assertThat(early.get("asOf").asString()).isEqualTo("2020-08-01");
    assertThat(early.get("hits").get(0).get("force").asString()).isEqualTo("尚未生效");
    assertThat(early.get("hits").get(0).get("forceReason").asString()).contains("2020-09-01 起施行");
    assertThat(json("search", "未使用犬绳", "--as-of", "2020-08-01").only().get("total").asInt())
        .isZero();
  }

  @Test
  void wrongUsageEndsWithTwo() {
    assertThat(json("cited-by").code()).isEqualTo(2);
    assertThat(json("ingest").code()).isEqualTo(2);
    assertThat(json("search").code()).isEqualTo(2);
    assertThat(json("clause").code()).isEqualTo(2);
    assertThat(json("search", "犬", "--no-such-option").code()).isEqualTo(2);
    assertThat(json("clause", "养犬条例第一条", "--as-of", "昨天").code()).isEqualTo(2);
    assertThat(json("show").code()).isEqualTo(2);
    assertThat(json("search", "犬", "--limit", "0").code()).isEqualTo(2);
    assertThat(json("search", "犬", "--kind", "没有的级别").code()).isEqualTo(2);
    assertThat(CommandRun.of("no-such-command").code()).isEqualTo(2);
    assertThat(json("ingest").out()).isEmpty();
  }

  @Test
  void failureEndsWithThreeAndSaysWhy() throws IOException {
    Path blocked = write("not-a-folder", "x");

    CommandRun run = CommandRun.of("search", "犬", "--data", blocked.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("没有完成");
    assertThat(json("search", "--batch", folder.resolve("没有.txt").toString()).code()).isEqualTo(3);
  }

  @Test
  void answersFromAnEmptyDataFolder() {
    String empty = folder.resolve("empty").toString();

    CommandRun run = CommandRun.of("search", "犬", "--format", "json", "--data", empty);

    assertThat(run.code()).isZero();
    assertThat(run.only().get("total").asInt()).isZero();
    assertThat(
            CommandRun.of("clause", "养犬条例第一条", "--format", "json", "--data", empty)
                .only()
                .get("clause")
                .isNull())
        .isTrue();
  }
}
