package org.faheng.corpus.judgment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.faheng.corpus.document.CaseNumber;
import org.faheng.corpus.document.FactTable;

/**
 * 审级识别: the stage of a case, from the type code of its number, else from the words of its opening.
 */
final class ProcedureReader {
  private record Rule(Procedure procedure, Pattern pattern, boolean code) {}

  private static final List<Rule> RULES = rules();
  private static final int OPENING = 3000;

  private ProcedureReader() {}

  static Procedure read(String text, HeadReader.Head head, DocumentType type) {
    if (type == DocumentType.PENALTY) {
      return Procedure.PENALTY;
    }
    if (type == DocumentType.RECONSIDERATION) {
      return Procedure.RECONSIDERATION;
    }
    String code = head.docket().flatMap(Docket::number).map(CaseNumber::type).orElse("");
    Procedure coded = code.isEmpty() ? Procedure.UNKNOWN : first(code, true);
    if (coded != Procedure.UNKNOWN || type.published()) {
      return coded;
    }
    String opening = text.substring(0, Math.min(OPENING, text.length()));
    return first(head.kindWords() + "\n" + opening, false);
  }

  /** The stage that the type code in a number tells. */
  static Procedure ofCode(String number) {
    return first(number, true);
  }

  private static Procedure first(String words, boolean code) {
    for (Rule rule : RULES) {
      if (rule.code == code && rule.pattern.matcher(words).find()) {
        return rule.procedure;
      }
    }
    return Procedure.UNKNOWN;
  }

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (Map<String, String> row : FactTable.read("case-stages")) {
      rules.add(
          new Rule(
              Procedure.valueOf(row.getOrDefault("procedure", "")),
              Pattern.compile(row.getOrDefault("pattern", "")),
              "code".equals(row.get("where"))));
    }
    return List.copyOf(rules);
  }
}
