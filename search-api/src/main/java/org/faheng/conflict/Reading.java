package org.faheng.conflict;

import java.util.List;
import java.util.regex.Pattern;
import org.faheng.corpus.structure.Span;

/**
 * 条款读法: a clause as a row of tokens, fit to be aligned with another: elements and words that mean
 * the same are one token each; places, particles and punctuation are left out.
 */
final class Reading {
  /** How a sentence begins that goes on from the one before. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:逾期|拒不|情节|造成|有违法所得|没有违法所得|违法所得|货值|对单位|对个人|对直接|对其|单位|个人|其中|并|有前款|前款|属于|构成|经营性|记录保存|保存期限|其保存)");

  private final String text;
  private final int[] tokens;
  private final int[] starts;
  private final int[] ends;
  private final boolean[] apart;
  private final List<Placed> elements;
  private final List<Sentence> sentences;

  /**
   * @param tokens what stands there; equal numbers mean the same
   * @param starts where each token begins in {@code text}
   * @param ends where each token ends
   * @param apart whether a comma or 、 or 或者 parts it from the one before
   */
  Reading(
      String text,
      int[] tokens,
      int[] starts,
      int[] ends,
      boolean[] apart,
      List<Placed> elements,
      List<Sentence> sentences) {
    this.text = text;
    this.tokens = tokens;
    this.starts = starts;
    this.ends = ends;
    this.apart = apart;
    this.elements = List.copyOf(elements);
    this.sentences = List.copyOf(sentences);
  }

  /** An element and the token that stands for it. */
  record Placed(Element element, int token) {}

  /** 句: tokens {@code from} to before {@code to}, up to a full stop, semicolon or line end. */
  record Sentence(int from, int to) {
    boolean holds(int token) {
      return from <= token && token < to;
    }
  }

  /** The words. */
  String text() {
    return text;
  }

  /** The tokens; not to be changed. */
  int[] tokens() {
    return tokens;
  }

  int size() {
    return tokens.length;
  }

  /** The elements in text order. */
  List<Placed> elements() {
    return elements;
  }

  /** The sentences in text order; every token is in one. */
  List<Sentence> sentences() {
    return sentences;
  }

  /** The sentence that holds {@code token}. */
  Sentence sentence(int token) {
    for (Sentence sentence : sentences) {
      if (sentence.holds(token)) {
        return sentence;
      }
    }
    throw new IllegalArgumentException("token must be in a sentence, got " + token);
  }

  /**
   * The sentence that holds {@code token}, with those before it that it goes on from: 逾期不改正的，处…
   * says nothing without the act before it.
   */
  Sentence statement(int token) {
    Sentence own = sentence(token);
    int at = sentences.indexOf(own);
    while (at > 0 && GOES_ON.matcher(words(sentences.get(at))).lookingAt()) {
      at--;
    }
    return new Sentence(sentences.get(at).from(), own.to());
  }

  /** The words of a sentence. */
  String words(Sentence sentence) {
    return span(sentence.from(), sentence.to()).of(text);
  }

  /** Place of tokens {@code from} to before {@code to} in the text. */
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** Whether the token at {@code at} goes on from the one before, without a comma between. */
  boolean isJoined(int at) {
    return at > 0 && !apart[at];
  }

  /** How much it tells to share the token at {@code at} and the one before it. */
  double weight(int at) {
    return TokenReader.weight(at == 0 ? 0 : tokens[at - 1], tokens[at]);
  }
}
