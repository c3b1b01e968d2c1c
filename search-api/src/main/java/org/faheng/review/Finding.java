package org.faheng.review;

import org.faheng.corpus.lifecycle.StaleCitation;
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
 * @param span place of the words in question
 * @param cited the citation as written; empty where it is none
 * @param authority the text it is measured by
 * @param rule id of the rule applied
 * @param basis the provision of law that the rule follows
 * @param explanation why, in Chinese
 */
public record Finding(
    String type,
    Severity severity,
    EId provision,
    String article,
    String quote,
    Span span,
    String cited,
    Authority authority,
    String rule,
    String basis,
    String explanation) {

  /** The sort of problem in Chinese, such as 引用已废止的文件. */
  public String label() {
    return switch (type) {
      case "DOC_REPEALED" -> "本件已被废止或者失效";
      case "DOC_SUPERSEDED" -> "本件已有新版本";
      default -> StaleCitation.Kind.ofType(type).map(StaleCitation.Kind::label).orElse(type);
    };
  }

  /** The same finding with a caution after the explanation, such as that the text is of a scan. */
  Finding cautioned(String caution) {
    return new Finding(
        type,
        severity,
        provision,
        article,
        quote,
        span,
        cited,
        authority,
        rule,
        basis,
        explanation + "（" + caution + "）");
  }

  /** How much depends on a finding. */
  public enum Severity {
    HIGH("high", "高"),
    MEDIUM("medium", "中"),
    LOW("low", "低"),
    INFO("info", "提示");

    private final String slug;
    private final String label;

    Severity(String slug, String label) {
      this.slug = slug;
      this.label = label;
    }

    /** The word used in JSON. */
    public String slug() {
      return slug;
    }

    /** The Chinese word. */
    public String label() {
      return label;
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
   */
  public record Authority(
      String title, String path, String article, @Nullable Integer paragraph, String quote) {}
}
