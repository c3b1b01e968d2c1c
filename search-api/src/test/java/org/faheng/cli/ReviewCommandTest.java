package org.faheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code review} over invented documents. */
class ReviewCommandTest {
  private static final String OLD =
      """
      岳海省限制养犬规定
      （2005年3月1日岳海省第九届人民代表大会常务委员会第二次会议通过）
      第一条　养犬人应当登记。
      第二条　本规定自2005年6月1日起施行。
      """;
  private static final String NEW =
      """
      岳海省养犬管理条例
      （2020年7月2日岳海省第十一届人民代表大会常务委员会第五次会议通过）
      第一条　养犬人应当登记。
      第二条　本条例自2020年9月1日起施行。《岳海省限制养犬规定》同时废止。
      """;
  private static final String DRAFT =
      """
      乐棠县养犬管理办法
      第一条　根据《岳海省限制养犬规定》、《岳海省养犬管理条例》和《中华人民共和国侵权责任法》，制定本办法。
      第二条　依照《岳海省养犬管理条例》第九条的规定处罚。
      第三条　本办法由县工商行政管理局解释，有效期五年。
      """;

  @TempDir Path folder;

  private String data() {
    return folder.resolve("data").toString();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @BeforeEach
  void ingest() throws IOException {
    Files.createDirectories(folder.resolve("laws"));
    write("laws/旧.txt", OLD);
    write("laws/新.txt", NEW);
    assertThat(CommandRun.of("ingest", folder.resolve("laws").toString(), "--data", data()).code())
        .isZero();
  }

  private static List<String> told(JsonNode review) {
    return StreamSupport.stream(review.get("findings").spliterator(), false)
        .map(
            finding ->
                finding.get("type").asString()
                    + " "
                    + finding.get("severity").asString()
                    + " "
                    + finding.get("article").asString()
                    + " "
                    + finding.get("cited").asString())
        .toList();
  }

  @Test
  void findsStaleCitationsOfADraftWithBothQuotesAndCoverage() throws IOException {
    write("稿.txt", DRAFT);

    CommandRun run =
        CommandRun.of(
            "review", "稿.txt", "--base", folder.toString(), "--data", data(), "--format", "json");

    assertThat(run.code()).isZero();
    JsonNode review = run.only();
    assertThat(review.get("document").asString()).isEqualTo("稿.txt");
    assertThat(review.get("articles").asInt()).isEqualTo(3);
    assertThat(told(review))
        .containsExactly(
            "CITE_REPEALED medium 1 《岳海省限制养犬规定》",
            "CITE_REPEALED medium 1 《中华人民共和国侵权责任法》",
            "CITE_DEAD_ARTICLE medium 2 《岳海省养犬管理条例》第九条",
            "FORMER_AGENCY info 3 工商行政管理局");
    JsonNode first = review.get("findings").get(0);
    assertThat(first.get("quote").asString()).startsWith("第一条").endsWith("制定本办法。");
    assertThat(first.get("authority").get("path").asString()).isEqualTo("新.txt");
    assertThat(first.get("authority").get("article").asString()).isEqualTo("2");
    assertThat(first.get("authority").get("quote").asString()).isEqualTo("《岳海省限制养犬规定》同时废止。");
    assertThat(review.get("coverage").get("documents").get("地方性法规").asInt()).isEqualTo(2);
    assertThat(review.get("coverage").get("limits")).isNotEmpty();
  }

  @Test
  void seesThatTheDocumentItselfIsRepealedButNotBefore() {
    Path old = folder.resolve("laws/旧.txt");

    JsonNode today =
        CommandRun.of("review", old.toString(), "--data", data(), "--format", "json").only();
    JsonNode then =
        CommandRun.of(
                "review",
                old.toString(),
                "--data",
                data(),
                "--format",
                "json",
                "--as-of",
                "2019-01-01")
            .only();

    assertThat(told(today)).containsExactly("DOC_REPEALED high 1 ");
    assertThat(told(then)).isEmpty();
  }

  @Test
  void saysWhatWasComparedWhereNothingIsFound() throws IOException {
    write("稿.txt", "乐棠县养猫办法\n第一条　养猫人应当爱猫，本办法有效期五年。\n");

    CommandRun run = CommandRun.of("review", folder.resolve("稿.txt").toString(), "--data", data());

    assertThat(run.out()).contains("未发现疑似抵触", "不是合法性结论", "地方性法规 1 件", "未覆盖：宪法、法律");
  }

  @Test
  void goesOnAfterAFileThatCannotBeRead() throws IOException {
    write("稿.txt", DRAFT);
    write("空.txt", "");

    CommandRun run =
        CommandRun.of(
            "review",
            folder.resolve("没有.txt").toString(),
            folder.resolve("空.txt").toString(),
            folder.resolve("稿.txt").toString(),
            "--data",
            data(),
            "--format",
            "json");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("找不到这个文件");
    assertThat(run.out().lines()).hasSize(1);
  }

  @Test
  void answersEveryLineOfABatchInOrder() throws IOException {
    write("稿.txt", DRAFT);
    Path batch = write("单.txt", "没有.txt\n稿.txt\nlaws\n");

    CommandRun run =
        CommandRun.of(
            "review", "--batch", batch.toString(), "--base", folder.toString(), "--data", data());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.json()).hasSize(3);
    assertThat(run.json().get(0).get("error").asString()).contains("找不到这个文件");
    assertThat(run.json().get(1).get("document").asString()).isEqualTo("稿.txt");
    assertThat(run.json().get(2).get("error").asString()).contains("这是文件夹");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --as-of 昨天 | --as-of DATE 的值“昨天”不对，日期写作 2024-01-31。用法见 ./faheng review --help
          --asof 2024-01-31 | 不认识 --asof，是不是 --as-of
          --output | 缺少 --output FILE
          --output 没有这个文件夹/意见.docx | --output 的文件夹不存在，请先新建
          """)
  void tellsInChineseWhatIsWrongWithTheCommandLine(String options, String told) throws IOException {
    String draft = write("稿.txt", DRAFT).toString();
    List<String> args = new ArrayList<>(List.of("review", draft, "--data", data()));
    args.addAll(List.of(options.split(" ")));

    CommandRun run = CommandRun.of(args.toArray(String[]::new));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(told);
  }

  @Test
  void takesKindAndPlaceFromThoseWhoHandItIn() throws IOException {
    write("稿.txt", "市容条例\n第一条　为了市容整洁，制定本条例。\n");

    JsonNode review =
        CommandRun.of(
                "review",
                folder.resolve("稿.txt").toString(),
                "--kind",
                "地方性法规",
                "--authority",
                "青岛市人民代表大会常务委员会",
                "--data",
                data(),
                "--format",
                "json")
            .only();

    assertThat(review.get("kind").asString()).isEqualTo("地方性法规");
    assertThat(review.get("authority").asString()).isEqualTo("青岛市人民代表大会常务委员会");
    assertThat(review.get("region").asString()).isEqualTo("青岛市");
  }

  @Test
  void refusesAKindThatThereIsNotAndNamesThose() throws IOException {
    write("稿.txt", DRAFT);

    CommandRun run =
        CommandRun.of(
            "review", folder.resolve("稿.txt").toString(), "--kind", "条例", "--data", data());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("没有“条例”这个效力级别", "地方性法规");
  }

  @Test
  void tellsGradeConfidenceAndMarksInTheQuote() throws IOException {
    write("稿.txt", DRAFT);

    JsonNode first =
        CommandRun.of(
                "review", folder.resolve("稿.txt").toString(), "--data", data(), "--format", "json")
            .only()
            .get("findings")
            .get(0);

    assertThat(first.get("grade").asString()).isEqualTo("suspected");
    assertThat(first.get("confidence").asDouble()).isBetween(0.5, 1.0);
    JsonNode mark = first.get("marks").get(0);
    String quote = first.get("quote").asString();
    assertThat(quote.substring(mark.get("start").asInt(), mark.get("end").asInt()))
        .isEqualTo("《岳海省限制养犬规定》");
    assertThat(first.get("slots")).isEmpty();
  }

  @Test
  void printsBothQuotesRuleAndCoverageAsText() throws IOException {
    write("稿.txt", DRAFT);

    String text =
        CommandRun.of("review", folder.resolve("稿.txt").toString(), "--data", data()).out();

    assertThat(text)
        .contains(
            "共 4 处：疑似抵触 3，提示 1",
            "根据【《岳海省限制养犬规定》】",
            "《岳海省养犬管理条例》第二条　《岳海省限制养犬规定》同时废止。",
            "R-CITE_REPEALED",
            "覆盖范围",
            "未覆盖：");
  }

  @Test
  void writesTheKindOfFileThatTheEndingNames() throws IOException {
    String draft = write("稿.txt", DRAFT).toString();
    Path opinion = folder.resolve("意见.docx");
    Path sheet = folder.resolve("清单.xlsx");

    assertThat(
            CommandRun.of("review", draft, "--output", opinion.toString(), "--data", data()).code())
        .isZero();
    assertThat(
            CommandRun.of("review", draft, draft, "--output", sheet.toString(), "--data", data())
                .code())
        .isZero();

    assertThat(opinion).isNotEmptyFile();
    assertThat(sheet).isNotEmptyFile();
  }

  @Test
  void writesOneOpinionForOneDraftOnly() throws IOException {
    String draft = write("稿.txt", DRAFT).toString();

    CommandRun run =
        CommandRun.of(
            "review",
            draft,
            draft,
            "--output",
            folder.resolve("意见.docx").toString(),
            "--data",
            data());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("一份审查意见书只写一件送审稿");
  }
}
