package org.faheng.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.faheng.index.engine.CaseForm;
import org.faheng.index.engine.CaseShelf;
import org.faheng.index.engine.Catalogue;

/** 案例条目: every case of one state of the index, numbered in the order of its entries. */
final class CaseEntries {
  private final List<int[]> numbers = new ArrayList<>();
  private final CaseShelf shelf;

  CaseEntries(DirectoryReader reader, Catalogue catalogue) throws IOException {
    List<CaseShelf.Case> cases = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      add(leaf, catalogue, cases);
    }
    this.shelf = new CaseShelf(cases, catalogue);
  }

  private void add(LeafReaderContext leaf, Catalogue catalogue, List<CaseShelf.Case> cases)
      throws IOException {
    BinaryDocValues column = DocValues.getBinary(leaf.reader(), Fields.CASE);
    Bits live = leaf.reader().getLiveDocs();
    int size = leaf.reader().maxDoc();
    int[] numbering = new int[leaf.reader().getBinaryDocValues(Fields.CASE) == null ? 0 : size];
    Arrays.fill(numbering, -1);
    for (int doc = column.nextDoc(); doc < size; doc = column.nextDoc()) {
      if (live == null || live.get(doc)) {
        numbering[doc] = cases.size();
        CaseForm.Shelved shelved = CaseForm.read(Entry.bytes(column.binaryValue()));
        int document = catalogue.find(shelved.uri());
        cases.add(
            new CaseShelf.Case(leaf.docBase + doc, document, shelved.length(), shelved.text()));
      }
    }
    numbers.add(numbering);
  }

  CaseShelf shelf() {
    return shelf;
  }

  /** By entry of a segment the number of the case, -1 for what is none; empty without cases. */
  int[] numbers(LeafReaderContext leaf) {
    return numbers.get(leaf.ord);
  }
}
