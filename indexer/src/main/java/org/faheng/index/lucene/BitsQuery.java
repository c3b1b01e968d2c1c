package org.faheng.index.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** 集合检索式: matches the entries whose numbers in the whole index are set. */
final class BitsQuery extends OneTimeQuery {
  private final FixedBitSet wanted;

  BitsQuery(FixedBitSet wanted) {
    this.wanted = wanted;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new OneTimeWeight(this) {
      @Override
      public Explanation explain(LeafReaderContext context, int doc) {
        return wanted.get(context.docBase + doc)
            ? Explanation.match(boost, "set")
            : Explanation.noMatch("not set");
      }

      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext context) {
        int size = context.reader().maxDoc();
        FixedBitSet here = new FixedBitSet(size);
        for (int doc = 0; doc < size; doc++) {
          if (wanted.get(context.docBase + doc)) {
            here.set(doc);
          }
        }
        return ConstantScoreScorerSupplier.fromIterator(
            new BitSetIterator(here, here.cardinality()), boost, mode, size);
      }
    };
  }

  @Override
  public String toString(String field) {
    return "set of " + wanted.cardinality();
  }
}
