package org.faheng.corpus.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.StructureParser;
import org.junit.jupiter.api.Test;

/** Article maps of three real amendments against maps that were made by reading. */
class LabelledArticleMapTest {
  private static final Path LAWS = Path.of("../../shared/laws");

  /** Two versions of a law by their dates. */
  private record Pair(String law, String older, String newer) {}

  /** The article numbers of a link; either is empty for a deleted or new article. */
  private record Place(String older, String newer) {
    boolean isLink() {
      return !older.isEmpty() && !newer.isEmpty();
    }
  }

  @Test
  void findsWhereTheLabelledArticlesWent() throws IOException {
    assumeTrue(Files.isDirectory(LAWS), "skipped: no laws at " + LAWS);
    Score links = new Score();
    Score rows = new Score();
    for (Map.Entry<Pair, Set<Place>> labelled : labels().entrySet()) {
      Pair pair = labelled.getKey();
      ArticleMap map = ArticleMap.between(body(pair.law, pair.older), body(pair.law, pair.newer));
      Set<Place> gold = labelled.getValue();
      report(pair, gold, map);
      links.add(score(linksOf(map), gold));
      rows.add(rowScore(map, gold));
    }
    System.out.printf("article maps: links %s, rows %s%n", links, rows);
    assertThat(links.precision()).isGreaterThanOrEqualTo(0.97);
    assertThat(links.recall()).isGreaterThanOrEqualTo(0.97);
    assertThat(rows.precision()).isGreaterThanOrEqualTo(0.97);
    assertThat(rows.recall()).isGreaterThanOrEqualTo(0.97);
  }

  private static void report(Pair pair, Set<Place> gold, ArticleMap map) {
    Set<Place> found = linksOf(map);
    System.out.printf(
        "%s %s: links %s, rows %s; not found %s; extra %s; extra rows %s%n",
        pair.law,
        map.summary(),
        score(found, gold),
        rowScore(map, gold),
        gold.stream().filter(Place::isLink).filter(p -> !found.contains(p)).toList(),
        found.stream().filter(p -> !gold.contains(p)).toList(),
        rowsOf(map).stream().filter(p -> !gold.contains(p)).toList());
  }

  private static Set<Place> linksOf(ArticleMap map) {
    return map.links().stream()
        .map(link -> new Place(number(link.older()), number(link.newer())))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<Place> rowsOf(ArticleMap map) {
    Set<Place> places = new LinkedHashSet<>();
    for (ArticleMap.Row row : map.rows()) {
      if (row.older() != null && row.newer() != null) {
        places.add(new Place(number(row.older().eId()), number(row.newer().eId())));
      }
    }
    return places;
  }

  private static Score score(Set<Place> found, Set<Place> gold) {
    long right = found.stream().filter(gold::contains).count();
    return new Score(right, found.size(), gold.stream().filter(Place::isLink).count());
  }

  /** Rows pair an article once: as many can be right as the labels allow such pairs. */
  private static Score rowScore(ArticleMap map, Set<Place> gold) {
    Set<Place> found = rowsOf(map);
    List<Place> wanted = gold.stream().filter(Place::isLink).toList();
    Map<String, String> takenBy = new LinkedHashMap<>();
    for (String older : wanted.stream().map(Place::older).distinct().toList()) {
      place(older, wanted, takenBy, new LinkedHashSet<>());
    }
    long right = found.stream().filter(gold::contains).count();
    return new Score(right, found.size(), takenBy.size());
  }

  private static boolean place(
      String older, List<Place> wanted, Map<String, String> takenBy, Set<String> tried) {
    for (Place link : wanted) {
      if (link.older.equals(older) && tried.add(link.newer)) {
        String holder = takenBy.get(link.newer);
        if (holder == null || place(holder, wanted, takenBy, tried)) {
          takenBy.put(link.newer, older);
          return true;
        }
      }
    }
    return false;
  }

  private static String number(EId eId) {
    return eId.articleNumber().orElseThrow();
  }

  private static DocumentBody body(String law, String date) throws IOException {
    String name = law + "(" + date + ").md";
    try (Stream<Path> files = Files.walk(LAWS)) {
      Path file = files.filter(f -> f.endsWith(name)).findFirst().orElseThrow();
      String text = Files.readString(file);
      return StructureParser.parse(
          text.replaceAll("(?m)^#+\\s*", "").replaceAll("(?s)<!--.*?-->", ""));
    }
  }

  private static Map<Pair, Set<Place>> labels() throws IOException {
    Map<Pair, Set<Place>> labels = new LinkedHashMap<>();
    try (InputStream in =
        LabelledArticleMapTest.class.getResourceAsStream("article-map-labels.tsv")) {
      List<String> lines =
          new ArrayList<>(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
      lines.removeIf(line -> line.startsWith("#") || line.startsWith("law\t"));
      for (String line : lines) {
        String[] cells = line.split("\t", -1);
        labels
            .computeIfAbsent(new Pair(cells[0], cells[1], cells[2]), pair -> new LinkedHashSet<>())
            .add(new Place(cells[3], cells[4]));
      }
    }
    return labels;
  }

  /** Right, found and labelled items, summed over laws. */
  private static final class Score {
    private long right;
    private long found;
    private long wanted;

    Score() {}

    Score(long right, long found, long wanted) {
      this.right = right;
      this.found = found;
      this.wanted = wanted;
    }

    void add(Score other) {
      right += other.right;
      found += other.found;
      wanted += other.wanted;
    }

    double precision() {
      return (double) right / found;
    }

    double recall() {
      return (double) right / wanted;
    }

    @Override
    public String toString() {
      return "P %.4f R %.4f (%d right of %d found, %d labelled)"
          .formatted(precision(), recall(), right, found, wanted);
    }
  }
}
