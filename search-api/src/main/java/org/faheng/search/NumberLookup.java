package org.faheng.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.faheng.corpus.document.CaseNumber;
import org.faheng.corpus.document.DocumentNumber;
import org.faheng.index.DocumentSummary;

/** Finds documents by 文号 or 案号, however it is spelt, and near misses by typing errors. */
final class NumberLookup {
  private static final int MOST_SUGGESTIONS = 5;

  private final WorkCatalogue.Source catalogue;

  NumberLookup(WorkCatalogue.Source catalogue) {
    this.catalogue = catalogue;
  }

  List<DocumentSummary> find(DocumentNumber wanted) {
    return all().filter(document -> same(document, wanted)).toList();
  }

  /** The numbers that differ from the wanted one in organ, year or serial only. */
  List<String> suggest(DocumentNumber wanted) {
    return all()
        .flatMap(document -> document.expression().documentNumber().stream())
        .filter(number -> differences(number, wanted) == 1)
        .map(DocumentNumber::canonical)
        .distinct()
        .sorted(Comparator.naturalOrder())
        .limit(MOST_SUGGESTIONS)
        .toList();
  }

  List<DocumentSummary> find(CaseNumber wanted) {
    return all()
        .filter(document -> DocumentFacts.caseNumber(document).filter(wanted::equals).isPresent())
        .toList();
  }

  List<String> suggest(CaseNumber wanted) {
    return all()
        .flatMap(document -> DocumentFacts.caseNumber(document).stream())
        .filter(
            number ->
                number.court().equals(wanted.court()) || number.serial().equals(wanted.serial()))
        .map(CaseNumber::canonical)
        .distinct()
        .limit(MOST_SUGGESTIONS)
        .toList();
  }

  private static boolean same(DocumentSummary document, DocumentNumber wanted) {
    return document
        .expression()
        .documentNumber()
        .filter(number -> differences(number, wanted) == 0)
        .isPresent();
  }

  private static int differences(DocumentNumber a, DocumentNumber b) {
    return (organ(a).equals(organ(b)) ? 0 : 1)
        + (a.year() == b.year() ? 0 : 1)
        + (a.serial().equals(b.serial()) ? 0 : 1);
  }

  private static String organ(DocumentNumber number) {
    return number.organ().replaceFirst("字$", "").replace("中华人民共和国", "");
  }

  private java.util.stream.Stream<DocumentSummary> all() {
    List<DocumentSummary> documents = new ArrayList<>();
    catalogue.get().works().forEach(documents::addAll);
    return documents.stream();
  }
}
