package org.faheng.index.lucene;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.faheng.analysis.FoldedText;
import org.faheng.analysis.GramStream;
import org.faheng.analysis.PairCounts;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.index.CaseText;
import org.faheng.index.IndexedDocument;
import org.faheng.index.IndexedProvision;
import org.faheng.index.TextKey;
import org.faheng.index.engine.BinaryForm;
import org.faheng.index.engine.CaseForm;
import org.faheng.index.engine.CaseWords;
import org.faheng.index.engine.CitedTerms;
import org.faheng.index.engine.ForceNumbers;
import org.faheng.index.engine.PlainEvidence;
import org.faheng.index.engine.ProvisionWords;

/** 条目: the record and the provisions of one document as Lucene takes them, one after the other. */
final class Entries implements Iterable<Iterable<IndexableField>> {
  private static final FieldType WITH_POSITIONS =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
  private static final FieldType WITH_FREQUENCIES = type(IndexOptions.DOCS_AND_FREQS, true);

  /** Few entries are cases, so the engine would look each length up; {@link CaseForm} keeps it. */
  private static final FieldType WITHOUT_LENGTH = type(IndexOptions.DOCS_AND_FREQS, false);

  private final IndexedDocument document;
  private final String uri;
  private final FoldedText title;
  private final GramStream unigrams = new GramStream();
  private final PairCounts pairs = new PairCounts();

  Entries(IndexedDocument document) {
    this.document = document;
    this.uri = document.expression().uri().value();
    this.title = ProvisionWords.title(document.summary());
  }

  private static FieldType type(IndexOptions options, boolean length) {
    FieldType type = new FieldType();
    type.setOmitNorms(!length);
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  @Override
  public Iterator<Iterable<IndexableField>> iterator() {
    List<IndexedProvision> provisions = document.provisions();
    return new Iterator<>() {
      private int next = -1;

      @Override
      public boolean hasNext() {
        return next < provisions.size();
      }

      @Override
      public Iterable<IndexableField> next() {
        int place = next++;
        return place < 0 ? record() : entry(provisions.get(place), place);
      }
    };
  }

  private List<IndexableField> record() {
    ForcePeriod force = document.expression().force();
    List<IndexableField> fields = new ArrayList<>();
    fields.add(new StringField(Fields.URI, uri, Field.Store.NO));
    fields.add(new StringField(Fields.RECORD, uri, Field.Store.NO));
    fields.add(
        new BinaryDocValuesField(
            Fields.META, new BytesRef(BinaryForm.ofSummary(document.summary()))));
    fields.addAll(List.of(forceFields(force)));
    fields.add(new Field(Fields.UNIGRAMS, unigrams.over(ProvisionWords.NONE), WITH_POSITIONS));
    fields.add(new Field(Fields.BIGRAMS, pairs.over(ProvisionWords.NONE), WITH_FREQUENCIES));
    fields.add(new StoredField(Fields.TEXT, document.text()));
    CaseText caseText = document.caseText();
    if (caseText != null) {
      PairCounts casePairs = casePairs(caseText);
      fields.add(
          new BinaryDocValuesField(
              Fields.CASE, new BytesRef(CaseForm.of(uri, casePairs.length(), caseText))));
      fields.add(new Field(Fields.CASE_PAIRS, casePairs, WITHOUT_LENGTH));
    }
    return fields;
  }

  /** A stream of its own: the one for {@link Fields#BIGRAMS} is read in the same entry. */
  private PairCounts casePairs(CaseText caseText) {
    return new PairCounts()
        .over(CaseWords.of(document.expression().work().title(), document.text(), caseText));
  }

  static Field[] forceFields(ForcePeriod force) {
    return new Field[] {
      new NumericDocValuesField(Fields.FROM, BinaryForm.day(force.from())),
      new NumericDocValuesField(Fields.TO, BinaryForm.day(force.to())),
      new NumericDocValuesField(Fields.END, ForceNumbers.end(force))
    };
  }

  private List<IndexableField> entry(IndexedProvision provision, int place) {
    FoldedText[] words = ProvisionWords.of(title, provision);
    List<IndexableField> fields = new ArrayList<>();
    fields.add(new StringField(Fields.URI, uri, Field.Store.NO));
    fields.add(new StringField(Fields.EID, provision.eId().value(), Field.Store.NO));
    fields.add(new Field(Fields.UNIGRAMS, unigrams.over(words), WITH_POSITIONS));
    fields.add(new Field(Fields.BIGRAMS, pairs.over(words), WITH_FREQUENCIES));
    for (String term : CitedTerms.of(provision)) {
      fields.add(new StringField(Fields.CITES, term, Field.Store.NO));
    }
    fields.add(new SortedDocValuesField(Fields.DOCUMENT, new BytesRef(uri)));
    fields.add(new NumericDocValuesField(Fields.PLACE, place));
    String told = provision.words();
    fields.add(new NumericDocValuesField(Fields.TEXT_KEY, TextKey.of(told)));
    fields.add(new NumericDocValuesField(Fields.PLAIN, PlainEvidence.packed(told)));
    fields.add(
        new BinaryDocValuesField(Fields.CONTENT, new BytesRef(BinaryForm.ofProvision(provision))));
    return fields;
  }
}
