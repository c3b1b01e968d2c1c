package org.faheng.corpus.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faheng.corpus.document.Authority;
import org.faheng.corpus.document.CaseNumber;
import org.faheng.corpus.document.DatedEvent;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.DocumentNumber;
import org.faheng.corpus.document.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * 题注与首部: what the first and last lines of a text say about it.
 *
 * @param title title in full; the first words of the text where it has none
 * @param innerTitle title of the document that a notice passes on (关于印发《…》的通知); empty otherwise
 * @param part 编 held by this text, such as 侵权责任编; empty otherwise
 * @param kind 效力级别 by title, number and authority
 * @param authority 制定机关
 * @param jurisdiction where it applies
 * @param number 文号
 * @param caseNumber 案号 of a court decision
 * @param events every dated event of the title block and the signature, the start and the end of
 *     validity that the body tells
 * @param published 公布日期
 * @param inForceFrom 施行日期 of this version
 */
public record Preface(
    String title,
    String innerTitle,
    String part,
    DocumentKind kind,
    Authority authority,
    Jurisdiction jurisdiction,
    @Nullable DocumentNumber number,
    @Nullable CaseNumber caseNumber,
    List<DatedEvent> events,
    @Nullable LocalDate published,
    @Nullable LocalDate inForceFrom) {

  public Preface {
    events = List.copyOf(events);
  }

  /** The same under another title; an empty one changes nothing. */
  public Preface titled(String other) {
    return other.isEmpty()
        ? this
        : new Preface(
            other,
            innerTitle,
            part,
            kind,
            authority,
            jurisdiction,
            number,
            caseNumber,
            events,
            published,
            inForceFrom);
  }

  /** The same of a decision given on that day: no other day in it tells of it. */
  public Preface decidedOn(LocalDate day) {
    return new Preface(
        title,
        innerTitle,
        part,
        kind,
        authority,
        jurisdiction,
        number,
        caseNumber,
        List.of(),
        day,
        null);
  }

  /** Last day of the validity period, inclusive; null where the text has none. */
  public @Nullable LocalDate validUntil() {
    return events.stream()
        .filter(event -> event.kind() == DatedEvent.Kind.EXPIRES)
        .map(DatedEvent::date)
        .findFirst()
        .orElse(null);
  }

  /** Day of the last passing, amendment or revision: what tells versions apart. */
  public Optional<LocalDate> versionDate() {
    return events.stream()
        .filter(event -> event.kind() != DatedEvent.Kind.IN_FORCE)
        .filter(event -> event.kind() != DatedEvent.Kind.EXPIRES)
        .map(DatedEvent::date)
        .max(LocalDate::compareTo)
        .or(() -> Optional.ofNullable(published))
        .or(() -> Optional.ofNullable(inForceFrom));
  }
}
