package org.faheng.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.faheng.embedding.Embedder;
import org.faheng.embedding.OnnxEmbedder;
import org.faheng.embedding.TokenEmbedder;
import org.faheng.index.LegalIndex;
import org.faheng.index.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * 问句语义: the vectors of questions, the last ones remembered. The model is loaded for the first
 * question after the index has got vectors.
 */
public final class QuestionMeaning {
  /** Knows no meanings. */
  public static final QuestionMeaning NONE = new QuestionMeaning(null);

  private static final int REMEMBERED = 256;

  /** The model reads no more, and no question needs more. */
  private static final int LONGEST = 512;

  /** One thread: questions come one at a time, and the search wants a processor too. */
  private static final int THREADS = 1;

  private final @Nullable Supplier<Embedder> model;
  private volatile @Nullable Embedder quick;
  private @Nullable Embedder embedder;
  private final Map<String, Meaning> known = Collections.synchronizedMap(new Recent());

  private QuestionMeaning(@Nullable Supplier<Embedder> model) {
    this.model = model;
  }

  /** Meanings by the model that comes with us. */
  public static QuestionMeaning shipped() {
    return by(() -> OnnxEmbedder.shipped(THREADS));
  }

  /** Meanings by the model that {@code model} loads. */
  public static QuestionMeaning by(Supplier<Embedder> model) {
    return new QuestionMeaning(model);
  }

  /** What {@code question} means; null where the index has nothing to compare it with. */
  @Nullable Meaning of(String question, LegalIndex index) {
    if (model == null || !index.knowsMeanings()) {
      return null;
    }
    String read = question.length() > LONGEST ? question.substring(0, LONGEST) : question;
    Meaning before = known.get(read);
    if (before != null) {
      return before;
    }
    Meaning fresh = new Meaning(loaded(model).embed(List.of(read)).getFirst());
    known.put(read, fresh);
    return fresh;
  }

  /**
   * How near some short texts lie to a meaning, as cosines: by the vectors of single words, which
   * takes microseconds.
   */
  List<Double> nearness(Meaning meaning, List<String> texts) {
    return quick().embed(texts).stream().map(vector -> cosine(meaning, vector)).toList();
  }

  /** Both are unit vectors. */
  private static double cosine(Meaning meaning, float[] vector) {
    double sum = 0;
    for (int i = 0; i < vector.length && i < meaning.dimension(); i++) {
      sum += vector[i] * meaning.at(i);
    }
    return sum;
  }

  private Embedder quick() {
    Embedder ready = quick;
    if (ready == null) {
      ready = TokenEmbedder.shipped();
      quick = ready;
    }
    return ready;
  }

  private synchronized Embedder loaded(Supplier<Embedder> model) {
    Embedder ready = embedder;
    if (ready == null) {
      ready = model.get();
      embedder = ready;
    }
    return ready;
  }

  private static final class Recent extends LinkedHashMap<String, Meaning> {
    private static final long serialVersionUID = 1L;

    private Recent() {
      super(REMEMBERED, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Meaning> eldest) {
      return size() > REMEMBERED;
    }
  }
}
