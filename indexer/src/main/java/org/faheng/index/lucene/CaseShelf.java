package org.faheng.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongHeap;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.index.CaseFilter;
import org.faheng.index.CaseText;
import org.jspecify.annotations.Nullable;

/** 案例架: every case of one state of the index, numbered in the order of its entries. */
final class CaseShelf {
  private static final int REMEMBERED = 64;

  private final Catalogue catalogue;
  private final List<Case> cases = new ArrayList<>();
  private final List<int[]> numbers = new ArrayList<>();
  private final Map<String, Double> rarity;
  private final int[] byDocument;
  private final Map<CaseFilter, FixedBitSet> accepted = Recent.of(REMEMBERED);

  /**
   * One case.
   *
   * @param entry number of its record in the whole index
   * @param document index in the catalogue
   * @param length number of pairs of its words
   */
  record Case(int entry, int document, int length, CaseText text) {}

  private CaseShelf(DirectoryReader reader, Catalogue catalogue) throws IOException {
    this.catalogue = catalogue;
    for (LeafReaderContext leaf : reader.leaves()) {
      add(leaf);
    }
    this.byDocument = new int[catalogue.size()];
    Arrays.fill(byDocument, -1);
    for (int i = 0; i < cases.size(); i++) {
      byDocument[cases.get(i).document()] = i;
    }
    this.rarity = rarity(cases);
  }

  static CaseShelf of(DirectoryReader reader, Catalogue catalogue) throws IOException {
    return new CaseShelf(reader, catalogue);
  }

  private void add(LeafReaderContext leaf) throws IOException {
    BinaryDocValues column = DocValues.getBinary(leaf.reader(), Fields.CASE);
    Bits live = leaf.reader().getLiveDocs();
    int size = leaf.reader().maxDoc();
    int[] numbering = new int[leaf.reader().getBinaryDocValues(Fields.CASE) == null ? 0 : size];
    Arrays.fill(numbering, -1);
    for (int doc = column.nextDoc(); doc < size; doc = column.nextDoc()) {
      if (live == null || live.get(doc)) {
        numbering[doc] = cases.size();
        cases.add(read(leaf.docBase + doc, column));
      }
    }
    numbers.add(numbering);
  }

  private Case read(int entry, BinaryDocValues column) throws IOException {
    CaseForm.Shelved shelved = CaseForm.read(column.binaryValue());
    return new Case(entry, catalogue.find(shelved.uri()), shelved.length(), shelved.text());
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

  int size() {
    return cases.size();
  }

  Case get(int number) {
    return cases.get(number);
  }

  /** The case that a document is; null if it is none. */
  @Nullable CaseText of(FrbrUri uri) {
    int number = number(uri);
    return number < 0 ? null : cases.get(number).text();
  }

  /** By entry of a segment the number of the case, -1 for what is none; empty without cases. */
  int[] numbers(LeafReaderContext leaf) {
    return numbers.get(leaf.ord);
  }

  /** How much it tells that a case cites {@code provision}; 0 if none does. */
  double rarity(String provision) {
    return rarity.getOrDefault(provision, 0.0);
  }

  /** Every case. */
  FixedBitSet all() {
    return byHead(CaseFilter.NONE);
  }

  /** The cases that {@code filter} lets through. */
  FixedBitSet accepted(CaseFilter filter) {
    FixedBitSet accepted = filter.among().isEmpty() ? byHead(filter).clone() : among(filter);
    for (FrbrUri uri : filter.without()) {
      int number = number(uri);
      if (number >= 0) {
        accepted.clear(number);
      }
    }
    return accepted;
  }

  private FixedBitSet among(CaseFilter filter) {
    FixedBitSet among = new FixedBitSet(Math.max(1, cases.size()));
    for (FrbrUri uri : filter.among()) {
      int number = number(uri);
      if (number >= 0 && filter.accepts(cases.get(number).text().head())) {
        among.set(number);
      }
    }
    return among;
  }

  /** Kept for the filters asked for last: every search asks for the same few, tier by tier. */
  private FixedBitSet byHead(CaseFilter filter) {
    CaseFilter heads = filter.amongst(Set.of()).leavingOut(Set.of());
    FixedBitSet known = accepted.get(heads);
    if (known != null) {
      return known;
    }
    FixedBitSet fresh = new FixedBitSet(Math.max(1, cases.size()));
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
  int[] best(float[] scores, FixedBitSet accepted, int count) {
    LongHeap heap = new LongHeap(count);
    for (int i = 0; i < scores.length; i++) {
      if (accepted.get(i) && scores[i] > 0) {
        int document = cases.get(i).document();
        // scores are positive, so their bits order like themselves
        long key = ((long) Float.floatToIntBits(scores[i]) << 32) | (Integer.MAX_VALUE - document);
        heap.insertWithOverflow(key);
      }
    }
    int[] best = new int[heap.size()];
    for (int i = best.length - 1; i >= 0; i--) {
      best[i] = byDocument[Integer.MAX_VALUE - (int) heap.pop()];
    }
    return best;
  }

  private int number(FrbrUri uri) {
    int document = catalogue.find(uri.value());
    return document < 0 ? -1 : byDocument[document];
  }
}
