package org.faheng.review;

import java.util.List;
import java.util.stream.Stream;
import org.faheng.conflict.Conflict;
import org.faheng.conflict.ConflictType;
import org.faheng.conflict.Severity;
import org.faheng.corpus.lifecycle.StaleCitation;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 问题: something in a draft that a person should look at, with both quotes and why.
 *
 * @param type what sort of problem, such as CITE_REPEALED
 * @param severity how much depends on it
 * @param provision the provision of the draft; the root where it concerns the whole
 * @param article its article such as "12-1"; empty outside a 条
 * @param quote the sentence of the draft
 * @param marks places of the words in question, in text order; never empty
 * @param cited the citation as written; empty where it is none
 * @param authority the text it is measured by
 * @param rule id of the rule applied
 * @param basis the provision of law that the rule follows
 * @param explanation why, in Chinese
 * @param confidence how likely a reader agrees, 0 to 1: an estimate of the rule, not fitted
 * @param slots the elements compared side by side; empty where a citation is the problem
 */
public record Finding(
    String type,
    Severity severity,
    EId provision,
    String article,
    String quote,
    List<Span> marks,
    String cited,
    Authority authority,
    String rule,
    String basis,
    String explanation,
    double confidence,
    List<Conflict.Slot> slots) {
  private static final double SUSPECTED_FROM = 0.8;

  public Finding {
    marks = List.copyOf(marks);
    slots = List.copyOf(slots);
    if (marks.isEmpty()) {
      throw new IllegalArgumentException("finding must mark a place");
    }
  }

  /** Place of the first words in question. */
  public Span span() {
    return marks.getFirst();
  }

  /** The sort of problem in Chinese, such as 引用已废止的文件. */
  public String label() {
    return switch (type) {
      case "DOC_REPEALED" -> "本件已被废止或者失效";
      case "DOC_SUPERSEDED" -> "本件已有新版本";
      default ->
          StaleCitation.Kind.ofType(type)
              .map(StaleCitation.Kind::label)
              .orElseGet(() -> ConflictType.valueOf(type).label());
    };
  }

  /** The same finding placed in the numbered part that holds it, where it stands in no 条. */
  Finding placedIn(DocumentBody body) {
    return article.isEmpty()
        ? new Finding(
            type,
            severity,
            DraftPlace.around(body, span().start()),
            article,
            quote,
            marks,
            cited,
            authority,
            rule,
            basis,
            explanation,
            confidence,
            slots)
        : this;
  }

  /** The same finding with a caution after the explanation, such as that the text is of a scan. */
  Finding cautioned(String caution) {
    return new Finding(
        type,
        severity,
        provision,
        article,
        quote,
        marks,
        cited,
        authority,
        rule,
        basis,
        explanation + "（" + caution + "）",
        confidence,
        slots);
  }

  /** How far a finding is a suspicion, in the words that people are shown. */
  public Grade grade() {
    if (severity == Severity.INFO) {
      return Grade.NOTE;
    }
    return confidence >= SUSPECTED_FROM ? Grade.SUSPECTED : Grade.TO_CHECK;
  }

  /** 判断程度: never a verdict; a person decides. */
  public enum Grade {
    SUSPECTED("疑似抵触", "suspected"),
    TO_CHECK("待核", "to-check"),
    NOTE("提示", "note");

    private final String label;
    private final String slug;

    Grade(String label, String slug) {
      this.label = label;
      this.slug = slug;
    }

    /** The Chinese word. */
    public String label() {
      return label;
    }

    /** The word used in JSON. */
    public String slug() {
      return slug;
    }

    /** The grade of that word. */
    public static Grade ofSlug(String slug) {
      return Stream.of(values()).filter(grade -> grade.slug.equals(slug)).findFirst().orElseThrow();
    }
  }

  /**
   * 依据: the text a draft is measured by.
   *
   * @param title title of the document
   * @param path its file; empty where it is not at hand
   * @param article article such as "12-1"; empty where none is known
   * @param paragraph 款; null where the article as a whole is meant
   * @param quote its words; empty where they are not at hand
   * @param marks the words in question, counted in {@code quote}
   */
  public record Authority(
      String title,
      String path,
      String article,
      @Nullable Integer paragraph,
      String quote,
      List<Span> marks) {
    public Authority {
      marks = List.copyOf(marks);
    }

    /** Words without marks. */
    public Authority(
        String title, String path, String article, @Nullable Integer paragraph, String quote) {
      this(title, path, article, paragraph, quote, List.of());
    }
  }
}
