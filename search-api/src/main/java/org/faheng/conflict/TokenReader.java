package org.faheng.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.document.FactTable;
import org.faheng.corpus.norm.AgencyReader;
import org.faheng.corpus.norm.FineReader;
import org.faheng.corpus.norm.ModalityReader;
import org.faheng.corpus.norm.QuantityReader;
import org.faheng.corpus.norm.RatioReader;
import org.faheng.corpus.norm.TimeLimitReader;
import org.faheng.corpus.structure.Span;

/** Reads a clause as tokens; see {@link Reading}. */
final class TokenReader {
  private static final int ELEMENT = 0x200000;
  private static final int GROUP = 0x210000;
  private static final int PLACE = 0x220000;
  private static final Pattern CITED = Pattern.compile("第[〇零一二三四五六七八九十百千0-9、至和第]+[条款项]");
  private static final String ENDS = "。；;\n";

  /** Share of the articles that hold a pair of signs that the table does not list. */
  private static final double RARE = 0.001;

  private static final double ELEMENT_WEIGHT = 2;
  private static final Map<Integer, Double> WEIGHTS = weights();

  private final String text;
  private final List<int[]> tokens = new ArrayList<>();
  private final List<Reading.Placed> placed = new ArrayList<>();
  private final List<Reading.Sentence> sentences = new ArrayList<>();
  private final Map<Integer, Element> elements = new HashMap<>();
  private final Map<Integer, Integer> labels = new HashMap<>();
  private final Map<Integer, Span> passages = new HashMap<>();
  private int sentenceStart;
  private boolean apart;

  private TokenReader(String text) {
    this.text = text;
  }

  static Reading read(String text) {
    return new TokenReader(text).read();
  }

  private Reading read() {
    elements().forEach(element -> elements.putIfAbsent(element.span().start(), element));
    mark(CITED.matcher(text));
    Matcher label = ItemLabel.in(text);
    while (label.find()) {
      labels.put(label.start(), label.end());
    }
    int at = 0;
    while (at < text.length()) {
      at = step(at);
    }
    endSentence();
    return new Reading(
        text,
        tokens.stream().mapToInt(token -> token[0]).toArray(),
        tokens.stream().mapToInt(token -> token[1]).toArray(),
        tokens.stream().mapToInt(token -> token[2]).toArray(),
        apart(),
        placed,
        sentences);
  }

  private boolean[] apart() {
    boolean[] apart = new boolean[tokens.size()];
    for (int i = 0; i < apart.length; i++) {
      apart[i] = tokens.get(i)[3] == 1;
    }
    return apart;
  }

  private void mark(Matcher cited) {
    while (cited.find()) {
      passages.put(cited.start(), new Span(cited.start(), cited.end()));
    }
  }

  /** The elements of the clause, none overlapping: fines before periods before bare numbers. */
  private List<Element> elements() {
    List<Element> all = new ArrayList<>();
    FineReader.read(text).forEach(fine -> add(all, new Element.Fine(fine)));
    TimeLimitReader.read(text).forEach(limit -> add(all, new Element.Period(limit)));
    RatioReader.read(text).forEach(ratio -> add(all, new Element.Share(ratio)));
    QuantityReader.read(text).forEach(number -> add(all, new Element.Number(number)));
    ModalityReader.read(text).forEach(mode -> add(all, new Element.Mode(mode)));
    AgencyReader.read(text).forEach(agency -> add(all, new Element.Organ(agency)));
    all.sort(Comparator.comparingInt(element -> element.span().start()));
    return all;
  }

  private static void add(List<Element> all, Element element) {
    Span span = element.span();
    boolean free =
        all.stream()
            .noneMatch(
                other -> other.span().start() < span.end() && span.start() < other.span().end());
    if (free && span.length() > 0) {
      all.add(element);
    }
  }

  private int step(int at) {
    Element element = elements.get(at);
    if (element != null) {
      placed.add(new Reading.Placed(element, tokens.size()));
      return token(ELEMENT + kind(element), element.span());
    }
    Integer behindLabel = labels.get(at);
    if (behindLabel != null) {
      return behindLabel;
    }
    Span passage = passages.get(at);
    if (passage != null) {
      return token(PLACE, passage);
    }
    char c = text.charAt(at);
    if (ENDS.indexOf(c) >= 0) {
      endSentence();
      return at + 1;
    }
    WordGroups.Found word = WordGroups.at(text, at);
    if (word != null && !crossesElement(at, word.end())) {
      if (word.group() == WordGroups.NONE) {
        return word.end();
      }
      apart = apart || word.joins();
      token(GROUP + word.group(), new Span(at, word.end()));
      apart = word.joins();
      return word.end();
    }
    if (Character.isLetterOrDigit(c)) {
      return token(c, new Span(at, at + 1));
    }
    apart = apart || !Character.isWhitespace(c);
    return at + 1;
  }

  private boolean crossesElement(int at, int end) {
    for (int i = at + 1; i < end; i++) {
      if (elements.containsKey(i)) {
        return true;
      }
    }
    return false;
  }

  private int token(int id, Span span) {
    tokens.add(new int[] {id, span.start(), span.end(), apart ? 1 : 0});
    apart = false;
    return span.end();
  }

  private void endSentence() {
    if (tokens.size() > sentenceStart) {
      sentences.add(new Reading.Sentence(sentenceStart, tokens.size()));
      sentenceStart = tokens.size();
    }
  }

  private static int kind(Element element) {
    return switch (element) {
      case Element.Fine fine -> 1;
      case Element.Period period -> 2;
      case Element.Share share -> 3;
      case Element.Number number -> 4;
      case Element.Mode mode -> 5;
      case Element.Organ organ -> 6;
    };
  }

  /** How much it tells that two texts share this pair of tokens: minus log of how common it is. */
  static double weight(int before, int token) {
    if (token >= ELEMENT) {
      return ELEMENT_WEIGHT;
    }
    return before == 0 || before >= ELEMENT
        ? ELEMENT_WEIGHT
        : WEIGHTS.getOrDefault(before << 16 | token, -Math.log(RARE));
  }

  private static Map<Integer, Double> weights() {
    Map<Integer, Double> weights = new HashMap<>();
    for (Map<String, String> row : FactTable.read("gram-shares")) {
      String gram = row.getOrDefault("gram", "");
      double share = Double.parseDouble(row.getOrDefault("per_mille", "")) / 1000;
      weights.put(gram.charAt(0) << 16 | gram.charAt(1), -Math.log(share));
    }
    return Map.copyOf(weights);
  }
}
