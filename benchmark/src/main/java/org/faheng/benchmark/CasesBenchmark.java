package org.faheng.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.faheng.benchmark.CaseFiles.Topic;
import org.faheng.benchmark.CaseFiles.Triple;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.index.CaseField;
import org.faheng.index.CaseFilter;
import org.faheng.index.CaseHits.CaseHit;
import org.faheng.index.CaseQuery;
import org.faheng.index.LegalIndex;
import org.faheng.index.lucene.LuceneLegalIndex;
import org.faheng.index.lucene.LuceneLegalIndexWriter;

/**
 * 类案评测: the product's ranking of similar cases on an index built of the bench's cases. Each set of
 * topics is asked with and without the causes that the bench gives, over all cases of the file and,
 * where pools are given, within them; a topic's type (刑事, 民事, 行政) is set as a filter, the case it
 * was made from is left out. Files of triples are judged by which of two texts ranks first.
 */
final class CasesBenchmark {
  private static final int DEPTH = 100;
  private static final String PREFIX = "/cn/case/";

  private final Main.Options options;
  private final Map<String, Map<String, Integer>> judgements;
  private final Map<String, Set<FrbrUri>> pools;
  private final boolean withCause;
  private final List<String> run = new ArrayList<>();

  private CasesBenchmark(Main.Options options) throws IOException {
    this.options = options;
    this.judgements = options.has("qrels") ? CaseFiles.judgements(options.path("qrels")) : Map.of();
    this.withCause = !"no".equals(options.values().get("cause"));
    this.pools = options.has("pools") ? CaseFiles.pools(options.path("pools")) : Map.of();
  }

  static void run(Main.Options options, PrintStream out) throws IOException {
    new CasesBenchmark(options).run(out);
  }

  private void run(PrintStream out) throws IOException {
    List<Triple> triples = CaseFiles.triples(options.path("topics"));
    try (Workspace workspace = new Workspace()) {
      Path folder = workspace.folder().resolve("cases");
      if (!triples.isEmpty()) {
        out.println(triples(triples, folder));
        return;
      }
      List<Topic> topics = CaseFiles.topics(options.path("topics"));
      List<CaseFiles.Row> rows = CaseFiles.cases(options.path("cases"));
      CaseIngest ingest = CaseIngest.of(rows, options.number("replicate", 0), folder);
      try (LegalIndex index = LuceneLegalIndex.open(folder)) {
        Map<String, CaseScoring> scores = new TreeMap<>();
        CaseTimes times = new CaseTimes();
        if (!ingest.replicated()) {
          topics.forEach(topic -> score(index, topic, scores));
        }
        topics.forEach(topic -> times.time(() -> index.similar(query(topic, true, Set.of()))));
        out.println(line(scores, ingest, times));
      }
    }
    if (options.has("run")) {
      Files.write(options.path("run"), run);
    }
  }

  /**
   * The run has one ranking for each topic: within its pool, if any, and with its causes if wanted.
   */
  private void score(LegalIndex index, Topic topic, Map<String, CaseScoring> scores) {
    Set<FrbrUri> pool = pools.getOrDefault(topic.id(), Set.of());
    for (boolean given : new boolean[] {false, true}) {
      String name = topic.set() + (given ? "+cause" : "");
      List<CaseHit> hits = score(index, topic, query(topic, given, Set.of()), name, scores);
      if (!pool.isEmpty()) {
        hits = score(index, topic, query(topic, given, pool), name + " in pool", scores);
      }
      if (given == withCause) {
        record(topic, hits);
      }
    }
  }

  private List<CaseHit> score(
      LegalIndex index,
      Topic topic,
      CaseQuery query,
      String name,
      Map<String, CaseScoring> scores) {
    List<CaseHit> hits = index.similar(query).hits();
    scores
        .computeIfAbsent(name, set -> new CaseScoring())
        .add(
            hits.stream().map(CasesBenchmark::id).toList(),
            judgements.getOrDefault(topic.id(), Map.of()));
    return hits;
  }

  private void record(Topic topic, List<CaseHit> hits) {
    for (int i = 0; i < hits.size(); i++) {
      String rank = String.valueOf(i + 1);
      String score = String.valueOf(hits.get(i).score());
      run.add(String.join("\t", topic.id(), "Q0", id(hits.get(i)), rank, score, "faheng"));
    }
  }

  private static String id(CaseHit hit) {
    return hit.document().uri().value().substring(PREFIX.length());
  }

  private static CaseQuery query(Topic topic, boolean given, Set<FrbrUri> pool) {
    Set<FrbrUri> own = topic.own().stream().map(CaseFiles::uri).collect(Collectors.toSet());
    CaseFilter filter = CaseFilter.NONE.amongst(pool).leavingOut(own);
    if (!topic.type().isEmpty()) {
      filter = filter.with(CaseField.TYPE, Set.of(topic.type()));
    }
    return new CaseQuery(topic.text(), given ? topic.causes() : Set.of(), Set.of(), filter, DEPTH);
  }

  private String line(Map<String, CaseScoring> scores, CaseIngest ingest, CaseTimes times) {
    Map<String, String> members = new LinkedHashMap<>();
    scores.forEach((name, scoring) -> members.put(name, scoring.json()));
    return String.format(
        Locale.ROOT, "{\"sets\":%s,%s,%s}", object(members), ingest.json(), times.json());
  }

  private static String object(Map<String, String> members) {
    return members.entrySet().stream()
        .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String triples(List<Triple> triples, Path folder) throws IOException {
    try (LuceneLegalIndexWriter writer = LuceneLegalIndexWriter.open(folder)) {
      for (Triple triple : triples) {
        writer.add(CaseDocuments.of(triple.id() + "-B", triple.second()));
        writer.add(CaseDocuments.of(triple.id() + "-C", triple.third()));
      }
      writer.commit();
    }
    try (LegalIndex index = LuceneLegalIndex.open(folder)) {
      long right = triples.stream().filter(triple -> isRight(index, triple)).count();
      return String.format(
          Locale.ROOT,
          "{\"triples\":%d,\"accuracy\":%.4f}",
          triples.size(),
          right / (double) triples.size());
    }
  }

  private static boolean isRight(LegalIndex index, Triple triple) {
    FrbrUri second = CaseFiles.uri(triple.id() + "-B");
    FrbrUri third = CaseFiles.uri(triple.id() + "-C");
    CaseFilter both = CaseFilter.NONE.amongst(Set.of(second, third));
    CaseQuery query = new CaseQuery(triple.first(), Set.of(), Set.of(), both, 2);
    List<CaseHit> hits = index.similar(query).hits();
    return !hits.isEmpty()
        && hits.getFirst().document().uri().equals(triple.secondIsNearer() ? second : third);
  }
}
