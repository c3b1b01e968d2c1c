package org.faheng.index.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.index.CaseHead;
import org.faheng.index.CaseHits;
import org.faheng.index.CaseHits.CaseHit;
import org.faheng.index.CaseQuery;

/**
 * 类案排序: the cases nearest to some facts. All words decide who comes near, those outside names for
 * more; the nearest are then put in order by what the matter is about: by content words, and by
 * cause and provisions, as a person sets them and as the nearest cases vote (decision 008).
 */
public final class SimilarCases {
  private final Catalogue catalogue;
  private final CaseShelf shelf;
  private final CaseLists lists;
  private final String snapshot;
  private final FactReader facts;

  public SimilarCases(Catalogue catalogue, CaseShelf shelf, CaseLists lists, String snapshot) {
    this.catalogue = catalogue;
    this.shelf = shelf;
    this.lists = lists;
    this.facts = new FactReader(shelf, lists);
    this.snapshot = snapshot;
  }

  /** A case with its score. */
  private record Scored(int number, double score) {}

  /** The cases nearest to the facts of {@code query}. */
  public CaseHits find(CaseQuery query) throws IOException {
    BitSet accepted = shelf.accepted(query.filter());
    int compared = accepted.cardinality();
    FactReader.Read read = facts.read(query.facts(), query.filter());
    for (int number : read.itself()) {
      accepted.clear(number);
    }
    float[] words = inOrder(words(read, accepted), read.content().sums(), accepted);
    int[] best = shelf.best(words, accepted, Math.max(query.size(), CaseRanking.FACETED));
    CaseVotes votes = votes(best, words);
    List<Scored> order = order(best, words, query, votes);
    return new CaseHits(
        order.stream().limit(query.size()).map(scored -> hit(scored, read.nameless())).toList(),
        compared,
        compared - accepted.cardinality(),
        FacetCounts.of(nearest(order)),
        votes.likely(),
        snapshot);
  }

  /** The nearest by their words, put in order by cause and provisions too. */
  private List<Scored> order(int[] best, float[] words, CaseQuery query, CaseVotes votes) {
    List<Scored> order = new ArrayList<>(best.length);
    for (int i = 0; i < best.length; i++) {
      double gain = i < CaseRanking.REORDERED ? gain(head(best[i]), query, votes) : 0;
      order.add(new Scored(best[i], words[best[i]] + gain));
    }
    order.sort(
        Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparingInt(scored -> shelf.get(scored.number()).document()));
    return order;
  }

  /** How near each case is by its words, the nearest 1. */
  private float[] words(FactReader.Read read, BitSet accepted) throws IOException {
    float[] words =
        blend(read.literal().sums(), read.nameless().sums(), CaseRanking.NAMELESS, accepted);
    if (read.brief()) {
      int[] best = shelf.best(words, accepted, CaseRanking.LENDERS);
      Map<String, Float> lent = new LentTerms(catalogue, shelf, lists).of(best, words);
      words =
          blend(
              words,
              lists.sums(accepted, List.of(lent)).getFirst().sums(),
              CaseRanking.LENDING,
              accepted);
    }
    return blend(words, words, 0, accepted);
  }

  /**
   * The same with the nearest put in order by content words; that moves nobody else among them, so
   * cases that share only what the matter is about do not push out those that tell the same story.
   */
  private float[] inOrder(float[] words, float[] content, BitSet accepted) {
    float[] ordered = new float[words.length];
    for (int i = 0; i < words.length; i++) {
      ordered[i] = (1 - CaseRanking.CONTENT) * words[i];
    }
    float share = CaseRanking.CONTENT / maximum(content, accepted);
    for (int number : shelf.best(words, accepted, CaseRanking.REORDERED)) {
      ordered[number] += share * content[number];
    }
    return ordered;
  }

  /** Both scores as parts of their maximum, the second with {@code share}. */
  private static float[] blend(float[] first, float[] second, float share, BitSet accepted) {
    float ofFirst = (1 - share) / maximum(first, accepted);
    float ofSecond = share / maximum(second, accepted);
    float[] blended = new float[first.length];
    for (int i = 0; i < blended.length; i++) {
      blended[i] = ofFirst * first[i] + ofSecond * second[i];
    }
    return blended;
  }

  /** The largest score of an accepted case; a least number where all are 0. */
  private static float maximum(float[] scores, BitSet accepted) {
    float maximum = Float.MIN_NORMAL;
    for (int i = 0; i < scores.length; i++) {
      if (accepted.get(i)) {
        maximum = Math.max(maximum, scores[i]);
      }
    }
    return maximum;
  }

  private CaseVotes votes(int[] best, float[] words) {
    CaseVotes votes = new CaseVotes();
    for (int i = 0; i < Math.min(CaseRanking.VOTERS, best.length); i++) {
      votes.add(head(best[i]), words[best[i]]);
    }
    votes.count(shelf);
    return votes;
  }

  private static double gain(CaseHead head, CaseQuery query, CaseVotes votes) {
    double set = query.causes().isEmpty() ? 0 : covered(query.causes(), head.causes());
    double voted =
        query.causes().isEmpty() ? CaseRanking.VOTED_CAUSE : CaseRanking.VOTED_CAUSE_BESIDE_SET;
    double provisions =
        query.provisions().isEmpty()
            ? votes.provisions(head)
            : covered(query.provisions(), head.provisions());
    return CaseRanking.SET_CAUSE * set
        + voted * votes.causes(head)
        + CaseRanking.PROVISIONS * provisions;
  }

  /** The share of the wanted values that are there. */
  private static double covered(Set<String> wanted, Set<String> there) {
    return wanted.stream().filter(there::contains).count() / (double) wanted.size();
  }

  private CaseHead head(int number) {
    return shelf.get(number).text().head();
  }

  private List<CaseHead> nearest(List<Scored> order) {
    return order.stream().limit(CaseRanking.FACETED).map(scored -> head(scored.number())).toList();
  }

  private CaseHit hit(Scored scored, CaseLists.Sums nameless) {
    CaseShelf.Case one = shelf.get(scored.number());
    double covered =
        nameless.limit() == 0 ? 0 : nameless.sums()[scored.number()] / nameless.limit();
    return new CaseHit(catalogue.get(one.document()), one.text(), scored.score(), covered);
  }
}
