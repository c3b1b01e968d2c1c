package org.faheng.index.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.index.CaseFilter;
import org.faheng.index.CaseText;
import org.jspecify.annotations.Nullable;

/** 案例架: every case of one state of the index, numbered in the order of its entries. */
public final class CaseShelf {
  private static final int REMEMBERED = 64;

  private final Catalogue catalogue;
  private final List<Case> cases;
  private final Map<String, Double> rarity;
  private final int[] byDocument;
  private final Map<CaseFilter, BitSet> accepted = Recent.of(REMEMBERED);

  /**
   * One case.
   *
   * @param entry number by which its engine finds its record
   * @param document index in the catalogue
   * @param length number of pairs of its words
   */
  public record Case(int entry, int document, int length, CaseText text) {}

  /**
   * @param cases in the order in which the engine numbers them
   */
  public CaseShelf(List<Case> cases, Catalogue catalogue) {
    this.catalogue = catalogue;
    this.cases = List.copyOf(cases);
    this.byDocument = new int[catalogue.size()];
    Arrays.fill(byDocument, -1);
    for (int i = 0; i < cases.size(); i++) {
      byDocument[cases.get(i).document()] = i;
    }
    this.rarity = rarity(cases);
  }

  /** How much citing a provision tells, as for a word: the fewer cases cite it, the more. */
  private static Map<String, Double> rarity(List<Case> cases) {
    Map<String, Integer> counts = new HashMap<>();
    for (Case one : cases) {
      one.text().head().provisions().forEach(place -> counts.merge(place, 1, Integer::sum));
    }
    Map<String, Double> rarity = new HashMap<>();
    counts.forEach(
        (place, count) ->
            rarity.put(place, Math.log(1 + (cases.size() - count + 0.5) / (count + 0.5))));
    return rarity;
  }

  public int size() {
    return cases.size();
  }

  public Case get(int number) {
    return cases.get(number);
  }

  /** The case that a document is; null if it is none. */
  public @Nullable CaseText of(FrbrUri uri) {
    int number = number(uri);
    return number < 0 ? null : cases.get(number).text();
  }

  /** How much it tells that a case cites {@code provision}; 0 if none does. */
  public double rarity(String provision) {
    return rarity.getOrDefault(provision, 0.0);
  }

  /** Every case. */
  public BitSet all() {
    return byHead(CaseFilter.NONE);
  }

  /** The cases that {@code filter} lets through. */
  public BitSet accepted(CaseFilter filter) {
    BitSet accepted = filter.among().isEmpty() ? (BitSet) byHead(filter).clone() : among(filter);
    for (FrbrUri uri : filter.without()) {
      int number = number(uri);
      if (number >= 0) {
        accepted.clear(number);
      }
    }
    return accepted;
  }

  private BitSet among(CaseFilter filter) {
    BitSet among = new BitSet(cases.size());
    for (FrbrUri uri : filter.among()) {
      int number = number(uri);
      if (number >= 0 && filter.accepts(cases.get(number).text().head())) {
        among.set(number);
      }
    }
    return among;
  }

  /** Kept for the filters asked for last: every search asks for the same few, tier by tier. */
  private BitSet byHead(CaseFilter filter) {
    CaseFilter heads = filter.amongst(Set.of()).leavingOut(Set.of());
    BitSet known = accepted.get(heads);
    if (known != null) {
      return known;
    }
    BitSet fresh = new BitSet(cases.size());
    for (int i = 0; i < cases.size(); i++) {
      if (heads.accepts(cases.get(i).text().head())) {
        fresh.set(i);
      }
    }
    accepted.put(heads, fresh);
    return fresh;
  }

  /**
   * The accepted cases with the largest scores above 0, best first; of equals the first document.
   */
  public int[] best(float[] scores, BitSet accepted, int count) {
    PriorityQueue<Long> heap = new PriorityQueue<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0 && accepted.get(i)) {
        int document = cases.get(i).document();
        // scores are positive, so their bits order like themselves
        offer(
            ((long) Float.floatToIntBits(scores[i]) << 32) | (Integer.MAX_VALUE - document),
            count,
            heap);
      }
    }
    int[] best = new int[heap.size()];
    for (int i = best.length - 1; i >= 0; i--) {
      best[i] = byDocument[Integer.MAX_VALUE - (int) (long) Objects.requireNonNull(heap.poll())];
    }
    return best;
  }

  private static void offer(long key, int count, PriorityQueue<Long> heap) {
    if (heap.size() < count) {
      heap.add(key);
    } else if (count > 0 && key > Objects.requireNonNull(heap.peek())) {
      heap.poll();
      heap.add(key);
    }
  }

  private int number(FrbrUri uri) {
    int document = catalogue.find(uri.value());
    return document < 0 ? -1 : byDocument[document];
  }
}
