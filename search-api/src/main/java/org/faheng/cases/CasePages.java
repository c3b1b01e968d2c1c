package org.faheng.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faheng.cases.CasePage.Bar;
import org.faheng.cases.CasePage.CasePart;
import org.faheng.cases.CasePage.Link;
import org.faheng.cases.CasePage.Pair;
import org.faheng.cases.CasePage.TierPart;
import org.faheng.cases.CasePage.Vote;
import org.faheng.cases.CaseReply.Hit;
import org.faheng.cases.CaseReply.Passage;
import org.faheng.cases.CaseReply.Tally;
import org.faheng.cases.CaseReply.Tier;
import org.faheng.index.CaseField;
import org.faheng.search.TextPart;
import org.faheng.web.Links;

/** Lays out a search for similar cases as a page. */
final class CasePages {
  private static final int MOST_VOTES = 5;
  private static final int LONGEST_FACTS = 300;
  private static final int LONGEST_BAR = 300;

  private final CaseReply reply;
  private final CaseForm form;
  private final CaseFacets facets;
  private final Map<String, Hit> all = new LinkedHashMap<>();

  private CasePages(CaseReply reply) {
    this.reply = reply;
    this.form = CaseForm.of(reply.request());
    this.facets = new CaseFacets(reply);
    reply.hits().forEach(hit -> all.putIfAbsent(hit.id(), hit));
    reply.tiers().forEach(tier -> tier.hits().forEach(hit -> all.putIfAbsent(hit.id(), hit)));
  }

  static CasePage of(CaseSearch.Repeated repeated) {
    return new CasePages(repeated.now()).page(repeated.remark());
  }

  private CasePage page(String repeated) {
    return new CasePage(
        reply,
        form,
        facts(),
        SearchConditions.of(reply.request()),
        features(),
        reply.likelyCauses().stream()
            .filter(vote -> !reply.request().causes().contains(vote.cause()))
            .limit(MOST_VOTES)
            .map(vote -> new Vote(vote.cause(), Math.round(100 * vote.share())))
            .toList(),
        unknown(),
        reply.tiers().stream().map(this::tier).toList(),
        all.values().stream().map(this::part).toList(),
        facets.used(),
        facets.parts(),
        facets.counted(),
        chart(),
        repeated);
  }

  private String facts() {
    String facts = reply.request().facts();
    return facts.length() <= LONGEST_FACTS
        ? facts
        : facts.substring(0, LONGEST_FACTS) + "……（全文 " + facts.length() + " 字，在“修改案情和条件”中）";
  }

  /** Causes that a person has set and none of the nearest cases has: perhaps written otherwise. */
  private List<String> unknown() {
    Set<String> among =
        reply.facets().getOrDefault(CaseField.CAUSE.name(), List.of()).stream()
            .map(Tally::value)
            .collect(Collectors.toSet());
    return reply.request().causes().stream().filter(cause -> !among.contains(cause)).toList();
  }

  private List<String> features() {
    return reply.request().profile().features().stream()
        .map(feature -> feature.group() + "：" + feature.name() + (feature.denied() ? "（否认）" : ""))
        .distinct()
        .toList();
  }

  private TierPart tier(Tier tier) {
    return new TierPart(
        tier.label(),
        tier.note(),
        tier.state(),
        tier.state().equals("counted") && tier.matches() > 0,
        tier.hits().stream().map(hit -> new Link(caption(hit), "#" + anchor(hit))).toList());
  }

  private String caption(Hit hit) {
    return joined(Stream.of(hit.title(), hit.caseNumber(), year(hit)));
  }

  /** The opinion puts the last three years first, so the year says on which side a case is. */
  private String year(Hit hit) {
    if (hit.decided() == 0) {
      return "年份未读出";
    }
    boolean recent = SimilarCaseFinder.isRecent(hit.decided(), reply.request().day().getYear());
    return hit.decided() + "年" + (recent ? "（近三年）" : "");
  }

  private static String joined(Stream<String> parts) {
    return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  private String anchor(Hit hit) {
    return "case-" + (new ArrayList<>(all.keySet()).indexOf(hit.id()) + 1);
  }

  private CasePart part(Hit hit) {
    return new CasePart(
        anchor(hit),
        hit.title(),
        Links.law(hit.id()),
        joined(
            Stream.of(
                hit.caseNumber(),
                hit.court(),
                hit.tier(),
                WrittenCauses.line(hit.causes()),
                String.join("、", hit.outcomes()),
                hit.decided() == 0 ? "" : hit.decided() + "年",
                "与案情用词重合 " + Math.round(100 * hit.covered()) + "%")),
        hit.chain().stream().map(ChainStep::of).toList(),
        hit.remark().text(),
        hit.gist(),
        hit.result(),
        hit.same(),
        hit.different(),
        hit.provisions().stream().map(CasePages::provision).toList(),
        hit.passages().stream().map(CasePages::pair).toList());
  }

  private static Link provision(String place) {
    String name = CitedPlaces.named(place);
    return new Link(name, Links.clause(name));
  }

  private static Pair pair(Passage passage) {
    return new Pair(
        TextPart.cut(passage.here(), passage.marksHere()),
        TextPart.cut(passage.there(), passage.marksThere()));
  }

  private List<Bar> chart() {
    long most = reply.outcomes().stream().mapToLong(Tally::count).max().orElse(1);
    return reply.outcomes().stream()
        .map(
            tally ->
                new Bar(
                    tally.value(),
                    tally.count(),
                    (int) Math.max(2, LONGEST_BAR * tally.count() / most)))
        .toList();
  }
}
