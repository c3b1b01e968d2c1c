package org.faheng.index.engine;

import java.util.function.Supplier;
import org.faheng.analysis.LegalAnalyzer;
import org.faheng.analysis.LegalSynonyms;

/**
 * 语言资料: what questions are read with.
 *
 * @param analyzer cuts them into words
 * @param synonyms knows the legal terms behind everyday words
 * @param weights says what each sort of evidence counts
 * @param asked gives the ways of asking known to us, when they are wanted first
 */
public record LegalLanguage(
    LegalAnalyzer analyzer,
    LegalSynonyms synonyms,
    EvidenceWeights weights,
    Supplier<AskedTexts> asked) {

  public static LegalLanguage shipped() {
    return new LegalLanguage(
        LegalAnalyzer.shipped(),
        LegalSynonyms.shipped(),
        EvidenceWeights.shipped(),
        AskedTexts::shipped);
  }
}
