package org.faheng.index.lucene;

import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** 按文件计分: matches the provisions of the documents that have a score, with that score. */
final class DocumentScoreQuery extends OneTimeQuery {
  private final List<Leaf> leaves;
  private final float[] scores;

  DocumentScoreQuery(List<Leaf> leaves, float[] scores) {
    this.leaves = leaves;
    this.scores = scores;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new OneTimeWeight(this) {
      @Override
      public Explanation explain(LeafReaderContext context, int doc) {
        float score = scoreOf(leaves.get(context.ord), doc);
        return score > 0 ? Explanation.match(score, "document") : Explanation.noMatch("document");
      }

      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext context) {
        Leaf leaf = leaves.get(context.ord);
        return new ScorerSupplier() {
          @Override
          public Scorer get(long leadCost) {
            return new DocumentScorer(leaf, boost);
          }

          @Override
          public long cost() {
            return leaf.documents().length;
          }
        };
      }
    };
  }

  private float scoreOf(Leaf leaf, int doc) {
    int document = leaf.documents()[doc];
    return document < 0 ? 0 : scores[document];
  }

  private final class DocumentScorer extends Scorer {
    private final Leaf leaf;
    private final float boost;
    private final DocIdSetIterator all;

    DocumentScorer(Leaf leaf, float boost) {
      this.leaf = leaf;
      this.boost = boost;
      this.all = DocIdSetIterator.all(leaf.documents().length);
    }

    @Override
    public int docID() {
      return all.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return TwoPhaseIterator.asDocIdSetIterator(twoPhaseIterator());
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
      return new TwoPhaseIterator(all) {
        @Override
        public boolean matches() {
          return scoreOf(leaf, all.docID()) > 0;
        }

        @Override
        public float matchCost() {
          return 2;
        }
      };
    }

    @Override
    public float getMaxScore(int upTo) {
      return Float.POSITIVE_INFINITY;
    }

    @Override
    public float score() {
      return boost * scoreOf(leaf, all.docID());
    }
  }

  @Override
  public String toString(String field) {
    return "document";
  }
}
