package org.faheng.conflict;

import java.util.List;
import java.util.regex.Pattern;
import org.faheng.corpus.document.FactTable;

/** 各级自身程序: whether two texts rule the procedures of two organs, so that they may well differ. */
final class OwnProcedure {
  private static final List<OwnProcedure> FACTS =
      FactTable.read("own-procedure").stream()
          .map(
              row ->
                  new OwnProcedure(
                      Pattern.compile(row.getOrDefault("draft_title", "")),
                      Pattern.compile(row.getOrDefault("superior_title", ""))))
          .toList();

  private final Pattern draft;
  private final Pattern superior;

  private OwnProcedure(Pattern draft, Pattern superior) {
    this.draft = draft;
    this.superior = superior;
  }

  /** Whether the texts of those titles each rule the procedure of another organ. */
  static boolean separates(String draftTitle, String superiorTitle) {
    return FACTS.stream()
        .anyMatch(
            fact ->
                fact.draft.matcher(draftTitle).find()
                    && fact.superior.matcher(superiorTitle).find());
  }
}
