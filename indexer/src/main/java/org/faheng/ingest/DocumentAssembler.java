package org.faheng.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faheng.corpus.citation.Citator;
import org.faheng.corpus.citation.CitedPlace;
import org.faheng.corpus.citation.Titles;
import org.faheng.corpus.document.Authority;
import org.faheng.corpus.document.DatedEvent;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.LegalForce;
import org.faheng.corpus.document.Manifestation;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.judgment.Judgment;
import org.faheng.corpus.judgment.JudgmentParser;
import org.faheng.corpus.judgment.JudgmentTitle;
import org.faheng.corpus.lifecycle.LifecycleEvent;
import org.faheng.corpus.lifecycle.RepealReader;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.Preface;
import org.faheng.corpus.structure.PrefaceReader;
import org.faheng.corpus.structure.StructureParser;
import org.faheng.corpus.structure.Unit;
import org.faheng.index.CaseText;
import org.faheng.index.CaseTier;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedDocument;
import org.faheng.index.IndexedProvision;
import org.jspecify.annotations.Nullable;

/** Makes the indexed document from a text and the hints about its file. */
public final class DocumentAssembler {
  /** 试行 texts and those that follow them are versions of one work. */
  private static final Pattern TRIAL = Pattern.compile("[（(](?:试行|暂行)[）)]$");

  private DocumentAssembler() {}

  /** A text read into its tree, with what the index keeps of it. */
  public record Assembled(IndexedDocument document, DocumentBody body, Preface preface) {
    private Assembled withCase(CaseText read) {
      return new Assembled(document.withCase(read), body, preface);
    }
  }

  /** Reads tree and preface of {@code text} and names everything in it. Total. */
  public static Assembled assemble(String text, Manifestation file, ImportHints hints) {
    DocumentBody body = StructureParser.parse(text);
    Preface preface =
        isCase(hints.kind()) ? PrefaceReader.readDecision(body) : PrefaceReader.read(body);
    DocumentKind kind = kind(preface, hints);
    if (kind != DocumentKind.OTHER && !isCase(kind)) {
      return assemble(text, body, preface, file, hints, work(preface, hints));
    }
    Judgment judgment = JudgmentParser.parse(text);
    ImportHints told =
        kind == DocumentKind.OTHER
            ? CaseReader.kind(judgment).map(hints::ofKind).orElse(hints)
            : hints;
    Work work = work(preface, told);
    if (!isCase(work.kind())) {
      return assemble(text, body, preface, file, told, work);
    }
    Work named = work.titled(JudgmentTitle.of(judgment, work.title()));
    return assemble(text, body, dated(preface, judgment), file, told, named)
        .withCase(CaseReader.read(text, judgment, null));
  }

  private static boolean isCase(@Nullable DocumentKind kind) {
    return kind != null && kind.isOfCases();
  }

  /** The same for one line of a collection of judgments. */
  static Assembled assemble(CollectionCase known, Manifestation file) {
    String text = known.text();
    DocumentBody body = StructureParser.parse(text);
    Judgment judgment = JudgmentParser.parse(text);
    boolean published = CaseReader.tier(judgment, known) != CaseTier.ORDINARY;
    ImportHints hints =
        ImportHints.NONE.ofKind(published ? DocumentKind.CASE_EXAMPLE : DocumentKind.JUDGMENT);
    Preface preface = dated(PrefaceReader.readDecision(body), judgment).titled(known.title());
    Work work = work(preface, hints);
    Work named =
        known.title().isEmpty() ? work.titled(JudgmentTitle.of(judgment, work.title())) : work;
    return assemble(text, body, preface, file, hints, named)
        .withCase(CaseReader.read(text, judgment, known));
  }

  /** A decision is of the day on which it was signed. */
  private static Preface dated(Preface preface, Judgment judgment) {
    return judgment.signature().date().map(preface::decidedOn).orElse(preface);
  }

  private static Assembled assemble(
      String text,
      DocumentBody body,
      Preface preface,
      Manifestation file,
      ImportHints hints,
      Work work) {
    Expression expression = expression(preface, work, file, hints);
    List<CitedPlace> cited = Citator.outgoing(work, body);
    List<IndexedProvision> provisions =
        body.units().stream().map(unit -> provision(unit, expression.uri(), body, cited)).toList();
    // a decision tells of laws that ended, it ends none
    List<LifecycleEvent> ended =
        work.kind().isOfCases() ? List.of() : RepealReader.read(body, preface);
    DocumentSummary.Links links = links(work, cited, ended);
    IndexedDocument document =
        new IndexedDocument(expression, file, preface.innerTitle(), links, text, provisions);
    return new Assembled(document, body, preface);
  }

  private static Work work(Preface preface, ImportHints hints) {
    DocumentKind kind = kind(preface, hints);
    String title = title(preface, hints);
    Authority authority = authority(preface.authority(), kind);
    String actor = needsActor(kind) ? authority.name() : "";
    String settled = TRIAL.matcher(title).replaceFirst("");
    String name = isDecision(kind) ? number(preface).map(n -> title + n).orElse(title) : settled;
    Jurisdiction place =
        kind == preface.kind() || preface.jurisdiction() != Jurisdiction.UNKNOWN
            ? preface.jurisdiction()
            : defaultPlace(kind);
    return new Work(FrbrUri.ofWork(kind, actor, name), title, kind, authority, place);
  }

  /** 立法法(2023) 第七十二条: 行政法规 are made by the 国务院, whether or not the file says so. */
  private static Authority authority(Authority told, DocumentKind kind) {
    return told.name().isEmpty() && kind == DocumentKind.ADMINISTRATIVE_REGULATION
        ? Authority.of("国务院")
        : told;
  }

  private static DocumentKind kind(Preface preface, ImportHints hints) {
    return hints.kind() == null || hints.kind() == DocumentKind.OTHER
        ? preface.kind()
        : hints.kind();
  }

  private static Jurisdiction defaultPlace(DocumentKind kind) {
    return kind.isNational() ? Jurisdiction.NATIONAL : Jurisdiction.UNKNOWN;
  }

  private static String title(Preface preface, ImportHints hints) {
    boolean none = preface.title().startsWith("（无标题）") || preface.title().isBlank();
    return none && !hints.title().isEmpty() ? hints.title() : preface.title();
  }

  private static Optional<String> number(Preface preface) {
    return Optional.ofNullable(preface.caseNumber())
        .map(Object::toString)
        .or(() -> Optional.ofNullable(preface.number()).map(Object::toString));
  }

  /** Kinds whose titles many authorities share: the authority belongs to the identity. */
  private static boolean needsActor(DocumentKind kind) {
    return switch (kind) {
      case DEPARTMENT_RULE,
          LOCAL_GOVERNMENT_RULE,
          NORMATIVE_DOCUMENT,
          PENALTY_DECISION,
          RECONSIDERATION_DECISION,
          OTHER ->
          true;
      default -> false;
    };
  }

  private static boolean isDecision(DocumentKind kind) {
    return kind == DocumentKind.JUDGMENT
        || kind == DocumentKind.PENALTY_DECISION
        || kind == DocumentKind.RECONSIDERATION_DECISION;
  }

  private static Expression expression(
      Preface preface, Work work, Manifestation file, ImportHints hints) {
    Optional<LocalDate> told = Optional.ofNullable(hints.published());
    LocalDate published = told.orElse(preface.published());
    String version =
        told.or(preface::versionDate)
            .map(LocalDate::toString)
            .orElse("undated-" + file.sha256().substring(0, 8));
    return new Expression(
        work.uri().at(version).part(preface.part()),
        work,
        preface.part(),
        preface.number(),
        published,
        events(preface, hints),
        force(preface, published, hints, work.kind()));
  }

  private static List<DatedEvent> events(Preface preface, ImportHints hints) {
    List<DatedEvent> events = new ArrayList<>(preface.events());
    if (hints.expiredBy() != null) {
      events.add(new DatedEvent(DatedEvent.Kind.LISTED_EXPIRED, hints.expiredBy(), "入库目录登记为已失效"));
    }
    return events;
  }

  /** What file and text alone say; later versions and repeals end it afterwards. */
  private static ForcePeriod force(
      Preface preface, @Nullable LocalDate published, ImportHints hints, DocumentKind kind) {
    LocalDate from = hints.inForceFrom() == null ? preface.inForceFrom() : hints.inForceFrom();
    LocalDate start = from == null ? published : from;
    ForcePeriod period = ForcePeriod.startingOn(start);
    if (start == null || !kind.isNormative()) {
      return period;
    }
    LocalDate until = preface.validUntil();
    return until == null || until.isBefore(start)
        ? period
        : period.endedOn(until.plusDays(1), LegalForce.LAPSED);
  }

  /** How a work is tied to others by what it cites and what it says of their force. */
  public static DocumentSummary.Links links(
      Work work, List<CitedPlace> places, List<LifecycleEvent> events) {
    List<String> titles = places.stream().map(CitedPlace::title).distinct().toList();
    return new DocumentSummary.Links(Titles.key(work.title()), titles, events);
  }

  private static IndexedProvision provision(
      Unit unit, FrbrUri document, DocumentBody body, List<CitedPlace> cited) {
    String whole = unit.span().of(body.text());
    int start = unit.span().start() + whole.length() - whole.stripLeading().length();
    return new IndexedProvision(
        document,
        unit.eId(),
        unit.label(),
        unit.article(),
        unit.headings(),
        unit.span(),
        whole.strip(),
        cited.stream()
            .filter(place -> unit.span().contains(place.span().start()))
            .map(place -> place.from(start))
            .toList());
  }
}
