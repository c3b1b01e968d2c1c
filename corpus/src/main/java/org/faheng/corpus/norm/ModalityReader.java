package org.faheng.corpus.norm;

import java.util.ArrayList;
import java.util.List;
import org.faheng.corpus.structure.Span;

/** 规范词识别: finds the words of the list norm-modalities. Total; offsets count in the text given. */
public final class ModalityReader {
  private static final Lexicon<String> WORDS =
      Lexicon.of("norm-modalities", row -> row.getOrDefault("kind", ""));

  private ModalityReader() {}

  /** Every mark, in order, none overlapping; words that only look like one are left out. */
  public static List<Modality> read(String text) {
    List<Modality> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Lexicon.Entry<String> entry = WORDS.at(text, at);
      if (entry == null) {
        at++;
        continue;
      }
      int end = at + entry.word().length();
      if (!entry.meaning().isEmpty()) {
        found.add(new Modality(new Span(at, end), Modality.Kind.valueOf(entry.meaning())));
      }
      at = end;
    }
    return List.copyOf(found);
  }
}
