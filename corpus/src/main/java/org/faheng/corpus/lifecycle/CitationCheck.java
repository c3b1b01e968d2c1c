package org.faheng.corpus.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.faheng.corpus.citation.Citation;
import org.faheng.corpus.citation.CitationFinder;
import org.faheng.corpus.citation.CitationFormat;
import org.faheng.corpus.citation.CitationResolver;
import org.faheng.corpus.citation.Resolution;
import org.faheng.corpus.citation.Titles;
import org.faheng.corpus.document.DatedEvent;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.LegalForce;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 引用时效核查: finds the citations of one text that lead to what no longer is: repealed laws, articles
 * whose number no longer carries what is cited, laws not yet in force, agencies that were merged.
 */
public final class CitationCheck {
  private final Work self;
  private final @Nullable LocalDate made;
  private final DocumentBody body;
  private final CitingText text;
  private final LocalDate day;
  private final CitedLaws laws;
  private final ArticleCheck articles;
  private final List<StaleCitation> found = new ArrayList<>();

  private CitationCheck(
      Work self, @Nullable LocalDate made, DocumentBody body, LocalDate day, CitedLaws laws) {
    this.self = self;
    this.made = made;
    this.body = body;
    this.text = new CitingText(body);
    this.day = day;
    this.laws = laws;
    this.articles = new ArticleCheck(body, made, laws);
  }

  /**
   * Checks every citation of a text.
   *
   * @param self the work the text belongs to
   * @param made when this version was made; null where not known
   * @param day the day for which the citations must be right
   */
  public static List<StaleCitation> check(
      Work self, @Nullable LocalDate made, DocumentBody body, LocalDate day, CitedLaws laws) {
    return new CitationCheck(self, made, body, day, laws).check();
  }

  private List<StaleCitation> check() {
    List<CitationResolver.Result> results =
        new CitationResolver(self, body, laws.titles())
            .resolve(CitationFinder.find(body.text(), laws.titles()));
    for (CitationResolver.Result result : results) {
      if (text.isLive(result.citation().span())) {
        check(result);
      }
    }
    unquoted(results);
    agencies();
    found.sort(Comparator.comparingInt(stale -> stale.span().start()));
    return List.copyOf(found);
  }

  private void check(CitationResolver.Result result) {
    switch (result.resolution()) {
      case Resolution.Resolved resolved -> {
        if (!resolved.work().equals(self.uri())) {
          resolved(result.citation(), resolved);
        }
      }
      case Resolution.Ambiguous several -> {}
      case Resolution.Unresolved unknown -> {
        if (result.citation() instanceof Citation.ByTitle title) {
          registered(title);
        }
      }
    }
  }

  private void resolved(Citation citation, Resolution.Resolved resolved) {
    List<Expression> versions = laws.versions(resolved.work());
    if (versions.isEmpty()) {
      return;
    }
    List<Expression> binding =
        versions.stream().filter(version -> forceOf(version) == LegalForce.IN_FORCE).toList();
    if (!binding.isEmpty()) {
      articles
          .check(citation, resolved, binding, versions)
          .ifPresent(
              answer ->
                  add(
                      StaleCitation.Kind.DEAD_ARTICLE,
                      citation,
                      answer.evidence(),
                      answer.explanation()));
      return;
    }
    Expression newest = versions.getLast();
    switch (forceOf(newest)) {
      case REPEALED, LAPSED -> ended(citation, resolved.title(), newest);
      case NOT_YET_IN_FORCE -> {
        if (!existed(versions)) {
          notYet(citation, resolved.title(), newest);
        }
      }
      default -> {}
    }
  }

  /** Whether a text that is not at hand was law before: an amended one tells of the first. */
  private boolean existed(List<Expression> versions) {
    return versions.stream()
        .flatMap(version -> version.events().stream())
        .filter(event -> event.kind() == DatedEvent.Kind.IN_FORCE)
        .anyMatch(event -> !event.date().isAfter(day));
  }

  private LegalForce forceOf(Expression version) {
    return laws.timelines().effectivity(version).at(day);
  }

  private void ended(Citation citation, String title, Expression version) {
    Effectivity.Ground ground = laws.timelines().effectivity(version).reason(day);
    String explanation = "《" + title + "》已不是现行有效的文件：" + ground.text().replace("本文件", "该文件");
    Optional<RepealedLaws.Entry> entry = RepealedLaws.known().find(title);
    if (ground.source() != null) {
      add(StaleCitation.Kind.REPEALED, citation, evidence(ground, title), explanation);
    } else {
      StaleCitation.Evidence evidence =
          entry
              .map(this::evidence)
              .orElse(new StaleCitation.Evidence(title, version.uri(), "", ground.text()));
      add(StaleCitation.Kind.REPEALED, citation, evidence, explanation);
    }
  }

  private StaleCitation.Evidence evidence(Effectivity.Ground ground, String title) {
    var source = Objects.requireNonNull(ground.source());
    Optional<DocumentBody> teller = laws.body(source);
    String quote =
        teller.flatMap(text -> text.find(ground.provision()).map(text::textOf)).orElse("");
    String by = titleOf(source.value());
    return new StaleCitation.Evidence(
        by, source, ground.provision().articleNumber().orElse(""), sentenceWith(quote, title));
  }

  private static String titleOf(String uri) {
    String[] steps = uri.split("/");
    return steps.length > 2 ? steps[steps.length - 2] : uri;
  }

  private void notYet(Citation citation, String title, Expression version) {
    LocalDate from = version.force().from();
    StaleCitation.Evidence evidence =
        new StaleCitation.Evidence(title, version.uri(), "", "自 " + from + " 起施行");
    add(
        StaleCitation.Kind.NOT_YET_IN_FORCE,
        citation,
        evidence,
        "《" + title + "》自 " + from + " 起施行，在 " + day + " 尚未生效");
  }

  /** A title that is not at hand: a document at hand may have ended it, or the register knows. */
  private void registered(Citation.ByTitle citation) {
    Optional<Effectivity.Ground> end = laws.timelines().endOf(citation.title(), day);
    if (end.isPresent()) {
      String explanation = "《" + citation.title() + "》已经终止：" + end.get().text();
      add(
          StaleCitation.Kind.REPEALED,
          citation,
          evidence(end.get(), citation.title()),
          explanation.replace("本文件", "该文件"));
      return;
    }
    RepealedLaws.known()
        .find(citation.title())
        .filter(entry -> entry.covers(null) && entry.endedBy(day))
        .ifPresent(entry -> add(kind(entry), citation, evidence(entry), explanation(entry)));
  }

  private static StaleCitation.Kind kind(RepealedLaws.Entry entry) {
    return entry.kind() == RepealedLaws.Kind.RENAMED
        ? StaleCitation.Kind.RENAMED
        : StaleCitation.Kind.REPEALED;
  }

  private static String explanation(RepealedLaws.Entry entry) {
    return CitationFormat.quoted(entry.title())
        + entry.ending()
        + "（废止登记，来源："
        + entry.source()
        + "）";
  }

  /** What the register names, with the words of the ending text where it is at hand. */
  private StaleCitation.Evidence evidence(RepealedLaws.Entry entry) {
    for (Work work : laws.titles().find(entry.endedBy())) {
      for (Expression version : laws.versions(work.uri())) {
        Optional<DocumentBody> teller = laws.body(version.uri());
        Optional<String> quote =
            teller.flatMap(
                text ->
                    entry.article().isEmpty()
                        ? Optional.empty()
                        : text.find(EId.article(entry.article())).map(text::textOf));
        if (quote.isPresent() && quote.get().contains(Titles.key(entry.title()))) {
          return new StaleCitation.Evidence(
              entry.endedBy(),
              version.uri(),
              entry.article(),
              sentenceWith(quote.get(), entry.title()));
        }
      }
    }
    return new StaleCitation.Evidence(entry.endedBy(), null, entry.article(), "");
  }

  /** The sentence that names {@code title}, else the whole. */
  private static String sentenceWith(String text, String title) {
    int at = text.indexOf(Titles.key(title));
    if (at < 0) {
      return text;
    }
    int start = text.lastIndexOf('。', at) + 1;
    int end = text.indexOf('。', at);
    return text.substring(start, end < 0 ? text.length() : end + 1).strip();
  }

  /** Repealed laws named without 《》 where no citation stands. */
  private void unquoted(List<CitationResolver.Result> results) {
    for (RepealedNames.Found name : RepealedNames.known().find(body.text())) {
      boolean cited =
          results.stream()
              .map(result -> result.citation().span())
              .anyMatch(
                  span -> span.start() < name.span().end() && name.span().start() < span.end());
      boolean known = laws.titles().find(name.law().title()).isEmpty();
      if (!cited && known && name.law().endedBy(day) && text.isLive(name.span())) {
        add(
            kind(name.law()),
            name.span(),
            name.span().of(body.text()),
            evidence(name.law()),
            false,
            explanation(name.law()));
      }
    }
  }

  /** Each name once, where it stands first. */
  private void agencies() {
    Map<String, List<RenamedAgencies.FormerName>> byName = new LinkedHashMap<>();
    for (RenamedAgencies.FormerName name : RenamedAgencies.known().find(body.text())) {
      if (!name.since().atDay(1).isAfter(day)) {
        byName.computeIfAbsent(name.name(), key -> new ArrayList<>()).add(name);
      }
    }
    byName.values().forEach(this::agency);
  }

  private void agency(List<RenamedAgencies.FormerName> places) {
    RenamedAgencies.FormerName name = places.getFirst();
    StaleCitation.Evidence evidence =
        new StaleCitation.Evidence(name.successor(), null, "", name.source());
    String text =
        "“"
            + name.name()
            + "”自 "
            + name.since()
            + " 起的职责承担者为"
            + name.successor()
            + "（"
            + name.source()
            + "）；全文共 "
            + places.size()
            + " 处";
    add(StaleCitation.Kind.FORMER_AGENCY, name.span(), name.name(), evidence, true, text);
  }

  private void add(
      StaleCitation.Kind kind,
      Citation citation,
      StaleCitation.Evidence evidence,
      String explanation) {
    boolean quoted = !(citation instanceof Citation.ByTitle title) || title.quoted();
    add(kind, citation.span(), citation.span().of(body.text()), evidence, quoted, explanation);
  }

  private void add(
      StaleCitation.Kind kind,
      Span span,
      String cited,
      StaleCitation.Evidence evidence,
      boolean quoted,
      String explanation) {
    found.add(
        new StaleCitation(
            kind,
            text.provisionAt(span.start()),
            span,
            cited,
            evidence,
            text.isOperative(span),
            quoted,
            explanation));
  }
}
