package org.faheng.index.elasticsearch;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.index.CaseText;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedDocument;
import org.faheng.index.IndexedProvision;
import org.faheng.index.engine.BinaryForm;
import org.faheng.index.engine.CaseForm;
import org.faheng.index.engine.ForceNumbers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** 读条目: puts documents together from their entries. */
final class StoredDocuments {
  /** The parts of an entry that a document is read from. */
  static final List<String> SOURCE =
      List.of(
          Field.STAMP,
          Field.URI,
          Field.RECORD,
          Field.PLACE,
          Field.META,
          Field.TEXT,
          Field.CASE,
          Field.CONTENT,
          Field.FROM,
          Field.TO,
          Field.END);

  private final Map<String, JsonNode> records = new TreeMap<>();
  private final Map<String, Map<Integer, JsonNode>> provisions = new HashMap<>();

  /** Takes one hit. */
  void take(JsonNode hit) {
    JsonNode source = hit.path("_source");
    String uri = source.path(Field.URI).asString();
    if (source.has(Field.RECORD)) {
      records.put(uri, source);
    } else {
      provisions
          .computeIfAbsent(uri, key -> new TreeMap<>())
          .put(source.path(Field.PLACE).asInt(), source);
    }
  }

  /** Hands over every document with the stamp of its entries. */
  void all(BiConsumer<IndexedDocument, String> taker) {
    records.forEach(
        (uri, record) -> taker.accept(document(uri, record), record.path(Field.STAMP).asString()));
  }

  private IndexedDocument document(String uri, JsonNode record) {
    DocumentSummary summary = summary(record);
    List<IndexedProvision> read = new ArrayList<>();
    for (JsonNode entry : provisions.getOrDefault(uri, Map.of()).values()) {
      read.add(provision(entry, summary.uri()));
    }
    return new IndexedDocument(
        summary.expression(),
        summary.manifestation(),
        summary.innerTitle(),
        summary.links(),
        record.path(Field.TEXT).asString(),
        read,
        caseText(record));
  }

  static @Nullable CaseText caseText(JsonNode record) {
    return record.has(Field.CASE) ? shelved(record).text() : null;
  }

  static CaseForm.Shelved shelved(JsonNode record) {
    return CaseForm.read(bytes(record, Field.CASE));
  }

  static DocumentSummary summary(JsonNode record) {
    return BinaryForm.summary(bytes(record, Field.META), force(record));
  }

  private static ForcePeriod force(JsonNode record) {
    JsonNode end = record.path(Field.END);
    return ForceNumbers.period(
        day(record, Field.FROM),
        day(record, Field.TO),
        end.isMissingNode() ? ForceNumbers.NONE : end.asLong());
  }

  private static @Nullable LocalDate day(JsonNode source, String field) {
    JsonNode day = source.path(field);
    return day.isMissingNode() ? null : LocalDate.ofEpochDay(day.asLong());
  }

  static IndexedProvision provision(JsonNode source, FrbrUri uri) {
    return BinaryForm.provision(bytes(source, Field.CONTENT), uri);
  }

  private static ByteBuffer bytes(JsonNode source, String field) {
    return ByteBuffer.wrap(Base64.getDecoder().decode(source.path(field).asString()));
  }
}
