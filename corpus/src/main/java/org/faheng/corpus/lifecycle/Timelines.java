package org.faheng.corpus.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.faheng.corpus.citation.CitationFormat;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.citation.Titles;
import org.faheng.corpus.document.DatedEvent;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.LegalForce;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.lifecycle.Effectivity.Ground;
import org.faheng.corpus.structure.EId;
import org.jspecify.annotations.Nullable;

/**
 * 全库沿革: what all documents at hand say of each other's force, brought together: a version ends when
 * the next one takes effect, when another document repeals it, when its own validity period is
 * over, or when a register says so; the earliest wins. The same whatever the order of ingest.
 */
public final class Timelines {
  private final Map<String, List<Expression>> families = new LinkedHashMap<>();
  private final Map<String, List<Told>> told = new HashMap<>();
  private final Map<FrbrUri, String> innerTitles = new HashMap<>();
  private final Map<String, Timeline> ready = new HashMap<>();

  /**
   * A document with what it says of others.
   *
   * @param expression which version of which work; its force as its own text tells it
   * @param innerTitle title of the document that a notice passes on, by which others end it too;
   *     empty otherwise
   * @param events what it ends or changes
   */
  public record Source(Expression expression, String innerTitle, List<LifecycleEvent> events) {
    /** A document that passes no other on. */
    public Source(Expression expression, List<LifecycleEvent> events) {
      this(expression, "", events);
    }

    public Source {
      events = List.copyOf(events);
    }
  }

  /** An event with the document that tells it. */
  private record Told(LifecycleEvent event, Expression by) {
    /** The day from which it counts; null where nobody says. */
    @Nullable LocalDate day() {
      return event.on() != null ? event.on() : by.force().from();
    }

    String words() {
      String place =
          event.provision().articleNumber().map(n -> ProvisionRef.article(n).label()).orElse("");
      return CitationFormat.quoted(by.work().title()) + place;
    }
  }

  /** Reads the sources; every timeline is made when it is first asked for. */
  public Timelines(Collection<Source> sources) {
    for (Source source : sources) {
      Expression expression = source.expression();
      if (expression.work().kind().isNormative()) {
        families.computeIfAbsent(family(expression), key -> new ArrayList<>()).add(expression);
      }
      if (!source.innerTitle().isEmpty()) {
        innerTitles.put(expression.uri(), source.innerTitle());
      }
      for (LifecycleEvent event : source.events()) {
        Told each = new Told(event, expression);
        told.computeIfAbsent(Titles.key(event.title()), key -> new ArrayList<>()).add(each);
        event
            .documentNumber()
            .ifPresent(
                number ->
                    told.computeIfAbsent(number.canonical(), key -> new ArrayList<>()).add(each));
      }
    }
  }

  private static String family(Expression expression) {
    return expression.work().uri() + "#" + expression.part();
  }

  /** The versions of the work and 编 that {@code expression} belongs to. */
  public synchronized Timeline of(Expression expression) {
    return ready.computeIfAbsent(
        family(expression), key -> timeline(families.getOrDefault(key, List.of(expression))));
  }

  /** What is known of the force of {@code expression}. */
  public Effectivity effectivity(Expression expression) {
    return of(expression).versions().stream()
        .filter(version -> version.expression().uri().equals(expression.uri()))
        .map(Timeline.Version::effectivity)
        .findFirst()
        .orElseGet(
            () -> effectivity(Beginning.of(expression, List.of(), Optional.empty()), List.of()));
  }

  /** The force periods that differ from those the expressions carry. */
  public Map<FrbrUri, ForcePeriod> changes() {
    Map<FrbrUri, ForcePeriod> changes = new HashMap<>();
    families
        .values()
        .forEach(
            family ->
                of(family.getFirst()).versions().stream()
                    .filter(v -> !v.effectivity().period().equals(v.expression().force()))
                    .forEach(v -> changes.put(v.expression().uri(), v.effectivity().period())));
    return changes;
  }

  private Timeline timeline(List<Expression> family) {
    List<Expression> ordered = new ArrayList<>(family);
    ordered.sort(
        Comparator.comparing(Timelines::made, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Expression::uri));
    List<Beginning> began = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      Expression version = ordered.get(i);
      began.add(Beginning.of(version, ordered.subList(0, i), decision(version)));
    }
    List<Timeline.Version> versions = new ArrayList<>();
    for (int i = 0; i < began.size(); i++) {
      List<Beginning> later = began.subList(i + 1, began.size());
      versions.add(new Timeline.Version(ordered.get(i), effectivity(began.get(i), later)));
    }
    return new Timeline(versions);
  }

  /** The day on which a version was made. */
  static @Nullable LocalDate made(Expression expression) {
    return Optional.ofNullable(expression.published())
        .or(() -> Optional.ofNullable(expression.force().from()))
        .orElse(null);
  }

  /** An end that something gives a version. */
  private record End(LocalDate day, LegalForce state, boolean atLatest, Ground ground) {}

  private Effectivity effectivity(Beginning began, List<Beginning> later) {
    Expression version = began.version();
    List<End> ends = new ArrayList<>();
    List<Ground> remarks = new ArrayList<>();
    replacement(began, later).ifPresent(ends::add);
    ownEnd(version).ifPresent(ends::add);
    boolean listed = false;
    for (DatedEvent event : version.events()) {
      listed |= event.kind() == DatedEvent.Kind.LISTED_EXPIRED;
    }
    for (Told each : toldOf(version)) {
      told(each, version, later, ends, remarks);
    }
    registered(version).ifPresent(ends::add);
    if (ends.isEmpty() && listed) {
      ends.add(listedEnd(version));
    }
    ForcePeriod period = ForcePeriod.startingOn(began.day());
    End first = ends.stream().min(Comparator.comparing(End::day)).orElse(null);
    if (first == null) {
      return new Effectivity(period, began.ground(later.isEmpty()), null, remarks);
    }
    ForcePeriod ended =
        first.atLatest()
            ? period.endedBy(first.day(), first.state())
            : period.endedOn(first.day(), first.state());
    return new Effectivity(ended, began.ground(later.isEmpty()), first.ground(), remarks);
  }

  /** What the decision that made an amended text says of when it begins. */
  private Optional<Ground> decision(Expression version) {
    LocalDate made = made(version);
    return toldOf(version).stream()
        .filter(each -> each.event().kind() == LifecycleEvent.Kind.AMENDED)
        .filter(each -> !each.by().work().uri().equals(version.work().uri()))
        .filter(each -> made != null && made.equals(made(each.by())) && each.day() != null)
        .filter(each -> mayEnd(each.by().work(), version.work()))
        .findFirst()
        .map(
            each -> {
              String text = each.day() + " 起施行（" + each.words() + "）";
              return new Ground(text, each.by().uri(), each.event().provision(), each.day());
            });
  }

  /** What is told of a version by its title, by that of what it passes on, or by its 文号. */
  private Set<Told> toldOf(Expression version) {
    Set<Told> all = new LinkedHashSet<>();
    String inner = innerTitles.getOrDefault(version.uri(), "");
    all.addAll(told.getOrDefault(Titles.key(version.work().title()), List.of()));
    all.addAll(told.getOrDefault(Titles.key(inner), List.of()));
    version
        .documentNumber()
        .ifPresent(number -> all.addAll(told.getOrDefault(number.canonical(), List.of())));
    return all;
  }

  /**
   * Who ended the document of that title, for documents that are not at hand themselves.
   *
   * @param day the day by which it must have ended
   */
  public Optional<Ground> endOf(String title, LocalDate day) {
    return told.getOrDefault(Titles.key(title), List.of()).stream()
        .filter(each -> each.event().scope() == LifecycleEvent.Scope.WHOLE)
        .filter(each -> each.event().kind() != LifecycleEvent.Kind.AMENDED)
        .filter(each -> !Titles.key(each.by().work().title()).equals(Titles.key(title)))
        .filter(each -> each.day() != null && !day.isBefore(Objects.requireNonNull(each.day())))
        .findFirst()
        .map(each -> ground(each, Objects.requireNonNull(each.day())));
  }

  private static Ground ground(Told told, LocalDate day) {
    String verb = told.event().kind() == LifecycleEvent.Kind.REPEALED ? "废止" : "宣布失效";
    String text = told.words() + "自 " + day + " 起" + verb + "本文件";
    return new Ground(text, told.by().uri(), told.event().provision(), day);
  }

  /** The next version to take effect; two files of one version begin on one day. */
  private static Optional<End> replacement(Beginning version, List<Beginning> later) {
    for (Beginning next : later) {
      LocalDate day = next.day();
      boolean other = !Objects.equals(made(next.version()), made(version.version()));
      if (day != null && other && !day.equals(version.day())) {
        String note = made(next.version()) + " 公布的版本自 " + day + " 起施行，取代本版本";
        Ground ground = new Ground(note, next.version().uri(), EId.ROOT, day);
        return Optional.of(new End(day, LegalForce.AMENDED, false, ground));
      }
    }
    return Optional.empty();
  }

  private static Optional<End> ownEnd(Expression version) {
    LocalDate from = version.force().from();
    return version.events().stream()
        .filter(event -> event.kind() == DatedEvent.Kind.EXPIRES)
        .filter(event -> from == null || !event.date().isBefore(from))
        .findFirst()
        .map(
            event -> {
              LocalDate day = event.date().plusDays(1);
              Ground ground = Ground.own("有效期至 " + event.date() + "（" + event.source() + "）", day);
              return new End(day, LegalForce.LAPSED, false, ground);
            });
  }

  /** What the register of repealed laws knows, where the text that says so is not at hand. */
  private static Optional<End> registered(Expression version) {
    LocalDate made = made(version);
    return RepealedLaws.known()
        .find(version.work().title())
        .filter(entry -> entry.covers(made))
        .flatMap(
            entry -> {
              LocalDate on = entry.on();
              if (on == null || made != null && !made.isBefore(on)) {
                return Optional.empty();
              }
              String text = "废止登记：" + entry.ending() + "（" + entry.source() + "）";
              return Optional.of(new End(on, LegalForce.REPEALED, false, Ground.own(text, on)));
            });
  }

  private static End listedEnd(Expression version) {
    DatedEvent listed =
        version.events().stream()
            .filter(event -> event.kind() == DatedEvent.Kind.LISTED_EXPIRED)
            .findFirst()
            .orElseThrow();
    Ground ground = Ground.own(listed.source() + "，失效日期不明", listed.date());
    return new End(listed.date(), LegalForce.REPEALED, true, ground);
  }

  private static void told(
      Told told, Expression version, List<Beginning> later, List<End> ends, List<Ground> remarks) {
    LifecycleEvent event = told.event();
    LocalDate day = told.day();
    if (day == null || !means(told, version, day)) {
      return;
    }
    boolean whole = event.scope() == LifecycleEvent.Scope.WHOLE;
    if (whole && event.kind() != LifecycleEvent.Kind.AMENDED) {
      Ground ground = ground(told, day);
      ends.add(new End(day, event.kind().force(), false, ground));
    } else if (later.isEmpty()) {
      String verb = event.kind() == LifecycleEvent.Kind.AMENDED ? "修改" : "部分废止";
      String text = told.words() + "自 " + day + " 起" + verb + "本文件，库中没有其后的文本，请核对本文本是否已含这一变动";
      remarks.add(new Ground(text, told.by().uri(), event.provision(), day));
    }
  }

  /** Whether an event told of a title means this version: the right maker, number and time. */
  private static boolean means(Told told, Expression version, LocalDate day) {
    Work teller = told.by().work();
    Work work = version.work();
    if (teller.uri().equals(work.uri()) || !mayEnd(teller, work)) {
      return false;
    }
    LifecycleEvent event = told.event();
    LocalDate made = made(version);
    if (made != null && !made.isBefore(day)) {
      return false;
    }
    boolean otherNumber =
        event.documentNumber().isPresent()
            && version.documentNumber().isPresent()
            && !event.documentNumber().equals(version.documentNumber());
    return !otherNumber;
  }

  /** Only the same or a superior organ of the place ends a text. */
  private static boolean mayEnd(Work teller, Work work) {
    Jurisdiction place = work.jurisdiction();
    boolean near =
        place == Jurisdiction.UNKNOWN
            || teller.jurisdiction() == Jurisdiction.UNKNOWN
            || teller.jurisdiction().covers(place);
    return near && teller.kind().compareTo(work.kind()) <= 0
        || teller.authority().equals(work.authority()) && !teller.authority().name().isEmpty();
  }
}
