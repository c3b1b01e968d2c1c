package org.faheng.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.index.Evidence.Part;
import org.faheng.index.IndexedProvision;

/** 寻找依据: gathers every sort of evidence for some provisions. */
final class EvidenceFinder {
  private static final Pattern AMENDING = Pattern.compile("修正案|关于修改.*的决定");
  private static final Pattern PURPOSE = Pattern.compile("^.{0,8}?为了?[^。]{4,200}制定(本|如下)");
  private static final Pattern BEGINNING = Pattern.compile("自.{4,24}施行");
  private static final int SHORT = 120;

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
      BinaryDocValues contents = DocValues.getBinary(context.reader(), Fields.CONTENT);
      for (int i = from(entries, leaf.base()); i < from(entries, end(context)); i++) {
        int document = leaf.documents()[entries[i] - leaf.base()];
        evidence[i][Part.DOCUMENT.ordinal()] = documents[document];
        ofDocument(document, evidence[i]);
        if (contents.advanceExact(entries[i] - leaf.base())) {
          ofText(provision(contents, document).text(), evidence[i]);
        }
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

  private IndexedProvision provision(BinaryDocValues contents, int document) throws IOException {
    return BinaryForm.provision(contents.binaryValue(), catalogue.get(document).uri());
  }

  /** The provision of an entry. */
  IndexedProvision provision(int entry) throws IOException {
    List<Leaf> before = new ArrayList<>(leaves);
    before.removeIf(leaf -> leaf.base() > entry);
    Leaf leaf = before.getLast();
    int document = leaf.documents()[entry - leaf.base()];
    return Entry.provision(searcher, entry, catalogue.get(document).uri());
  }

  private void ofDocument(int document, double[] evidence) {
    DocumentKind kind = catalogue.get(document).work().kind();
    evidence[Part.STANDING.ordinal()] = catalogue.standing().share(document);
    evidence[Part.LAW.ordinal()] =
        sign(kind == DocumentKind.LAW || kind == DocumentKind.CONSTITUTION);
    evidence[Part.INTERPRETATION.ordinal()] = sign(kind == DocumentKind.JUDICIAL_INTERPRETATION);
    evidence[Part.RULE.ordinal()] = sign(kind == DocumentKind.DEPARTMENT_RULE);
    evidence[Part.AMENDMENT.ordinal()] =
        sign(AMENDING.matcher(catalogue.get(document).title()).find());
  }

  private static void ofText(String text, double[] evidence) {
    evidence[Part.PURPOSE.ordinal()] = sign(PURPOSE.matcher(text).find());
    evidence[Part.BEGINNING.ordinal()] =
        sign(text.length() < SHORT && BEGINNING.matcher(text).find());
    evidence[Part.ITEMS.ordinal()] = Math.log1p(text.chars().filter(c -> c == '\n').count());
  }

  private static double sign(boolean holds) {
    return holds ? 1 : 0;
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
