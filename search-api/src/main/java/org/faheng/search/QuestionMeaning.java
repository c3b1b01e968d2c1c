package org.faheng.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.faheng.embedding.Embedder;
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

  private final @Nullable Supplier<Embedder> model;
  private @Nullable Embedder embedder;
  private final Map<String, Meaning> known = Collections.synchronizedMap(new Recent());

  private QuestionMeaning(@Nullable Supplier<Embedder> model) {
    this.model = model;
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
