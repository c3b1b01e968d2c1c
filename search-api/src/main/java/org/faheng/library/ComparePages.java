package org.faheng.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.faheng.corpus.lifecycle.ArticleMap;
import org.faheng.corpus.lifecycle.ArticleMap.Article;
import org.faheng.corpus.lifecycle.ArticleMap.Kind;
import org.faheng.index.DocumentSummary;
import org.faheng.library.ComparePage.Chapter;
import org.faheng.library.ComparePage.Count;
import org.faheng.library.ComparePage.Form;
import org.faheng.library.ComparePage.Note;
import org.faheng.library.ComparePage.Option;
import org.faheng.library.ComparePage.Piece;
import org.faheng.library.ComparePage.Place;
import org.faheng.library.ComparePage.Remark;
import org.faheng.library.ComparePage.Row;
import org.faheng.library.ComparePage.Sheet;
import org.faheng.library.ComparePage.Side;
import org.faheng.library.ComparePage.Version;
import org.faheng.search.ArticleMaps;
import org.faheng.search.CardLinks;
import org.faheng.search.DocumentFacts;
import org.faheng.search.ForceBadge;
import org.faheng.search.SearchService;
import org.faheng.search.VersionChoice;
import org.faheng.search.VersionPicker;
import org.faheng.web.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out comparisons as pages. */
@Component
final class ComparePages {
  private static final int LONGEST_HEADING = 40;

  private final SearchService service;
  private final Comparisons comparisons;

  ComparePages(SearchService service, Comparisons comparisons) {
    this.service = service;
    this.comparisons = comparisons;
  }

  /** The form alone, before anything was chosen. */
  ComparePage empty() {
    Note note = new Note("请输入法律名称，再选择要对照的两个版本；也可以从法律全文页的“版本”一栏点“对照”。", null, null);
    return new ComparePage("新旧对照", new Form("", List.of(), false), List.of(note), null);
  }

  /** Why there is nothing to compare, with the versions there are. */
  ComparePage page(String law, VersionChoice.None none, boolean changesOnly) {
    List<Option> versions = none.versions().stream().map(each -> option(each, null, null)).toList();
    String href =
        none.versions().size() == 1 ? Links.law(none.versions().getFirst().uri().value()) : null;
    Note note = new Note(none.reason() + "。", href == null ? null : "打开全文", href);
    return new ComparePage(
        "新旧对照",
        new Form(law, versions.size() > 1 ? versions : List.of(), changesOnly),
        List.of(note),
        null);
  }

  /** The comparison of two texts, with all rows or only those with a change. */
  ComparePage page(VersionChoice.Pair pair, boolean changesOnly) {
    Comparison comparison = comparisons.compare(pair);
    List<DocumentSummary> family = new ArrayList<>();
    family.addAll(new VersionPicker(service.catalogue()).family(pair.newer()));
    if (!family.contains(pair.older())) {
      family.addFirst(pair.older());
    }
    return new ComparePage(
        "新旧对照 " + comparison.title(),
        new Form(
            "",
            family.stream().map(each -> option(each, pair.older(), pair.newer())).toList(),
            changesOnly),
        notes(comparison, changesOnly),
        sheet(comparison, changesOnly));
  }

  private static Option option(
      DocumentSummary version, @Nullable DocumentSummary older, @Nullable DocumentSummary newer) {
    boolean foreign = newer != null && !version.title().equals(newer.title());
    return new Option(
        version.uri().value(),
        (foreign ? version.title() + " " : "") + DocumentFacts.version(version),
        version.equals(older),
        version.equals(newer));
  }

  private static List<Note> notes(Comparison comparison, boolean changesOnly) {
    List<Note> notes = new ArrayList<>();
    LocalDate before = comparison.older().expression().published();
    LocalDate after = comparison.newer().expression().published();
    if (before != null && after != null && before.isAfter(after)) {
      notes.add(
          new Note(
              "左边是较新的文本，“新增”“删除”因此是反向的。",
              "左右互换",
              address(comparison.newer(), comparison.older(), changesOnly)));
    }
    if (!comparison.older().work().uri().equals(comparison.newer().work().uri())) {
      notes.add(new Note("所比对的是两部不同的文件，条文对应只按文字相似度判断。", null, null));
    }
    if (comparison.rows().isEmpty()) {
      notes.add(new Note("两个文本都没有可以比对的条文。", null, null));
    } else if (comparison.same()) {
      notes.add(new Note("两个版本的条文相同，没有变动。", null, null));
    }
    return notes;
  }

  /** The address of a comparison, with all rows or only those with a change. */
  private static String address(DocumentSummary older, DocumentSummary newer, boolean changesOnly) {
    return address("/compare", older, newer, changesOnly);
  }

  private static String address(
      String path, DocumentSummary older, DocumentSummary newer, boolean changesOnly) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put("from", List.of(older.uri().value()));
    parameters.put("to", List.of(newer.uri().value()));
    parameters.put("changes", List.of(changesOnly ? "true" : ""));
    return Links.page(path, parameters);
  }

  private Sheet sheet(Comparison comparison, boolean changesOnly) {
    DocumentSummary older = comparison.older();
    DocumentSummary newer = comparison.newer();
    Sides sides =
        new Sides(
            CardLinks.of(older, service.catalogue()), CardLinks.of(newer, service.catalogue()));
    List<ComparedRow> rows = comparison.rows(changesOnly);
    return new Sheet(
        version(comparison, older, comparison.olderForce()),
        version(comparison, newer, comparison.newerForce()),
        comparison.counts().stream().map(count -> count(count.getKey(), count.getValue())).toList(),
        rows.size(),
        rows.stream().filter(ComparedRow::doubtful).count(),
        address(newer, older, changesOnly),
        address(older, newer, !changesOnly),
        address("/compare/export.xlsx", older, newer, changesOnly),
        address("/compare/export.docx", older, newer, changesOnly),
        Comparison.SCOPE,
        comparison.snapshot(),
        comparison.chapters(changesOnly).stream().map(sides::chapter).toList());
  }

  private static Version version(
      Comparison comparison, DocumentSummary document, ForceBadge force) {
    boolean named = !comparison.older().title().equals(comparison.newer().title());
    return new Version(
        named ? document.title() : "",
        DocumentFacts.version(document),
        force.label(),
        force.style(),
        force.reason(),
        Links.law(document.uri().value()));
  }

  private static Count count(Kind kind, long count) {
    return new Count(kind.label(), style(kind), count);
  }

  private static String style(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Lays out rows with links to the cards of both versions. */
  private record Sides(CardLinks olderCards, CardLinks newerCards) {

    Chapter chapter(ComparedChapter chapter) {
      String heading = chapter.heading().replaceAll("\\s+", " ");
      Map<Kind, Long> counts =
          chapter.rows().stream()
              .collect(
                  Collectors.groupingBy(ComparedRow::kind, TreeMap::new, Collectors.counting()));
      counts.remove(Kind.UNCHANGED);
      return new Chapter(
          chapter.id(),
          heading,
          heading.length() <= LONGEST_HEADING
              ? heading
              : heading.substring(0, LONGEST_HEADING) + "…",
          chapter.depth(),
          chapter.olderHeading().replaceAll("\\s+", " "),
          counts.entrySet().stream().map(each -> count(each.getKey(), each.getValue())).toList(),
          chapter.rows().stream().map(this::row).toList());
    }

    private Row row(ComparedRow row) {
      ArticleMap.Row articles = row.row();
      return new Row(
          ArticleMaps.anchor(articles),
          caption(articles.older(), articles.newer()),
          row.kind().label(),
          style(row.kind()),
          row.kind() != Kind.UNCHANGED,
          row.doubtful(),
          side(articles.older(), olderCards, row.olderLines()),
          side(articles.newer(), newerCards, row.newerLines()),
          remarks(row));
    }

    private static String caption(@Nullable Article older, @Nullable Article newer) {
      if (older == null || newer == null) {
        return older != null ? "旧" + older.label() : newer != null ? "新" + newer.label() : "";
      }
      return older.label().equals(newer.label())
          ? newer.label()
          : "旧" + older.label() + " → 新" + newer.label();
    }

    private static @Nullable Side side(
        @Nullable Article article, CardLinks cards, List<List<ComparedRow.Piece>> lines) {
      return article == null
          ? null
          : new Side(
              article.label(),
              cards.to(article.label(), article.eId()),
              lines.stream().map(line -> line.stream().map(Sides::piece).toList()).toList());
    }

    private static Piece piece(ComparedRow.Piece piece) {
      return switch (piece.change()) {
        case SAME -> new Piece("same", piece.text());
        case DELETED -> new Piece("del", piece.text());
        case INSERTED -> new Piece("ins", piece.text());
      };
    }

    private List<Remark> remarks(ComparedRow row) {
      List<Remark> remarks = new ArrayList<>();
      boolean paired = row.row().older() != null && row.row().newer() != null;
      if (!row.from().isEmpty()) {
        remarks.add(new Remark(paired ? "新条文另有内容来自" : "拆自", places("旧", row.from(), olderCards)));
      }
      if (!row.to().isEmpty()) {
        remarks.add(new Remark(paired ? "旧条文另有内容移入" : "并入", places("新", row.to(), newerCards)));
      }
      return remarks;
    }

    private static List<Place> places(String side, List<Article> articles, CardLinks cards) {
      return articles.stream()
          .map(each -> new Place(side + each.label(), cards.to(each.label(), each.eId())))
          .toList();
    }
  }
}
