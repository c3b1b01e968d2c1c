package org.faheng.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sweep} over invented documents of two counties. */
class SweepCommandTest {
  @TempDir Path folder;

  private CommandRun sweep(String region, String... more) {
    String[] fixed = {"sweep", "--region", region, "--data", folder.resolve("data").toString()};
    String[] args = Arrays.copyOf(fixed, fixed.length + more.length);
    System.arraycopy(more, 0, args, fixed.length, more.length);
    return CommandRun.of(args);
  }

  private void write(String name, String county, String body) throws IOException {
    Files.writeString(
        folder.resolve("laws").resolve(name),
        county + "人民政府关于" + name.replace(".txt", "") + "的规定\n" + body + "\n（2022年3月1日）\n");
  }

  @BeforeEach
  void ingest() throws IOException {
    Files.createDirectories(folder.resolve("laws"));
    write("渡口.txt", "乐棠县", "第一条　依照《中华人民共和国合同法》办理。\n第二条　本规定自2022年4月1日起施行。");
    write("灯塔.txt", "乐棠县", "第一条　灯塔应当长明。\n第二条　本规定自2022年4月1日起施行。");
    write("航标.txt", "青禾县", "第一条　航标应当完好。\n第二条　本规定自2022年4月1日起施行。");
    CommandRun.of(
        "ingest", folder.resolve("laws").toString(), "--data", folder.resolve("data").toString());
  }

  @Test
  void reviewsTheDocumentsOfTheRegionOnlyAndSaysWhatWasCovered() {
    CommandRun run = sweep("乐棠县", "--format", "json");

    assertThat(run.code()).isZero();
    assertThat(run.json())
        .extracting(line -> line.get("document").asString())
        .containsExactlyInAnyOrder("渡口.txt", "灯塔.txt");
    assertThat(run.json())
        .filteredOn(line -> line.get("document").asString().equals("渡口.txt"))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.get("findings").get(0).get("type").asString())
                    .isEqualTo("CITE_REPEALED"));
    assertThat(run.err()).contains("普查 乐棠县", "审查 2 件", "未覆盖：", "快照");
  }

  @Test
  void goesOnWhereItWasCutOff() throws IOException {
    String table = folder.resolve("清单.xlsx").toString();
    sweep("乐棠县", "--output", table);
    Path state = folder.resolve("清单.xlsx.state.jsonl");
    List<String> done = Files.readAllLines(state);
    assertThat(done).hasSize(2);
    String kept = done.getFirst().replaceFirst("\"title\":\"", "$0上次的结果：");
    Files.writeString(state, kept + "\n" + done.get(1).substring(0, 40) + "渡");
    cutOneByte(state);

    CommandRun again = sweep("乐棠县", "--output", table, "--format", "json");

    assertThat(again.code()).isZero();
    assertThat(again.json()).hasSize(2);
    assertThat(again.out()).containsOnlyOnce("上次的结果");
    assertThat(again.err()).contains("接着上次的进度：已有 1 件，还要审查 1 件");
    assertThat(new String(Files.readAllBytes(state), UTF_8).lines()).hasSize(3);
  }

  /** The last character is left in half, as when the program is killed while it writes. */
  private static void cutOneByte(Path file) throws IOException {
    byte[] all = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(all, all.length - 1));
  }

  @Test
  void reviewsAllAgainWhereAskedToOrWhereTheLawHasChanged() throws IOException {
    String table = folder.resolve("清单.xlsx").toString();
    sweep("乐棠县", "--output", table);
    sweep("乐棠县", "--output", table, "--restart");
    Path state = folder.resolve("清单.xlsx.state.jsonl");
    assertThat(Files.readAllLines(state)).hasSize(2);

    write("码头.txt", "青禾县", "第一条　码头应当整洁。");
    CommandRun.of(
        "ingest", folder.resolve("laws").toString(), "--data", folder.resolve("data").toString());
    sweep("乐棠县", "--output", table);

    assertThat(Files.readAllLines(state)).hasSize(4);
    assertThat(folder.resolve("清单.xlsx")).isNotEmptyFile();
  }

  @Test
  void namesTheRegionsAtHandWhereThereIsNothing() {
    CommandRun run = sweep("月亮");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("库中没有“月亮”现行有效的地方文件", "岳海省 2 件", "青禾县 1 件");
  }

  @Test
  void refusesKindsThatNoPlaceMakes() {
    CommandRun run = sweep("乐棠县", "--kind", "法律");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("“法律”不是地方文件的效力级别");
  }
}
