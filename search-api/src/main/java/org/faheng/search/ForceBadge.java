package org.faheng.search;

import java.time.LocalDate;
import java.util.Locale;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.LegalForce;
import org.faheng.index.DocumentSummary;
import org.jspecify.annotations.Nullable;

/**
 * 时效性标识: whether a text binds on a day, in words, with the reason.
 *
 * @param label such as 现行有效
 * @param style name of its look, such as {@code in-force}
 * @param reason why, in Chinese
 */
public record ForceBadge(String label, String style, String reason) {

  /** Told from the days on which the text binds. */
  public static ForceBadge of(ForcePeriod period, LocalDate day) {
    LegalForce force = period.at(day);
    String style = force.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new ForceBadge(force.label(), style, reason(force, period));
  }

  /** The same for a document; null for a decision of one case, which lays down no rules. */
  public static @Nullable ForceBadge of(DocumentSummary document, LocalDate day) {
    return DocumentFacts.isCase(document) ? null : of(document.expression().force(), day);
  }

  private static String reason(LegalForce force, ForcePeriod period) {
    return switch (force) {
      case IN_FORCE -> since(period.from()) + "起施行" + ending(period);
      case NOT_YET_IN_FORCE -> since(period.from()) + "起施行，所看日期尚未到";
      case AMENDED -> since(period.to()) + "起由修改后的版本代替";
      case REPEALED -> since(period.to()) + "起废止";
      case LAPSED -> since(period.to()) + "起有效期届满失效";
      case UNKNOWN -> "文本没有写明施行日期，库中也没有修改或废止它的文件，请核对原文";
    };
  }

  private static String ending(ForcePeriod period) {
    LegalForce end = period.end();
    return end == null ? "，库中没有修改或废止它的文件" : "，" + reason(end, period);
  }

  private static String since(@Nullable LocalDate day) {
    return day == null ? "" : "自" + day;
  }
}
