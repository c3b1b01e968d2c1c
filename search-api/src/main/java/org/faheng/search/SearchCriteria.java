package org.faheng.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.LegalForce;
import org.faheng.index.Filter;
import org.faheng.index.SearchRequest.Sort;
import org.faheng.web.Days;
import org.faheng.web.Links;
import org.faheng.web.Refusal;
import org.faheng.web.Scope;
import org.jspecify.annotations.Nullable;

/** 检索条件: a question with its filters as they stand in an address; wrong values are refused. */
final class SearchCriteria {
  /** The value of {@code force} that lifts the default 现行有效. */
  static final String ANY_FORCE = "不限";

  /** Hits on one page. */
  static final int PAGE = 20;

  private static final int MOST_HITS = 100;
  private static final List<String> NAMES =
      List.of(
          "q",
          "tab",
          "kind",
          "authority",
          "force",
          "region",
          "publishedFrom",
          "publishedTo",
          "inForceFrom",
          "inForceTo",
          "asOf",
          "sort",
          "titles",
          "exact",
          "document",
          "explain",
          "size",
          "after");

  private final Map<String, List<String>> values;
  private final int given;

  private SearchCriteria(Map<String, List<String>> values, int given) {
    this.values = values;
    this.given = given;
  }

  /** Reads the parameters of a request; names it does not know are left out. */
  static SearchCriteria of(Map<String, List<String>> parameters) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String name : NAMES) {
      List<String> given =
          parameters.getOrDefault(name, List.of()).stream()
              .map(SearchCriteria::legible)
              .filter(value -> !value.isEmpty())
              .distinct()
              .toList();
      if (!given.isEmpty()) {
        values.put(name, given);
      }
    }
    int given = values.getOrDefault("q", List.of("")).getFirst().length();
    values.computeIfPresent(
        "q", (name, questions) -> List.of(LongQuestion.telling(questions.getFirst())));
    return new SearchCriteria(values, given);
  }

  /** Without control characters and signs that cannot be seen, such as a byte order mark. */
  private static String legible(String value) {
    return value.replaceAll("\\p{Cc}+", " ").replaceAll("\\p{Cf}+", "").strip();
  }

  /** The question, a long one cut to what tells most. */
  String question() {
    return value("q");
  }

  /** How many signs the question had; more than {@link #question} where it was cut. */
  int given() {
    return given;
  }

  /** Whether each part of the scores is asked for. */
  boolean explain() {
    return isSet("explain");
  }

  /** The one document to look into; null for all. */
  @Nullable FrbrUri document() {
    String wanted = value("document");
    if (wanted.isEmpty()) {
      return null;
    }
    if (!wanted.startsWith("/cn/") || wanted.endsWith("/")) {
      throw Refusal.badRequest("参数 document 不是文件标识，请从检索结果中的链接打开");
    }
    return new FrbrUri(wanted);
  }

  Scope scope() {
    return Scope.ofKey(value("tab"));
  }

  boolean exact() {
    return isSet("exact");
  }

  boolean titles() {
    return isSet("titles");
  }

  LocalDate asOf() {
    LocalDate day = date("asOf");
    return day == null ? LocalDate.now() : day;
  }

  /** The values given for a parameter. */
  List<String> values(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The first value given for a parameter; empty where there is none. */
  String value(String name) {
    return values(name).isEmpty() ? "" : values(name).getFirst();
  }

  /** The same from the first page with one parameter changed; no values take it away. */
  SearchCriteria with(String name, String... wanted) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    changed.remove("after");
    changed.remove(name);
    if (wanted.length > 0) {
      changed.put(name, List.of(wanted));
    }
    return of(changed);
  }

  /** The same with one value of a parameter added, or taken away where it is there. */
  SearchCriteria toggled(String name, String value) {
    List<String> changed = new ArrayList<>(values(name));
    changed.remove(ANY_FORCE);
    if (!changed.remove(value)) {
      changed.add(value);
    }
    return with(name, changed.toArray(String[]::new));
  }

  /** The address of {@code path} with these criteria. */
  String address(String path) {
    return Links.page(path, values);
  }

  /** How the question is to be answered on a page: by work, but for one document's, with facets. */
  SearchOptions forPage() {
    return options(document() == null, true);
  }

  /** How the question is to be answered. */
  SearchOptions options(boolean grouped, boolean facets) {
    String after = value("after");
    return new SearchOptions(
        filter(),
        sort(),
        size(),
        after.isEmpty() ? null : after,
        exact(),
        grouped,
        facets,
        titles());
  }

  /** Asks {@code service}; a page token from another search is refused. */
  SearchAnswer ask(SearchService service, SearchOptions options) {
    try {
      return service.search(question(), options);
    } catch (IllegalArgumentException e) {
      if (options.after() == null) {
        throw e;
      }
      throw Refusal.badRequest("参数 after 不是这次检索的翻页标记，请从第一页开始");
    }
  }

  /** What narrows the answer. */
  Filter filter() {
    return new Filter(
        kinds(),
        Set.copyOf(values("authority")),
        Set.copyOf(values("region")),
        forces(),
        date("publishedFrom"),
        date("publishedTo"),
        date("inForceFrom"),
        date("inForceTo"),
        document(),
        asOf());
  }

  /** Whether only binding texts are wanted because nothing else was said. */
  boolean defaultForce() {
    return values("force").isEmpty();
  }

  Sort sort() {
    String wanted = value("sort");
    if (wanted.isEmpty()) {
      return question().isEmpty() ? Sort.PRECEDENCE : Sort.RELEVANCE;
    }
    return Arrays.stream(SortChoice.values())
        .filter(choice -> choice.key().equals(wanted))
        .findFirst()
        .map(SortChoice::sort)
        .orElseThrow(() -> Refusal.badRequest("参数 sort 不能是“" + wanted + "”"));
  }

  private Set<DocumentKind> kinds() {
    Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
    values("kind").forEach(label -> kinds.add(kind(label)));
    return kinds.isEmpty() ? kindsOf(scope()) : kinds;
  }

  private static DocumentKind kind(String label) {
    return DocumentKind.ofLabel(label)
        .orElseThrow(() -> Refusal.badRequest("没有“" + label + "”这一效力级别"));
  }

  /** The kinds on a tab; none for all of them. */
  static Set<DocumentKind> kindsOf(Scope scope) {
    return switch (scope) {
      case ALL -> Set.of();
      case LAWS -> EnumSet.range(DocumentKind.CONSTITUTION, DocumentKind.LOCAL_GOVERNMENT_RULE);
      case DOCUMENTS -> EnumSet.of(DocumentKind.NORMATIVE_DOCUMENT);
      case CASES -> EnumSet.range(DocumentKind.JUDGMENT, DocumentKind.CASE_EXAMPLE);
    };
  }

  /** A decision of one case neither comes into force nor ends: its tab is not limited. */
  private Set<LegalForce> forces() {
    if (defaultForce()) {
      return scope() == Scope.CASES ? Set.of() : SearchOptions.BINDING;
    }
    Set<LegalForce> forces = EnumSet.noneOf(LegalForce.class);
    values("force").stream()
        .filter(label -> !label.equals(ANY_FORCE))
        .forEach(label -> forces.add(force(label)));
    return forces;
  }

  private static LegalForce force(String label) {
    return Arrays.stream(LegalForce.values())
        .filter(force -> force.label().equals(label))
        .findFirst()
        .orElseThrow(() -> Refusal.badRequest("没有“" + label + "”这一时效性"));
  }

  private int size() {
    String wanted = value("size");
    if (wanted.isEmpty()) {
      return PAGE;
    }
    if (!wanted.matches("[0-9]{1,4}") || outside(Integer.parseInt(wanted))) {
      throw Refusal.badRequest("参数 size 应为 1 到 " + MOST_HITS + " 的整数");
    }
    return Integer.parseInt(wanted);
  }

  private static boolean outside(int size) {
    return size < 1 || size > MOST_HITS;
  }

  private @Nullable LocalDate date(String name) {
    String wanted = value(name);
    return wanted.isEmpty() ? null : Days.of(name, wanted);
  }

  private boolean isSet(String name) {
    return value(name).equals("true");
  }
}
