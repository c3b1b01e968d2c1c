package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.FactTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables of facts finds what it is for. */
class FactExamplesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
  private static final Map<String, DocumentKind> KINDS =
      Map.of(
          "R", DocumentKind.LOCAL_REGULATION,
          "G", DocumentKind.LOCAL_GOVERNMENT_RULE,
          "N", DocumentKind.NORMATIVE_DOCUMENT);
  private static final Map<String, List<ClauseRule>> RULES =
      Map.of(
          "known-values",
          List.of(
              new KnownValueRule(ConflictType.TIME_LIMIT, "期限"),
              new KnownValueRule(ConflictType.THRESHOLD, "数额")),
          "closed-lists",
          List.of(new ClosedListRule()),
          "setting-powers",
          Stream.of(
                  "PENALTY_KIND",
                  "LICENCE",
                  "COERCIVE",
                  "FEE",
                  "CERTIFICATE",
                  "RIGHTS_WITHOUT_BASIS")
              .map(type -> rule(ConflictType.valueOf(type)))
              .toList(),
          "forbidden-acts",
          List.of(words("forbidden-acts")),
          "moved-functions",
          List.of(words("moved-functions")),
          "abolished-institutions",
          List.of(words("abolished-institutions")));
  private static final Map<String, Example> EXAMPLES = examples();

  private record Example(String table, String id, String kind, String title, List<String> texts) {
    String name() {
      return table + " " + id;
    }
  }

  private static ClauseRule rule(ConflictType type) {
    return new SettingPowerRule(type, "设定权");
  }

  private static ClauseRule words(String table) {
    return new PatternFactRule(table, "词语", "立法法第一百零七条");
  }

  static Stream<String> rows() {
    return RULES.keySet().stream()
        .sorted()
        .flatMap(
            table ->
                FactTable.read(table).stream()
                    .map(row -> table + " " + row.getOrDefault("id", "")));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void hasAnExampleThatItFindsAndOneThatItLeavesAlone(String row) {
    assertThat(EXAMPLES).as("fact-examples.tsv must have an example").containsKey(row);
    Example example = EXAMPLES.get(row);
    String own = "-" + example.id();

    assertThat(found(example, example.texts().getFirst())).anyMatch(rule -> rule.endsWith(own));
    example.texts().stream()
        .skip(1)
        .forEach(
            silent -> assertThat(found(example, silent)).noneMatch(rule -> rule.endsWith(own)));
  }

  @Test
  void hasNoExampleOfARowThatIsGone() {
    assertThat(rows().toList()).containsAll(EXAMPLES.keySet());
  }

  private static List<String> found(Example example, String text) {
    String title = example.title().isEmpty() ? "岳海市便民办法" : example.title();
    return RULES.getOrDefault(example.table(), List.of()).stream()
        .flatMap(rule -> examine(rule, example, title, text).conflicts().stream())
        .map(Conflict::rule)
        .toList();
  }

  private static Examination examine(ClauseRule rule, Example example, String title, String text) {
    DocumentKind kind = KINDS.getOrDefault(example.kind(), DocumentKind.OTHER);
    return RuleBench.examine(rule, kind, title, "第一条　" + text + "。\n", day(example));
  }

  /** A day on which the row holds: today's, or the first of a row that has ended. */
  private static LocalDate day(Example example) {
    return FactTable.read(example.table()).stream()
        .filter(row -> example.id().equals(row.get("id")))
        .map(FactDays::of)
        .filter(days -> !days.include(DAY))
        .map(FactDays::since)
        .findFirst()
        .orElse(DAY);
  }

  private static Map<String, Example> examples() {
    Map<String, Example> examples = new LinkedHashMap<>();
    lines()
        .filter(line -> !line.startsWith("#") && !line.startsWith("table\t"))
        .map(line -> line.split("\t", -1))
        .map(FactExamplesTest::example)
        .forEach(example -> examples.put(example.name(), example));
    return examples;
  }

  private static Example example(String[] cells) {
    List<String> texts = Stream.of(cells[4], cells[5]).filter(text -> !text.isEmpty()).toList();
    return new Example(cells[0], cells[1], cells[2], cells[3], texts);
  }

  private static Stream<String> lines() {
    try (InputStream in = FactExamplesTest.class.getResourceAsStream("/fact-examples.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
