package org.faheng.index.engine;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.faheng.analysis.FactTerms;
import org.faheng.index.CaseFilter;
import org.faheng.index.CasePart;
import org.faheng.index.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * 案情读取: reads the terms of some facts, and how near every case comes to them whatever the filter.
 */
public final class FactReader {
  /** So many facts are kept with their sums: a search asks for the same facts tier by tier. */
  private static final int REMEMBERED = 8;

  private final CaseShelf shelf;
  private final CaseLists lists;
  private final Map<Asked, Read> remembered = Recent.of(REMEMBERED);

  public FactReader(CaseShelf shelf, CaseLists lists) {
    this.shelf = shelf;
    this.lists = lists;
  }

  /**
   * What was asked for.
   *
   * @param filter null where the sums are of all cases, whatever the filter
   */
  private record Asked(String facts, @Nullable CaseFilter filter) {}

  /**
   * Facts as they were read, and how near every case comes, whatever the filter.
   *
   * @param brief whether they are a question in a line
   * @param itself numbers of the cases that they were taken from
   */
  public record Read(
      boolean brief,
      int[] itself,
      CaseLists.Sums literal,
      CaseLists.Sums nameless,
      CaseLists.Sums content) {}

  /** Reads facts, or takes what was read of them just before. */
  public Read read(String facts, CaseFilter filter) throws IOException {
    Asked asked = new Asked(facts, lists.areOfAcceptedOnly() ? filter : null);
    Read known = remembered.get(asked);
    if (known != null) {
      return known;
    }
    FactTerms terms = FactTerms.of(facts);
    BitSet among = asked.filter() == null ? shelf.all() : shelf.accepted(filter);
    List<CaseLists.Sums> sums =
        lists.sums(among, List.of(terms.literal(), terms.nameless(), terms.content()));
    boolean brief = terms.literal().size() < CaseRanking.SHORT;
    int[] itself = itself(facts, sums.get(0).sums(), among);
    Read read = new Read(brief, itself, sums.get(0), sums.get(1), sums.get(2));
    remembered.put(asked, read);
    return read;
  }

  /** Those among the nearest by all words that have the very same. */
  private int[] itself(String facts, float[] literal, BitSet among) throws IOException {
    SameWords same = new SameWords(facts);
    IntStream.Builder itself = IntStream.builder();
    for (int number : shelf.best(literal, among, CaseRanking.COPIES)) {
      CaseShelf.Case one = shelf.get(number);
      if (same.mayFill(compared(one.text())) && same.areIn(lists.text(number))) {
        itself.add(number);
      }
    }
    return itself.build().toArray();
  }

  /** How many signs of a case are facts and reasons. */
  private static int compared(CaseText text) {
    return text.parts().stream()
        .filter(
            part -> part.kind() == CasePart.Kind.FACTS || part.kind() == CasePart.Kind.REASONING)
        .mapToInt(part -> part.span().end() - part.span().start())
        .sum();
  }
}
