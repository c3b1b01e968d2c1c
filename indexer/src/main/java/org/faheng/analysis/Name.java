package org.faheng.analysis;

/**
 * 名称: a proper name at its place in a text.
 *
 * @param kind what it names
 * @param start first UTF-16 unit of the original text, inclusive
 * @param end unit after the last, exclusive
 */
public record Name(NameKind kind, int start, int end) {}
