package org.faheng.citator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.faheng.citator.Outgoing.CitedWork;
import org.faheng.citator.Outgoing.Place;
import org.faheng.citator.Outgoing.Quote;
import org.faheng.citator.Outgoing.Unresolved;
import org.faheng.corpus.citation.Citation;
import org.faheng.corpus.citation.CitationFormat;
import org.faheng.corpus.citation.CitationResolver;
import org.faheng.corpus.citation.Citator;
import org.faheng.corpus.citation.CitedPlace;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.citation.Quotation;
import org.faheng.corpus.citation.Titles;
import org.faheng.corpus.citation.Treatment;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.lifecycle.CitationCheck;
import org.faheng.corpus.lifecycle.RepealedLaws;
import org.faheng.corpus.lifecycle.StaleCitation;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedDocument;
import org.faheng.index.IndexedProvision;
import org.faheng.index.LegalIndex;
import org.faheng.search.DocumentFacts;
import org.faheng.search.SearchService;
import org.faheng.search.WorkCatalogue;
import org.faheng.web.Days;
import org.faheng.web.Links;
import org.springframework.stereotype.Component;

/** 引出: tells what a document cites, whether that binds, and whether it is quoted faithfully. */
@Component
public final class OutgoingCitations {
  private final LegalIndex index;
  private final SearchService service;

  OutgoingCitations(LegalIndex index, SearchService service) {
    this.index = index;
    this.service = service;
  }

  /** A citation with the provision it stands in. */
  private record Cited(IndexedProvision in, CitedPlace place) {}

  /**
   * What {@code document} cites; {@code body} is its text, 时效性 is told on {@code day}. A notice
   * does not cite what it passes on.
   */
  public Outgoing of(IndexedDocument document, DocumentBody body, LocalDate day) {
    Map<String, List<Cited>> byTitle = new LinkedHashMap<>();
    String inner = Titles.key(document.innerTitle());
    for (IndexedProvision provision : document.provisions()) {
      for (CitedPlace place : provision.cited()) {
        if (!place.title().equals(inner)) {
          byTitle
              .computeIfAbsent(place.title(), title -> new ArrayList<>())
              .add(new Cited(provision, place));
        }
      }
    }
    List<CitedWork> works = new ArrayList<>();
    byTitle.forEach((title, cited) -> works.add(work(title, cited, document, day)));
    return new Outgoing(works, stale(document, body, day), unresolved(document, body));
  }

  /** Citations that lead to what no longer is; a decision in one case is of its own day. */
  private List<Outgoing.Stale> stale(IndexedDocument document, DocumentBody body, LocalDate day) {
    Work work = document.expression().work();
    if (!work.kind().isNormative()) {
      return List.of();
    }
    return CitationCheck.check(work, document.expression().published(), body, day, service.laws())
        .stream()
        .filter(stale -> stale.kind() != StaleCitation.Kind.FORMER_AGENCY)
        .map(stale -> shown(stale, day))
        .toList();
  }

  private static Outgoing.Stale shown(StaleCitation stale, LocalDate day) {
    String label =
        stale
            .provision()
            .articleNumber()
            .map(number -> ProvisionRef.article(number).label())
            .orElse("正文");
    FrbrUri source = stale.evidence().document();
    String article = stale.evidence().article();
    String anchor = article.isEmpty() ? "" : EId.article(article).value();
    return new Outgoing.Stale(
        new Place(label, "#" + stale.provision()),
        stale.cited(),
        stale.kind().label(),
        stale.explanation(),
        source == null ? null : Links.law(source.value(), anchor, Days.parameter(day)));
  }

  private CitedWork work(String title, List<Cited> cited, IndexedDocument document, LocalDate day) {
    WorkCatalogue catalogue = service.catalogue();
    List<Work> works =
        Namesakes.meant(catalogue.titles().find(title), document.expression().work());
    Optional<DocumentSummary> text =
        works.size() == 1
            ? catalogue.on(works.getFirst(), day).stream().findFirst()
            : Optional.empty();
    Optional<RepealedLaws.Entry> ended =
        works.isEmpty() ? RepealedLaws.known().find(title) : Optional.empty();
    return new CitedWork(
        CitationFormat.quoted(text.map(found -> found.work().title()).orElse(title)),
        text.map(found -> Links.law(found.uri().value(), "", Days.parameter(day))).orElse(null),
        text.map(found -> catalogue.badge(found, day)).orElse(null),
        text.isPresent() ? "" : standing(works, ended),
        ended.isPresent(),
        treatments(cited),
        cited.size(),
        works.size() == 1 ? places(works.getFirst(), cited, citedOn(document, day)) : List.of(),
        cited.stream().map(Cited::in).distinct().map(OutgoingCitations::place).toList(),
        text.isPresent() ? quotes(works.getFirst(), cited, document) : List.of());
  }

  /** A decision applies the law of its own day. */
  private static LocalDate citedOn(IndexedDocument document, LocalDate day) {
    LocalDate made = document.expression().published();
    return DocumentFacts.isCase(document.summary()) && made != null ? made : day;
  }

  private List<Place> places(Work cited, List<Cited> by, LocalDate day) {
    List<DocumentSummary> texts = service.catalogue().on(cited, day);
    return by.stream()
        .flatMap(each -> each.place().refs().stream())
        .filter(ref -> !ref.article().isEmpty())
        .distinct()
        .flatMap(
            ref ->
                texts.stream()
                    .filter(text -> has(text, ref))
                    .limit(1)
                    .map(text -> place(text, ref)))
        .toList();
  }

  private boolean has(DocumentSummary text, ProvisionRef ref) {
    return index.get(text.uri(), EId.article(ref.article())).isPresent();
  }

  private static Place place(DocumentSummary text, ProvisionRef ref) {
    return new Place(ref.label(), Links.law(text.uri().value(), ref.eId().value()));
  }

  private static String standing(List<Work> works, Optional<RepealedLaws.Entry> ended) {
    if (works.size() > 1) {
      return "库中有 " + works.size() + " 部同名文件，未能确定是哪一部";
    }
    return ended.map(entry -> "库中没有；废止登记：" + entry.ending()).orElse("库中没有");
  }

  private static String treatments(List<Cited> cited) {
    Map<Treatment, Integer> counts = new TreeMap<>();
    cited.forEach(each -> counts.merge(each.place().treatment(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(entry -> entry.getKey().label() + " " + entry.getValue())
        .collect(Collectors.joining(" · "));
  }

  private static Place place(IndexedProvision provision) {
    String label = provision.label().isEmpty() ? "正文" : provision.label();
    return new Place(label, "#" + provision.eId());
  }

  private List<Quote> quotes(Work cited, List<Cited> places, IndexedDocument document) {
    QuoteCheck check = new QuoteCheck(index, service.catalogue());
    List<Quote> quotes = new ArrayList<>();
    for (Cited each : places) {
      for (Quotation quotation : Quotation.of(each.in().text(), List.of(each.place()))) {
        String words = quotation.span().of(each.in().text());
        ProvisionRef ref = each.place().refs().getFirst();
        quotes.add(
            check.of(place(each.in()), words, cited, ref, document.expression().published()));
      }
    }
    return quotes;
  }

  /** What stands before or after all provisions tells of the document itself. */
  private List<Unresolved> unresolved(IndexedDocument document, DocumentBody body) {
    List<Unresolved> unresolved = new ArrayList<>();
    WorkCatalogue catalogue = service.catalogue();
    for (CitationResolver.Result result : Citator.unresolved(document.expression().work(), body)) {
      Citation citation = result.citation();
      Optional<IndexedProvision> in =
          document.provisions().stream()
              .filter(provision -> provision.span().contains(citation.span().start()))
              .findFirst();
      if (in.isPresent() && !isKnown(citation, body.text(), catalogue)) {
        unresolved.add(
            new Unresolved(
                place(in.get()), citation.span().of(body.text()), result.resolution().why()));
      }
    }
    return unresolved;
  }

  /** A number is known where a document at hand bears it, or a title right before it says whose. */
  private static boolean isKnown(Citation citation, String text, WorkCatalogue catalogue) {
    int start = citation.span().start();
    boolean titled = start > 1 && text.substring(start - 2, start).matches("》[（(]");
    return switch (citation) {
      case Citation.ByNumber number -> titled || catalogue.bears(number.number().canonical());
      case Citation.ByCaseNumber number -> titled || catalogue.bears(number.number().canonical());
      case Citation.ByTitle title -> false;
      case Citation.ToSelf self -> false;
      case Citation.ToSaid said -> false;
      case Citation.Relative relative -> false;
    };
  }
}
