package org.faheng.index.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.structure.EId;
import org.faheng.index.IndexedProvision;
import org.faheng.index.engine.BinaryForm;

/** 读条目: finds entries by identity and reads what is stored of them. */
final class Entry {
  private Entry() {}

  /** The record and the provisions of a document. */
  static Query ofDocument(FrbrUri uri) {
    return new TermQuery(new Term(Fields.URI, uri.value()));
  }

  /** The record of a document. */
  static Query record(FrbrUri uri) {
    return new TermQuery(new Term(Fields.RECORD, uri.value()));
  }

  /** One provision of a document. */
  static Query ofProvision(FrbrUri uri, EId eId) {
    return new BooleanQuery.Builder()
        .add(ofDocument(uri), Occur.FILTER)
        .add(new TermQuery(new Term(Fields.EID, eId.value())), Occur.FILTER)
        .build();
  }

  static IndexedProvision provision(IndexSearcher searcher, int entry, FrbrUri uri)
      throws IOException {
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
    BinaryDocValues contents = DocValues.getBinary(leaf.reader(), Fields.CONTENT);
    if (!contents.advanceExact(entry - leaf.docBase)) {
      throw new IllegalArgumentException("entry must be a provision, got " + entry);
    }
    return BinaryForm.provision(bytes(contents.binaryValue()), uri);
  }

  /** The same bytes without Lucene. */
  static ByteBuffer bytes(BytesRef bytes) {
    return ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
  }

  static String text(IndexSearcher searcher, int entry) throws IOException {
    Document stored = searcher.storedFields().document(entry, Set.of(Fields.TEXT));
    return Objects.requireNonNull(stored.get(Fields.TEXT));
  }
}
