package org.faheng.citator;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faheng.citator.CitedBy.Tally;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.citation.Treatment;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.structure.EId;
import org.faheng.index.DocumentSummary;
import org.faheng.index.LegalIndex;
import org.faheng.search.NamedPlace;
import org.faheng.search.SearchService;
import org.faheng.search.WorkCatalogue;
import org.jspecify.annotations.Nullable;

/** 被引查询: finds who cites a work or a place of it, and counts by kind and treatment. */
public final class CitedByLookup {
  private final LegalIndex index;
  private final SearchService service;

  /** Answers from {@code index}; {@code service} tells what a name means. */
  public CitedByLookup(LegalIndex index, SearchService service) {
    this.index = index;
    this.service = service;
  }

  /**
   * What is wanted of the citations; null does not narrow.
   *
   * @param kind only by documents of this kind
   * @param treatment only with this treatment
   */
  public record Narrowing(@Nullable DocumentKind kind, @Nullable Treatment treatment) {
    /** Everything. */
    public static final Narrowing NONE = new Narrowing(null, null);

    boolean accepts(IncomingCitation citation) {
      return (kind == null || citation.document().work().kind() == kind)
          && (treatment == null || citation.place().treatment() == treatment);
    }
  }

  /** Who cites what {@code question} names, with 时效性 told on {@code day}. */
  public CitedBy find(String question, Narrowing narrowing, LocalDate day) {
    Optional<NamedPlace> target = service.places().find(question);
    return target.isEmpty() ? unknown(question, day) : find(question, target.get(), narrowing, day);
  }

  private CitedBy unknown(String question, LocalDate day) {
    return new CitedBy(
        question,
        day,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        0,
        0,
        compared(),
        service.places().suggestions(question));
  }

  private CitedBy find(String question, NamedPlace target, Narrowing narrowing, LocalDate day) {
    WorkCatalogue catalogue = service.catalogue();
    IncomingCitations incoming = new IncomingCitations(index, catalogue);
    ProvisionRef place = target.place();
    List<IncomingCitation> ofArticle = incoming.of(target.work(), place.article());
    List<IncomingCitation> every = ofArticle.stream().filter(c -> c.names(place)).toList();
    List<IncomingCitation> current = incoming.current(every, day);
    boolean part = place.paragraph() > 0 || place.point() > 0;
    return new CitedBy(
        question,
        day,
        target,
        shown(target, day),
        current.stream().filter(narrowing::accepts).toList(),
        Tally.of(current, citation -> citation.document().work().kind()),
        Tally.of(current, citation -> citation.place().treatment()),
        every.size() - current.size(),
        part ? incoming.current(ofArticle, day).size() - current.size() : 0,
        compared(),
        List.of());
  }

  /** The version to read; of a code in parts the one that holds the article. */
  private @Nullable DocumentSummary shown(NamedPlace target, LocalDate day) {
    List<DocumentSummary> read = service.catalogue().on(target.work(), day);
    EId article = EId.article(target.place().article());
    return read.stream()
        .filter(document -> target.isWhole() || index.get(document.uri(), article).isPresent())
        .findFirst()
        .or(() -> read.stream().findFirst())
        .orElse(null);
  }

  /** How many works of each kind are at hand. */
  private Map<DocumentKind, Integer> compared() {
    Map<DocumentKind, Set<FrbrUri>> works = new EnumMap<>(DocumentKind.class);
    for (DocumentSummary document : index.documents()) {
      works
          .computeIfAbsent(document.work().kind(), kind -> new HashSet<>())
          .add(document.work().uri());
    }
    Map<DocumentKind, Integer> counts = new EnumMap<>(DocumentKind.class);
    works.forEach((kind, list) -> counts.put(kind, list.size()));
    return counts;
  }
}
