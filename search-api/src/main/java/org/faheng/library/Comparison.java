package org.faheng.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faheng.corpus.citation.CitationFormat;
import org.faheng.corpus.lifecycle.ArticleMap;
import org.faheng.corpus.lifecycle.ArticleMap.Article;
import org.faheng.corpus.lifecycle.ArticleMap.Kind;
import org.faheng.corpus.structure.EId;
import org.faheng.index.DocumentSummary;
import org.faheng.search.DocumentFacts;
import org.faheng.search.ForceBadge;

/**
 * 新旧对照: two texts side by side, article by article.
 *
 * @param older the text before
 * @param newer the text after
 * @param olderForce whether the text before binds today, and why
 * @param newerForce whether the text after binds today, and why
 * @param map which article became which
 * @param rows all rows, in the order of the newer text
 * @param snapshot the state of the index they were read from
 */
public record Comparison(
    DocumentSummary older,
    DocumentSummary newer,
    ForceBadge olderForce,
    ForceBadge newerForce,
    ArticleMap map,
    List<ComparedRow> rows,
    String snapshot) {
  /** What is not compared; every reader is told. */
  static final String SCOPE = "逐条比对正文和附件的文字；题注、目录、落款不比对，空格和标点全半角的差别不计";

  public Comparison {
    rows = List.copyOf(rows);
  }

  /** Marks every row of {@code map}. */
  static Comparison of(
      DocumentSummary older,
      DocumentSummary newer,
      Function<DocumentSummary, ForceBadge> force,
      ArticleMap map,
      String snapshot) {
    Map<EId, Article> before = new HashMap<>();
    Map<EId, Article> after = new HashMap<>();
    for (ArticleMap.Row row : map.rows()) {
      if (row.older() != null) {
        before.put(row.older().eId(), row.older());
      }
      if (row.newer() != null) {
        after.put(row.newer().eId(), row.newer());
      }
    }
    List<ComparedRow> rows =
        map.rows().stream()
            .map(row -> ComparedRow.of(row, from(row, map, before), to(row, map, after)))
            .toList();
    return new Comparison(
        older, newer, force.apply(older), force.apply(newer), map, rows, snapshot);
  }

  private static List<Article> from(ArticleMap.Row row, ArticleMap map, Map<EId, Article> before) {
    return row.newer() == null
        ? List.of()
        : map.older(row.newer().eId()).stream()
            .filter(eId -> row.older() == null || !eId.equals(row.older().eId()))
            .flatMap(eId -> Stream.ofNullable(before.get(eId)))
            .toList();
  }

  private static List<Article> to(ArticleMap.Row row, ArticleMap map, Map<EId, Article> after) {
    return row.older() == null
        ? List.of()
        : map.newer(row.older().eId()).stream()
            .filter(eId -> row.newer() == null || !eId.equals(row.newer().eId()))
            .flatMap(eId -> Stream.ofNullable(after.get(eId)))
            .toList();
  }

  /** The rows, or only those with a change; a new number is one. */
  public List<ComparedRow> rows(boolean changesOnly) {
    return changesOnly ? rows.stream().filter(row -> row.kind() != Kind.UNCHANGED).toList() : rows;
  }

  /** Whether no article changed. */
  public boolean same() {
    return rows(true).isEmpty();
  }

  /** 《…》, or both titles where they differ. */
  public String title() {
    String before = CitationFormat.quoted(older.title());
    String after = CitationFormat.quoted(newer.title());
    return before.equals(after) ? after : before + "与" + after;
  }

  /** Which version stands on the older side, in words. */
  public String olderVersion() {
    return version(older);
  }

  /** Which version stands on the newer side, in words. */
  public String newerVersion() {
    return version(newer);
  }

  /** 时效性 of the older text today with the reason: 已修改：…. */
  public String olderStanding() {
    return standing(olderForce);
  }

  /** 时效性 of the newer text today with the reason. */
  public String newerStanding() {
    return standing(newerForce);
  }

  private static String standing(ForceBadge force) {
    return force.label() + "：" + force.reason();
  }

  /** 修改对照表 with title and days, without an ending. */
  String fileName() {
    String days =
        Stream.of(older, newer)
            .map(each -> String.valueOf(each.expression().published()))
            .collect(Collectors.joining("与"));
    String title = newer.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "");
    return title + " 修改对照表（" + days.replace("null", "日期不明") + "）";
  }

  private String version(DocumentSummary document) {
    String version = DocumentFacts.version(document);
    return older.title().equals(newer.title())
        ? version
        : CitationFormat.quoted(document.title()) + version;
  }

  /** How many rows there are of each kind that occurs, such as 有修改 12、新增 3. */
  public String summary() {
    return map.summary();
  }

  /** The same as numbers, in the order of the kinds. */
  List<Map.Entry<Kind, Long>> counts() {
    return Arrays.stream(Kind.values())
        .map(kind -> Map.entry(kind, map.count(kind)))
        .filter(count -> count.getValue() > 0)
        .toList();
  }

  /** The rows under the headings of the newer text; headings without rows are left out. */
  List<ComparedChapter> chapters(boolean changesOnly) {
    List<ComparedChapter> chapters = new ArrayList<>();
    List<ComparedRow> open = new ArrayList<>();
    List<String> path = List.of();
    for (Map.Entry<ComparedRow, List<String>> placed : placed(rows(changesOnly))) {
      List<String> headings = placed.getValue();
      if (!headings.equals(path) || chapters.isEmpty()) {
        close(chapters, open);
        open(chapters, path, headings);
        path = headings;
      }
      open.add(placed.getKey());
    }
    close(chapters, open);
    return chapters;
  }

  private static void close(List<ComparedChapter> chapters, List<ComparedRow> open) {
    if (!open.isEmpty()) {
      ComparedChapter last = chapters.removeLast();
      chapters.add(
          new ComparedChapter(last.id(), last.heading(), last.depth(), last.olderHeading(), open));
      open.clear();
    }
  }

  private void open(List<ComparedChapter> chapters, List<String> before, List<String> headings) {
    int depth = 0;
    while (depth < Math.min(before.size(), headings.size())
        && before.get(depth).equals(headings.get(depth))) {
      depth++;
    }
    if (headings.isEmpty() || depth == headings.size()) {
      chapters.add(new ComparedChapter("part-" + (chapters.size() + 1), "", 0, "", List.of()));
    }
    for (int d = depth; d < headings.size(); d++) {
      String id = "part-" + (chapters.size() + 1);
      String heading = headings.get(d);
      chapters.add(
          new ComparedChapter(id, heading, d, olderHeading(headings.subList(0, d + 1)), List.of()));
    }
  }

  /** Each row with the headings it is shown under: a deleted article stays with the one before. */
  private static List<Map.Entry<ComparedRow, List<String>>> placed(List<ComparedRow> rows) {
    List<String> headings =
        rows.stream()
            .flatMap(row -> Stream.ofNullable(row.row().newer()))
            .map(Article::headings)
            .findFirst()
            .orElse(List.of());
    List<Map.Entry<ComparedRow, List<String>>> placed = new ArrayList<>();
    for (ComparedRow row : rows) {
      headings = row.row().newer() == null ? headings : row.row().newer().headings();
      placed.add(Map.entry(row, headings));
    }
    return placed;
  }

  /** The heading of the same depth that most of the chapter's articles stood under before. */
  private String olderHeading(List<String> headings) {
    int depth = headings.size() - 1;
    Map<String, Long> before = new HashMap<>();
    for (ComparedRow row : rows) {
      Article older = row.row().older();
      Article newer = row.row().newer();
      if (older != null
          && newer != null
          && startsWith(newer.headings(), headings)
          && older.headings().size() > depth) {
        before.merge(older.headings().get(depth), 1L, Long::sum);
      }
    }
    if (before.isEmpty()) {
      return "";
    }
    String most = Collections.max(before.entrySet(), Map.Entry.comparingByValue()).getKey();
    return plain(most).equals(plain(headings.get(depth))) ? "" : most;
  }

  private static boolean startsWith(List<String> path, List<String> start) {
    return path.size() >= start.size() && path.subList(0, start.size()).equals(start);
  }

  private static String plain(String heading) {
    return heading.replaceAll("\\s+", "");
  }
}
