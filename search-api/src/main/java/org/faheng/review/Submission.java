package org.faheng.review;

import java.time.LocalDate;
import org.faheng.corpus.document.Authority;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.Work;
import org.jspecify.annotations.Nullable;

/**
 * 送审信息: what those who hand a draft in say of it, because its text does not tell yet.
 *
 * @param name what they call the file
 * @param kind 效力级别; null to go by the text
 * @param authority 制定机关, which also tells the place; empty to go by the text
 * @param made when it was made; null to go by the text
 */
public record Submission(
    String name, @Nullable DocumentKind kind, String authority, @Nullable LocalDate made) {

  /** A draft of which nothing is said. */
  public static Submission named(String name) {
    return new Submission(name, null, "", null);
  }

  /** The draft as it was read, put right by what is said of it. */
  Draft applied(Draft read) {
    if (kind == null && authority.isBlank()) {
      return read;
    }
    Expression version = read.expression();
    Expression said =
        new Expression(
            version.uri(),
            said(version.work()),
            version.part(),
            version.number(),
            version.published(),
            version.events(),
            version.force());
    return new Draft(read.name(), said, read.made(), read.body(), read.citations(), read.remarks());
  }

  private Work said(Work read) {
    DocumentKind level = kind == null ? read.kind() : kind;
    if (authority.isBlank()) {
      return new Work(read.uri(), read.title(), level, read.authority(), read.jurisdiction());
    }
    Authority maker = Authority.of(authority.strip());
    Jurisdiction place = maker.jurisdiction();
    return new Work(
        read.uri(),
        read.title(),
        level,
        maker,
        place.equals(Jurisdiction.UNKNOWN) ? read.jurisdiction() : place);
  }
}
