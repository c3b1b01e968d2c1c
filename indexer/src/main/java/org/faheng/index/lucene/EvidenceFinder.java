package org.faheng.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.faheng.index.Evidence.Part;
import org.faheng.index.IndexedProvision;
import org.faheng.index.engine.Catalogue;
import org.faheng.index.engine.PlainEvidence;

/** 寻找依据: gathers every sort of evidence for some provisions. */
final class EvidenceFinder {
  private final IndexSearcher searcher;
  private final List<Leaf> leaves;
  private final Catalogue catalogue;
  private final DocumentWords documentWords;

  EvidenceFinder(IndexSearcher searcher, List<Leaf> leaves, Catalogue catalogue) {
    this.searcher = searcher;
    this.leaves = leaves;
    this.catalogue = catalogue;
    this.documentWords = new DocumentWords(leaves, catalogue.size());
  }

  /** How well each document as a whole speaks of what is asked, 0 to 1. */
  float[] documents(Asked asked) throws IOException {
    return documentWords.scores(searcher, asked.deciding());
  }

  /**
   * The evidence for each entry by {@link Part}.
   *
   * @param documents what {@link #documents} gives
   * @param entries numbers in the whole index, ascending
   */
  double[][] find(Asked asked, float[] documents, int[] entries) throws IOException {
    double[][] evidence = new double[entries.length][Part.values().length];
    List<TermSumQuery.Part> pairs = asked.of(Fields.BIGRAMS);
    List<TermSumQuery.Part> singles = asked.of(Fields.UNIGRAMS);
    sum(pairs, entries, evidence, Part.PAIRS);
    sum(singles, entries, evidence, Part.SINGLES);
    sum(asked.legal(), entries, evidence, Part.SYNONYMS);
    for (LeafReaderContext context : searcher.getLeafContexts()) {
      Leaf leaf = leaves.get(context.ord);
      for (int i = from(entries, leaf.base()); i < from(entries, end(context)); i++) {
        int document = leaf.documents()[entries[i] - leaf.base()];
        evidence[i][Part.DOCUMENT.ordinal()] = documents[document];
        PlainEvidence.ofDocument(catalogue, document, evidence[i]);
        PlainEvidence.ofPacked(leaf.plain()[entries[i] - leaf.base()], evidence[i]);
      }
    }
    return evidence;
  }

  private static int end(LeafReaderContext context) {
    return context.docBase + context.reader().maxDoc();
  }

  /** Index of the first entry that is not below {@code number}. */
  private static int from(int[] entries, int number) {
    int at = Arrays.binarySearch(entries, number);
    return at < 0 ? -at - 1 : at;
  }

  /** The provision of an entry. */
  IndexedProvision provision(int entry) throws IOException {
    List<Leaf> before = new ArrayList<>(leaves);
    before.removeIf(leaf -> leaf.base() > entry);
    Leaf leaf = before.getLast();
    int document = leaf.documents()[entry - leaf.base()];
    return Entry.provision(searcher, entry, catalogue.get(document).uri());
  }

  /** Adds up terms as a share of the most they could give. */
  private void sum(List<TermSumQuery.Part> terms, int[] entries, double[][] evidence, Part share)
      throws IOException {
    double most = 0;
    for (TermSumQuery.Part term : terms) {
      most += term.most();
    }
    for (TermSumQuery.Part term : terms) {
      for (LeafReaderContext context : searcher.getLeafContexts()) {
        PostingsEnum postings = TermSumQuery.postings(term, context);
        if (postings == null) {
          continue;
        }
        byte[] lengths = leaves.get(context.ord).lengths(term.term().field());
        int last = from(entries, end(context));
        for (int i = from(entries, context.docBase); i < last; i++) {
          int doc = entries[i] - context.docBase;
          int at = postings.docID() < doc ? postings.advance(doc) : postings.docID();
          if (at == doc) {
            double score = term.scorer().score(postings.freq(), lengths[doc]);
            evidence[i][share.ordinal()] += score / most;
          }
        }
      }
    }
  }
}
