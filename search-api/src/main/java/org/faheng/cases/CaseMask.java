package org.faheng.cases;

import java.util.List;
import org.faheng.analysis.PersonalData;
import org.faheng.cases.CaseReply.Hit;
import org.faheng.cases.CaseReply.Passage;
import org.faheng.cases.CaseReply.Step;
import org.faheng.cases.CaseReply.Tier;

/** 答复脱敏: the same answer without what tells of persons; courts and case numbers stay. */
final class CaseMask {
  private CaseMask() {}

  static CaseReply of(CaseReply reply) {
    return new CaseReply(
        reply.id(),
        reply.record(),
        reply.time(),
        request(reply.request()),
        reply.likelyCauses(),
        hits(reply.hits()),
        reply.tiers().stream().map(CaseMask::tier).toList(),
        reply.outcomes(),
        reply.facets(),
        reply.provisions(),
        reply.compared(),
        reply.tookMillis(),
        reply.snapshot(),
        true,
        reply.remarks());
  }

  /** The person who searches is no party and stays. */
  private static CaseRequest request(CaseRequest asked) {
    return new CaseRequest(
        PersonalData.mask(asked.title()),
        PersonalData.mask(asked.facts()),
        PersonalData.mask(asked.issues()),
        asked.type(),
        asked.causes(),
        asked.provisions(),
        asked.province(),
        asked.court(),
        asked.courtAbove(),
        asked.filters(),
        asked.day(),
        asked.everyTier(),
        asked.size(),
        asked.person());
  }

  private static Tier tier(Tier tier) {
    return new Tier(
        tier.tier(),
        tier.label(),
        tier.state(),
        tier.compared(),
        tier.matches(),
        tier.note(),
        hits(tier.hits()));
  }

  private static List<Hit> hits(List<Hit> hits) {
    return hits.stream().map(CaseMask::hit).toList();
  }

  private static Hit hit(Hit hit) {
    return new Hit(
        PersonalData.mask(hit.id()),
        PersonalData.mask(hit.source()),
        PersonalData.mask(hit.title()),
        hit.caseNumber(),
        hit.court(),
        hit.tier(),
        hit.type(),
        hit.decided(),
        hit.causes(),
        hit.outcomes(),
        hit.chain().stream().map(CaseMask::step).toList(),
        hit.changed(),
        PersonalData.mask(hit.gist()),
        PersonalData.mask(hit.result()),
        hit.same(),
        hit.different(),
        hit.onlyHere(),
        hit.onlyThere(),
        hit.provisions(),
        hit.passages().stream().map(CaseMask::passage).toList(),
        hit.score(),
        hit.covered());
  }

  private static Step step(Step step) {
    return new Step(
        step.procedure(),
        step.court(),
        step.number(),
        step.date(),
        step.outcomes(),
        step.own(),
        PersonalData.mask(step.document()));
  }

  private static Passage passage(Passage passage) {
    return new Passage(
        PersonalData.mask(passage.here()),
        PersonalData.mask(passage.there()),
        passage.marksHere(),
        passage.marksThere());
  }
}
