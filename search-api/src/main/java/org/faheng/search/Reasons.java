package org.faheng.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faheng.analysis.FoldedText;
import org.faheng.analysis.Highlighter;
import org.faheng.corpus.citation.CitationFormat;
import org.faheng.index.Evidence;
import org.faheng.index.Evidence.Part;
import org.faheng.index.Hits;

/**
 * 为什么: says in plain words why a hit is there, from what the search found out anyway: the words it
 * holds, the legal terms behind everyday words, and the evidence that lifted it.
 */
final class Reasons {
  private static final int MOST_WORDS = 4;
  private static final int MOST_TERMS = 2;

  /** A sort of evidence is named where it makes so much of what lifted the hit. */
  private static final double NOTABLE = 0.08;

  /** Fewer citing works tell nothing. */
  private static final int CITED_OFTEN = 10;

  /** Told by what was found itself, or nothing that tells a reader why. */
  private static final Set<Part> UNTOLD =
      EnumSet.of(Part.PAIRS, Part.SINGLES, Part.SYNONYMS, Part.STANDING, Part.ITEMS, Part.LAW);

  /** Told by the way of asking itself. */
  private static final Set<Part> ASKED = EnumSet.of(Part.ASKED, Part.ASKED_MEANING);

  /** What any text of law gets; only what is above it says something. */
  private static final Map<Part, Double> ORDINARY =
      Map.of(Part.MEANING, 0.5, Part.ASKED_MEANING, 0.5, Part.DOCUMENT, 0.3);

  /** Plainer words than the name of the evidence; every other goes by its name. */
  private static final Map<Part, String> PLAIN =
      Map.of(
          Part.MEANING, "含义相近",
          Part.ASKED, "与常见问法相符",
          Part.ASKED_MEANING, "与常见问法含义相近",
          Part.DOCUMENT, "所在文件通篇涉及");

  private final Highlighter highlighter;
  private final Map<String, List<String>> legal;
  private final WorkCatalogue catalogue;
  private final KnownQuestions questions;

  Reasons(
      SearchAnswer answer,
      Highlighter highlighter,
      WorkCatalogue catalogue,
      KnownQuestions questions) {
    this.questions = questions;
    this.highlighter = highlighter;
    this.legal = Widening.matched(answer.question(), answer.understanding());
    this.catalogue = catalogue;
  }

  /** The reasons for {@code hit}, plainest first; none where everything was asked for. */
  List<String> of(Hits.Hit hit) {
    List<String> reasons = new ArrayList<>();
    words(hit, reasons);
    terms(hit, reasons);
    Evidence evidence = hit.evidence();
    if (evidence != null) {
      Stream.of(Part.values())
          .filter(part -> !UNTOLD.contains(part) && isNotable(evidence, part))
          .sorted(Comparator.comparingDouble(part -> -lift(evidence, part)))
          .map(part -> told(part, hit))
          .distinct()
          .forEach(reasons::add);
    }
    if (!reasons.isEmpty() && (evidence == null || isNotable(evidence, Part.STANDING))) {
      standing(hit, reasons);
    }
    return List.copyOf(reasons);
  }

  private String told(Part part, Hits.Hit hit) {
    String plain = PLAIN.getOrDefault(part, part.label());
    return ASKED.contains(part)
        ? questions.nearest(hit.provision()).map(one -> "近似问法" + quoted(one)).orElse(plain)
        : plain;
  }

  private void words(Hits.Hit hit, List<String> reasons) {
    String text = hit.provision().text();
    String headings = String.join(" ", hit.provision().headings());
    for (Place place :
        List.of(
            new Place("命中", text),
            new Place("所在章节有", headings),
            new Place("标题有", hit.document().title()))) {
      List<String> words = marked(place.text());
      if (!words.isEmpty()) {
        reasons.add(place.label() + words.stream().map(Reasons::quoted).collect(joined()));
        return;
      }
    }
  }

  /** Where words may stand. */
  private record Place(String label, String text) {}

  /** The marked words as they stand, longest first, legal terms that nobody typed left out. */
  private List<String> marked(String text) {
    Set<String> lent = new LinkedHashSet<>();
    legal.values().forEach(lent::addAll);
    List<String> words =
        highlighter.marks(text).stream()
            .map(mark -> text.substring(mark.start(), mark.end()).replaceAll("\\s+", ""))
            .filter(word -> !lent.contains(FoldedText.fold(word)))
            .distinct()
            .sorted(Comparator.comparingInt(word -> -word.length()))
            .toList();
    boolean anyLong = words.stream().anyMatch(word -> word.length() > 1);
    return words.stream()
        .filter(word -> word.length() > 1 || !anyLong)
        .filter(word -> words.stream().noneMatch(other -> holds(other, word)))
        .limit(MOST_WORDS)
        .toList();
  }

  private static boolean holds(String other, String word) {
    return other.length() > word.length() && other.contains(word);
  }

  private void terms(Hits.Hit hit, List<String> reasons) {
    if (legal.isEmpty()) {
      return;
    }
    String text = FoldedText.fold(hit.provision().text());
    String found =
        legal.entrySet().stream()
            .flatMap(
                entry ->
                    entry.getValue().stream()
                        .filter(text::contains)
                        .limit(1)
                        .map(term -> quoted(entry.getKey()) + "→" + quoted(term)))
            .limit(MOST_TERMS)
            .collect(joined());
    if (!found.isEmpty()) {
      reasons.add(Part.SYNONYMS.label() + "：" + found);
    }
  }

  private void standing(Hits.Hit hit, List<String> reasons) {
    int citing = catalogue.citing(hit.document());
    if (citing >= CITED_OFTEN) {
      reasons.add(
          String.format(
              Locale.ROOT,
              "%s被库中 %,d 部文件引用",
              CitationFormat.quoted(hit.document().work().title()),
              citing));
    }
  }

  private static boolean isNotable(Evidence evidence, Part part) {
    double lifted = Stream.of(Part.values()).mapToDouble(one -> lift(evidence, one)).sum();
    return lifted > 0 && lift(evidence, part) >= NOTABLE * lifted;
  }

  /** What a sort of evidence adds beyond what any text gets. */
  private static double lift(Evidence evidence, Part part) {
    double beyond = evidence.value(part) - ORDINARY.getOrDefault(part, 0.0);
    return Math.max(0, beyond * evidence.weight(part));
  }

  private static String quoted(String word) {
    return "“" + word + "”";
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("、");
  }
}
