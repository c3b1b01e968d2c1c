package org.faheng.index.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.faheng.index.engine.Catalogue;

/**
 * 段: where the entries of one segment belong.
 *
 * @param base number of its first entry in the whole index
 * @param documents index in the catalogue by entry; -1 for what is no provision
 * @param places index in the document by entry
 * @param keys what names the text, by entry
 * @param plain what the words tell without a question, by entry
 * @param pairs length in pairs by entry, as the engine rounds it
 * @param singles length in single characters by entry, as the engine rounds it
 */
record Leaf(
    int base,
    int[] documents,
    int[] places,
    long[] keys,
    int[] plain,
    byte[] pairs,
    byte[] singles) {

  static Leaf of(LeafReaderContext context, Catalogue catalogue) throws IOException {
    int size = context.reader().maxDoc();
    int[] documents = new int[size];
    int[] places = new int[size];
    long[] keys = new long[size];
    int[] plain = new int[size];
    Arrays.fill(documents, -1);
    SortedDocValues uris = DocValues.getSorted(context.reader(), Fields.DOCUMENT);
    int[] indexes = new int[uris.getValueCount()];
    for (int ord = 0; ord < indexes.length; ord++) {
      indexes[ord] = catalogue.find(uris.lookupOrd(ord).utf8ToString());
    }
    NumericDocValues names = DocValues.getNumeric(context.reader(), Fields.TEXT_KEY);
    NumericDocValues told = DocValues.getNumeric(context.reader(), Fields.PLAIN);
    NumericDocValues numbers = DocValues.getNumeric(context.reader(), Fields.PLACE);
    for (int doc = uris.nextDoc(); doc < size; doc = uris.nextDoc()) {
      documents[doc] = indexes[uris.ordValue()];
      places[doc] = numbers.advanceExact(doc) ? (int) numbers.longValue() : 0;
      keys[doc] = names.advanceExact(doc) ? names.longValue() : 0;
      plain[doc] = told.advanceExact(doc) ? (int) told.longValue() : 0;
    }
    return new Leaf(
        context.docBase,
        documents,
        places,
        keys,
        plain,
        lengths(context, Fields.BIGRAMS),
        lengths(context, Fields.UNIGRAMS));
  }

  /** Lengths are asked for by the million, so they are kept outside the index's own column. */
  private static byte[] lengths(LeafReaderContext context, String field) throws IOException {
    byte[] lengths = new byte[context.reader().maxDoc()];
    NumericDocValues norms = context.reader().getNormValues(field);
    if (norms != null) {
      for (int doc = norms.nextDoc(); doc < lengths.length; doc = norms.nextDoc()) {
        lengths[doc] = (byte) norms.longValue();
      }
    }
    return lengths;
  }

  /** Index in the catalogue of the document of an entry. */
  static int document(List<Leaf> leaves, int entry) {
    int at = leaves.size() - 1;
    while (leaves.get(at).base() > entry) {
      at--;
    }
    return leaves.get(at).documents()[entry - leaves.get(at).base()];
  }

  /** Lengths of the entries in {@code field}, which is one of the two fields of characters. */
  byte[] lengths(String field) {
    return field.equals(Fields.BIGRAMS) ? pairs : singles;
  }
}
