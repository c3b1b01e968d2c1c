package org.faheng.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.faheng.cases.CaseOverviews;
import org.faheng.citator.OutgoingCitations;
import org.faheng.corpus.citation.CitationFormat;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.LegalForce;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.ArticleNumber;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.StructureParser;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedDocument;
import org.faheng.index.IndexedProvision;
import org.faheng.index.LegalIndex;
import org.faheng.library.LawPage.Fact;
import org.faheng.library.LawPage.Part;
import org.faheng.library.LawPage.Version;
import org.faheng.search.DocumentFacts;
import org.faheng.search.SearchService;
import org.faheng.web.Days;
import org.faheng.web.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out documents as pages. */
@Component
final class LawPages {
  private final LegalIndex index;
  private final SearchService service;
  private final CitedLines cited;
  private final OutgoingCitations outgoing;
  private final CaseOverviews cases;

  LawPages(
      LegalIndex index,
      SearchService service,
      CitedLines cited,
      OutgoingCitations outgoing,
      CaseOverviews cases) {
    this.index = index;
    this.service = service;
    this.cited = cited;
    this.outgoing = outgoing;
    this.cases = cases;
  }

  /** The page of the version with that identity, with 时效性 told on {@code day}. */
  Optional<LawPage> page(FrbrUri uri, LocalDate day) {
    return index.document(uri).map(document -> page(document, day));
  }

  /**
   * The version to read on {@code day} where {@code uri} names a law as such, or a version of which
   * only parts are kept; of a code in parts the one called {@code part}, else the first.
   */
  Optional<FrbrUri> resolve(FrbrUri uri, LocalDate day, String part) {
    List<DocumentSummary> versions =
        index.documents().stream()
            .filter(d -> d.uri().value().startsWith(uri.value() + "/"))
            .toList();
    Optional<Work> work =
        versions.stream().map(DocumentSummary::work).filter(w -> w.uri().equals(uri)).findFirst();
    List<DocumentSummary> wanted =
        inTextOrder(work.map(w -> service.catalogue().on(w, day)).orElse(versions));
    return wanted.stream()
        .filter(d -> part.isEmpty() || d.expression().part().equals(part))
        .findFirst()
        .or(() -> wanted.stream().findFirst())
        .map(DocumentSummary::uri);
  }

  private LawPage page(IndexedDocument document, LocalDate day) {
    DocumentSummary summary = document.summary();
    Expression version = document.expression();
    DocumentBody body = StructureParser.parse(document.text());
    TextLayout layout = TextLayout.of(body, version, Days.parameter(readingDay(summary, day)));
    return new LawPage(
        version.uri().value(),
        summary.title(),
        service.catalogue().badge(summary, day),
        day,
        day.equals(LocalDate.now()),
        facts(summary),
        cases.of(document).orElse(null),
        elsewhere(summary, day),
        versions(summary, day),
        parts(summary),
        Links.law(version.work().uri().value()),
        history(summary),
        cited.of(version.work(), day),
        outgoing.of(document, body, day),
        Links.neighbourhood(version.work().uri().value()),
        layout.contents(),
        layout.blocks(),
        body.warnings());
  }

  /** The day on which the clause cards of a page are to be read: one on which its version binds. */
  private static LocalDate readingDay(DocumentSummary document, LocalDate day) {
    LocalDate from = document.expression().force().from();
    boolean binds = document.expression().force().at(day) == LegalForce.IN_FORCE;
    return binds || from == null ? day : from;
  }

  /** A decision of one case has no history. */
  private List<LawHistory.Event> history(DocumentSummary document) {
    return DocumentFacts.isCase(document)
        ? List.of()
        : LawHistory.of(
            service.catalogue().timelines().of(document.expression()), document.expression());
  }

  private static List<Fact> facts(DocumentSummary document) {
    Expression version = document.expression();
    boolean isCase = DocumentFacts.isCase(document);
    List<Fact> facts = new ArrayList<>();
    add(facts, isCase ? "文书类型" : "效力级别", document.work().kind().label());
    add(facts, isCase ? "作出机关" : "制定机关", document.work().authority().name());
    add(facts, DocumentFacts.numberName(document), DocumentFacts.number(document).orElse("未载明"));
    add(facts, DocumentFacts.made(document) + "日期", day(version.published()));
    add(facts, "施行日期", isCase ? "" : day(version.force().from()));
    add(facts, "地域", document.work().jurisdiction().name());
    add(facts, "来源文件", document.manifestation().path());
    return facts;
  }

  private static void add(List<Fact> facts, String label, String value) {
    if (!value.isEmpty()) {
      facts.add(new Fact(label, value));
    }
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "未载明" : day.toString();
  }

  private List<DocumentSummary> family(DocumentSummary document) {
    return service.catalogue().versions(document.work());
  }

  private List<Version> versions(DocumentSummary document, LocalDate day) {
    List<DocumentSummary> ordered =
        family(document).stream()
            .filter(other -> other.expression().part().equals(document.expression().part()))
            .sorted(
                Comparator.comparing(
                    other -> other.expression().published(),
                    Comparator.nullsFirst(Comparator.naturalOrder())))
            .toList();
    List<Version> versions = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      String uri = ordered.get(i).uri().value();
      String compared = i == 0 ? null : Links.compare(ordered.get(i - 1).uri().value(), uri);
      versions.add(version(ordered.get(i), document, day).withCompareHref(compared));
    }
    return versions;
  }

  private Version version(DocumentSummary other, DocumentSummary shown, LocalDate day) {
    return new Version(
        // the texts of one case come from several collections, mostly without a day
        DocumentFacts.isCase(other)
            ? other.manifestation().path()
            : day(other.expression().published()),
        CitationFormat.versionNote(other.expression()),
        service.catalogue().badge(other, day),
        Links.law(other.uri().value()),
        other.uri().equals(shown.uri()),
        null);
  }

  private List<Part> parts(DocumentSummary document) {
    Expression shown = document.expression();
    return shown.part().isEmpty()
        ? List.of()
        : inTextOrder(family(document)).stream()
            .filter(other -> samePublication(other.expression(), shown))
            .map(
                other ->
                    new Part(
                        other.expression().part(),
                        Links.law(other.uri().value()),
                        other.uri().equals(document.uri())))
            .toList();
  }

  /** The 编 of a code by their first article; a document by itself needs no order. */
  private List<DocumentSummary> inTextOrder(List<DocumentSummary> documents) {
    return documents.size() < 2
        ? documents
        : documents.stream().sorted(Comparator.comparing(this::firstArticle)).toList();
  }

  private ArticleNumber firstArticle(DocumentSummary document) {
    return index
        .document(document.uri())
        .map(IndexedDocument::provisions)
        .orElse(List.of())
        .stream()
        .map(IndexedProvision::article)
        .filter(article -> !article.isEmpty())
        .findFirst()
        .map(ArticleNumber::parse)
        .orElse(new ArticleNumber(Integer.MAX_VALUE, 0));
  }

  private static boolean samePublication(Expression a, Expression b) {
    LocalDate published = a.published();
    return !a.part().isEmpty()
        && (published == null ? b.published() == null : published.equals(b.published()));
  }

  /** The version that binds on {@code day} where {@code document} does not. */
  private @Nullable Version elsewhere(DocumentSummary document, LocalDate day) {
    LegalForce force = document.expression().force().at(day);
    if (force == LegalForce.IN_FORCE || force == LegalForce.UNKNOWN) {
      return null;
    }
    return service.catalogue().on(document.work(), day).stream()
        .filter(other -> !other.uri().equals(document.uri()))
        .filter(other -> other.expression().part().equals(document.expression().part()))
        .filter(other -> other.expression().force().at(day) == LegalForce.IN_FORCE)
        .findFirst()
        .map(other -> version(other, document, day))
        .orElse(null);
  }
}
