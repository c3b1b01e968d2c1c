package org.faheng.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.faheng.analysis.FactTerms;
import org.faheng.analysis.Gram;
import org.faheng.analysis.LegalAnalyzer;
import org.faheng.corpus.structure.Span;

/**
 * 相同情节: the sentences of two texts that say most nearly the same, names of people and places aside,
 * with the words they share. One text is read once and then compared with many.
 */
public final class CommonPassages {
  private static final double ALIKE = 0.25;
  private static final int SHORTEST_SENTENCE = 10;
  private static final int SHORTEST_MARK = 3;

  /** What stands in every judgment tells nothing of this one. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "(?:判决|裁定|决定)(?:如下)?[：:]?\\s*$|驳回.{0,12}(?:请求|起诉|上诉)|(?:案件)?受理费"
              + "|指控的(?:犯罪)?(?:事实|罪名)|等证据(?:证实|予以|在案)|足以认定");

  private final String here;
  private final List<Sentence> sentences;

  /** Compares {@code here} with other texts. */
  public CommonPassages(String here) {
    this.here = here;
    this.sentences = sentences(here);
  }

  /**
   * One sentence of each text.
   *
   * @param here the sentence of the first text
   * @param there the sentence of the second
   * @param marksHere the words of the first that the second has too, in order
   * @param marksThere the same in the second
   * @param share of their pairs of characters that they have in common, 0 to 1
   */
  public record Pair(
      Span here, Span there, List<Span> marksHere, List<Span> marksThere, double share) {
    public Pair {
      marksHere = List.copyOf(marksHere);
      marksThere = List.copyOf(marksThere);
    }
  }

  /** A sentence and its pairs of characters outside names. */
  private record Sentence(Span span, Set<String> terms) {}

  /** The nearest pairs, each sentence once, nearest first; none where nothing is alike. */
  public List<Pair> with(String there, int most) {
    List<Sentence> others = sentences(there);
    List<Pair> all = new ArrayList<>();
    for (Sentence one : sentences) {
      for (Sentence other : others) {
        double share = share(one.terms(), other.terms());
        if (share >= ALIKE) {
          all.add(new Pair(one.span(), other.span(), List.of(), List.of(), share));
        }
      }
    }
    all.sort(
        Comparator.comparingDouble(Pair::share)
            .reversed()
            .thenComparingInt(pair -> pair.here().start())
            .thenComparingInt(pair -> pair.there().start()));
    return once(all, most).stream().map(pair -> marked(pair, here, there)).toList();
  }

  private static List<Pair> once(List<Pair> all, int most) {
    Set<Span> here = new HashSet<>();
    Set<Span> there = new HashSet<>();
    List<Pair> once = new ArrayList<>();
    for (Pair pair : all) {
      if (once.size() < most && !here.contains(pair.here()) && !there.contains(pair.there())) {
        here.add(pair.here());
        there.add(pair.there());
        once.add(pair);
      }
    }
    return once;
  }

  private static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if ("。；;\n".indexOf(text.charAt(i)) >= 0 || i == text.length() - 1) {
        Span span = new Span(start, i + 1);
        if (span.length() >= SHORTEST_SENTENCE && !FORMULA.matcher(span.of(text)).find()) {
          sentences.add(new Sentence(span, FactTerms.of(span.of(text)).nameless().keySet()));
        }
        start = i + 1;
      }
    }
    return sentences;
  }

  /** Shared pairs against all pairs of both (Dice 1945). */
  private static double share(Set<String> first, Set<String> second) {
    long both = first.stream().filter(second::contains).count();
    int all = first.size() + second.size();
    return all == 0 ? 0 : 2.0 * both / all;
  }

  private static Pair marked(Pair pair, String here, String there) {
    Set<String> shared = new HashSet<>(FactTerms.of(pair.here().of(here)).nameless().keySet());
    shared.retainAll(FactTerms.of(pair.there().of(there)).nameless().keySet());
    return new Pair(
        pair.here(),
        pair.there(),
        marks(here, pair.here(), shared),
        marks(there, pair.there(), shared),
        pair.share());
  }

  /** Runs of shared pairs, long enough to be words. */
  private static List<Span> marks(String text, Span sentence, Set<String> shared) {
    List<Span> marks = new ArrayList<>();
    Map<Integer, Integer> ends = new HashMap<>();
    for (Gram gram : LegalAnalyzer.bigrams(sentence.of(text))) {
      if (shared.contains(gram.text())) {
        ends.merge(sentence.start() + gram.start(), sentence.start() + gram.end(), Math::max);
      }
    }
    int start = -1;
    int end = -1;
    for (int at = sentence.start(); at <= sentence.end(); at++) {
      if (start >= 0 && (at > end || at == sentence.end())) {
        if (end - start >= SHORTEST_MARK) {
          marks.add(new Span(start, end));
        }
        start = -1;
      }
      Integer next = ends.get(at);
      if (next != null) {
        start = start < 0 ? at : start;
        end = Math.max(end, next);
      }
    }
    return marks;
  }
}
