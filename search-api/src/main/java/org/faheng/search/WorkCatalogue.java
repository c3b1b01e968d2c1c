package org.faheng.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.faheng.analysis.TitleSuggester;
import org.faheng.corpus.citation.TitleCatalog;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.LegalForce;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.lifecycle.Timelines;
import org.faheng.index.DocumentSummary;
import org.faheng.index.LegalIndex;
import org.jspecify.annotations.Nullable;

/** 作品目录: every work in the index with its versions, and the names they go by; made per snapshot. */
public final class WorkCatalogue {
  private final String snapshot;
  private final TitleCatalog titles;
  private final TitleMatcher matcher;
  private final Map<FrbrUri, List<DocumentSummary>> versions;
  private final Map<String, DocumentSummary> byUri = new HashMap<>();
  private final Set<String> numbers = new HashSet<>();
  private final List<Work> works = new ArrayList<>();
  private final Timelines timelines;
  private volatile @Nullable TitleSuggester suggester;
  private volatile @Nullable Map<String, Integer> citing;

  private WorkCatalogue(String snapshot, List<DocumentSummary> documents) {
    this.snapshot = snapshot;
    Map<FrbrUri, List<DocumentSummary>> byWork = new LinkedHashMap<>();
    Map<String, Work> inner = new LinkedHashMap<>();
    for (DocumentSummary document : documents) {
      byUri.put(document.uri().value(), document);
      DocumentFacts.number(document).ifPresent(numbers::add);
      byWork.computeIfAbsent(document.work().uri(), uri -> new ArrayList<>()).add(document);
      if (!document.innerTitle().isEmpty()) {
        inner.put(document.innerTitle(), document.work());
      }
    }
    for (List<DocumentSummary> family : byWork.values()) {
      family.sort(Comparator.comparing(d -> d.uri().value()));
      works.add(family.getLast().work());
    }
    this.versions = Map.copyOf(byWork);
    this.titles = new TitleCatalog(documents.stream().map(DocumentSummary::work).toList(), inner);
    this.matcher = new TitleMatcher(works, inner);
    this.timelines = new Timelines(documents.stream().map(DocumentSummary::timed).toList());
  }

  /** Keeps the catalogue of the newest snapshot. */
  public static final class Source {
    private final LegalIndex index;
    private final AtomicReference<@Nullable WorkCatalogue> newest = new AtomicReference<>();

    /** Reads from {@code index}. */
    public Source(LegalIndex index) {
      this.index = index;
    }

    /** The catalogue of what the index holds now. */
    public WorkCatalogue get() {
      WorkCatalogue known = newest.get();
      String snapshot = index.snapshot();
      if (known != null && known.snapshot.equals(snapshot)) {
        return known;
      }
      WorkCatalogue fresh = new WorkCatalogue(snapshot, index.documents());
      newest.set(fresh);
      return fresh;
    }
  }

  /** Full titles, short titles and abbreviations. */
  public TitleCatalog titles() {
    return titles;
  }

  /** The works that a name typed by a person may mean, best first. */
  TitleMatcher matcher() {
    return matcher;
  }

  /** The title of every work. */
  List<String> allTitles() {
    return works.stream().map(Work::title).toList();
  }

  /** Offers titles for what was typed so far; made at the first call, since it needs sounds. */
  TitleSuggester suggester() {
    TitleSuggester ready = suggester;
    if (ready == null) {
      ready = new TitleSuggester(allTitles());
      suggester = ready;
    }
    return ready;
  }

  /** When each version binds, and why. */
  public Timelines timelines() {
    return timelines;
  }

  /** 时效性 of a document on {@code day}, with the reason. */
  public ForceBadge force(DocumentSummary document, LocalDate day) {
    return ForceBadge.of(document, timelines.effectivity(document.expression()), day);
  }

  /** The same for pages: null for a decision of one case, which lays down no rules. */
  public @Nullable ForceBadge badge(DocumentSummary document, LocalDate day) {
    return DocumentFacts.isCase(document) ? null : force(document, day);
  }

  /** Every version and part of a work, oldest first. */
  public List<DocumentSummary> versions(Work work) {
    return versions(work.uri());
  }

  /** Every version and part of the work of that identity, oldest first. */
  public List<DocumentSummary> versions(FrbrUri work) {
    return List.copyOf(versions.getOrDefault(work, List.of()));
  }

  /** The document of that identity. */
  public Optional<DocumentSummary> document(String uri) {
    return Optional.ofNullable(byUri.get(uri));
  }

  /** How many other works cite that one by its title. */
  int citing(DocumentSummary document) {
    Map<String, Integer> ready = citing;
    if (ready == null) {
      ready = counted();
      citing = ready;
    }
    return ready.getOrDefault(document.links().name(), 0);
  }

  private Map<String, Integer> counted() {
    Map<String, Integer> counts = new HashMap<>();
    for (List<DocumentSummary> family : versions.values()) {
      family.stream()
          .flatMap(document -> document.links().cited().stream())
          .distinct()
          .forEach(title -> counts.merge(title, 1, Integer::sum));
    }
    return Map.copyOf(counts);
  }

  /** Whether a document at hand bears that 文号 or 案号, in its canonical form. */
  public boolean bears(String number) {
    return numbers.contains(number);
  }

  /** All documents. */
  public Iterable<List<DocumentSummary>> works() {
    return versions.values();
  }

  /**
   * The documents of a work to read on {@code day}: the version then in force (all its parts), else
   * the newest that had been made, else the oldest.
   */
  public List<DocumentSummary> on(Work work, LocalDate day) {
    List<DocumentSummary> all = versions(work);
    List<DocumentSummary> binding =
        all.stream().filter(d -> d.expression().force().at(day) == LegalForce.IN_FORCE).toList();
    if (!binding.isEmpty()) {
      return newestVersion(binding);
    }
    List<DocumentSummary> made =
        all.stream().filter(d -> begun(d).map(from -> !from.isAfter(day)).orElse(true)).toList();
    return newestVersion(made.isEmpty() ? all : made);
  }

  private static Optional<LocalDate> begun(DocumentSummary document) {
    return Optional.ofNullable(document.expression().force().from())
        .or(() -> Optional.ofNullable(document.expression().published()));
  }

  /** The newest version among {@code documents}: several documents where it is kept in parts. */
  static List<DocumentSummary> newestVersion(List<DocumentSummary> documents) {
    Map<String, DocumentSummary> byPart = new LinkedHashMap<>();
    documents.forEach(document -> byPart.put(document.expression().part(), document));
    return List.copyOf(byPart.values());
  }
}
