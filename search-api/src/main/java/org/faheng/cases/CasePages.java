package org.faheng.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faheng.cases.CasePage.Bar;
import org.faheng.cases.CasePage.CasePart;
import org.faheng.cases.CasePage.Chart;
import org.faheng.cases.CasePage.Choice;
import org.faheng.cases.CasePage.FacetPart;
import org.faheng.cases.CasePage.Link;
import org.faheng.cases.CasePage.Pair;
import org.faheng.cases.CasePage.StepPart;
import org.faheng.cases.CasePage.TierPart;
import org.faheng.cases.CasePage.Vote;
import org.faheng.cases.CaseReply.Hit;
import org.faheng.cases.CaseReply.Passage;
import org.faheng.cases.CaseReply.Step;
import org.faheng.cases.CaseReply.Tally;
import org.faheng.cases.CaseReply.Tier;
import org.faheng.corpus.structure.Span;
import org.faheng.index.CaseField;
import org.faheng.search.TextPart;
import org.faheng.web.Links;
import org.jspecify.annotations.Nullable;

/** Lays out a search for similar cases as a page. */
final class CasePages {
  private static final int MOST_VALUES = 8;
  private static final int MOST_VOTES = 5;
  private static final int BAR = 26;
  private static final int LABEL = 150;
  private static final int LONGEST_BAR = 300;

  /** The facets in the order in which people expect them. */
  private static final List<CaseField> FACETS =
      List.of(
          CaseField.CAUSE,
          CaseField.COURT_LEVEL,
          CaseField.REGION,
          CaseField.INSTANCE,
          CaseField.YEAR,
          CaseField.DOCUMENT_TYPE,
          CaseField.OUTCOME,
          CaseField.TIER);

  private final CaseReply reply;
  private final CaseForm form;
  private final Map<String, Hit> all = new LinkedHashMap<>();

  private CasePages(CaseReply reply) {
    this.reply = reply;
    this.form = CaseForm.of(reply.request());
    reply.hits().forEach(hit -> all.putIfAbsent(hit.id(), hit));
    reply.tiers().forEach(tier -> tier.hits().forEach(hit -> all.putIfAbsent(hit.id(), hit)));
  }

  static CasePage of(CaseSearch.Repeated repeated) {
    return new CasePages(repeated.now()).page(since(repeated));
  }

  private static @Nullable String since(CaseSearch.Repeated repeated) {
    return repeated.sameSnapshot()
        ? null
        : "索引在这次检索之后有过更新（当时快照 "
            + repeated.snapshotThen()
            + "），以下是现在的结果，所列案例及顺序与当时"
            + (repeated.sameHits() ? "相同" : "不同");
  }

  private CasePage page(@Nullable String since) {
    return new CasePage(
        reply,
        form,
        features(),
        reply.likelyCauses().stream()
            .filter(vote -> !reply.request().causes().contains(vote.cause()))
            .limit(MOST_VOTES)
            .map(vote -> new Vote(vote.cause(), Math.round(100 * vote.share())))
            .toList(),
        reply.tiers().stream().map(this::tier).toList(),
        all.values().stream().map(this::part).toList(),
        facets(),
        chart(),
        since);
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
        tier.hits().stream().map(hit -> new Link(caption(hit), "#" + anchor(hit))).toList());
  }

  private static String caption(Hit hit) {
    return joined(
        Stream.of(hit.title(), hit.caseNumber(), hit.decided() == 0 ? "" : hit.decided() + "年"));
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
                String.join("、", hit.causes()),
                String.join("、", hit.outcomes()))),
        hit.chain().stream().map(CasePages::step).toList(),
        hit.changed(),
        hit.gist(),
        hit.result(),
        hit.same(),
        hit.different(),
        hit.provisions().stream().map(CasePages::provision).toList(),
        hit.passages().stream().map(CasePages::pair).toList());
  }

  private static StepPart step(Step step) {
    String label =
        joined(
            Stream.of(
                step.procedure(),
                step.court(),
                step.number(),
                step.date(),
                String.join("、", step.outcomes())));
    return new StepPart(
        label, step.document().isEmpty() ? null : Links.law(step.document()), step.own());
  }

  private static Link provision(String place) {
    String name = CitedPlaces.named(place);
    return new Link(name, Links.clause(name));
  }

  private static Pair pair(Passage passage) {
    return new Pair(
        marked(passage.here(), passage.marksHere()), marked(passage.there(), passage.marksThere()));
  }

  private static List<TextPart> marked(String text, List<Span> marks) {
    List<TextPart> parts = new ArrayList<>();
    int at = 0;
    for (Span mark : marks) {
      if (mark.start() >= at) {
        parts.add(new TextPart(text.substring(at, mark.start()), false));
        parts.add(new TextPart(mark.of(text), true));
        at = mark.end();
      }
    }
    parts.add(new TextPart(text.substring(at), false));
    return parts;
  }

  private List<FacetPart> facets() {
    Set<String> chosen = new HashSet<>(reply.request().filters());
    List<FacetPart> facets = new ArrayList<>();
    for (CaseField field : FACETS) {
      List<Choice> values =
          reply.facets().getOrDefault(field.name(), List.of()).stream()
              .limit(MOST_VALUES)
              .map(tally -> choice(field, tally, chosen))
              .toList();
      if (!values.isEmpty()) {
        facets.add(new FacetPart(field.label(), values));
      }
      if (field == CaseField.OUTCOME) {
        provisions(facets);
      }
    }
    return facets;
  }

  private static Choice choice(CaseField field, Tally tally, Set<String> chosen) {
    String value = field.name() + ":" + tally.value();
    boolean used = chosen.contains(value);
    return new Choice(tally.value(), tally.count(), used ? "without" : "with", value, used);
  }

  /** Cited provisions are favoured, not demanded: choosing one adds it to those set. */
  private void provisions(List<FacetPart> facets) {
    List<Choice> values =
        reply.provisions().stream()
            .limit(MOST_VALUES)
            .map(
                tally ->
                    new Choice(
                        CitedPlaces.named(tally.value()),
                        tally.count(),
                        "provision",
                        tally.value(),
                        reply.request().provisions().contains(tally.value())))
            .toList();
    if (!values.isEmpty()) {
      facets.add(new FacetPart("引用法条（所列案例）", values));
    }
  }

  private Chart chart() {
    long most = reply.outcomes().stream().mapToLong(Tally::count).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    for (Tally tally : reply.outcomes()) {
      int width = (int) Math.max(2, LONGEST_BAR * tally.count() / most);
      bars.add(new Bar(tally.value(), tally.count(), LABEL, bars.size() * BAR + 4, width, BAR - 8));
    }
    return new Chart(LABEL + LONGEST_BAR + 50, bars.size() * BAR + 4, bars);
  }
}
