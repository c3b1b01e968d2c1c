package org.faheng.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.faheng.corpus.document.DatedEvent;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.lifecycle.Effectivity.Ground;
import org.faheng.corpus.lifecycle.Timeline;
import org.faheng.web.Links;
import org.jspecify.annotations.Nullable;

/** 沿革: everything that is known to have happened to a law, on one time line, oldest first. */
final class LawHistory {
  private static final Set<DatedEvent.Kind> MAKING =
      Set.of(
          DatedEvent.Kind.PASSED,
          DatedEvent.Kind.PUBLISHED,
          DatedEvent.Kind.AMENDED,
          DatedEvent.Kind.REVISED);

  private static final Set<DatedEvent.Kind> ENDING =
      Set.of(DatedEvent.Kind.EXPIRES, DatedEvent.Kind.LISTED_EXPIRED);

  private final Timeline timeline;
  private final Expression shown;
  private final List<Event> events = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  /**
   * Something that happened.
   *
   * @param date the day, such as 2021-01-22
   * @param label what happened, such as 施行
   * @param words who says so, in Chinese
   * @param href the provision that says so; null where the text itself or a register does
   * @param version the version made by it; null where none is at hand
   */
  record Event(
      String date, String label, String words, @Nullable String href, @Nullable Version version) {}

  /** A version at hand; {@code current} is the one shown. */
  record Version(String href, boolean current) {}

  private LawHistory(Timeline timeline, Expression shown) {
    this.timeline = timeline;
    this.shown = shown;
  }

  /** The events of all versions of {@code timeline}, on the page of {@code shown}. */
  static List<Event> of(Timeline timeline, Expression shown) {
    LawHistory history = new LawHistory(timeline, shown);
    timeline.versions().forEach(history::add);
    history.events.sort(Comparator.comparing(Event::date));
    return List.copyOf(history.events);
  }

  private void add(Timeline.Version version) {
    Expression expression = version.expression();
    expression.events().stream()
        .filter(event -> event.kind() != DatedEvent.Kind.LISTED_EXPIRED || !isReplaced(version))
        .forEach(event -> told(event, expression));
    made(expression);
    begun(version);
    ended(version);
    version.effectivity().remarks().forEach(this::remark);
  }

  private void told(DatedEvent event, Expression version) {
    boolean ending = ENDING.contains(event.kind());
    String of = ending ? version(version) : "";
    if (seen.add(event.kind() + " " + event.date() + of)) {
      boolean making = MAKING.contains(event.kind());
      add(
          event.date(),
          event.kind().label(),
          event.source() + of,
          null,
          making ? madeOn(event.date()) : null);
    }
  }

  /** Which of several versions is meant. */
  private String version(Expression version) {
    return timeline.versions().size() < 2 || version.published() == null
        ? ""
        : "（" + version.published() + " 公布的版本）";
  }

  /** The day of a version that comes from the register, not from a text of the law. */
  private void made(Expression version) {
    LocalDate published = version.published();
    boolean told =
        timeline.versions().stream()
            .flatMap(each -> each.expression().events().stream())
            .anyMatch(e -> MAKING.contains(e.kind()) && e.date().equals(published));
    if (published != null && !told && seen.add(DatedEvent.Kind.PUBLISHED + " " + published)) {
      add(published, DatedEvent.Kind.PUBLISHED.label(), "入库登记的公布日期", null, madeOn(published));
    }
  }

  private void begun(Timeline.Version version) {
    LocalDate from = version.expression().force().from();
    if (from != null && seen.add(DatedEvent.Kind.IN_FORCE + " " + from)) {
      String start =
          version.effectivity().start().text().replaceFirst("；.*", "").replaceFirst("^.* 起施行", "");
      String words = start.isEmpty() ? "入库登记的施行日期" : start.replaceAll("^（|）$", "");
      add(from, DatedEvent.Kind.IN_FORCE.label(), words, null, null);
    }
  }

  /** The next version says for itself when it takes the place of this one, and no list need to. */
  private boolean isReplaced(Timeline.Version version) {
    Ground end = version.effectivity().end();
    return end != null && end.source() != null && isVersion(end.source());
  }

  private void ended(Timeline.Version version) {
    Ground end = version.effectivity().end();
    LocalDate to = version.effectivity().period().to();
    if (end != null && to != null && !isReplaced(version) && seen.add("end " + to)) {
      String state = Objects.requireNonNull(version.effectivity().period().end()).label();
      String what = version.effectivity().period().atLatest() ? "至迟" + state : state;
      add(to, what, end.text() + version(version.expression()), href(end), null);
    }
  }

  private boolean isVersion(FrbrUri uri) {
    return timeline.versions().stream().anyMatch(v -> v.expression().uri().equals(uri));
  }

  private void remark(Ground remark) {
    LocalDate on = remark.on();
    if (on != null && seen.add(remark.text())) {
      add(on, "他文变动", remark.text(), href(remark), null);
    }
  }

  private static @Nullable String href(Ground ground) {
    return ground.source() == null
        ? null
        : Links.law(ground.source().value(), ground.provision().value(), "");
  }

  private @Nullable Version madeOn(LocalDate day) {
    Optional<Expression> made =
        timeline.versions().stream()
            .map(Timeline.Version::expression)
            .filter(expression -> day.equals(expression.published()))
            .findFirst();
    return made.map(
            expression ->
                new Version(
                    Links.law(expression.uri().value()), expression.uri().equals(shown.uri())))
        .orElse(null);
  }

  private void add(
      LocalDate date,
      String label,
      String words,
      @Nullable String href,
      @Nullable Version version) {
    events.add(new Event(date.toString(), label, words, href, version));
  }
}
