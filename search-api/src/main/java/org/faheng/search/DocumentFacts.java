package org.faheng.search;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faheng.corpus.document.DocumentNumber;
import org.faheng.corpus.document.Expression;
import org.faheng.index.DocumentSummary;
import org.jspecify.annotations.Nullable;

/** 文件要素: what tells a document from others, in one line. */
final class DocumentFacts {
  private DocumentFacts() {}

  /** 制定机关 · 文号 · 公布 · 施行, as far as the text tells them. */
  static String line(DocumentSummary document) {
    Expression version = document.expression();
    return Stream.of(
            document.work().authority().name(),
            version.documentNumber().map(DocumentNumber::canonical).orElse(""),
            day(version.published(), "公布"),
            day(version.force().from(), "施行"))
        .filter(fact -> !fact.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String day(@Nullable LocalDate day, String what) {
    return day == null ? "" : day + what;
  }
}
