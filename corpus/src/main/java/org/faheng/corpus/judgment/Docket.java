package org.faheng.corpus.judgment;

import java.util.Optional;
import org.faheng.corpus.document.CaseNumber;
import org.faheng.corpus.structure.Span;

/**
 * 案号栏: the number printed in the head of a document.
 *
 * @param number the number, where it has a year and a court; empty for a 文号 of an agency
 * @param written as printed, without blanks
 * @param span place in the text
 */
public record Docket(Optional<CaseNumber> number, String written, Span span) {}
