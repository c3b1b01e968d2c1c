package org.faheng.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.faheng.corpus.citation.Citator;
import org.faheng.corpus.document.Authority;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.Manifestation;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.lifecycle.RepealReader;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.PrefaceReader;
import org.faheng.corpus.structure.Span;
import org.faheng.corpus.structure.StructureParser;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedDocument;
import org.faheng.index.IndexedProvision;
import org.faheng.ingest.DocumentAssembler;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 评测集: reads the corpus, the questions and the judgements of a retrieval benchmark. */
final class RetrievalFiles {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private RetrievalFiles() {}

  /**
   * The pool.
   *
   * @param documents articles by title and version, as the index takes them
   * @param ids the name in the judgements by identity in the index
   */
  record Corpus(List<IndexedDocument> documents, Map<String, String> ids) {}

  /** The articles of the pool. */
  static Corpus corpus(Path corpus) throws IOException {
    Map<String, List<JsonNode>> byDocument = new LinkedHashMap<>();
    try (BufferedReader lines = reader(corpus)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode row = JSON.readTree(line);
        if (row.path("pool").asBoolean()) {
          String key = text(row, "title") + "\t" + text(row, "version");
          byDocument.computeIfAbsent(key, name -> new ArrayList<>()).add(row);
        }
      }
    }
    Map<String, String> ids = new HashMap<>();
    List<IndexedDocument> documents = new ArrayList<>();
    for (List<JsonNode> rows : byDocument.values()) {
      documents.add(document(rows, ids));
    }
    return new Corpus(documents, ids);
  }

  private static IndexedDocument document(List<JsonNode> rows, Map<String, String> ids) {
    JsonNode first = rows.getFirst();
    String title = text(first, "title");
    DocumentKind kind = kind(text(first, "kind"));
    FrbrUri workUri = FrbrUri.ofWork(kind, "", title);
    FrbrUri uri = workUri.at(text(first, "version"));
    Work work = new Work(workUri, title, kind, Authority.UNKNOWN, Jurisdiction.NATIONAL);
    LocalDate day = LocalDate.of(2000, 1, 1);
    Expression expression =
        new Expression(uri, work, "", null, null, List.of(), ForcePeriod.startingOn(day));
    StringBuilder text = new StringBuilder();
    List<IndexedProvision> provisions = new ArrayList<>();
    for (JsonNode row : rows) {
      IndexedProvision provision = provision(uri, row, text);
      provisions.add(provision);
      ids.put(provision.id(), text(row, "id"));
    }
    Manifestation file = new Manifestation(text(first, "path"), "text/markdown", "", 0);
    return new IndexedDocument(
        expression,
        file,
        "",
        links(expression.work(), text.toString()),
        text.toString(),
        provisions);
  }

  /** Laws are filed by their branch, such as 行政法, and amendments of them by themselves. */
  private static DocumentKind kind(String label) {
    return label.equals("其他")
        ? DocumentKind.OTHER
        : DocumentKind.ofLabel(label).orElse(DocumentKind.LAW);
  }

  private static DocumentSummary.Links links(Work work, String text) {
    DocumentBody body = StructureParser.parse(text);
    return DocumentAssembler.links(
        work,
        Citator.outgoing(work, body),
        RepealReader.read(body, PrefaceReader.read(body).titled(work.title())));
  }

  private static IndexedProvision provision(FrbrUri uri, JsonNode row, StringBuilder text) {
    String words = text(row, "text");
    String article = text(row, "article");
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words).append('\n');
    String chapter = text(row, "chapter");
    List<String> headings = chapter.isEmpty() ? List.of() : List.of(chapter);
    return new IndexedProvision(
        uri, EId.article(article), "", article, headings, span, words, List.of());
  }

  /** The questions by id. */
  static Map<String, String> questions(Path topics) throws IOException {
    Map<String, String> questions = new LinkedHashMap<>();
    try (BufferedReader lines = reader(topics)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode row = JSON.readTree(line);
        questions.put(text(row, "id"), text(row, "text"));
      }
    }
    return questions;
  }

  /** The group of each question: questions that share an answer. */
  static Map<String, String> groups(Path topics) throws IOException {
    Map<String, String> groups = new LinkedHashMap<>();
    try (BufferedReader lines = reader(topics)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode row = JSON.readTree(line);
        groups.put(text(row, "id"), text(row, "group"));
      }
    }
    return groups;
  }

  /** The grades by question and id. */
  static Map<String, Map<String, Integer>> judgements(Path qrels) throws IOException {
    Map<String, Map<String, Integer>> judgements = new LinkedHashMap<>();
    for (String line : Files.readAllLines(qrels)) {
      String[] cells = line.split("\t");
      if (cells.length >= 3) {
        judgements
            .computeIfAbsent(cells[0], name -> new LinkedHashMap<>())
            .put(cells[1], Integer.parseInt(cells[2].strip()));
      }
    }
    return judgements;
  }

  private static String text(JsonNode row, String name) {
    return row.path(name).asString("");
  }

  private static BufferedReader reader(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }
}
