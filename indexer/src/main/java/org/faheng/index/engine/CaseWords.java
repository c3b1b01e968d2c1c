package org.faheng.index.engine;

import java.util.ArrayList;
import java.util.List;
import org.faheng.analysis.FoldedText;
import org.faheng.index.CasePart;
import org.faheng.index.CaseText;

/** 案例文字: the words under which a case is compared: its title and its parts. */
public final class CaseWords {
  private CaseWords() {}

  public static FoldedText[] of(String title, String text, CaseText caseText) {
    List<FoldedText> words = new ArrayList<>();
    words.add(FoldedText.of(title));
    for (CasePart part : caseText.parts()) {
      words.add(FoldedText.of(part.span().of(text)));
    }
    return words.toArray(FoldedText[]::new);
  }
}
