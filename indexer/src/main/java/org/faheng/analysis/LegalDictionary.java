package org.faheng.analysis;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * 法律词典: the terms that segmentation keeps whole. Texts and questions must be cut alike, so an index
 * is made and asked with one dictionary; the names of one's own documents are found by their signs
 * and by {@link TitleSuggester}, without one. Immutable.
 */
public final class LegalDictionary {
  private static final int LONGEST = 30;

  private final Set<String> terms;

  private LegalDictionary(Set<String> terms) {
    this.terms = terms;
  }

  /** The shipped terms: legal terms and 案由. */
  public static LegalDictionary shipped() {
    return new LegalDictionary(Set.of())
        .with(WordTable.firstColumn("legal-terms"))
        .with(WordTable.firstColumn("causes"));
  }

  /** These terms and {@code more}. */
  LegalDictionary with(Collection<String> more) {
    Set<String> all = new TreeSet<>(terms);
    for (String term : more) {
      String folded = FoldedText.fold(term.strip());
      if (folded.length() >= 2 && folded.length() <= LONGEST) {
        all.add(folded);
      }
    }
    return new LegalDictionary(all);
  }

  /** Whether {@code term} is one of them. */
  public boolean contains(String term) {
    return terms.contains(FoldedText.fold(term));
  }

  /** Every term, folded, in order of characters. */
  public Set<String> terms() {
    return Set.copyOf(terms);
  }
}
