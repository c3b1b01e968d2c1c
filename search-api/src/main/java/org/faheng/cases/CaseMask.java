package org.faheng.cases;

import java.util.List;
import org.faheng.cases.CaseReply.Hit;
import org.faheng.cases.CaseReply.Passage;
import org.faheng.cases.CaseReply.Step;
import org.faheng.cases.CaseReply.Tier;

/** 答复脱敏: the same answer without what tells of persons; courts and case numbers stay. */
final class CaseMask {
  private final Persons persons = new Persons();

  private CaseMask(CaseReply reply) {
    CaseRequest asked = reply.request();
    persons.inTitle(asked.title()).in(asked.title()).in(asked.words());
    reply.hits().forEach(this::meet);
    reply.tiers().forEach(tier -> tier.hits().forEach(this::meet));
  }

  private void meet(Hit hit) {
    persons.named(hit.parties()).inTitle(hit.title()).in(hit.gist()).in(hit.result());
    hit.passages().forEach(passage -> persons.in(passage.there()));
  }

  static CaseReply of(CaseReply reply) {
    return new CaseMask(reply).masked(reply);
  }

  /** A repeated answer; the titles of what was listed then name people too. */
  static CaseSearch.Repeated of(CaseSearch.Repeated repeated) {
    CaseMask mask = new CaseMask(repeated.now());
    repeated.then().forEach(mask.persons::inTitle);
    return new CaseSearch.Repeated(
        mask.masked(repeated.now()),
        repeated.snapshotThen(),
        repeated.sameSnapshot(),
        repeated.sameHits(),
        repeated.then().stream().map(mask.persons::mask).toList());
  }

  private CaseReply masked(CaseReply reply) {
    return new CaseReply(
        reply.id(),
        reply.record(),
        reply.time(),
        request(reply.request()),
        reply.likelyCauses(),
        hits(reply.hits()),
        reply.tiers().stream().map(this::tier).toList(),
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
  private CaseRequest request(CaseRequest asked) {
    return new CaseRequest(
        persons.mask(asked.title()),
        persons.mask(asked.facts()),
        persons.mask(asked.issues()),
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
        asked.person(),
        persons.mask(asked.own()));
  }

  private Tier tier(Tier tier) {
    return new Tier(
        tier.tier(),
        tier.label(),
        tier.state(),
        tier.compared(),
        tier.matches(),
        tier.note(),
        hits(tier.hits()));
  }

  private List<Hit> hits(List<Hit> hits) {
    return hits.stream().map(this::hit).toList();
  }

  private Hit hit(Hit hit) {
    return new Hit(
        persons.mask(hit.id()),
        persons.mask(hit.source()),
        persons.mask(hit.title()),
        hit.caseNumber(),
        hit.court(),
        hit.tier(),
        hit.type(),
        hit.decided(),
        hit.causes(),
        hit.outcomes(),
        hit.parties().stream().map(persons::mask).toList(),
        hit.chain().stream().map(this::step).toList(),
        hit.changed(),
        persons.mask(hit.gist()),
        persons.mask(hit.result()),
        hit.same(),
        hit.different(),
        hit.onlyHere(),
        hit.onlyThere(),
        hit.provisions(),
        hit.passages().stream().map(this::passage).toList(),
        hit.score(),
        hit.covered());
  }

  private Step step(Step step) {
    return new Step(
        step.procedure(),
        step.court(),
        step.number(),
        step.date(),
        step.outcomes(),
        step.own(),
        persons.mask(step.document()));
  }

  private Passage passage(Passage passage) {
    return new Passage(
        persons.mask(passage.here()),
        persons.mask(passage.there()),
        passage.marksHere(),
        passage.marksThere());
  }
}
