package org.faheng.index.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.SmallFloat;

/**
 * 整部文件相符: how well each document as a whole speaks of what is asked; a law on the matter has the
 * words in many of its articles, though the one that answers may have few of them.
 */
final class DocumentWords {
  private static final float K1 = 2;
  private static final float B = 0.5f;

  private final List<Leaf> leaves;
  private final float[] penalties;

  DocumentWords(List<Leaf> leaves, int documents) {
    this.leaves = leaves;
    this.penalties = new float[documents];
    long all = 0;
    long[] lengths = new long[documents];
    for (Leaf leaf : leaves) {
      for (int doc = 0; doc < leaf.documents().length; doc++) {
        int document = leaf.documents()[doc];
        if (document >= 0) {
          int length = SmallFloat.byte4ToInt(leaf.pairs()[doc]);
          lengths[document] += length;
          all += length;
        }
      }
    }
    double average = Math.max(1, all / (double) Math.max(1, documents));
    for (int i = 0; i < documents; i++) {
      penalties[i] = (float) (K1 * (1 - B + B * lengths[i] / average));
    }
  }

  /** For each document its share, 0 to 1, of what a text full of all the terms would get. */
  float[] scores(IndexSearcher searcher, List<TermSumQuery.Part> terms) throws IOException {
    float[] scores = new float[penalties.length];
    float[] counts = new float[penalties.length];
    float most = 0;
    for (TermSumQuery.Part term : terms) {
      Arrays.fill(counts, 0);
      for (LeafReaderContext context : searcher.getLeafContexts()) {
        count(term, context, counts);
      }
      float weight = term.most();
      most += weight;
      for (int i = 0; i < scores.length; i++) {
        scores[i] += weight * counts[i] / (counts[i] + penalties[i]);
      }
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= Math.max(1e-6f, most);
    }
    return scores;
  }

  private void count(TermSumQuery.Part term, LeafReaderContext context, float[] counts)
      throws IOException {
    PostingsEnum postings = TermSumQuery.postings(term, context);
    if (postings == null) {
      return;
    }
    int[] documents = leaves.get(context.ord).documents();
    DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();
    postings.nextDoc();
    postings.nextPostings(DocIdSetIterator.NO_MORE_DOCS, buffer);
    while (buffer.size > 0) {
      for (int i = 0; i < buffer.size; i++) {
        int document = documents[buffer.docs[i]];
        if (document >= 0) {
          counts[document] += buffer.features[i];
        }
      }
      postings.nextPostings(DocIdSetIterator.NO_MORE_DOCS, buffer);
    }
  }
}
