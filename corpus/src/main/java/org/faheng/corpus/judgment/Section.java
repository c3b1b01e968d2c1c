package org.faheng.corpus.judgment;

import org.faheng.corpus.structure.Span;

/**
 * 段落: where one part of a document stands.
 *
 * @param part what it is
 * @param instance the instance whose court speaks: 一审 for what a judgment on appeal tells of the
 *     court below
 * @param span place in the text
 */
public record Section(Part part, Procedure instance, Span span) {}
