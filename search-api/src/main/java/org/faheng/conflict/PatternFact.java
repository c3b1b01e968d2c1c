package org.faheng.conflict;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.faheng.corpus.document.FactTable;

/**
 * 词语事实: words that show by themselves that a text does not follow superior law.
 *
 * @param id what it is, in ASCII
 * @param type what sort of problem
 * @param what what it is, in Chinese
 * @param words a text without any of these has not got it
 * @param pattern the words
 * @param unless words in the same sentence that show that nothing is wrong
 * @param title which drafts may be about it
 * @param days when it is so
 * @param provision what superior law says about it
 * @param note what superior law says, in Chinese
 * @param severity how much depends on it
 * @param confidence how likely a reader agrees
 */
record PatternFact(
    String id,
    ConflictType type,
    String what,
    NeededWords words,
    Pattern pattern,
    TextFilter unless,
    TextFilter title,
    FactDays days,
    KnownProvision provision,
    String note,
    Severity severity,
    double confidence) {

  /** The rows of that table of facts. */
  static List<PatternFact> all(String table) {
    return FactTable.read(table).stream().map(PatternFact::of).toList();
  }

  private static PatternFact of(Map<String, String> row) {
    return new PatternFact(
        cell(row, "id"),
        ConflictType.valueOf(cell(row, "type")),
        cell(row, "what"),
        NeededWords.of(cell(row, "words")),
        Pattern.compile(cell(row, "pattern")),
        TextFilter.without(cell(row, "unless")),
        TextFilter.of(cell(row, "unless_title")),
        FactDays.of(row),
        new KnownProvision(cell(row, "title"), cell(row, "article")),
        cell(row, "note"),
        Severity.valueOf(cell(row, "severity").toUpperCase(Locale.ROOT)),
        Double.parseDouble(cell(row, "confidence")));
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }
}
