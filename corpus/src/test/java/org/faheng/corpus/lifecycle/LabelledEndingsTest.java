package org.faheng.corpus.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.faheng.corpus.citation.Titles;
import org.faheng.corpus.lifecycle.LifecycleEvent.Kind;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.PrefaceReader;
import org.faheng.corpus.structure.StructureParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Endings against lines of real laws that were labelled by reading: a random sample of the lines
 * with 废止, 停止执行 or 失效 and a title in 《》, and a few lines chosen because they are hard. The reader
 * was written with the same laws at hand.
 */
class LabelledEndingsTest {
  private static final Path LAWS = Path.of("../../shared/laws");

  private final Map<String, Map<Integer, Set<String>>> read = new HashMap<>();

  @ParameterizedTest
  @ValueSource(strings = {"random", "chosen"})
  void readsTitleKindAndScope(String sample) throws IOException {
    assumeTrue(Files.isDirectory(LAWS), "skipped: no laws at " + LAWS);
    Set<String> gold = new TreeSet<>();
    Set<String> found = new TreeSet<>();
    for (String[] row : labels()) {
      if (row[5].equals(sample)) {
        String at = row[0] + ":" + row[1] + " ";
        if (!row[2].isEmpty()) {
          gold.add(at + Titles.key(row[2]) + " " + row[3] + " " + row[4]);
        }
        endings(row[0])
            .getOrDefault(Integer.valueOf(row[1]), Set.of())
            .forEach(ending -> found.add(at + ending));
      }
    }
    long right = found.stream().filter(gold::contains).count();
    double precision = (double) right / found.size();
    double recall = (double) right / gold.size();
    gold.stream().filter(e -> !found.contains(e)).forEach(e -> System.out.println("missed " + e));
    found.stream().filter(e -> !gold.contains(e)).forEach(e -> System.out.println("extra " + e));
    System.out.printf(
        "endings (%s): P %.4f R %.4f of %d%n", sample, precision, recall, gold.size());
    assertThat(precision).isGreaterThanOrEqualTo(0.98);
    assertThat(recall).isGreaterThanOrEqualTo(0.98);
  }

  /** Package decisions say in their title how many documents they amend. */
  @ParameterizedTest
  @CsvSource({"二十七件民事类,27", "十八件知识产权类,18", "二十九件商事类,29"})
  void readsEveryDocumentOfAPackageDecision(String words, int count) throws IOException {
    assumeTrue(Files.isDirectory(LAWS), "skipped: no laws at " + LAWS);
    try (var files = Files.list(LAWS.resolve("司法解释"))) {
      Path file =
          files.filter(path -> path.toString().contains("等" + words)).findFirst().orElseThrow();
      assertThat(events(body(file))).hasSize(count).allMatch(event -> event.kind() == Kind.AMENDED);
    }
  }

  @Test
  void readsTheNineLawsThatTheCivilCodeReplaced() throws IOException {
    assumeTrue(Files.isDirectory(LAWS), "skipped: no laws at " + LAWS);
    assertThat(events(body(LAWS.resolve("民法典/附则.md"))))
        .hasSize(9)
        .allMatch(event -> RepealedLaws.known().find(event.title()).isPresent());
  }

  private Map<Integer, Set<String>> endings(String path) throws IOException {
    Map<Integer, Set<String>> known = read.get(path);
    if (known != null) {
      return known;
    }
    DocumentBody body = body(LAWS.resolve(path));
    Map<Integer, Set<String>> byLine =
        events(body).stream()
            .filter(event -> event.kind() != Kind.AMENDED)
            .collect(
                Collectors.groupingBy(
                    event -> line(body.text(), event.span().start()),
                    Collectors.mapping(
                        event ->
                            Titles.key(event.title()) + " " + event.kind() + " " + event.scope(),
                        Collectors.toSet())));
    read.put(path, byLine);
    return byLine;
  }

  private static List<LifecycleEvent> events(DocumentBody body) {
    return RepealReader.read(body, PrefaceReader.read(body));
  }

  private static DocumentBody body(Path file) throws IOException {
    return StructureParser.parse(
        Files.readString(file).replaceAll("(?m)^#+[^\\S\\n]*", "").replaceAll("<!--.*?-->", ""));
  }

  private static int line(String text, int at) {
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  private static List<String[]> labels() throws IOException {
    try (InputStream in = LabelledEndingsTest.class.getResourceAsStream("endings.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
