package org.faheng.citator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faheng.corpus.citation.Treatment;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.index.DocumentSummary;
import org.faheng.search.NamedPlace;
import org.jspecify.annotations.Nullable;

/**
 * 被引结果: who cites a work or a place of it.
 *
 * @param question as asked
 * @param day on which 时效性 is told
 * @param target what the question was taken for; null where nothing has such a name
 * @param shown the version of the target to read on that day; null where there is none
 * @param citations the wanted citations, by kind of citing document
 * @param kinds all citations by kind of citing document
 * @param treatments all citations by what is done with the cited text
 * @param older how many citations stand in superseded versions of citing works and are left out
 * @param whole of a 款 or 项: how many citations name its article without saying which part; else 0
 * @param compared how many works of each kind were looked through
 * @param suggestions titles that could have been meant
 */
public record CitedBy(
    String question,
    LocalDate day,
    @Nullable NamedPlace target,
    @Nullable DocumentSummary shown,
    List<IncomingCitation> citations,
    List<Tally<DocumentKind>> kinds,
    List<Tally<Treatment>> treatments,
    int older,
    int whole,
    Map<DocumentKind, Integer> compared,
    List<String> suggestions) {

  /**
   * How many citations there are of one sort.
   *
   * @param works citing works
   * @param citations citations in them
   */
  public record Tally<T>(T of, int works, int citations) {

    /** Counts {@code citations} by {@code sort}, in the order of the sorts. */
    static <T extends Comparable<T>> List<Tally<T>> of(
        List<IncomingCitation> citations, Function<IncomingCitation, T> sort) {
      Map<T, List<IncomingCitation>> sorted = new TreeMap<>();
      for (IncomingCitation citation : citations) {
        sorted.computeIfAbsent(sort.apply(citation), key -> new ArrayList<>()).add(citation);
      }
      List<Tally<T>> tallies = new ArrayList<>();
      sorted.forEach((key, list) -> tallies.add(new Tally<>(key, works(list), list.size())));
      return tallies;
    }

    private static int works(List<IncomingCitation> citations) {
      Set<FrbrUri> works = new HashSet<>();
      citations.forEach(citation -> works.add(citation.document().work().uri()));
      return works.size();
    }
  }

  public CitedBy {
    citations = List.copyOf(citations);
    kinds = List.copyOf(kinds);
    treatments = List.copyOf(treatments);
    suggestions = List.copyOf(suggestions);
  }

  /** What was looked through, in Chinese: how many works of which kinds. */
  public String comparedText() {
    int all = compared.values().stream().mapToInt(Integer::intValue).sum();
    return "已比对库中 "
        + all
        + " 部文件："
        + compared.entrySet().stream()
            .map(entry -> entry.getKey().label() + " " + entry.getValue())
            .collect(Collectors.joining("、"))
        + "。没有入库的文件不在比对范围内。";
  }

  /** How many works cite it. */
  public int works() {
    return kinds.stream().mapToInt(Tally::works).sum();
  }

  /** How many citations there are. */
  public int total() {
    return kinds.stream().mapToInt(Tally::citations).sum();
  }
}
