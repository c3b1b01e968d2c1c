package org.faheng.corpus.lifecycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faheng.corpus.citation.CitationFormat;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.citation.TitleCatalog;
import org.faheng.corpus.citation.Titles;
import org.faheng.corpus.document.FactTable;
import org.jspecify.annotations.Nullable;

/**
 * 废止登记: documents known to bind no longer, also where the text that ended them is not at hand.
 * Holds the rows of {@code repealed-laws.tsv}, and of {@code former-titles.tsv} those that it
 * lacks.
 */
public final class RepealedLaws {
  private static final RepealedLaws KNOWN = new RepealedLaws();

  private final Map<String, Entry> byTitle = new LinkedHashMap<>();

  private RepealedLaws() {
    for (Map<String, String> row : FactTable.read("repealed-laws")) {
      Entry entry = entry(row);
      if (byTitle.put(Titles.key(entry.title()), entry) != null) {
        throw new IllegalArgumentException("repealed law must stand once, got " + entry.title());
      }
    }
    for (Map<String, String> row : FactTable.read("former-titles")) {
      Entry entry = former(row);
      byTitle.putIfAbsent(Titles.key(entry.title()), entry);
    }
  }

  /** What became of a document. */
  public enum Kind {
    /** 废止: a text says so. */
    REPEALED,
    /** 更名: it goes on under another title. */
    RENAMED,
    /** 新法取代: another document has taken its place. */
    REPLACED,
    /** 失效: it is no longer applied. */
    LAPSED
  }

  /**
   * One document of the register.
   *
   * @param title its title
   * @param published only where a later document took the same title: versions published after this
   *     day bind; null elsewhere
   * @param on first day on which it no longer bound; null where not known
   * @param endedBy title of the document that ended or replaced it; empty where not known
   * @param article the article that says so, such as "1260"; empty where not known
   * @param kind what became of it
   * @param source where that is written
   */
  public record Entry(
      String title,
      @Nullable LocalDate published,
      @Nullable LocalDate on,
      String endedBy,
      String article,
      Kind kind,
      String source) {

    /** Whether a later document bears the same title, so that the title alone does not tell. */
    public boolean titleUsedAgain() {
      return published != null;
    }

    /**
     * Whether the version of that day is the one that ended.
     *
     * @param version 公布日期 of the version meant; null where the text does not say, which counts as
     *     the later document of that title
     */
    public boolean covers(@Nullable LocalDate version) {
      return published == null || (version != null && !version.isAfter(published));
    }

    /** What became of it, such as 自 2021-01-01 起由《中华人民共和国民法典》第一千二百六十条废止. */
    public String ending() {
      String since = on == null ? "" : "自 " + on + " 起";
      String place = article.isEmpty() ? "" : ProvisionRef.article(article).label();
      String other = endedBy.isEmpty() ? "" : CitationFormat.quoted(endedBy);
      String by = other.isEmpty() ? "" : "由" + other + place;
      return since
          + switch (kind) {
            case REPEALED -> by + "废止";
            case RENAMED -> "更名为" + other;
            case REPLACED -> by + "取代";
            case LAPSED -> by + (by.isEmpty() ? "" : "宣布") + "失效";
          };
    }

    /** Whether it had ended by {@code day}; an end on an unknown day counts. */
    public boolean endedBy(LocalDate day) {
      return on == null || !day.isBefore(on);
    }
  }

  /** The register shipped with the product. */
  public static RepealedLaws known() {
    return KNOWN;
  }

  /** The document of that title, full or short: 民法通则, 中华人民共和国民法通则. */
  public Optional<Entry> find(String title) {
    Entry exact = byTitle.get(Titles.key(title));
    return exact != null
        ? Optional.of(exact)
        : TitleCatalog.fullTitle(title).map(full -> byTitle.get(Titles.key(full)));
  }

  /** Every document of the register. */
  public Collection<Entry> all() {
    return byTitle.values();
  }

  private static Entry entry(Map<String, String> row) {
    return new Entry(
        row.getOrDefault("title", ""),
        day(row.getOrDefault("published", "")),
        day(row.getOrDefault("repealed_on", "")),
        row.getOrDefault("ended_by", ""),
        row.getOrDefault("ended_by_article", ""),
        Kind.valueOf(row.getOrDefault("kind", "").toUpperCase(Locale.ROOT)),
        row.getOrDefault("source", ""));
  }

  private static Entry former(Map<String, String> row) {
    String source = row.getOrDefault("source", "");
    return new Entry(
        row.getOrDefault("old_title", ""),
        null,
        day(row.getOrDefault("since", "")),
        row.getOrDefault("new_title", ""),
        "",
        source.equals("更名") ? Kind.RENAMED : Kind.REPLACED,
        source);
  }

  private static @Nullable LocalDate day(String cell) {
    return cell.isEmpty() ? null : LocalDate.parse(cell);
  }
}
