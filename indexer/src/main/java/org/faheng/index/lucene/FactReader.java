package org.faheng.index.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.faheng.analysis.FactTerms;
import org.faheng.index.CasePart;
import org.faheng.index.CaseText;

/**
 * 案情读取: reads the terms of some facts, and how near every case comes to them whatever the filter.
 */
final class FactReader {
  /** So many facts are kept with their sums: a search asks for the same facts tier by tier. */
  private static final int REMEMBERED = 8;

  private final IndexSearcher searcher;
  private final CaseShelf shelf;
  private final CaseScores scores;
  private final Map<String, Read> remembered = Recent.of(REMEMBERED);

  FactReader(IndexSearcher searcher, CaseShelf shelf, CaseScores scores) {
    this.searcher = searcher;
    this.shelf = shelf;
    this.scores = scores;
  }

  /**
   * Facts as they were read, and how near every case comes, whatever the filter.
   *
   * @param brief whether they are a question in a line
   * @param itself numbers of the cases that they were taken from
   */
  record Read(
      boolean brief,
      int[] itself,
      CaseScores.Sums literal,
      CaseScores.Sums nameless,
      CaseScores.Sums content) {}

  /** Reads facts, or takes what was read of them just before. */
  Read read(String facts) throws IOException {
    Read known = remembered.get(facts);
    if (known != null) {
      return known;
    }
    FactTerms terms = FactTerms.of(facts);
    List<CaseScores.Sums> sums = scores.sums(terms.literal(), terms.nameless(), terms.content());
    boolean brief = terms.literal().size() < CaseRanking.SHORT;
    Read read =
        new Read(brief, itself(facts, sums.get(0).sums()), sums.get(0), sums.get(1), sums.get(2));
    remembered.put(facts, read);
    return read;
  }

  /** Those among the nearest by all words that have the very same. */
  private int[] itself(String facts, float[] literal) throws IOException {
    SameWords same = new SameWords(facts);
    IntStream.Builder itself = IntStream.builder();
    for (int number : shelf.best(literal, shelf.all(), CaseRanking.COPIES)) {
      CaseShelf.Case one = shelf.get(number);
      if (same.mayFill(compared(one.text())) && same.areIn(Entry.text(searcher, one.entry()))) {
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
