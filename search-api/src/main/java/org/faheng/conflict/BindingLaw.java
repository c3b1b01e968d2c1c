package org.faheng.conflict;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.LegalForce;
import org.faheng.corpus.document.Precedence;
import org.faheng.corpus.document.Work;
import org.faheng.index.DocumentSummary;
import org.faheng.search.IndexedLaws;

/** 有拘束力的法: which documents bind the makers of a draft on a day. */
final class BindingLaw {
  private static final DocumentKind LOWEST_FOR_ANY = DocumentKind.SUPERVISORY_REGULATION;
  private static final Set<DocumentKind> LOCAL =
      EnumSet.of(
          DocumentKind.LOCAL_REGULATION,
          DocumentKind.AUTONOMOUS_REGULATION,
          DocumentKind.LOCAL_GOVERNMENT_RULE);

  private final Work draft;
  private final HomeRegion place;
  private final LocalDate day;
  private final IndexedLaws laws;
  private final Map<FrbrUri, List<DocumentSummary>> byWork;
  private final Map<FrbrUri, Boolean> known = new HashMap<>();

  BindingLaw(
      Work draft,
      HomeRegion place,
      LocalDate day,
      IndexedLaws laws,
      Map<FrbrUri, List<DocumentSummary>> byWork) {
    this.draft = draft;
    this.place = place;
    this.day = day;
    this.laws = laws;
    this.byWork = byWork;
  }

  /** Whether that version is in force and superior to the draft. */
  boolean binds(DocumentSummary document) {
    return known.computeIfAbsent(document.uri(), uri -> inForce(document) && superior(document));
  }

  private boolean inForce(DocumentSummary document) {
    return document.expression().force().at(day) == LegalForce.IN_FORCE;
  }

  private boolean superior(DocumentSummary document) {
    if (document.work().uri().equals(draft.uri())) {
      return false;
    }
    if (!draft.kind().isNormative()) {
      // a draft that does not tell what it is can be no more than a 规范性文件
      return document.work().kind().compareTo(LOWEST_FOR_ANY) <= 0;
    }
    boolean ofCity =
        draft.kind() == DocumentKind.NORMATIVE_DOCUMENT && place.isOfCity(document.work());
    return ofCity
        || Precedence.between(document.work(), draft).relation() == Precedence.Relation.HIGHER;
  }

  /** Whether law of that 效力级别 would bind the draft. */
  boolean asks(DocumentKind kind) {
    DocumentKind own = draft.kind().isNormative() ? draft.kind() : DocumentKind.NORMATIVE_DOCUMENT;
    return kind.isNormative() && kind.compareTo(own) < 0;
  }

  /** Whether the draft tells enough to say which law of that 效力级别 binds it. */
  boolean compares(DocumentKind kind) {
    return draft.kind().isNormative()
        ? isPlaced() || !LOCAL.contains(kind)
        : kind.compareTo(LOWEST_FOR_ANY) <= 0;
  }

  /** Whether the province of the draft is known, or does not matter. */
  boolean isPlaced() {
    boolean local = LOCAL.contains(draft.kind()) || draft.kind() == DocumentKind.NORMATIVE_DOCUMENT;
    return !local
        || !place.province().isEmpty()
        || draft.jurisdiction().level() == Jurisdiction.Level.NATIONAL;
  }

  /** The versions and parts of the works that go by that title. */
  List<DocumentSummary> versions(String title) {
    return laws.titles().find(title).stream()
        .flatMap(work -> byWork.getOrDefault(work.uri(), List.of()).stream())
        .toList();
  }
}
