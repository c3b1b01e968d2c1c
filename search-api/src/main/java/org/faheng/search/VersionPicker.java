package org.faheng.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.lifecycle.Timeline;
import org.faheng.index.DocumentSummary;
import org.jspecify.annotations.Nullable;

/** Picks the two versions to compare, by identity or by title and day. */
public final class VersionPicker {
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})\\s*[年./-]?(?:\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})\\s*日?)?");

  private final WorkCatalogue catalogue;

  /** Chooses among the versions in {@code catalogue}. */
  public VersionPicker(WorkCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The versions of the same work (and 编) as {@code document}, oldest first. */
  public List<DocumentSummary> family(DocumentSummary document) {
    List<DocumentSummary> all = catalogue.versions(document.work());
    return catalogue.timelines().of(document.expression()).versions().stream()
        .map(Timeline.Version::expression)
        .flatMap(version -> all.stream().filter(each -> each.uri().equals(version.uri())))
        .toList();
  }

  /** The document of that identity. */
  public Optional<DocumentSummary> document(String uri) {
    return catalogue.document(uri);
  }

  /**
   * Two texts by their identities; they may be of different works. An empty identity stands for the
   * version before {@code to}, or after {@code from}.
   */
  public VersionChoice byIdentity(String from, String to) {
    for (String uri : List.of(from, to)) {
      if (!uri.isEmpty() && document(uri).isEmpty()) {
        return new VersionChoice.None("库中没有标识为 " + uri + " 的文件版本", List.of());
      }
    }
    DocumentSummary older = document(from).orElse(null);
    DocumentSummary newer = document(to).orElse(null);
    if (older != null && newer != null) {
      return pair(older, newer, family(newer));
    }
    DocumentSummary known = older == null ? newer : older;
    if (known == null) {
      return new VersionChoice.None("请给出要对照的两个版本", List.of());
    }
    List<DocumentSummary> family = family(known);
    int at = family.indexOf(known);
    int other = at + (older == null ? -1 : 1);
    if (family.size() < 2) {
      return single(known);
    }
    if (other < 0 || other >= family.size()) {
      String side = other < 0 ? "更早" : "更新";
      return new VersionChoice.None(
          "库中没有比 " + DocumentFacts.version(known) + " " + side + "的版本", family);
    }
    DocumentSummary found = family.get(other);
    return older == null ? pair(found, known, family) : pair(known, found, family);
  }

  /**
   * Two versions of the law that {@code title} names; each of {@code from} and {@code to} is the
   * day or year of a version, or empty for the newest and the one before.
   */
  public VersionChoice byTitle(String title, String from, String to) {
    List<TitleMatcher.Match> matches = catalogue.matcher().find(title.strip(), 1);
    if (matches.isEmpty()) {
      return new VersionChoice.None("库中没有标题接近“" + title.strip() + "”的文件", List.of());
    }
    Work work = matches.getFirst().work();
    List<DocumentSummary> all = catalogue.versions(work);
    List<DocumentSummary> family = family(all.getFirst());
    if (family.size() < all.size()) {
      family =
          all.stream().map(this::family).filter(part -> part.size() > 1).findFirst().orElse(family);
    }
    if (family.size() < 2) {
      return single(family.getFirst());
    }
    List<DocumentSummary> newer = to.isBlank() ? List.of(family.getLast()) : on(to, family);
    if (newer.size() != 1) {
      return unclear(work, to, newer, family);
    }
    int before = Math.max(0, family.indexOf(newer.getFirst()) - 1);
    List<DocumentSummary> older = from.isBlank() ? List.of(family.get(before)) : on(from, family);
    return older.size() == 1
        ? pair(older.getFirst(), newer.getFirst(), family)
        : unclear(work, from, older, family);
  }

  private static VersionChoice single(DocumentSummary only) {
    String text = "《" + only.title() + "》在库中只有一个版本（" + DocumentFacts.version(only) + "），没有可对照的文本";
    return new VersionChoice.None(text, List.of(only));
  }

  private static VersionChoice pair(
      DocumentSummary older, DocumentSummary newer, List<DocumentSummary> family) {
    return older.uri().equals(newer.uri())
        ? new VersionChoice.None(
            "所选的是同一个版本（" + DocumentFacts.version(older) + "），请选择两个不同的版本", family)
        : new VersionChoice.Pair(older, newer);
  }

  private static VersionChoice unclear(
      Work work, String wanted, List<DocumentSummary> found, List<DocumentSummary> family) {
    String list =
        (found.isEmpty() ? family : found)
            .stream().map(DocumentFacts::version).collect(Collectors.joining("、"));
    String problem =
        found.isEmpty() ? "没有与“" + wanted + "”对应的版本，库中有：" : "在“" + wanted + "”有不止一个版本，请写明日期：";
    return new VersionChoice.None("《" + work.title() + "》" + problem + list, family);
  }

  /** The versions that a day or a year may mean: made then, else binding then. */
  private List<DocumentSummary> on(String wanted, List<DocumentSummary> family) {
    Matcher day = DAY.matcher(wanted.strip());
    if (!day.matches()) {
      return List.of();
    }
    int year = Integer.parseInt(day.group(1));
    try {
      return day.group(2) == null
          ? inYear(year, family)
          : onDay(
              LocalDate.of(year, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))),
              family);
    } catch (DateTimeException e) {
      return List.of();
    }
  }

  private List<DocumentSummary> inYear(int year, List<DocumentSummary> family) {
    List<DocumentSummary> made =
        family.stream().filter(each -> year(each.expression().published()) == year).toList();
    return made.isEmpty() ? onDay(LocalDate.of(year, 12, 31), family) : made;
  }

  private List<DocumentSummary> onDay(LocalDate day, List<DocumentSummary> family) {
    List<DocumentSummary> made =
        family.stream().filter(each -> day.equals(each.expression().published())).toList();
    if (!made.isEmpty()) {
      return made;
    }
    Expression any = family.getFirst().expression();
    return catalogue.timelines().of(any).asOf(day).stream()
        .map(Timeline.Version::expression)
        .flatMap(version -> family.stream().filter(each -> each.uri().equals(version.uri())))
        .toList();
  }

  private static int year(@Nullable LocalDate day) {
    return day == null ? 0 : day.getYear();
  }
}
