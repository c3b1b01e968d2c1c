package org.faheng.conflict;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.FactTable;
import org.faheng.corpus.structure.Span;

/**
 * 法定数值: a period or number that one provision of superior law fixes, and the words in which local
 * texts repeat it.
 *
 * @param id what is fixed, in ASCII
 * @param type TIME_LIMIT or THRESHOLD
 * @param act what is fixed, in Chinese
 * @param context a clause that has none of these words is not about it
 * @param pattern the words around the value, which it reads into the group "value"
 * @param unless words in the sentence that show that something else is meant; null for none
 * @param title which drafts may be about it
 * @param values what the law allows, divided by "|"; what stands behind ";" amounts to the same
 * @param relation how a draft's value may stand to these
 * @param provision the provision that fixes it
 * @param belowRegulationOnly whether 法规 may fix another value by the law's own words
 * @param severity how much depends on it
 */
record KnownValue(
    String id,
    ConflictType type,
    String act,
    Pattern context,
    Pattern pattern,
    TextFilter unless,
    TextFilter title,
    String values,
    Relation relation,
    KnownProvision provision,
    boolean belowRegulationOnly,
    Severity severity) {

  /** 允许关系: how a value may stand to the one of the law. */
  enum Relation {
    ONE_OF("应为"),
    AT_MOST("不得超过"),
    AT_LEAST("不得少于");

    private final String words;

    Relation(String words) {
      this.words = words;
    }

    private boolean allows(Quantity value, Quantity bound) {
      int order = value.amount().compareTo(bound.amount());
      return switch (this) {
        case ONE_OF -> order == 0;
        case AT_MOST -> order <= 0;
        case AT_LEAST -> order >= 0;
      };
    }

    private static Relation of(String sign) {
      return switch (sign) {
        case "=" -> ONE_OF;
        case "<=" -> AT_MOST;
        case ">=" -> AT_LEAST;
        default -> throw new IllegalArgumentException("relation must be =, <= or >=, got " + sign);
      };
    }
  }

  /** The values of that type in the table of facts. */
  static List<KnownValue> all(ConflictType type) {
    return FactTable.read("known-values").stream()
        .map(KnownValue::of)
        .filter(value -> value.type == type)
        .toList();
  }

  private static KnownValue of(Map<String, String> row) {
    return new KnownValue(
        cell(row, "id"),
        ConflictType.valueOf(cell(row, "type")),
        cell(row, "act"),
        Pattern.compile(cell(row, "context")),
        Pattern.compile(Quantity.reading(cell(row, "pattern"))),
        TextFilter.without(cell(row, "unless")),
        TextFilter.of(cell(row, "unless_title")),
        cell(row, "values"),
        Relation.of(cell(row, "relation")),
        new KnownProvision(cell(row, "title"), cell(row, "article")),
        cell(row, "scope").equals("below-regulation"),
        Severity.valueOf(cell(row, "severity").toUpperCase(Locale.ROOT)));
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  /** Whether a draft of that kind and title is bound by it. */
  boolean binds(DocumentKind kind, String draftTitle) {
    boolean regulation = kind.compareTo(DocumentKind.DEPARTMENT_RULE) < 0;
    return title.passes(draftTitle) && !(belowRegulationOnly && regulation);
  }

  /** Whether the law allows {@code value}. */
  boolean allows(Quantity value) {
    List<Quantity> bounds =
        Stream.of(values.split("[|;]")).map(Quantity::parse).flatMap(Optional::stream).toList();
    return bounds.stream().anyMatch(value::sameUnit)
        ? bounds.stream().filter(value::sameUnit).anyMatch(bound -> relation.allows(value, bound))
        : bounds.stream().anyMatch(bound -> mayAllow(value, bound));
  }

  /** Periods in other units: only what is certainly too long or too short is not allowed. */
  private boolean mayAllow(Quantity value, Quantity bound) {
    return switch (relation) {
      case ONE_OF -> false;
      case AT_MOST -> value.leastDays() > 0 && value.leastDays() <= bound.mostDays();
      case AT_LEAST -> value.leastDays() > 0 && value.mostDays() >= bound.leastDays();
    };
  }

  /** Where {@code text} states the value. */
  Optional<Span> placeIn(String text) {
    return Stream.of(values.split("[|;]"))
        .map(Quantity::parse)
        .flatMap(Optional::stream)
        .map(value -> value.placeIn(text))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What the law requires, such as 应为60日. */
  String requirement() {
    int silent = values.indexOf(';');
    String shown = silent < 0 ? values : values.substring(0, silent);
    return relation.words + shown.replace("|", "或者");
  }
}
