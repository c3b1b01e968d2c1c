package org.faheng.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faheng.citator.CaseApplications;
import org.faheng.corpus.citation.CitationFormat;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.structure.EId;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedDocument;
import org.faheng.index.IndexedProvision;
import org.faheng.index.LegalIndex;
import org.faheng.library.ClauseCard.Link;
import org.faheng.library.ClauseCard.OtherArticle;
import org.faheng.library.ClauseCard.OtherVersion;
import org.faheng.library.ClauseCard.Shown;
import org.faheng.library.ClauseCard.Suggestion;
import org.faheng.search.CardLinks;
import org.faheng.search.Clause;
import org.faheng.search.ClauseAnswer;
import org.faheng.search.ClauseLookup;
import org.faheng.search.ClauseView;
import org.faheng.search.Counterparts;
import org.faheng.search.DocumentFacts;
import org.faheng.search.SearchService;
import org.faheng.search.VersionPicker;
import org.faheng.web.Days;
import org.faheng.web.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out clauses as cards. */
@Component
final class ClauseCards {
  private final LegalIndex index;
  private final SearchService service;
  private final CaseApplications cases;
  private final RelatedArticles related;

  ClauseCards(
      LegalIndex index, SearchService service, CaseApplications cases, RelatedArticles related) {
    this.index = index;
    this.related = related;
    this.service = service;
    this.cases = cases;
  }

  /** The card for what {@code question} names, as it read on {@code day}. */
  ClauseCard card(String question, LocalDate day) {
    ClauseAnswer answer = service.clauses().find(question, day);
    Clause first = answer.clause();
    List<Clause> clauses =
        first == null
            ? List.of()
            : Stream.concat(Stream.of(first), answer.others().stream()).toList();
    boolean today = day.equals(LocalDate.now());
    return new ClauseCard(
        question,
        day.toString(),
        today,
        clauses.stream().map(clause -> shown(clause, day)).toList(),
        answer.note(),
        answer.suggestions().stream().map(ClauseCards::suggestion).toList());
  }

  private Shown shown(Clause clause, LocalDate day) {
    List<IndexedProvision> articles =
        index.document(clause.document().uri()).map(IndexedDocument::provisions).orElse(List.of());
    List<String> eIds = articles.stream().map(article -> article.eId().value()).toList();
    int at = eIds.indexOf(clause.provision().eId().value());
    return new Shown(
        ClauseView.of(clause, day, service.catalogue()),
        at > 0 ? neighbour(clause, articles.get(at - 1), day) : null,
        at >= 0 && at + 1 < articles.size() ? neighbour(clause, articles.get(at + 1), day) : null,
        cases.of(reference(clause), day),
        new Counterparts(service.catalogue(), service.articleMaps()).of(clause),
        others(clause, day),
        related.of(clause, articles, day));
  }

  private static String reference(Clause clause) {
    return CitationFormat.quoted(clause.document().work().title()) + clause.place().label();
  }

  private static @Nullable Link neighbour(Clause clause, IndexedProvision article, LocalDate day) {
    if (article.article().isEmpty()) {
      return null;
    }
    String label = ProvisionRef.article(article.article()).label();
    String reference = "《" + clause.document().work().title() + "》" + label;
    return new Link(label, Links.clause(reference, Days.parameter(day)));
  }

  private List<OtherVersion> others(Clause clause, LocalDate day) {
    List<DocumentSummary> family = new VersionPicker(service.catalogue()).family(clause.document());
    int own = family.indexOf(clause.document());
    List<OtherVersion> others = new ArrayList<>();
    for (int i = family.size() - 1; i >= 0; i--) {
      if (i != own) {
        other(family.get(i), i < own, clause, day).ifPresent(others::add);
      }
    }
    return others;
  }

  private Optional<OtherVersion> other(
      DocumentSummary other, boolean isOlder, Clause clause, LocalDate day) {
    EId own = EId.article(clause.provision().article());
    DocumentSummary older = isOlder ? other : clause.document();
    DocumentSummary newer = isOlder ? clause.document() : other;
    List<EId> places =
        service.articleMaps().between(older.uri(), newer.uri()).stream()
            .flatMap(map -> (isOlder ? map.older(own) : map.newer(own)).stream())
            .toList();
    List<OtherArticle> articles = new ArrayList<>();
    places.forEach(eId -> article(other, eId, "对应条文", day).ifPresent(articles::add));
    if (!places.contains(own)) {
      article(other, own, "同号条文", day).ifPresent(articles::add);
    }
    return articles.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new OtherVersion(
                DocumentFacts.version(other),
                service.catalogue().force(other, day),
                articles,
                Links.compare(older.uri().value(), newer.uri().value())));
  }

  private Optional<OtherArticle> article(
      DocumentSummary document, EId eId, String relation, LocalDate day) {
    return index
        .get(document.uri(), eId)
        .map(
            article -> {
              ProvisionRef whole = ProvisionRef.article(article.article());
              Clause clause = ClauseLookup.clause(document, article, whole, day);
              List<String> lines =
                  clause.text().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
              String href =
                  CardLinks.of(document, service.catalogue()).to(article.label(), article.eId());
              return new OtherArticle(relation, article.label(), lines, href);
            });
  }

  /** A clause of another law can be asked for; a remark on what is missing cannot. */
  private static Suggestion suggestion(String text) {
    boolean clause = text.matches("《[^》]+》第[^，。]+[条款项]");
    return new Suggestion(text, clause ? Links.clause(text) : null);
  }
}
