package org.faheng.conflict;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.FactTable;
import org.faheng.corpus.document.Jurisdiction.Level;
import org.faheng.corpus.document.Work;

/**
 * 设定权: a measure that a draft of some kinds may not set by itself.
 *
 * @param id what it is, in ASCII
 * @param type what sort of problem
 * @param drafts which kinds of draft may not set it: letters R, G and N
 * @param what the measure in Chinese
 * @param words a text without any of these has not got it
 * @param pattern its words, with groups kind, kind2 … for the measure
 * @param unless words in the sentence that show that nothing is set
 * @param title which drafts may be about it
 * @param cityOnly whether only makers below the province are bound
 * @param days when it is so
 * @param basis what a superior article must say to be a basis; empty where none can be
 * @param within where a basis can stand
 * @param nearness how near the act it must stand there
 * @param neverVaried whether 经济特区法规 and 自治条例 are bound all the same
 * @param provision what superior law says about the power
 * @param note the same in a few Chinese words
 * @param severity how much depends on it
 * @param confidence how likely a reader agrees
 */
record SettingPower(
    String id,
    ConflictType type,
    String drafts,
    String what,
    NeededWords words,
    Pattern pattern,
    TextFilter unless,
    TextFilter title,
    boolean cityOnly,
    FactDays days,
    String basis,
    Within within,
    Nearness nearness,
    boolean neverVaried,
    KnownProvision provision,
    String note,
    Severity severity,
    double confidence) {
  private static final List<String> GROUPS =
      List.of("kind", "kind2", "kind3", "kind4", "kind5", "kind6");

  /** 依据所在: the texts that can give a power. */
  enum Within {
    LAW(EnumSet.of(DocumentKind.LAW), "法律"),
    REGULATION(EnumSet.of(DocumentKind.LAW, DocumentKind.ADMINISTRATIVE_REGULATION), "法律、行政法规"),
    LOCAL(
        EnumSet.of(
            DocumentKind.LAW,
            DocumentKind.ADMINISTRATIVE_REGULATION,
            DocumentKind.LOCAL_REGULATION),
        "法律、法规"),
    NONE(EnumSet.noneOf(DocumentKind.class), "");

    private final Set<DocumentKind> kinds;
    private final String label;

    Within(Set<DocumentKind> kinds, String label) {
      this.kinds = Set.copyOf(kinds);
      this.label = label;
    }

    /** The kinds of text. */
    Set<DocumentKind> kinds() {
      return kinds;
    }

    /** These kinds in Chinese. */
    String label() {
      return label;
    }
  }

  /** 依据远近: how near the act a basis must stand. */
  enum Nearness {
    /** In an article about the act. */
    ARTICLE,
    /** In a 款 about the act. */
    PARAGRAPH,
    /** As {@link #PARAGRAPH}; and where no superior article rules the act, the draft is free. */
    RULED;

    private static Nearness of(String name) {
      return name.isEmpty() ? ARTICLE : valueOf(name.toUpperCase(Locale.ROOT));
    }
  }

  /** The rows of the table of facts of that type. */
  static List<SettingPower> all(ConflictType type) {
    return FactTable.read("setting-powers").stream()
        .map(SettingPower::of)
        .filter(power -> power.type == type)
        .toList();
  }

  private static SettingPower of(Map<String, String> row) {
    return new SettingPower(
        cell(row, "id"),
        ConflictType.valueOf(cell(row, "type")),
        cell(row, "drafts"),
        cell(row, "what"),
        NeededWords.of(cell(row, "words")),
        Pattern.compile(cell(row, "pattern")),
        TextFilter.without(cell(row, "unless")),
        TextFilter.of(cell(row, "unless_title")),
        cell(row, "makers").equals("city"),
        FactDays.of(row),
        cell(row, "basis"),
        Within.valueOf(cell(row, "within").toUpperCase(Locale.ROOT)),
        Nearness.of(cell(row, "basis_in")),
        cell(row, "variation").equals("never"),
        new KnownProvision(cell(row, "title"), cell(row, "article")),
        cell(row, "note"),
        Severity.valueOf(cell(row, "severity").toUpperCase(Locale.ROOT)),
        Double.parseDouble(cell(row, "confidence")));
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  /** Whether {@code draft} may not set it on that day. */
  boolean binds(Work draft, LocalDate day) {
    boolean bound = !cityOnly || draft.jurisdiction().level() != Level.PROVINCIAL;
    return bound
        && days.include(day)
        && drafts.contains(letter(draft))
        && title.passes(draft.title());
  }

  private static String letter(Work draft) {
    return switch (draft.kind()) {
      case LOCAL_REGULATION, AUTONOMOUS_REGULATION -> "R";
      case LOCAL_GOVERNMENT_RULE -> "G";
      case NORMATIVE_DOCUMENT -> "N";
      case OTHER -> isDocument(draft.kind(), draft.title()) ? "N" : "R";
      default -> "-";
    };
  }

  /** Whether it may set no penalty at all: a 规范性文件, or a text that shows nothing higher. */
  static boolean isDocument(DocumentKind kind, String draftTitle) {
    return kind == DocumentKind.NORMATIVE_DOCUMENT
        || kind == DocumentKind.OTHER && !draftTitle.contains("条例");
  }

  /** The measure that {@code matcher}, of {@link #pattern}, has found. */
  String measure(Matcher matcher) {
    return GROUPS.stream()
        .filter(group -> pattern.namedGroups().containsKey(group))
        .map(group -> Optional.ofNullable(matcher.group(group)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(matcher::group);
  }

  /** What a superior article must say to be a basis for that measure. */
  Pattern basisOf(String measure) {
    return Pattern.compile(basis.replace("{kind}", Pattern.quote(measure)));
  }
}
