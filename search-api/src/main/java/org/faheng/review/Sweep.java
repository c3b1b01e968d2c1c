package org.faheng.review;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faheng.corpus.citation.CitationFinder;
import org.faheng.corpus.citation.CitationResolver;
import org.faheng.corpus.citation.TitleCatalog;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.LegalForce;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.StructureParser;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedDocument;
import org.faheng.index.LegalIndex;
import org.faheng.search.IndexedLaws;

/** 普查: reviews the documents of a place that are in the index and in force. Thread-safe. */
public final class Sweep {
  /** What places make themselves. */
  public static final Set<DocumentKind> LOCAL =
      Set.of(
          DocumentKind.LOCAL_REGULATION,
          DocumentKind.AUTONOMOUS_REGULATION,
          DocumentKind.LOCAL_GOVERNMENT_RULE,
          DocumentKind.NORMATIVE_DOCUMENT);

  private final LegalIndex index;
  private final IndexedLaws laws;
  private final ReviewService service;
  private final LocalDate day;

  /**
   * @param laws the documents of {@code index}
   * @param day the day of the law, and on which the documents must be in force
   */
  public Sweep(LegalIndex index, IndexedLaws laws, LocalDate day) {
    this.index = index;
    this.laws = laws;
    this.service = new ReviewService(index, laws);
    this.day = day;
  }

  /**
   * 普查对象.
   *
   * @param chosen documents in force, or of which it is not known that they are not
   * @param left how many others there are, by 时效性
   */
  public record Selection(List<DocumentSummary> chosen, Map<LegalForce, Long> left) {}

  /** The documents of those kinds whose place is {@code region} or lies in it. */
  public Selection select(String region, Set<DocumentKind> kinds) {
    Map<Boolean, List<DocumentSummary>> parts =
        index.documents().stream()
            .filter(document -> kinds.contains(document.work().kind()))
            .filter(document -> isIn(document.work().jurisdiction(), region))
            .collect(Collectors.partitioningBy(document -> mayBind(force(document))));
    Map<LegalForce, Long> left =
        parts.getOrDefault(false, List.of()).stream()
            .collect(
                Collectors.groupingBy(
                    this::force, () -> new EnumMap<>(LegalForce.class), Collectors.counting()));
    return new Selection(parts.getOrDefault(true, List.of()), left);
  }

  private static boolean isIn(Jurisdiction place, String region) {
    return place.name().startsWith(region) || place.province().startsWith(region);
  }

  private static boolean mayBind(LegalForce force) {
    return force == LegalForce.IN_FORCE || force == LegalForce.UNKNOWN;
  }

  private LegalForce force(DocumentSummary document) {
    return laws.timelines().effectivity(document.expression()).at(day);
  }

  /** How many local documents of each province or place are at hand. */
  public Map<String, Long> regions() {
    return index.documents().stream()
        .filter(document -> LOCAL.contains(document.work().kind()))
        .map(document -> document.work().jurisdiction())
        .map(place -> place.province().isEmpty() ? place.name() : place.province())
        .filter(name -> !name.isEmpty())
        .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
  }

  /** The review of one document of the index. */
  public ReviewReply review(DocumentSummary document) {
    return ReviewReply.of(service.review(draft(document), day));
  }

  private Draft draft(DocumentSummary document) {
    String text = index.document(document.uri()).map(IndexedDocument::text).orElse("");
    DocumentBody body = StructureParser.parse(text);
    TitleCatalog titles = laws.titles();
    CitationResolver resolver = new CitationResolver(document.work(), body, titles);
    return new Draft(
        document.manifestation().path(),
        document.expression(),
        document.expression().published(),
        body,
        resolver.resolve(CitationFinder.find(text, titles)),
        List.of());
  }

  /** What names a review for {@link SweepState}: it is the same for the same text, law and day. */
  public String key(DocumentSummary document) {
    return Stream.of(index.snapshot(), document.manifestation().sha256(), day.toString())
        .collect(Collectors.joining("/"));
  }
}
