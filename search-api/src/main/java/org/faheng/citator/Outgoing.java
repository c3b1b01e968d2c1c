package org.faheng.citator;

import java.util.List;
import org.faheng.search.ForceBadge;
import org.jspecify.annotations.Nullable;

/**
 * 本文件引用: what one document cites.
 *
 * @param works the cited works, in the order in which the text first names them
 * @param stale the citations that lead to what no longer is
 * @param unresolved the citations of which it is not known what they mean
 */
public record Outgoing(List<CitedWork> works, List<Stale> stale, List<Unresolved> unresolved) {
  public Outgoing {
    works = List.copyOf(works);
    stale = List.copyOf(stale);
    unresolved = List.copyOf(unresolved);
  }

  /** The works from which words are quoted. */
  public List<CitedWork> quoting() {
    return works.stream().filter(work -> !work.quotes().isEmpty()).toList();
  }

  /** How many citations of other works there are. */
  public int times() {
    return works.stream().mapToInt(CitedWork::times).sum();
  }

  /**
   * One cited work.
   *
   * @param title its title in 《》
   * @param href its text; null where it is not at hand
   * @param badge 时效性 of the version to read; null where it is not at hand or decides one case
   * @param standing what is known of a work that is not at hand, in Chinese; empty for others
   * @param ended whether a register says that it has ended
   * @param treatments how it is used and how often, such as 依据 1 · 适用 3
   * @param times how often it is cited
   * @param places the places of it that are cited, in order of the text; empty where it is cited as
   *     a whole or not at hand
   * @param from the provisions that cite it
   * @param quotes the words quoted from it
   */
  public record CitedWork(
      String title,
      @Nullable String href,
      @Nullable ForceBadge badge,
      String standing,
      boolean ended,
      String treatments,
      int times,
      List<Place> places,
      List<Place> from,
      List<Quote> quotes) {}

  /** A provision, and where to read it. */
  public record Place(String label, String href) {}

  /**
   * 引文核对.
   *
   * @param from the provision that quotes
   * @param cited the place quoted, such as 第三条第一款
   * @param href its text; null where it is not at hand
   * @param verdict 引文一致, 引文有出入 and the like
   * @param good whether the words agree
   * @param details with which version they were compared, and where they differ
   */
  public record Quote(
      Place from,
      String cited,
      @Nullable String href,
      String verdict,
      boolean good,
      List<String> details) {}

  /**
   * 失效引用.
   *
   * @param words the citation
   * @param kind what is wrong with it, in Chinese
   * @param explanation why, in Chinese
   * @param href the text that shows it; null where it is not at hand
   */
  public record Stale(
      Place from, String words, String kind, String explanation, @Nullable String href) {}

  /**
   * 未解析的引用.
   *
   * @param words the citation
   * @param reason why it is not known what it means, in Chinese
   */
  public record Unresolved(Place from, String words, String reason) {}
}
