package org.faheng.corpus.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Preface;
import org.faheng.corpus.structure.PrefaceReader;
import org.faheng.corpus.structure.Provision;
import org.faheng.corpus.structure.Span;
import org.faheng.corpus.structure.StructureParser;
import org.junit.jupiter.api.Test;

/** Finding and resolving against citations that were labelled by reading. */
class LabelledCitationsTest {
  private static final Path LAWS = Path.of("../../shared/laws");

  private record Key(String path, String unit, String text, int occurrence) {}

  @Test
  void findsAndResolvesLabelledCitations() throws IOException {
    assumeTrue(Files.isDirectory(LAWS), "skipped: no laws at " + LAWS);
    Corpus corpus = Corpus.read();
    Map<Key, String> gold = new LinkedHashMap<>();
    Map<String, List<String>> sampled = new LinkedHashMap<>();
    for (String[] row : labels()) {
      sampled.computeIfAbsent(row[0], p -> new ArrayList<>());
      if (!sampled.get(row[0]).contains(row[1])) {
        sampled.get(row[0]).add(row[1]);
      }
      if (!row[2].isEmpty()) {
        gold.put(
            new Key(row[0], row[1], row[2], Integer.parseInt(row[3])),
            normal(row[4], corpus.selfKey(row[0])));
      }
    }
    Map<Key, String> found = new LinkedHashMap<>();
    sampled.forEach((path, units) -> units.forEach(u -> found.putAll(corpus.read(path, u))));

    long right = found.keySet().stream().filter(gold::containsKey).count();
    long resolved =
        gold.entrySet().stream()
            .filter(entry -> entry.getValue().equals(found.get(entry.getKey())))
            .count();
    double precision = (double) right / found.size();
    double recall = (double) right / gold.size();
    double resolvedPrecision = (double) resolved / found.size();
    double resolvedRecall = (double) resolved / gold.size();
    gold.forEach(
        (key, target) -> {
          if (!target.equals(found.get(key))) {
            System.out.println("expected " + key + " = " + target + ", got " + found.get(key));
          }
        });
    found.keySet().stream()
        .filter(key -> !gold.containsKey(key))
        .forEach(key -> System.out.println("extra " + key + " = " + found.get(key)));
    System.out.printf(
        "citations: find P %.4f R %.4f, find and resolve P %.4f R %.4f, of %d%n",
        precision, recall, resolvedPrecision, resolvedRecall, gold.size());
    assertThat(precision).isGreaterThanOrEqualTo(0.98);
    assertThat(recall).isGreaterThanOrEqualTo(0.98);
    assertThat(resolvedPrecision).isGreaterThanOrEqualTo(0.98);
    assertThat(resolvedRecall).isGreaterThanOrEqualTo(0.98);
  }

  private static List<String[]> labels() throws IOException {
    try (InputStream in = LabelledCitationsTest.class.getResourceAsStream("labels.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }

  /** The label in the form that {@link Corpus#target} gives: a 项 without 款 lies in the first. */
  private static String normal(String targets, String selfKey) {
    return Stream.of(targets.replace(".0.", ".1.").split(";"))
        .map(
            target -> {
              if (target.startsWith("number:") || target.startsWith("case:")) {
                return target;
              }
              int hash = target.indexOf('#');
              String title = hash < 0 ? target : target.substring(0, hash);
              String place = hash < 0 ? "" : target.substring(hash);
              String key = Titles.key(title);
              return (key.equals(selfKey) ? "self" : key) + place;
            })
        .collect(Collectors.toCollection(TreeSet::new))
        .toString();
  }

  /** Every law of the shared folder, with the catalogue made of them. */
  private record Corpus(
      Map<String, DocumentBody> bodies, Map<String, Work> works, TitleCatalog titles) {

    static Corpus read() throws IOException {
      Map<String, DocumentBody> bodies = new HashMap<>();
      Map<String, Work> works = new HashMap<>();
      List<Path> files;
      try (Stream<Path> walk = Files.walk(LAWS)) {
        files = walk.filter(file -> file.toString().endsWith(".md")).sorted().toList();
      }
      for (Path file : files) {
        String path = LAWS.relativize(file).toString();
        String text =
            Files.readString(file).replaceAll("(?m)^#+\\s*", "").replaceAll("<!--.*?-->", "");
        DocumentBody body = StructureParser.parse(text);
        Preface preface = PrefaceReader.read(body);
        bodies.put(path, body);
        works.put(
            path,
            new Work(
                FrbrUri.ofWork(preface.kind(), "", preface.title()),
                preface.title(),
                preface.kind(),
                preface.authority(),
                preface.jurisdiction()));
      }
      return new Corpus(bodies, works, new TitleCatalog(works.values(), Map.of()));
    }

    String selfKey(String path) {
      return Titles.key(works.get(path).title());
    }

    Map<Key, String> read(String path, String unit) {
      DocumentBody body = bodies.get(path);
      Span span = span(path, body, unit);
      CitationResolver resolver = new CitationResolver(works.get(path), body, titles);
      Map<Key, String> found = new LinkedHashMap<>();
      for (CitationResolver.Result result :
          resolver.resolve(CitationFinder.find(body.text(), titles))) {
        Span at = result.citation().span();
        if (span.contains(at.start())) {
          String words = at.of(body.text());
          int occurrence = occurrence(body.text(), span, words, at.start());
          found.put(new Key(path, unit, words, occurrence), target(works.get(path), result));
        }
      }
      return found;
    }

    private static Span span(String path, DocumentBody body, String unit) {
      if (!unit.startsWith("line:")) {
        return body.articles().stream()
            .filter(article -> article.number().equals(unit))
            .findFirst()
            .map(Provision::span)
            .orElseThrow(() -> new AssertionError("no article " + unit + " in " + path));
      }
      int start = 0;
      for (int line = 1; line < Integer.parseInt(unit.substring(5)); line++) {
        start = body.text().indexOf('\n', start) + 1;
      }
      int end = body.text().indexOf('\n', start);
      return new Span(start, end < 0 ? body.text().length() : end);
    }

    private static int occurrence(String text, Span span, String words, int at) {
      int count = 1;
      for (int i = text.indexOf(words, span.start());
          i >= 0 && i < at;
          i = text.indexOf(words, i + 1)) {
        count++;
      }
      return count;
    }

    private static String target(Work self, CitationResolver.Result result) {
      return switch (result.resolution()) {
        case Resolution.Resolved r -> {
          String title = r.work().equals(self.uri()) ? "self" : Titles.key(r.title());
          yield r.targets().stream()
              .map(eId -> eId.value().isEmpty() ? title : title + "#" + place(eId))
              .collect(Collectors.toCollection(TreeSet::new))
              .toString();
        }
        case Resolution.Ambiguous a -> "ambiguous";
        case Resolution.Unresolved u -> unresolved(result.citation(), u);
      };
    }

    private static String unresolved(Citation citation, Resolution.Unresolved u) {
      return switch (citation) {
        case Citation.ByNumber n -> "[number:" + n.number().canonical() + "]";
        case Citation.ByCaseNumber n -> "[case:" + n.number().canonical() + "]";
        case Citation.ByTitle t ->
            t.refs().isEmpty()
                ? "[" + u.detail() + "]"
                : t.refs().stream()
                    .map(ref -> u.detail() + "#" + place(ref.eId()))
                    .collect(Collectors.toCollection(TreeSet::new))
                    .toString();
        case Citation.ToSelf s ->
            s.refs().stream()
                .map(ref -> "self#" + place(ref.eId()))
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
        case Citation.ToSaid s -> u.reason().name();
        case Citation.Relative r -> u.reason().name();
      };
    }

    private static String place(EId eId) {
      return eId.value()
          .replaceAll("(?<![a-z])art_|__", "")
          .replace("para_", ".")
          .replace("point_", ".")
          .replaceAll("(chp|sec|part)_(\\d+)", ".$1$2")
          .replaceFirst("^\\.", "");
    }
  }
}
