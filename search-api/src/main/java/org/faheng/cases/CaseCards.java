package org.faheng.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.faheng.cases.CaseReply.Hit;
import org.faheng.cases.CaseReply.Passage;
import org.faheng.cases.SimilarityReason.Element;
import org.faheng.cases.SimilarityReason.Side;
import org.faheng.corpus.judgment.Docket;
import org.faheng.corpus.judgment.Judgment;
import org.faheng.corpus.judgment.JudgmentParser;
import org.faheng.corpus.structure.Span;
import org.faheng.index.CaseField;
import org.faheng.index.CaseHead;
import org.faheng.index.CaseHits.CaseHit;
import org.faheng.index.CasePart;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedDocument;
import org.faheng.index.LegalIndex;
import org.faheng.search.CommonPassages;

/**
 * 案例卡: what is shown of one similar case: its facts of record, its chain, and why it is similar.
 */
final class CaseCards {
  private static final int LONGEST_GIST = 160;
  private static final int LONGEST_RESULT = 120;

  private final LegalIndex index;
  private final CaseChains chains;
  private final CaseProfile profile;
  private final CommonPassages facts;
  private final DistinctTitles titles;

  CaseCards(LegalIndex index, CaseProfile profile, DistinctTitles titles) {
    this.index = index;
    this.chains = new CaseChains(index);
    this.profile = profile;
    this.facts = new CommonPassages(profile.facts());
    this.titles = titles;
  }

  Hit of(CaseHit hit) {
    DocumentSummary document = hit.document();
    String text = index.document(document.uri()).map(IndexedDocument::text).orElse("");
    Judgment read = JudgmentParser.parse(text);
    CaseHead head = hit.text().head();
    CaseChains.Chain chain = chains.of(document.uri(), read);
    SimilarityReason why =
        SimilarityReason.of(profile, facts, head, text, CaseFeatures.of(text, read));
    return new Hit(
        document.uri().value(),
        document.manifestation().path(),
        titles.of(document, read.docket().map(Docket::written).orElse("")),
        read.docket().map(Docket::written).orElse(""),
        first(head, CaseField.COURT),
        first(head, CaseField.TIER),
        first(head, CaseField.TYPE),
        head.year(),
        List.copyOf(head.causes()),
        List.copyOf(head.of(CaseField.OUTCOME)),
        parties(read),
        chain.steps(),
        chain.changed(),
        gist(hit.text().parts(), text),
        cut(words(hit.text().parts(), CasePart.Kind.RESULT, text), LONGEST_RESULT),
        why.same().stream().map(CaseCards::name).toList(),
        why.different().stream().map(CaseCards::differing).toList(),
        only(why, Side.HERE),
        only(why, Side.THERE),
        shared(head),
        why.passages().stream().map(pair -> passage(pair, text)).toList(),
        hit.score(),
        hit.covered());
  }

  private static List<String> parties(Judgment read) {
    return read.parties().stream()
        .flatMap(
            party ->
                Stream.concat(Stream.of(party.name()), party.agents().stream().map(a -> a.name())))
        .distinct()
        .toList();
  }

  private static String first(CaseHead head, CaseField field) {
    return head.of(field).stream().findFirst().orElse("");
  }

  private static String name(Element element) {
    return element.group() + "：" + bare(element);
  }

  private static String bare(Element element) {
    return element.isProvision() ? CitedPlaces.named(element.name()) : element.name();
  }

  private static List<String> only(SimilarityReason why, Side side) {
    return why.different().stream()
        .filter(element -> element.side() == side && !element.isProvision())
        .map(Element::name)
        .toList();
  }

  private static String differing(Element element) {
    return name(element) + "（" + element.side().label() + "）";
  }

  /** Provisions that both cases have; where none is set, the case's own are compared with none. */
  private List<String> shared(CaseHead head) {
    Set<String> shared = new TreeSet<>(profile.provisions());
    shared.retainAll(head.provisions());
    return List.copyOf(shared);
  }

  /** The holding of a published case, else the words in which the court gives its reasons. */
  private static String gist(List<CasePart> parts, String text) {
    String holding = words(parts, CasePart.Kind.HOLDING, text);
    String reasons = words(parts, CasePart.Kind.REASONING, text);
    return cut(holding.isEmpty() ? reasons : holding, LONGEST_GIST);
  }

  /** The last part of that kind: that of the last court. */
  private static String words(List<CasePart> parts, CasePart.Kind kind, String text) {
    Optional<Span> span =
        parts.stream()
            .filter(part -> part.kind() == kind && part.span().end() <= text.length())
            .reduce((a, b) -> b)
            .map(CasePart::span);
    return span.map(place -> place.of(text).strip().replaceAll("\\s+", " ")).orElse("");
  }

  private static String cut(String words, int longest) {
    return words.length() <= longest ? words : words.substring(0, longest) + "……";
  }

  private Passage passage(CommonPassages.Pair pair, String text) {
    return new Passage(
        pair.here().of(profile.facts()).stripTrailing(),
        pair.there().of(text).stripTrailing(),
        within(pair.here(), pair.marksHere()),
        within(pair.there(), pair.marksThere()));
  }

  /** Marks counted from the start of their sentence. */
  private static List<Span> within(Span sentence, List<Span> marks) {
    List<Span> within = new ArrayList<>();
    for (Span mark : marks) {
      int start = Math.max(mark.start(), sentence.start());
      int end = Math.min(mark.end(), sentence.end());
      if (start < end) {
        within.add(new Span(start - sentence.start(), end - sentence.start()));
      }
    }
    return within;
  }
}
