package org.faheng.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Provision;
import org.faheng.corpus.structure.Span;

/** 审查过程: one draft, the law it is measured by, and what the rules have found so far. */
final class Examination {
  private final DraftText draft;
  private final SuperiorLaw law;
  private final List<Conflict> conflicts = new ArrayList<>();
  private final List<DismissedPair> dismissed = new ArrayList<>();
  private final Set<Span> settled = new HashSet<>();
  private final Map<EId, List<PenaltyTier>> penalties = new HashMap<>();
  private final Map<DraftClause, Reading> readings = new HashMap<>();

  Examination(DraftText draft, SuperiorLaw law) {
    this.draft = draft;
    this.law = law;
  }

  /** The text under examination. */
  DraftText draft() {
    return draft;
  }

  /** The law it is measured by. */
  SuperiorLaw law() {
    return law;
  }

  /** The fines of an article of the draft; read once. */
  List<PenaltyTier> penalties(Provision article) {
    DocumentBody body = draft.body();
    return penalties.computeIfAbsent(
        article.eId(),
        eId -> PenaltyReader.read(body, article, ref -> PenaltyReader.words(body, ref)));
  }

  /** A clause of the draft as a row of tokens; read once. */
  Reading reading(DraftClause clause) {
    return readings.computeIfAbsent(clause, own -> TokenReader.read(own.text()));
  }

  /** Keeps a finding; as a pair that stands where the makers of the draft may vary the law. */
  void report(Conflict conflict) {
    if (LawfulVariation.covers(draft.work(), conflict.type())) {
      dismiss(
          new DismissedPair(
              conflict.type(),
              conflict.clause(),
              conflict.superior(),
              conflict.rule(),
              LawfulVariation.REASON));
    } else {
      conflicts.add(conflict);
    }
  }

  /** Keeps a finding on a matter in which no maker of a local text may vary the law. */
  void reportUnvaried(Conflict conflict) {
    conflicts.add(conflict);
  }

  /** Keeps a pair that stands. */
  void dismiss(DismissedPair pair) {
    dismissed.add(pair);
  }

  /**
   * Notes that the words at {@code place} were compared by what they are for, whatever came of it.
   */
  void settle(Span place) {
    settled.add(place);
  }

  /** Whether the words at {@code place} were compared already. */
  boolean isSettled(Span place) {
    return settled.contains(place);
  }

  List<Conflict> conflicts() {
    return List.copyOf(conflicts);
  }

  List<DismissedPair> dismissed() {
    return List.copyOf(dismissed);
  }
}
