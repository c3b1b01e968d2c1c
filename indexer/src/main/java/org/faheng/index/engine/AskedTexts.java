package org.faheng.index.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.faheng.analysis.LayQuestions;
import org.faheng.index.TextKey;

/**
 * 问法与条文: which texts the known ways of asking belong to and the other way round, all by their
 * {@link TextKey}.
 */
public final class AskedTexts {
  /** So many texts whose questions resemble most are looked at. */
  private static final int MOST = 100;

  private static final long[] NONE = new long[0];

  private final LayQuestions questions;
  private final Map<Long, long[]> questionsByText = new HashMap<>();
  private final Map<Long, long[]> textsByQuestion = new HashMap<>();

  private static final class Shipped {
    static final AskedTexts TEXTS = new AskedTexts(LayQuestions.shipped());
  }

  /** Of these questions. */
  public AskedTexts(LayQuestions questions) {
    this.questions = questions;
    for (LayQuestions.Asked asked : questions.rows()) {
      long question = TextKey.of(asked.question());
      questionsByText.merge(asked.text(), new long[] {question}, AskedTexts::joined);
      textsByQuestion.merge(question, new long[] {asked.text()}, AskedTexts::joined);
    }
  }

  private static long[] joined(long[] first, long[] second) {
    long[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  /** Of the questions that come with us; made once, when first wanted. */
  public static AskedTexts shipped() {
    return Shipped.TEXTS;
  }

  /** Every text about which ways of asking are known. */
  public Set<Long> texts() {
    return questionsByText.keySet();
  }

  /** The texts that a way of asking is about; none for what is no such question. */
  public long[] texts(long question) {
    return textsByQuestion.getOrDefault(question, NONE);
  }

  /** The ways of asking about a text. */
  public long[] questions(long text) {
    return questionsByText.getOrDefault(text, NONE);
  }

  /** The texts whose questions resemble most, each with how much of what is asked they have. */
  public Map<Long, Double> alike(String question) {
    Map<Long, Double> shares = new LinkedHashMap<>();
    questions
        .alike(question, MOST)
        .forEach(alike -> shares.put(alike.asked().text(), alike.share()));
    return shares;
  }
}
