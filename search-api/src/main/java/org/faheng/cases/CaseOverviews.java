package org.faheng.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faheng.cases.CaseOverview.Fact;
import org.faheng.corpus.judgment.JudgmentParser;
import org.faheng.index.CaseField;
import org.faheng.index.CaseHead;
import org.faheng.index.CaseText;
import org.faheng.index.IndexedDocument;
import org.faheng.index.LegalIndex;
import org.springframework.stereotype.Component;

/** 案件概要读取: tells of the cases of the index what their pages show. */
@Component
public final class CaseOverviews {
  private static final List<CaseField> FACTS =
      List.of(
          CaseField.TYPE, CaseField.CAUSE, CaseField.INSTANCE, CaseField.OUTCOME, CaseField.TIER);

  private final CaseChains chains;

  CaseOverviews(LegalIndex index) {
    this.chains = new CaseChains(index);
  }

  /** The overview of a document; empty where it is no case. */
  public Optional<CaseOverview> of(IndexedDocument document) {
    CaseText read = document.caseText();
    return read == null ? Optional.empty() : Optional.of(overview(document, read.head()));
  }

  private CaseOverview overview(IndexedDocument document, CaseHead head) {
    CaseChains.Chain chain =
        chains.of(document.expression().uri(), JudgmentParser.parse(document.text()));
    return new CaseOverview(
        document.expression().uri().value(),
        facts(head),
        chain.steps().stream().map(ChainStep::of).toList(),
        ChainRemark.of(chain.steps(), chain.changed()).text());
  }

  private static List<Fact> facts(CaseHead head) {
    List<Fact> facts = new ArrayList<>();
    for (CaseField field : FACTS) {
      if (!head.of(field).isEmpty()) {
        facts.add(new Fact(field.label(), String.join("；", head.of(field))));
      }
    }
    return facts;
  }
}
