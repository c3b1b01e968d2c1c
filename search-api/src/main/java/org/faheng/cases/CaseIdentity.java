package org.faheng.cases;

import java.util.Optional;
import org.faheng.corpus.document.CaseNumber;

/** 本案标识: what a case goes by in the index: the identity of its document, which holds its number. */
record CaseIdentity(String written, Optional<CaseNumber> number) {

  /** A case by its 案号 or 文号, or by the identity of its document. */
  CaseIdentity(String written) {
    this(written, CaseNumber.parse(written));
  }

  /** Whether the document of that identity tells of this case. */
  boolean isOf(String document) {
    return number.isPresent()
        ? bears(document, number.get())
        : document.equals(written) || !written.startsWith("/") && document.contains(written);
  }

  private static boolean bears(String document, CaseNumber number) {
    return document.contains(number.serial() + "号")
        && CaseNumber.findAll(document).stream().anyMatch(found -> found.number().equals(number));
  }
}
