package org.faheng.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.LegalForce;
import org.faheng.corpus.document.Manifestation;
import org.faheng.corpus.lifecycle.Effectivity;
import org.faheng.corpus.lifecycle.Timeline;
import org.faheng.corpus.lifecycle.Timelines;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Versions and force of the shared laws; skipped where they are not at hand. */
class VersionsOfLawsTest {
  private static final Path LAWS = Path.of("../../shared/laws");
  private static final Path PAIRS =
      Path.of("src/test/resources/org/faheng/ingest/versions-of-laws.tsv");
  private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);
  private static final Pattern DATED = Pattern.compile("^(.*)\\((\\d{4}-\\d\\d-\\d\\d)\\)$");

  private static final Map<String, Expression> EXPRESSIONS = new TreeMap<>();
  private static final Map<String, Boolean> EXPIRED = new TreeMap<>();
  private static Timelines timelines = new Timelines(List.of());

  @BeforeAll
  static void read() throws IOException {
    assumeTrue(Files.isDirectory(LAWS), "跳过：没有 ../shared/laws");
    HintReader hints = new HintReader(LAWS);
    List<Timelines.Source> sources = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(LAWS)) {
      files = all.filter(path -> path.toString().endsWith(".md")).sorted().toList();
    }
    for (Path file : files) {
      String name = LAWS.relativize(file).toString();
      Manifestation manifestation = new Manifestation(name, "text/markdown", name, 0);
      var document =
          DocumentAssembler.assemble(Files.readString(file), manifestation, hints.read(file))
              .document();
      EXPRESSIONS.put(name.replace(".md", ""), document.expression());
      sources.add(new Timelines.Source(document.expression(), document.links().events()));
    }
    timelines = new Timelines(sources);
    for (String line : Files.readAllLines(LAWS.resolve("status.tsv")).stream().skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      String path = cells[0] + "/" + cells[1];
      String dated = path + "(" + cells[3] + ")";
      EXPIRED.put(EXPRESSIONS.containsKey(dated) ? dated : path, cells[5].equals("1"));
    }
    EXPIRED.keySet().retainAll(EXPRESSIONS.keySet());
  }

  /** Every title with several dated files: title, then the files in the order of their making. */
  private static Map<String, List<String>> labelled() throws IOException {
    Map<String, List<String>> works = new LinkedHashMap<>();
    for (String line : Files.readAllLines(PAIRS)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        works.put(cells[0], List.of(cells).subList(1, cells.length));
      }
    }
    return works;
  }

  @Test
  void bringsEveryDatedVersionOfAWorkTogetherInOrder() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, List<String>> work : labelled().entrySet()) {
      List<FrbrUri> expected =
          work.getValue().stream().map(file -> EXPRESSIONS.get(file).uri()).toList();
      Expression first = EXPRESSIONS.get(work.getValue().getFirst());
      List<FrbrUri> got =
          timelines.of(first).versions().stream()
              .map(Timeline.Version::expression)
              .map(Expression::uri)
              .filter(expected::contains)
              .toList();
      if (!got.equals(expected)) {
        wrong.add(work.getKey() + ": " + got);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(labelled()).hasSize(76);
  }

  @Test
  void missesNoWorkWithSeveralDates() throws IOException {
    Map<String, List<String>> byTitle = new TreeMap<>();
    for (String file : EXPRESSIONS.keySet()) {
      Matcher dated = DATED.matcher(Path.of(file).getFileName().toString());
      if (dated.matches()) {
        String title = dated.group(1).replaceAll("[（(](?:试行|暂行)[）)]$|\\s", "");
        byTitle.computeIfAbsent(title, key -> new ArrayList<>()).add(dated.group(2));
      }
    }
    byTitle.values().removeIf(dates -> dates.stream().distinct().count() < 2);

    assertThat(labelled().keySet()).containsAll(byTitle.keySet());
  }

  /**
   * The register lists 88 texts as expired; it still lists as binding older versions whose
   * successor has taken effect, and that is the only sort of difference there may be.
   */
  @Test
  void reproducesTheExpiredFlagsOfTheRegister() {
    List<String> superseded = new ArrayList<>();
    List<String> differences = new ArrayList<>();
    EXPIRED.forEach(
        (file, expired) -> {
          Effectivity effectivity = timelines.effectivity(EXPRESSIONS.get(file));
          LegalForce force = effectivity.at(TODAY);
          boolean over =
              force == LegalForce.AMENDED
                  || force == LegalForce.REPEALED
                  || force == LegalForce.LAPSED;
          String told = file + " " + force.label() + "：" + effectivity.reason(TODAY).text();
          if (over && !expired && force == LegalForce.AMENDED) {
            superseded.add(told);
          } else if (over != expired) {
            differences.add(told);
          }
        });
    System.out.printf(
        "expired flags: %d texts, %d listed as expired; %d older versions listed as binding, %d other"
            + " differences%n",
        EXPIRED.size(),
        EXPIRED.values().stream().filter(expired -> expired).count(),
        superseded.size(),
        differences.size());
    differences.forEach(System.out::println);
    assertThat(differences.size()).isLessThanOrEqualTo(EXPIRED.size() / 100);
    assertThat(superseded).allMatch(told -> labelledVersions().contains(told.split(" ")[0]));
  }

  private static List<String> labelledVersions() {
    try {
      return labelled().values().stream().flatMap(List::stream).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
