package org.faheng.index.lucene;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
import org.faheng.corpus.citation.CitedPlace;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.index.CaseText;
import org.faheng.index.IndexedDocument;
import org.faheng.index.IndexedProvision;
import org.faheng.index.TextKey;

/** 条目: the record and the provisions of one document as Lucene takes them, one after the other. */
final class Entries implements Iterable<Iterable<IndexableField>> {
  private static final FieldType WITH_POSITIONS =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
  private static final FieldType WITH_FREQUENCIES = type(IndexOptions.DOCS_AND_FREQS, true);

  /** Few entries are cases, so the engine would look each length up; {@link CaseForm} keeps it. */
  private static final FieldType WITHOUT_LENGTH = type(IndexOptions.DOCS_AND_FREQS, false);

  /**
   * One character that no question holds: with a length on every entry, records too, Lucene reads
   * lengths from a plain array instead of looking each one up.
   */
  private static final FoldedText NO_WORDS = FoldedText.of("\uFFFD\uFFFD");

  private final IndexedDocument document;
  private final String uri;
  private final FoldedText title;
  private final GramStream unigrams = new GramStream();
  private final PairCounts pairs = new PairCounts();

  Entries(IndexedDocument document) {
    this.document = document;
    this.uri = document.expression().uri().value();
    this.title = FoldedText.of(Titles.spoken(Titles.searched(document.summary())));
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
    fields.add(new BinaryDocValuesField(Fields.META, BinaryForm.ofSummary(document.summary())));
    fields.addAll(List.of(forceFields(force)));
    fields.add(new Field(Fields.UNIGRAMS, unigrams.over(NO_WORDS), WITH_POSITIONS));
    fields.add(new Field(Fields.BIGRAMS, pairs.over(NO_WORDS), WITH_FREQUENCIES));
    fields.add(new StoredField(Fields.TEXT, document.text()));
    CaseText caseText = document.caseText();
    if (caseText != null) {
      PairCounts casePairs = casePairs(caseText);
      fields.add(
          new BinaryDocValuesField(Fields.CASE, CaseForm.of(uri, casePairs.length(), caseText)));
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
      new NumericDocValuesField(Fields.END, Fields.end(force))
    };
  }

  private List<IndexableField> entry(IndexedProvision provision, int place) {
    FoldedText body = FoldedText.of(words(provision));
    FoldedText headings = FoldedText.of(String.join("\n", provision.headings()));
    List<IndexableField> fields = new ArrayList<>();
    fields.add(new StringField(Fields.URI, uri, Field.Store.NO));
    fields.add(new StringField(Fields.EID, provision.eId().value(), Field.Store.NO));
    fields.add(new Field(Fields.UNIGRAMS, unigrams.over(title, headings, body), WITH_POSITIONS));
    fields.add(new Field(Fields.BIGRAMS, pairs.over(title, headings, body), WITH_FREQUENCIES));
    for (String term : cited(provision)) {
      fields.add(new StringField(Fields.CITES, term, Field.Store.NO));
    }
    fields.add(new SortedDocValuesField(Fields.DOCUMENT, new BytesRef(uri)));
    fields.add(new NumericDocValuesField(Fields.PLACE, place));
    fields.add(new NumericDocValuesField(Fields.TEXT_KEY, TextKey.of(provision.text())));
    fields.add(new BinaryDocValuesField(Fields.CONTENT, BinaryForm.ofProvision(provision)));
    return fields;
  }

  private static Set<String> cited(IndexedProvision provision) {
    Set<String> terms = new LinkedHashSet<>();
    for (CitedPlace place : provision.cited()) {
      terms.add(Fields.cited(place.title(), ""));
      for (ProvisionRef ref : place.refs()) {
        terms.add(Fields.cited(place.title(), ref.article()));
      }
    }
    return terms;
  }

  /** Label and text, the label once. */
  private static String words(IndexedProvision provision) {
    return provision.text().startsWith(provision.label())
        ? provision.text()
        : provision.label() + " " + provision.text();
  }
}
