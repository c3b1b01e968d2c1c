package org.faheng.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 检索式: what is asked for, in terms that every engine can answer alike. */
public sealed interface Query {

  /** Ranked by how well a provision covers these words; not every word need occur. */
  record Words(String text) implements Query {}

  /**
   * The same hits as {@link Words}, the best of them ordered by learned weights of several sorts of
   * evidence, and, where a meaning is given, the provisions nearest in meaning besides.
   *
   * @param meaning what the question means; null for words alone
   */
  record Question(String text, @Nullable Meaning meaning) implements Query {}

  /**
   * Exactly these characters in a row (digits, width and script folded), in text, label or title.
   */
  record Phrase(String text) implements Query {
    public Phrase {
      if (text.isBlank()) {
        throw new IllegalArgumentException("phrase must have characters");
      }
    }
  }

  /** All phrases within {@code distance} characters of each other, in any order. */
  record Near(List<String> phrases, int distance) implements Query {
    public Near {
      phrases = List.copyOf(phrases);
      if (phrases.size() < 2 || distance < 0) {
        throw new IllegalArgumentException(
            "near must have two phrases and a distance >= 0, got " + phrases + ", " + distance);
      }
    }
  }

  /** Every part must hold. */
  record And(List<Query> parts) implements Query {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** At least one part must hold. */
  record Or(List<Query> parts) implements Query {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** {@code wanted} without the provisions that match {@code unwanted}. */
  record Without(Query wanted, Query unwanted) implements Query {}

  /** Only in titles of documents; ranked by how well the title is covered. */
  record Title(String text) implements Query {}

  /**
   * Provisions of other works that cite a work, in the order of the index.
   *
   * @param title the cited title in the form of {@link DocumentSummary.Links#name}
   * @param article article such as "12-1"; empty for any place of the work
   */
  record Cites(String title, String article) implements Query {}

  /** Everything, for lists that are narrowed by filters alone. */
  record Everything() implements Query {}
}
