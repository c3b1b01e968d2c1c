package org.faheng.corpus.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.jspecify.annotations.Nullable;

/**
 * 条文对照表: which article of an older version became which of a newer one. Articles are read by their
 * words and their place, never by their number alone.
 *
 * <p>The rows are for display side by side: each article of each version stands in exactly one row.
 * The links tell more: an article that was split leads to several, and one that was merged comes
 * from several. What stands outside any 条, such as an annex, is compared by its {@link
 * DocumentBody#units units}, apart from the 条; where a text has no 条, so is all of it.
 */
public final class ArticleMap {
  private static final String LEVEL_MARK = "__";

  private final List<Row> rows;
  private final List<Link> links;
  private final Map<EId, List<EId>> newer = new HashMap<>();
  private final Map<EId, List<EId>> older = new HashMap<>();

  /** 变动: what happened to an article. */
  public enum Kind {
    /** The same words under the same number. */
    UNCHANGED("未修改"),
    /** Other words; the number may differ too. */
    CHANGED("有修改"),
    /** The same words under another number. */
    MOVED("条号变动"),
    /** A newer article that comes from none of the older. */
    NEW("新增"),
    /** An older article that went into none of the newer. */
    DELETED("删除"),
    /** A newer article made of a part of an older one whose row is elsewhere. */
    SPLIT("拆出"),
    /** An older article that went into newer ones whose rows are elsewhere. */
    MERGED("并入");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The Chinese word, such as 有修改. */
    public String label() {
      return label;
    }
  }

  /**
   * 条文: an article of one version.
   *
   * @param eId its name in that version
   * @param label its number as law prints it, such as 第十二条
   * @param headings the headings it stands under, outermost first
   * @param text its words without the label
   */
  public record Article(EId eId, String label, List<String> headings, String text) {
    public Article {
      headings = List.copyOf(headings);
    }
  }

  /**
   * 对照行: an article before and after.
   *
   * @param older the article before; null where {@code newer} has none of its own
   * @param newer the article after; null where {@code older} has none of its own
   * @param kind what happened
   * @param likeness how alike the words are, 0 to 1; 0 where one side is missing
   */
  public record Row(@Nullable Article older, @Nullable Article newer, Kind kind, double likeness) {}

  /**
   * 去向: a rule of {@code older} is found in {@code newer}.
   *
   * @param older name in the older version
   * @param newer name in the newer version
   * @param ofOlder share of the words of the older article that went there, 0 to 1
   * @param ofNewer share of the words of the newer article that came from there, 0 to 1
   */
  public record Link(EId older, EId newer, double ofOlder, double ofNewer) {}

  ArticleMap(List<Row> rows, List<Link> links) {
    this.rows = List.copyOf(rows);
    this.links = List.copyOf(links);
    Map<EId, EId> partners = new HashMap<>();
    for (Row row : rows) {
      if (row.older() != null && row.newer() != null) {
        partners.put(row.older().eId(), row.newer().eId());
      }
    }
    Comparator<Link> partnersFirst =
        Comparator.comparing(link -> !link.newer().equals(partners.get(link.older())));
    links.stream()
        .sorted(partnersFirst.thenComparing(Comparator.comparingDouble(Link::ofOlder).reversed()))
        .forEach(link -> add(newer, link.older(), link.newer()));
    links.stream()
        .sorted(partnersFirst.thenComparing(Comparator.comparingDouble(Link::ofNewer).reversed()))
        .forEach(link -> add(older, link.newer(), link.older()));
  }

  private static void add(Map<EId, List<EId>> places, EId from, EId to) {
    places.computeIfAbsent(from, e -> new ArrayList<>()).add(to);
  }

  /** Compares two versions of one law; any two texts give a map. */
  public static ArticleMap between(DocumentBody older, DocumentBody newer) {
    ComparedUnits before = new ComparedUnits(older);
    ComparedUnits after = new ComparedUnits(newer);
    if (before.articles().isEmpty() || after.articles().isEmpty()) {
      return new ArticleMapBuilder(before.all(), after.all()).build();
    }
    ArticleMap articles = new ArticleMapBuilder(before.articles(), after.articles()).build();
    if (before.others().isEmpty() && after.others().isEmpty()) {
      return articles;
    }
    return articles.with(new ArticleMapBuilder(before.others(), after.others()).build(), after);
  }

  /** Both maps in one, the rows in the order of the newer text. */
  private ArticleMap with(ArticleMap other, ComparedUnits order) {
    List<Placed> placed = new ArrayList<>(placed(rows, order));
    placed.addAll(placed(other.rows, order));
    placed.sort(Comparator.comparingInt(Placed::place));
    List<Link> both = new ArrayList<>(links);
    both.addAll(other.links);
    return new ArticleMap(placed.stream().map(Placed::row).toList(), both);
  }

  /** A row with the place of its newer article, or of the one before it. */
  private record Placed(Row row, int place) {}

  private static List<Placed> placed(List<Row> rows, ComparedUnits order) {
    List<Placed> placed = new ArrayList<>();
    int place = -1;
    for (Row row : rows) {
      place = row.newer() == null ? place : order.place(row.newer().eId());
      placed.add(new Placed(row, place));
    }
    return placed;
  }

  /** The rows in the order of the newer version, deleted articles where they stood. */
  public List<Row> rows() {
    return rows;
  }

  /** All links, in the order of the older version. */
  public List<Link> links() {
    return links;
  }

  /**
   * Where an older article went, best first; empty if deleted or unknown. The name may lead deeper,
   * to a 款 or 项: the answer is for its article.
   */
  public List<EId> newer(EId eId) {
    return places(newer, eId);
  }

  /**
   * Where a newer article came from, best first; empty if new or unknown. The name may lead deeper,
   * to a 款 or 项: the answer is for its article.
   */
  public List<EId> older(EId eId) {
    return places(older, eId);
  }

  private static List<EId> places(Map<EId, List<EId>> places, EId eId) {
    EId at = eId;
    while (!places.containsKey(at)) {
      int end = at.value().lastIndexOf(LEVEL_MARK);
      if (end < 0) {
        return List.of();
      }
      at = new EId(at.value().substring(0, end));
    }
    return List.copyOf(places.getOrDefault(at, List.of()));
  }

  /** How many rows there are of a kind. */
  public long count(Kind kind) {
    return rows.stream().filter(row -> row.kind() == kind).count();
  }

  /** How many rows there are of each kind, as in 有修改 12、新增 3; kinds without rows left out. */
  public String summary() {
    StringBuilder summary = new StringBuilder();
    Arrays.stream(Kind.values())
        .filter(kind -> count(kind) > 0)
        .forEach(
            kind ->
                summary
                    .append(summary.isEmpty() ? "" : "、")
                    .append(kind.label())
                    .append(' ')
                    .append(count(kind)));
    return summary.toString();
  }
}
