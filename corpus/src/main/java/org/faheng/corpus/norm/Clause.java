package org.faheng.corpus.norm;

import java.util.ArrayList;
import java.util.List;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Span;

/**
 * 分句: the words that state one norm: a sentence or a part of it up to ；, or an item joined with its
 * stem.
 *
 * @param eId the 款, 项 or 目 in which it stands
 * @param parts where its words stand in the document, in order
 * @param text the words joined; slots of a norm count in it
 */
public record Clause(EId eId, List<Span> parts, String text) {
  public Clause {
    parts = List.copyOf(parts);
    int length = parts.stream().mapToInt(Span::length).sum();
    if (length != text.length()) {
      throw new IllegalArgumentException(
          "parts must make up the text of " + text.length() + " units, got " + length);
    }
  }

  /** The words at those places of a document. */
  static Clause of(DocumentBody body, EId eId, List<Span> parts) {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(body.text(), part.start(), part.end()));
    return new Clause(eId, parts, text.toString());
  }

  /**
   * Where a stretch of {@link #text} stands in the document; several places if it runs over a join.
   */
  public List<Span> places(Span inText) {
    List<Span> places = new ArrayList<>();
    int offset = 0;
    for (Span part : parts) {
      int from = Math.max(inText.start(), offset);
      int to = Math.min(inText.end(), offset + part.length());
      if (from < to) {
        places.add(new Span(part.start() + from - offset, part.start() + to - offset));
      }
      offset += part.length();
    }
    return List.copyOf(places);
  }

  /** The eId of the 款 in which it stands. */
  public EId paragraph() {
    int point = eId.value().indexOf("__point");
    return point < 0 ? eId : new EId(eId.value().substring(0, point));
  }

  /** Where the last part begins in {@link #text}: the item's own words; 0 where it has no stem. */
  public int ownStart() {
    return text.length() - (parts.isEmpty() ? 0 : parts.getLast().length());
  }
}
