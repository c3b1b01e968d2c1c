package org.faheng.index.elasticsearch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.analysis.FoldedText;
import org.faheng.analysis.PairCounts;
import org.faheng.analysis.TokenText;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.index.CaseText;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedDocument;
import org.faheng.index.IndexedProvision;
import org.faheng.index.SearchRequest.Sort;
import org.faheng.index.TextKey;
import org.faheng.index.engine.BinaryForm;
import org.faheng.index.engine.CaseForm;
import org.faheng.index.engine.CaseWords;
import org.faheng.index.engine.Catalogue;
import org.faheng.index.engine.CitedTerms;
import org.faheng.index.engine.ForceNumbers;
import org.faheng.index.engine.ProvisionWords;
import org.jspecify.annotations.Nullable;

/** 条目: the record and the provisions of one document as the cluster takes them. */
final class Entries {
  private final IndexedDocument document;
  private final String stamp;
  private final String uri;
  private final String routing;
  private final FoldedText title;
  private final StringBuilder whole = new StringBuilder();

  private Entries(IndexedDocument document, String stamp) {
    this.document = document;
    this.stamp = stamp;
    this.uri = document.expression().uri().value();
    this.routing = routing(uri);
    this.title = ProvisionWords.title(document.summary());
  }

  /**
   * What keeps the entries of a document together, and names them: URIs may be too long for ids.
   */
  static String routing(String uri) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(uri.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Id of the entry at {@code place}; the record stands at -1. */
  static String id(String uri, String stamp, int place) {
    return id(ids(uri, stamp), place);
  }

  /** What the ids of all entries of a document begin with. */
  static String ids(String uri, String stamp) {
    return routing(uri) + "-" + stamp;
  }

  /** Id of the entry at {@code place} of the document whose ids begin like that. */
  static String id(String ids, int place) {
    return ids + "#" + place;
  }

  /** The operations that put a document, its record last. */
  static List<Operation> of(IndexedDocument document, String stamp) {
    Entries entries = new Entries(document, stamp);
    List<Operation> operations = new ArrayList<>();
    for (int place = 0; place < document.provisions().size(); place++) {
      operations.add(
          entries.put(place, entries.provision(document.provisions().get(place), place)));
    }
    operations.add(entries.put(-1, entries.record()));
    return operations;
  }

  private Operation put(int place, Map<String, Object> source) {
    return Operation.put(uri, id(uri, stamp, place), routing, source);
  }

  private Map<String, Object> record() {
    Map<String, Object> source = common();
    source.put(Field.RECORD, uri);
    source.put(Field.META, encoded(BinaryForm.ofSummary(document.summary())));
    source.put(Field.TEXT, document.text());
    source.put(Field.WHOLE, whole.toString());
    CaseText caseText = document.caseText();
    if (caseText != null) {
      FoldedText[] words =
          CaseWords.of(document.expression().work().title(), document.text(), caseText);
      StringBuilder pairs = new StringBuilder();
      TokenText.pairs(pairs, words);
      source.put(Field.CASE_PAIRS, pairs.toString());
      int length = new PairCounts().over(words).length();
      source.put(Field.CASE, encoded(CaseForm.of(uri, length, caseText)));
    }
    return source;
  }

  private Map<String, Object> provision(IndexedProvision provision, int place) {
    FoldedText[] words = ProvisionWords.of(title, provision);
    StringBuilder pairs = new StringBuilder();
    TokenText.pairs(pairs, words);
    if (!whole.isEmpty() && !pairs.isEmpty()) {
      whole.append(' ');
    }
    whole.append(pairs);
    Map<String, Object> source = common();
    source.put(Field.PLACE, place);
    source.put(Field.EID, provision.eId().value());
    source.put(Field.KEY, TextKey.of(provision.words()));
    source.put(Field.CITES, CitedTerms.of(provision));
    source.put(Field.UNIGRAMS, TokenText.singles(words));
    source.put(Field.BIGRAMS, pairs.toString());
    source.put(Field.CONTENT, encoded(BinaryForm.ofProvision(provision)));
    filters(source);
    return source;
  }

  private Map<String, Object> common() {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put(Field.STAMP, stamp);
    source.put(Field.URI, uri);
    ForcePeriod force = document.expression().force();
    day(source, Field.FROM, force.from());
    day(source, Field.TO, force.to());
    if (force.end() != null) {
      source.put(Field.END, ForceNumbers.end(force));
    }
    return source;
  }

  private void filters(Map<String, Object> source) {
    DocumentSummary summary = document.summary();
    source.put(Field.WORK, summary.work().uri().value());
    source.put(Field.KIND, summary.work().kind().name());
    source.put(Field.AUTHORITY, summary.work().authority().name());
    source.put(Field.REGION, regions(summary.work().jurisdiction()));
    source.put(Field.RANK, (int) Catalogue.sortValue(Sort.PRECEDENCE, summary));
    LocalDate published = summary.expression().published();
    day(source, Field.PUBLISHED, published);
    if (published != null) {
      source.put(Field.YEAR, String.valueOf(published.getYear()));
    }
  }

  private static Set<String> regions(Jurisdiction place) {
    Set<String> regions = new LinkedHashSet<>(List.of(place.name(), place.province()));
    regions.remove("");
    return regions;
  }

  private static void day(Map<String, Object> source, String field, @Nullable LocalDate day) {
    if (day != null) {
      source.put(field, day.toEpochDay());
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
