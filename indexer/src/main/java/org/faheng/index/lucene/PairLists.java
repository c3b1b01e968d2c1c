package org.faheng.index.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * 字对清单: where the pairs of a question stand in every segment of the index. Pairs are looked up in
 * the order of the dictionary, with one cursor for each segment: looking up hundreds of them one by
 * one costs as much as reading their lists.
 */
final class PairLists {
  private final BytesRef[] pairs;
  private final int[] frequencies;
  private final @Nullable TermsEnum[] cursors;
  private final @Nullable TermState[][] places;

  /** Looks up the pairs; what no case has is left out. */
  PairLists(Collection<String> wanted, List<LeafReaderContext> leaves) throws IOException {
    this.pairs = wanted.stream().map(BytesRef::new).sorted().toArray(BytesRef[]::new);
    this.frequencies = new int[pairs.length];
    this.cursors = new @Nullable TermsEnum[leaves.size()];
    this.places = new @Nullable TermState[leaves.size()][pairs.length];
    for (LeafReaderContext leaf : leaves) {
      Terms terms = leaf.reader().terms(Fields.CASE_PAIRS);
      if (terms != null) {
        cursors[leaf.ord] = lookUp(terms.iterator(), places[leaf.ord]);
      }
    }
  }

  private TermsEnum lookUp(TermsEnum cursor, @Nullable TermState[] found) throws IOException {
    for (int i = 0; i < pairs.length; i++) {
      if (cursor.seekExact(pairs[i])) {
        found[i] = cursor.termState();
        frequencies[i] += cursor.docFreq();
      }
    }
    return cursor;
  }

  int size() {
    return pairs.length;
  }

  String pair(int index) {
    return pairs[index].utf8ToString();
  }

  /** How many cases have the pair. */
  int frequency(int index) {
    return frequencies[index];
  }

  /** The cases of a segment that have the pair, with how often; null if none has. */
  @Nullable PostingsEnum in(LeafReaderContext leaf, int index, @Nullable PostingsEnum used)
      throws IOException {
    TermsEnum cursor = cursors[leaf.ord];
    TermState place = places[leaf.ord][index];
    if (cursor == null || place == null) {
      return null;
    }
    cursor.seekExact(pairs[index], place);
    return cursor.postings(used, PostingsEnum.FREQS);
  }
}
