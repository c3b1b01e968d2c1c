package org.faheng.corpus.judgment;

import org.faheng.corpus.structure.Span;

/**
 * 案由、罪名: what a case is about.
 *
 * @param name official name: the whole 选择性罪名 for a charge that is part of one
 * @param written as printed
 * @param span place
 */
public record Cause(String name, String written, Span span) {}
