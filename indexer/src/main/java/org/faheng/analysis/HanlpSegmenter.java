package org.faheng.analysis;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * 分词: words by HanLP's shortest path over its core dictionary and our own, without named-entity
 * models. Loads its data when first made (about a second).
 */
final class HanlpSegmenter {
  private static final int FREQUENCY = 1000;

  private final Segment segment;
  private final Segment indexSegment;

  HanlpSegmenter(LegalDictionary dictionary) {
    DynamicCustomDictionary own = dictionaryOf(dictionary);
    segment = plain(own);
    indexSegment = plain(own).enableIndexMode(2);
  }

  private static Segment plain(DynamicCustomDictionary own) {
    return new ViterbiSegment()
        .enableCustomDictionary(own)
        .enableAllNamedEntityRecognize(false)
        .enableNumberQuantifierRecognize(false)
        .enablePartOfSpeechTagging(true)
        .enableOffset(true);
  }

  private static DynamicCustomDictionary dictionaryOf(LegalDictionary dictionary) {
    TreeMap<String, CoreDictionary.Attribute> rows = new TreeMap<>();
    for (String term : dictionary.terms()) {
      rows.put(term, new CoreDictionary.Attribute(Nature.nz, FREQUENCY));
    }
    DoubleArrayTrie<CoreDictionary.Attribute> trie = new DoubleArrayTrie<>();
    trie.build(rows);
    DynamicCustomDictionary own = new DynamicCustomDictionary();
    own.dat = trie;
    return own;
  }

  /** A row of words that covers the folded text. */
  List<Word> cut(String folded) {
    return words(segment.seg(folded));
  }

  /** The same words, and after each long one the words inside it. */
  List<Word> cutFine(String folded) {
    return words(indexSegment.seg(folded));
  }

  static List<Word> words(List<Term> terms) {
    List<Word> words = new ArrayList<>(terms.size());
    for (Term term : terms) {
      String nature = term.nature == null ? "" : term.nature.toString();
      words.add(new Word(term.word, term.offset, term.offset + term.word.length(), nature));
    }
    return words;
  }
}
