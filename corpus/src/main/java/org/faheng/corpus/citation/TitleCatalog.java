package org.faheng.corpus.citation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faheng.corpus.document.Authority;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.FactTable;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.Work;

/** 标题目录: finds works by full title, short title or usual abbreviation. Immutable. */
public final class TitleCatalog {
  private static final Map<String, String> SHORT_TITLES = shortTitles();
  private static final String STATE = "中华人民共和国";

  /** A shorter short title may be an accident of other words: 违反法律 holds 反法. */
  private static final int SHORTEST_ALONE = 4;

  private final Map<String, List<Work>> byTitle = new HashMap<>();
  private final NameTrie names = new NameTrie();
  private final boolean everyTitle;

  /**
   * @param works every known work
   * @param otherTitles titles that also name a work, such as the regulation inside a notice
   */
  public TitleCatalog(Collection<Work> works, Map<String, Work> otherTitles) {
    this(works, otherTitles, false);
  }

  private TitleCatalog(Collection<Work> works, Map<String, Work> otherTitles, boolean everyTitle) {
    this.everyTitle = everyTitle;
    works.forEach(work -> add(work.title(), work));
    otherTitles.forEach(this::add);
    byTitle.keySet().forEach(names::add);
    SHORT_TITLES.keySet().stream()
        .filter(name -> name.length() >= SHORTEST_ALONE)
        .forEach(names::add);
    SHORT_TITLES.values().stream()
        .filter(name -> name.length() >= SHORTEST_ALONE)
        .forEach(names::add);
  }

  /** A catalogue that knows only the short titles shipped with the product. */
  public static TitleCatalog empty() {
    return new TitleCatalog(List.of(), Map.of(), false);
  }

  /**
   * A catalogue that takes every title, short ones in full, for that of a work: to read what a text
   * cites before it is known which works are at hand.
   */
  public static TitleCatalog ofEveryTitle() {
    return new TitleCatalog(List.of(), Map.of(), true);
  }

  private void add(String title, Work work) {
    List<Work> known = byTitle.computeIfAbsent(Titles.key(title), key -> new ArrayList<>());
    if (known.stream().noneMatch(other -> other.uri().equals(work.uri()))) {
      known.add(work);
    }
  }

  /** The works of that title, full or short; several where authorities share a title. */
  public List<Work> find(String title) {
    String key = Titles.key(title);
    List<Work> exact = byTitle.get(key);
    if (exact != null) {
      return List.copyOf(exact);
    }
    String full = SHORT_TITLES.getOrDefault(key, key);
    return everyTitle ? named(full) : List.copyOf(byTitle.getOrDefault(full, List.of()));
  }

  private static List<Work> named(String title) {
    if (title.isEmpty()) {
      return List.of();
    }
    FrbrUri uri = FrbrUri.ofWork(DocumentKind.OTHER, "", title);
    return List.of(
        new Work(uri, title, DocumentKind.OTHER, Authority.UNKNOWN, Jurisdiction.UNKNOWN));
  }

  /** The key of the full title behind a short one; empty where the short title is not known. */
  public static Optional<String> fullTitle(String shortTitle) {
    return Optional.ofNullable(SHORT_TITLES.get(Titles.key(shortTitle)));
  }

  /** Every short title with the key of its full title. */
  public static Map<String, String> allShortTitles() {
    return SHORT_TITLES;
  }

  /** Whether {@code name} is a title or short title that running text may use without 《》. */
  public boolean isName(String name) {
    return byTitle.containsKey(name) || SHORT_TITLES.containsKey(name);
  }

  /** Length of the longest name that ends at {@code end} in {@code text}; 0 where none does. */
  int nameEndingAt(CharSequence text, int end) {
    int length = names.longestEndingAt(text, end);
    int start = end - length - STATE.length();
    boolean full =
        length > 0 && start >= 0 && STATE.contentEquals(text.subSequence(start, end - length));
    return full ? length + STATE.length() : length;
  }

  private static Map<String, String> shortTitles() {
    Map<String, String> titles = new HashMap<>();
    for (Map<String, String> row : FactTable.read("short-titles")) {
      titles.put(
          Titles.key(row.getOrDefault("alias", "")), Titles.key(row.getOrDefault("title", "")));
    }
    return Map.copyOf(titles);
  }
}
