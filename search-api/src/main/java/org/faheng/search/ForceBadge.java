package org.faheng.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.faheng.corpus.document.LegalForce;
import org.faheng.corpus.lifecycle.Effectivity;
import org.faheng.corpus.lifecycle.Effectivity.Ground;
import org.faheng.index.DocumentSummary;
import org.faheng.web.Links;
import org.jspecify.annotations.Nullable;

/**
 * 时效性标识: whether a text binds on a day, in words, with the reason.
 *
 * @param label such as 现行有效
 * @param style name of its look, such as {@code in-force}
 * @param reason why, in Chinese
 * @param source identity of the provision that says so, with its document; null where the text
 *     itself or a register does
 * @param remarks what else a reader must know
 */
public record ForceBadge(
    String label, String style, String reason, @Nullable String source, List<Remark> remarks) {

  /**
   * 提示: something that may touch the text, such as a change that it may not hold yet.
   *
   * @param href address of the provision that says so; null where none does
   */
  public record Remark(String text, @Nullable String href) {}

  public ForceBadge {
    remarks = List.copyOf(remarks);
  }

  /** 时效性 of {@code document} on {@code day}; a decision of one case has no reason to bind. */
  static ForceBadge of(DocumentSummary document, Effectivity effectivity, LocalDate day) {
    return DocumentFacts.isCase(document)
        ? badge(effectivity.at(day), "个案文书，不适用时效性", null, List.of())
        : of(effectivity, day);
  }

  /** Told from what is known of the force of a text. */
  public static ForceBadge of(Effectivity effectivity, LocalDate day) {
    LegalForce force = effectivity.at(day);
    Ground ground = effectivity.reason(day);
    Ground end = force == LegalForce.IN_FORCE ? effectivity.end() : null;
    String text =
        switch (force) {
          case IN_FORCE -> end != null ? ground.text() + "；" + end.text() : ground.text();
          case NOT_YET_IN_FORCE -> ground.text() + "；所看日期尚未到";
          case AMENDED, REPEALED, LAPSED -> ground.text();
          case UNKNOWN -> ground.text() + missing(effectivity);
        };
    return badge(
        force,
        text,
        source(end != null ? end : ground),
        effectivity.remarks().stream().map(ForceBadge::remark).toList());
  }

  private static ForceBadge badge(
      LegalForce force, String reason, @Nullable String source, List<Remark> remarks) {
    String style = force.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new ForceBadge(force.label(), style, reason, source, remarks);
  }

  /** What would have to be known. */
  private static String missing(Effectivity effectivity) {
    LocalDate from = effectivity.period().from();
    LocalDate to = effectivity.period().to();
    if (from != null && to != null) {
      return "；" + from + " 至 " + to + " 之间何时失效没有记载，请核对公布机关的目录";
    }
    return to == null ? "，库中也没有修改或废止它的文件，请核对公布原文" : "，请核对公布原文";
  }

  private static @Nullable String source(Ground ground) {
    if (ground.source() == null) {
      return null;
    }
    String place = ground.provision().value();
    return ground.source() + (place.isEmpty() ? "" : "#" + place);
  }

  private static Remark remark(Ground ground) {
    String source = source(ground);
    return new Remark(ground.text(), source == null ? null : Links.provision(source));
  }

  /** Address of the provision that says so; null where the text itself or a register does. */
  public @Nullable String href() {
    return source == null ? null : Links.provision(source);
  }
}
