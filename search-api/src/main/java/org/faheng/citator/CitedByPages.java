package org.faheng.citator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faheng.citator.CitedBy.Tally;
import org.faheng.citator.CitedByPage.Choice;
import org.faheng.citator.CitedByPage.Group;
import org.faheng.citator.CitedByPage.Row;
import org.faheng.citator.CitedByPage.Suggestion;
import org.faheng.citator.CitedByPage.Target;
import org.faheng.corpus.citation.CitationFormat;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.citation.Treatment;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.index.DocumentSummary;
import org.faheng.search.DocumentFacts;
import org.faheng.search.NamedPlace;
import org.faheng.search.SearchService;
import org.faheng.web.Days;
import org.faheng.web.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out who cites what. */
@Component
final class CitedByPages {
  private static final int ROWS = 50;

  private final CitedByLookup lookup;
  private final SearchService service;

  CitedByPages(CitedByLookup lookup, SearchService service) {
    this.lookup = lookup;
    this.service = service;
  }

  CitedByPage page(CitedByRequest asked) {
    CitedBy found = lookup.find(asked.ref(), asked.narrowing(), asked.day());
    NamedPlace target = found.target();
    int pages = (found.citations().size() + ROWS - 1) / ROWS;
    return new CitedByPage(
        asked.ref(),
        found.day().toString(),
        Days.parameter(found.day()).isEmpty(),
        target(found, asked),
        target == null ? "" : target.note(),
        found.total(),
        found.works(),
        found.citations().size(),
        found.kinds().stream().map(tally -> kind(tally, asked)).toList(),
        found.treatments().stream().map(tally -> treatment(tally, asked)).toList(),
        groups(found, asked.page()),
        found.older(),
        whole(found, asked),
        found.comparedText(),
        found.suggestions().stream()
            .map(title -> new Suggestion(title, asked.of(CitationFormat.quoted(title)).href()))
            .toList(),
        asked.page(),
        pages,
        asked.page() > 1 && asked.page() <= pages ? asked.at(asked.page() - 1).href() : null,
        asked.page() < pages ? asked.at(asked.page() + 1).href() : null);
  }

  private static @Nullable Target target(CitedBy found, CitedByRequest asked) {
    NamedPlace target = found.target();
    if (target == null) {
      return null;
    }
    DocumentSummary shown = found.shown();
    String title = CitationFormat.quoted(target.work().title());
    return new Target(
        target.label(),
        shown == null
            ? null
            : Links.law(
                shown.uri().value(),
                target.isWhole() ? "" : target.place().eId().value(),
                asked.asOf()),
        shown == null ? "" : version(shown),
        target.isWhole() ? null : asked.of(title).href(),
        Links.neighbourhood(target.work().uri().value()));
  }

  private static String version(DocumentSummary shown) {
    String note = CitationFormat.versionNote(shown.expression());
    return (shown.expression().published() == null ? "" : shown.expression().published() + " 公布")
        + note;
  }

  private static Choice kind(Tally<DocumentKind> tally, CitedByRequest asked) {
    String label = tally.of().label();
    boolean selected = asked.kind().equals(label);
    String href = asked.ofKind(selected ? "" : label).href();
    return new Choice(label, tally.works(), tally.citations(), href, selected);
  }

  private static Choice treatment(Tally<Treatment> tally, CitedByRequest asked) {
    String label = tally.of().label();
    boolean selected = asked.treatment().equals(label);
    String href = asked.withTreatment(selected ? "" : label).href();
    return new Choice(label, tally.works(), tally.citations(), href, selected);
  }

  /** Who names the article without the 款 or 项 may mean it as well. */
  private static @Nullable Choice whole(CitedBy found, CitedByRequest asked) {
    NamedPlace target = found.target();
    if (target == null || found.whole() == 0) {
      return null;
    }
    ProvisionRef article = ProvisionRef.article(target.place().article());
    String label = new NamedPlace(target.work(), article, "").label();
    return new Choice(label, 0, found.whole(), asked.of(label).href(), false);
  }

  private List<Group> groups(CitedBy found, int page) {
    Map<DocumentKind, List<Row>> rows = new LinkedHashMap<>();
    found.citations().stream()
        .skip((page - 1L) * ROWS)
        .limit(ROWS)
        .map(citation -> CitedByRow.of(citation, found.shown(), found.day(), service.catalogue()))
        .forEach(
            row ->
                rows.computeIfAbsent(
                        row.citation().document().work().kind(), kind -> new ArrayList<>())
                    .add(row(row, Days.parameter(found.day()))));
    return rows.entrySet().stream()
        .map(entry -> new Group(entry.getKey().label(), entry.getValue()))
        .toList();
  }

  private static Row row(CitedByRow row, String asOf) {
    IncomingCitation citation = row.citation();
    String label = citation.provision().label();
    return new Row(
        citation.document().title(),
        label.isEmpty() ? "正文" : label,
        Links.law(citation.document().uri().value(), citation.provision().eId().value(), asOf),
        DocumentFacts.isCase(citation.document()) ? null : row.force(),
        DocumentFacts.line(citation.document()),
        citation.place().treatment().label(),
        row.sentence().parts(),
        row.note());
  }
}
