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
 * @param sum the sum of all of them, computed once for matching and for ordering
 */
record Asked(
    List<TermSumQuery.Part> deciding,
    List<TermSumQuery.Part> legal,
    List<TermSumQuery.Part> refining,
    TermSumQuery sum) {

  /** These terms with their sum. */
  static Asked of(
      List<TermSumQuery.Part> deciding,
      List<TermSumQuery.Part> legal,
      List<TermSumQuery.Part> refining,
      List<Leaf> leaves) {
    List<TermSumQuery.Part> first = new ArrayList<>(deciding);
    first.addAll(legal);
    int least = QuestionWords.least(deciding.size());
    return new Asked(deciding, legal, refining, new TermSumQuery(first, refining, least, leaves));
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
