package org.faheng.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.LegalForce;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.StructureParser;
import org.faheng.index.DocumentSummary;
import org.faheng.index.Filter;
import org.faheng.index.Hits;
import org.faheng.index.IndexedDocument;
import org.faheng.index.LegalIndex;
import org.faheng.index.Query;
import org.faheng.index.SearchRequest;

/**
 * 上位法: the law in force on a day that binds the makers of a draft, by 效力位阶. Not thread-safe: one
 * for each examination.
 */
final class SuperiorLaw {
  private static final Set<DocumentKind> NATIONAL =
      EnumSet.of(
          DocumentKind.CONSTITUTION,
          DocumentKind.LAW,
          DocumentKind.ADMINISTRATIVE_REGULATION,
          DocumentKind.SUPERVISORY_REGULATION);
  private static final Set<DocumentKind> LOCAL =
      EnumSet.of(DocumentKind.LOCAL_REGULATION, DocumentKind.LOCAL_GOVERNMENT_RULE);

  /**
   * Local acts of one subject look alike: more have to be asked for until a superior one is met.
   */
  private static final int LOCAL_FACTOR = 3;

  private final LegalIndex index;
  private final Work draft;
  private final LocalDate day;
  private final BindingLaw binding;
  private final Set<String> compared = new LinkedHashSet<>();
  private final Map<FrbrUri, Boolean> related = new HashMap<>();
  private final DraftTopic topic;

  SuperiorLaw(LegalIndex index, DraftText text, LocalDate day, BindingLaw binding) {
    this.index = index;
    this.draft = text.work();
    this.topic = new DraftTopic(text);
    this.day = day;
    this.binding = binding;
  }

  /** Title of the draft. */
  String draftTitle() {
    return draft.title();
  }

  /** The day on which the law is told. */
  LocalDate day() {
    return day;
  }

  /**
   * The article of that number in the version now in force of the law of that title; empty where it
   * is not at hand or does not bind the draft.
   *
   * @param title such as 行政复议法, without 中华人民共和国
   * @param article such as "12-1"
   */
  Optional<SuperiorClause> find(String title, String article) {
    for (DocumentSummary version : binding.versions(title)) {
      if (binds(version)) {
        Optional<SuperiorClause> found = article(version, article);
        found.ifPresent(this::count);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The articles that have most in common with {@code words}, national law first, best first. */
  List<SuperiorClause> candidates(String words, int most) {
    Set<DocumentKind> kinds = EnumSet.copyOf(NATIONAL);
    if (!DocumentKind.LOCAL_REGULATION.equals(draft.kind())) {
      kinds.add(DocumentKind.DEPARTMENT_RULE);
    }
    List<SuperiorClause> found = new ArrayList<>(search(words, kinds, Set.of(), most));
    String province = province(draft.jurisdiction());
    if (!province.isEmpty()) {
      search(words, LOCAL, Set.of(province), most * LOCAL_FACTOR).stream()
          .limit(most)
          .forEach(found::add);
    }
    return found;
  }

  private static String province(Jurisdiction place) {
    return place.level() == Jurisdiction.Level.PROVINCIAL ? place.name() : place.province();
  }

  private List<SuperiorClause> search(
      String words, Set<DocumentKind> kinds, Set<String> regions, int size) {
    Filter filter =
        new Filter(
            kinds,
            Set.of(),
            regions,
            EnumSet.of(LegalForce.IN_FORCE),
            null,
            null,
            null,
            null,
            null,
            day);
    return index.search(SearchRequest.top(new Query.Words(words), filter, size)).hits().stream()
        .filter(hit -> binds(hit.document()))
        .map(SuperiorLaw::clause)
        .toList();
  }

  private static SuperiorClause clause(Hits.Hit hit) {
    return new SuperiorClause(hit.document(), hit.provision());
  }

  /**
   * Whether the draft speaks of what the law is about: a good part of its title stands somewhere in
   * the draft. A draft of one or two clauses tells too little to say so.
   */
  boolean isRelated(SuperiorClause clause) {
    return related.computeIfAbsent(clause.document().work().uri(), uri -> topic.covers(clause));
  }

  private boolean binds(DocumentSummary document) {
    return binding.binds(document);
  }

  /** The words of a provision of a document, without its label; empty where it has none. */
  String words(DocumentSummary document, ProvisionRef ref) {
    if (ref.article().isEmpty()) {
      return "";
    }
    return index
        .get(document.uri(), EId.article(ref.article()))
        .map(article -> StructureParser.parse(article.text()))
        .map(body -> PenaltyReader.words(body, ref))
        .orElse("");
  }

  /** The tree of a version; one without articles where its text is not at hand. */
  DocumentBody body(DocumentSummary document) {
    return StructureParser.parse(
        index.document(document.uri()).map(IndexedDocument::text).orElse(""));
  }

  /** The article of that number in that version. */
  Optional<SuperiorClause> article(DocumentSummary document, String number) {
    return index
        .get(document.uri(), EId.article(number))
        .map(provision -> new SuperiorClause(document, provision));
  }

  /** Notes that an article was compared with the draft. */
  void count(SuperiorClause clause) {
    compared.add(clause.provision().id());
  }

  /** How many articles were compared so far. */
  int articlesCompared() {
    return compared.size();
  }

  /** How many works bind the draft, by 效力级别. */
  Map<DocumentKind, Integer> works() {
    Map<DocumentKind, Set<FrbrUri>> works = new EnumMap<>(DocumentKind.class);
    for (DocumentSummary document : index.documents()) {
      if (binds(document)) {
        works
            .computeIfAbsent(document.work().kind(), kind -> new LinkedHashSet<>())
            .add(document.work().uri());
      }
    }
    Map<DocumentKind, Integer> counts = new EnumMap<>(DocumentKind.class);
    works.forEach((kind, titles) -> counts.put(kind, titles.size()));
    return counts;
  }
}
