package org.faheng.index.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongHeap;
import org.jspecify.annotations.Nullable;

/**
 * 词项求和: sums BM25 over many terms at once, term by term, which is several times cheaper for a
 * question of some twenty pairs than walking all their lists side by side.
 *
 * <p>The first terms decide what matches and give a first score; the further terms (single
 * characters, which stand nearly everywhere) are added only for the best of a segment. Made for one
 * request: sums are computed once for each segment and serve matching and scoring.
 */
final class TermSumQuery extends Query {
  /** So many of a segment, by the first terms, are scored with the further terms too. */
  private static final int REFINED = 250;

  private final List<Part> first;
  private final List<Part> further;
  private final int least;
  private final @Nullable Sums[] sums;

  /** A term with its scorer; the weight of the term is part of the scorer. */
  record Part(Term term, TermStates states, SimScorer scorer) {}

  /** Scores by document of a segment, and which documents match. */
  private record Sums(float[] scores, FixedBitSet matches) {}

  /**
   * @param first terms that decide what matches
   * @param further terms that refine the order of the best
   * @param least how many of the first terms a match must have
   */
  TermSumQuery(List<Part> first, List<Part> further, int least, IndexReader reader) {
    this.first = List.copyOf(first);
    this.further = List.copyOf(further);
    this.least = least;
    this.sums = new Sums[reader.leaves().size()];
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new Weight(this) {
      @Override
      public Explanation explain(LeafReaderContext context, int doc) throws IOException {
        Sums of = sums(context);
        return of.matches().get(doc)
            ? Explanation.match(boost * of.scores()[doc], "sum of terms")
            : Explanation.noMatch("too few terms");
      }

      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        Sums of = sums(context);
        return new ScorerSupplier() {
          @Override
          public Scorer get(long leadCost) {
            return new SumScorer(of, boost);
          }

          @Override
          public long cost() {
            return of.matches().length();
          }
        };
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return false;
      }
    };
  }

  private synchronized Sums sums(LeafReaderContext context) throws IOException {
    Sums known = sums[context.ord];
    if (known != null) {
      return known;
    }
    Sums fresh = compute(context);
    sums[context.ord] = fresh;
    return fresh;
  }

  private Sums compute(LeafReaderContext context) throws IOException {
    LeafReader reader = context.reader();
    int size = reader.maxDoc();
    float[] scores = new float[size];
    short[] counts = new short[size];
    for (Part part : first) {
      PostingsEnum postings = postings(part, context);
      if (postings != null) {
        addAll(postings, norms(reader, part), part.scorer, scores, counts);
      }
    }
    FixedBitSet matches = new FixedBitSet(Math.max(1, size));
    for (int doc = 0; doc < size; doc++) {
      if (counts[doc] >= least) {
        matches.set(doc);
      }
    }
    refine(context, scores, matches);
    return new Sums(scores, matches);
  }

  private static void addAll(
      PostingsEnum postings,
      NumericDocValues norms,
      SimScorer scorer,
      float[] scores,
      short[] counts)
      throws IOException {
    int doc = postings.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS) {
      norms.advanceExact(doc);
      scores[doc] += scorer.score(postings.freq(), norms.longValue());
      counts[doc]++;
      doc = postings.nextDoc();
    }
  }

  /** Adds the further terms to the best matches. */
  private void refine(LeafReaderContext context, float[] scores, FixedBitSet matches)
      throws IOException {
    int[] best = best(scores, matches);
    for (Part part : further) {
      PostingsEnum postings = postings(part, context);
      if (postings == null) {
        continue;
      }
      NumericDocValues norms = norms(context.reader(), part);
      for (int doc : best) {
        int at = postings.docID() < doc ? postings.advance(doc) : postings.docID();
        if (at == doc) {
          norms.advanceExact(doc);
          scores[doc] += part.scorer.score(postings.freq(), norms.longValue());
        }
      }
    }
  }

  /** The best matches by the sums so far, in document order. */
  private static int[] best(float[] scores, FixedBitSet matches) {
    LongHeap heap = new LongHeap(REFINED);
    BitSetIterator every = new BitSetIterator(matches, matches.length());
    for (int doc = every.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = every.nextDoc()) {
      // scores are positive, so their bits order like themselves; of equals the first one stays
      heap.insertWithOverflow(
          ((long) Float.floatToIntBits(scores[doc]) << 32) | (Integer.MAX_VALUE - doc));
    }
    int[] best = new int[heap.size()];
    for (int i = 0; i < best.length; i++) {
      best[i] = Integer.MAX_VALUE - (int) heap.pop();
    }
    java.util.Arrays.sort(best);
    return best;
  }

  private static @Nullable PostingsEnum postings(Part part, LeafReaderContext context)
      throws IOException {
    var supplier = part.states.get(context);
    TermState state = supplier == null ? null : supplier.get();
    Terms terms = context.reader().terms(part.term.field());
    if (state == null || terms == null) {
      return null;
    }
    TermsEnum all = terms.iterator();
    all.seekExact(part.term.bytes(), state);
    return all.postings(null, PostingsEnum.FREQS);
  }

  private static NumericDocValues norms(LeafReader reader, Part part) throws IOException {
    return Objects.requireNonNull(reader.getNormValues(part.term.field()));
  }

  private static final class SumScorer extends Scorer {
    private final Sums sums;
    private final float boost;
    private final DocIdSetIterator matches;

    SumScorer(Sums sums, float boost) {
      this.sums = sums;
      this.boost = boost;
      this.matches = new BitSetIterator(sums.matches(), sums.matches().length());
    }

    @Override
    public int docID() {
      return matches.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return matches;
    }

    @Override
    public float getMaxScore(int upTo) {
      return Float.POSITIVE_INFINITY;
    }

    @Override
    public float score() {
      return boost * sums.scores()[matches.docID()];
    }
  }

  @Override
  public String toString(String field) {
    return "sum of " + (first.size() + further.size()) + " terms";
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
