package org.faheng.corpus.judgment;

import org.faheng.corpus.structure.Span;

/**
 * 主文判项: one item of an operative part.
 *
 * @param number 1, 2 … as printed; 0 for a text without numbers
 * @param span place, with its number
 */
public record DecisionItem(int number, Span span) {}
