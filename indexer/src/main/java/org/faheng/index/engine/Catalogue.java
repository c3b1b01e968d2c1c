package org.faheng.index.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.index.DocumentSummary;
import org.faheng.index.Filter;
import org.faheng.index.Hits.Count;
import org.faheng.index.Hits.FacetField;
import org.faheng.index.SearchRequest.Sort;
import org.jspecify.annotations.Nullable;

/**
 * 目录: every document of one state of the index, ordered by identity. Filters, facets and sorts by
 * date concern documents, not provisions, so they are answered here.
 */
public final class Catalogue {
  private static final int REMEMBERED = 64;

  private final List<DocumentSummary> documents;
  private final int[] works;
  private final int workCount;
  private final Standing standing;
  private final BitSet amending = new BitSet();
  private final Map<Filter, BitSet> accepted = new ConcurrentHashMap<>();

  /**
   * @param documents ordered by identity
   */
  public Catalogue(List<DocumentSummary> documents) {
    this.documents = List.copyOf(documents);
    this.works = new int[documents.size()];
    Map<FrbrUri, Integer> numbers = new HashMap<>();
    for (int i = 0; i < works.length; i++) {
      FrbrUri work = this.documents.get(i).work().uri();
      works[i] = numbers.computeIfAbsent(work, key -> numbers.size());
    }
    this.workCount = numbers.size();
    this.standing = new Standing(this.documents);
    for (int i = 0; i < works.length; i++) {
      amending.set(i, PlainEvidence.isAmending(this.documents.get(i).title()));
    }
  }

  /** Whether a document speaks of the articles of others: 修正案, 修改决定. */
  public boolean isAmending(int document) {
    return amending.get(document);
  }

  public List<DocumentSummary> documents() {
    return documents;
  }

  /** How much each document counts because others cite it. */
  public Standing standing() {
    return standing;
  }

  public DocumentSummary get(int document) {
    return documents.get(document);
  }

  public int size() {
    return documents.size();
  }

  /** Number of the work that a document is a version of, 0 to {@link #workCount} exclusive. */
  public int work(int document) {
    return works[document];
  }

  public int workCount() {
    return workCount;
  }

  /** Index of the document of that identity; {@code -(insertion point) - 1} if there is none. */
  public int find(String uri) {
    int low = 0;
    int high = documents.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = documents.get(middle).uri().value().compareTo(uri);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -low - 1;
  }

  /** The documents that {@code filter} lets through; kept for the filters asked for last. */
  public BitSet accepted(Filter filter) {
    BitSet known = accepted.get(filter);
    if (known != null) {
      return known;
    }
    if (accepted.size() >= REMEMBERED) {
      accepted.clear();
    }
    BitSet fresh = accept(filter);
    accepted.put(filter, fresh);
    return fresh;
  }

  private BitSet accept(Filter filter) {
    BitSet through = new BitSet(documents.size());
    for (int i = 0; i < documents.size(); i++) {
      if (accepts(filter, documents.get(i))) {
        through.set(i);
      }
    }
    return through;
  }

  private static boolean accepts(Filter filter, DocumentSummary document) {
    LocalDate inForce = document.expression().force().from();
    return (filter.kinds().isEmpty() || filter.kinds().contains(document.work().kind()))
        && (filter.authorities().isEmpty()
            || filter.authorities().contains(document.work().authority().name()))
        && (filter.regions().isEmpty() || isIn(filter.regions(), document.work().jurisdiction()))
        && (filter.forces().isEmpty()
            || filter.forces().contains(document.expression().force().at(filter.asOf())))
        && within(document.expression().published(), filter.publishedFrom(), filter.publishedTo())
        && within(inForce, filter.inForceFrom(), filter.inForceTo())
        && (filter.document() == null || filter.document().equals(document.uri()));
  }

  private static boolean isIn(Set<String> regions, Jurisdiction place) {
    return regions.contains(place.name())
        || (!place.province().isEmpty() && regions.contains(place.province()));
  }

  private static boolean within(
      @Nullable LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) {
      return true;
    }
    return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** What {@code sort} orders documents by, ascending; unknown days come last. */
  public double sortValue(Sort sort, int document) {
    return sortValue(sort, documents.get(document));
  }

  /** The same for a document of any catalogue. */
  public static double sortValue(Sort sort, DocumentSummary summary) {
    return switch (sort) {
      case RELEVANCE -> 0;
      case PUBLISHED_NEWEST -> descending(summary.expression().published());
      case PUBLISHED_OLDEST -> ascending(summary.expression().published());
      case IN_FORCE_NEWEST -> descending(summary.expression().force().from());
      case PRECEDENCE ->
          summary.work().kind().ordinal() * 10.0 + summary.work().jurisdiction().level().ordinal();
    };
  }

  private static double ascending(@Nullable LocalDate day) {
    return day == null ? Double.MAX_VALUE : day.toEpochDay();
  }

  private static double descending(@Nullable LocalDate day) {
    return day == null ? Double.MAX_VALUE : -day.toEpochDay();
  }

  /** Facets over provisions, given how many of each document match. */
  public Map<FacetField, List<Count>> facets(int[] matching, LocalDate asOf) {
    Map<FacetField, Map<String, Long>> counts = new EnumMap<>(FacetField.class);
    for (FacetField field : FacetField.values()) {
      counts.put(field, new LinkedHashMap<>());
    }
    for (int i = 0; i < matching.length; i++) {
      if (matching[i] > 0) {
        long count = matching[i];
        values(
            documents.get(i),
            asOf,
            (field, value) -> {
              if (!value.isEmpty()) {
                counts.getOrDefault(field, Map.of()).merge(value, count, Long::sum);
              }
            });
      }
    }
    Map<FacetField, List<Count>> facets = new EnumMap<>(FacetField.class);
    counts.forEach((field, values) -> facets.put(field, sorted(values)));
    return facets;
  }

  private static void values(
      DocumentSummary document, LocalDate asOf, BiConsumer<FacetField, String> add) {
    add.accept(FacetField.KIND, document.work().kind().label());
    add.accept(FacetField.AUTHORITY, document.work().authority().name());
    add.accept(FacetField.FORCE, document.expression().force().at(asOf).label());
    LocalDate published = document.expression().published();
    if (published != null) {
      add.accept(FacetField.PUBLISHED_YEAR, String.valueOf(published.getYear()));
    }
    Jurisdiction place = document.work().jurisdiction();
    add.accept(FacetField.REGION, place.name());
    if (!place.province().equals(place.name())) {
      add.accept(FacetField.REGION, place.province());
    }
  }

  private static List<Count> sorted(Map<String, Long> values) {
    List<Count> counts = new ArrayList<>(values.size());
    values.forEach((value, count) -> counts.add(new Count(value, count)));
    counts.sort(
        Collections.reverseOrder((Count a, Count b) -> Long.compare(a.count(), b.count()))
            .thenComparing(Count::value));
    return List.copyOf(counts);
  }
}
