package org.faheng.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faheng.corpus.citation.CitationFormat;
import org.faheng.corpus.document.CaseNumber;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.DocumentNumber;
import org.faheng.corpus.document.Expression;
import org.faheng.index.DocumentSummary;
import org.jspecify.annotations.Nullable;

/** 文件要素: what tells a document from others, and what its kind calls it. */
public final class DocumentFacts {
  private DocumentFacts() {}

  /** 效力级别 · 制定机关 · 文号 · 公布 · 施行, as far as the text tells them. */
  public static String line(DocumentSummary document) {
    Expression version = document.expression();
    LocalDate from = isCase(document) ? null : version.force().from();
    return Stream.of(
            document.work().kind().label(),
            document.work().authority().name(),
            number(document).orElse(""),
            day(version.published(), made(document)),
            day(from, "施行"))
        .filter(fact -> !fact.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Which version it is: 2017-09-01公布（2017年修正）. */
  public static String version(DocumentSummary document) {
    LocalDate published = document.expression().published();
    String day = published == null ? made(document) + "日期不明" : published + made(document);
    return day + CitationFormat.versionNote(document.expression());
  }

  private static String day(@Nullable LocalDate day, String what) {
    return day == null ? "" : day + what;
  }

  /** Whether it decides or tells one case; such a text lays down no rules that come into force. */
  public static boolean isCase(DocumentSummary document) {
    return isCase(document.work().kind());
  }

  /** Whether documents of that kind decide or tell one case. */
  public static boolean isCase(DocumentKind kind) {
    return kind.isOfCases();
  }

  /** Its 案号, else its 文号. */
  public static Optional<String> number(DocumentSummary document) {
    return caseNumber(document)
        .map(CaseNumber::canonical)
        .or(() -> document.expression().documentNumber().map(DocumentNumber::canonical));
  }

  /** The number belongs to the identity of a decision: its title alone does not tell it apart. */
  static Optional<CaseNumber> caseNumber(DocumentSummary document) {
    return CaseNumber.findAll(document.work().uri().value()).stream()
        .map(CaseNumber.Found::number)
        .findFirst();
  }

  /** 案号 or 文号: what its number is called. */
  public static String numberName(DocumentSummary document) {
    return document.work().kind() == DocumentKind.JUDGMENT ? "案号" : "文号";
  }

  /** 作出 for a decision, 公布 for anything else: what was done on its day. */
  public static String made(DocumentSummary document) {
    boolean decision = isCase(document) && document.work().kind() != DocumentKind.CASE_EXAMPLE;
    return decision ? "作出" : "公布";
  }
}
