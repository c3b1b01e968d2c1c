package org.faheng.corpus.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 某时点文本: one version of a work (FRBRExpression).
 *
 * @param uri identity of this version (and of this part, for a code kept in several files)
 * @param work the law it is a version of
 * @param part 编 held by this file when a code is split over files, such as 侵权责任编; empty otherwise
 * @param number 文号 of this version
 * @param published 公布日期 of this version
 * @param events every dated event that the text itself tells, in text order
 * @param force the days on which it binds
 */
public record Expression(
    FrbrUri uri,
    Work work,
    String part,
    @Nullable DocumentNumber number,
    @Nullable LocalDate published,
    List<DatedEvent> events,
    ForcePeriod force) {

  public Expression {
    events = List.copyOf(events);
  }

  /** 文号, where the text carries one. */
  public Optional<DocumentNumber> documentNumber() {
    return Optional.ofNullable(number);
  }

  /** The same version with another force period, once later documents are known. */
  public Expression withForce(ForcePeriod period) {
    return new Expression(uri, work, part, number, published, events, period);
  }
}
