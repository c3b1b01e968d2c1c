package org.faheng.index.lucene;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.faheng.index.engine.Catalogue;

/**
 * 匹配集: every provision that matches a query and a filter, without scores.
 *
 * @param bits by segment
 * @param perDocument how many of each document
 * @param total how many in all
 */
record Matches(FixedBitSet[] bits, int[] perDocument, long total) {

  static Matches collect(
      IndexSearcher searcher, Query query, List<Leaf> leaves, BitSet accepted, int documents)
      throws IOException {
    FixedBitSet[] bits = new FixedBitSet[leaves.size()];
    int[] perDocument = new int[documents];
    OneCollector.run(searcher, query, new Marker(leaves, accepted, bits, perDocument));
    long total = 0;
    for (int count : perDocument) {
      total += count;
    }
    return new Matches(bits, perDocument, total);
  }

  /** The same and some entries more, given by their numbers in the whole index. */
  Matches and(int[] entries, List<Leaf> leaves) {
    FixedBitSet[] all = new FixedBitSet[bits.length];
    for (int ord = 0; ord < all.length; ord++) {
      int size = Math.max(1, leaves.get(ord).documents().length);
      all[ord] = bits[ord] == null ? new FixedBitSet(size) : bits[ord].clone();
    }
    int[] counts = perDocument.clone();
    long sum = total;
    int ord = 0;
    for (int entry : entries) {
      while (ord + 1 < all.length && leaves.get(ord + 1).base() <= entry) {
        ord++;
      }
      int doc = entry - leaves.get(ord).base();
      if (!all[ord].getAndSet(doc)) {
        counts[leaves.get(ord).documents()[doc]]++;
        sum++;
      }
    }
    return new Matches(all, counts, sum);
  }

  /** How many works have a match. */
  long works(Catalogue catalogue) {
    FixedBitSet seen = new FixedBitSet(Math.max(1, catalogue.workCount()));
    for (int i = 0; i < perDocument.length; i++) {
      if (perDocument[i] > 0) {
        seen.set(catalogue.work(i));
      }
    }
    return seen.cardinality();
  }

  private record Marker(List<Leaf> leaves, BitSet accepted, FixedBitSet[] bits, int[] perDocument)
      implements Collector {

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) {
      int[] documents = leaves.get(context.ord).documents();
      FixedBitSet marks = new FixedBitSet(Math.max(1, documents.length));
      bits[context.ord] = marks;
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) {
          int document = documents[doc];
          if (document >= 0 && accepted.get(document)) {
            marks.set(doc);
            perDocument[document]++;
          }
        }
      };
    }
  }
}
