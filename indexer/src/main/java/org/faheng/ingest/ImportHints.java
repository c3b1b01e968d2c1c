package org.faheng.ingest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;
import org.faheng.corpus.document.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * 导入线索: what the place and name of a file say about the text in it. The text's own words win where
 * they are more exact.
 *
 * @param title title by file name; empty where the name is no title
 * @param kind 效力级别 by folder or register; null where not told
 * @param published 公布日期 of this version
 * @param inForceFrom 施行日期
 * @param expiredBy day on which a register says that the text no longer binds, not since when; null
 *     where none says so
 */
public record ImportHints(
    String title,
    @Nullable DocumentKind kind,
    @Nullable LocalDate published,
    @Nullable LocalDate inForceFrom,
    @Nullable LocalDate expiredBy) {

  /** Nothing is known besides the text. */
  public static final ImportHints NONE = new ImportHints("", null, null, null, null);

  /** The same with that kind. */
  ImportHints ofKind(DocumentKind other) {
    return new ImportHints(title, other, published, inForceFrom, expiredBy);
  }

  /** The hints as they are kept beside the original file. */
  Properties toProperties() {
    Properties properties = new Properties();
    properties.setProperty("title", title);
    properties.setProperty("kind", kind == null ? "" : kind.name());
    properties.setProperty("published", published == null ? "" : published.toString());
    properties.setProperty("inForceFrom", inForceFrom == null ? "" : inForceFrom.toString());
    properties.setProperty("expiredBy", expiredBy == null ? "" : expiredBy.toString());
    return properties;
  }

  /** Reads what {@link #toProperties} wrote. */
  static ImportHints of(Properties properties) {
    String kind = properties.getProperty("kind", "");
    return new ImportHints(
        properties.getProperty("title", ""),
        kind.isEmpty() ? null : DocumentKind.valueOf(kind),
        date(properties.getProperty("published", "")).orElse(null),
        date(properties.getProperty("inForceFrom", "")).orElse(null),
        date(properties.getProperty("expiredBy", "")).orElse(null));
  }

  /** An ISO date; empty for anything else. */
  static Optional<LocalDate> date(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      // registers leave dates blank or vague; a vague date tells nothing
      return Optional.empty();
    }
  }
}
