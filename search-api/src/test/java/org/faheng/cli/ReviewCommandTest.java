package org.faheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.faheng.app.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code review} over invented documents. */
class ReviewCommandTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
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

  private record Run(int code, String out, String err) {
    JsonNode only() {
      assertThat(out.lines()).hasSize(1);
      return JSON.readTree(out);
    }
  }

  private Run run(String... args) {
    PrintStream stdout = System.out;
    PrintStream stderr = System.err;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
      int code = Main.run(args);
      return new Run(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(stdout);
      System.setErr(stderr);
    }
  }

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
    assertThat(run("ingest", folder.resolve("laws").toString(), "--data", data()).code()).isZero();
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

    Run run =
        run("review", "稿.txt", "--base", folder.toString(), "--data", data(), "--format", "json");

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

    JsonNode today = run("review", old.toString(), "--data", data(), "--format", "json").only();
    JsonNode then =
        run("review", old.toString(), "--data", data(), "--format", "json", "--as-of", "2019-01-01")
            .only();

    assertThat(told(today)).containsExactly("DOC_REPEALED high 1 ");
    assertThat(told(then)).isEmpty();
  }

  @Test
  void saysWhatWasComparedWhereNothingIsFound() throws IOException {
    write("稿.txt", "乐棠县养猫办法\n第一条　养猫人应当爱猫，本办法有效期五年。\n");

    Run run = run("review", folder.resolve("稿.txt").toString(), "--data", data());

    assertThat(run.out()).contains("未发现引用时效问题", "已比对", "没有比对条文内容与上位法是否一致");
  }

  @Test
  void goesOnAfterAFileThatCannotBeRead() throws IOException {
    write("稿.txt", DRAFT);
    write("空.txt", "");

    Run run =
        run(
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
}
