package org.faheng.index.lucene;

import java.util.ArrayList;
import java.util.List;
import org.faheng.index.engine.QuestionWords;

/**
 * 问句词项: the terms of a question that the index knows.
 *
 * @param deciding terms that decide what matches
 * @param legal terms from the legal words behind everyday ones
 * @param refining terms that stand nearly everywhere and only refine the order
 */
record Asked(
    List<TermSumQuery.Part> deciding,
    List<TermSumQuery.Part> legal,
    List<TermSumQuery.Part> refining) {

  /** How many of the deciding and legal terms a match must have. */
  private int least() {
    return QuestionWords.least(deciding.size());
  }

  /** The sum of all of them. */
  TermSumQuery sum(List<Leaf> leaves) {
    List<TermSumQuery.Part> first = new ArrayList<>(deciding);
    first.addAll(legal);
    return new TermSumQuery(first, refining, least(), leaves);
  }

  /** What a text full of every deciding term would get. */
  float most() {
    float most = 0;
    for (TermSumQuery.Part part : deciding) {
      most += part.most();
    }
    return most;
  }

  /** The terms of that field that people asked for, legal terms left out. */
  List<TermSumQuery.Part> of(String field) {
    List<TermSumQuery.Part> parts = new ArrayList<>(deciding);
    parts.addAll(refining);
    return parts.stream().filter(part -> part.term().field().equals(field)).toList();
  }
}
