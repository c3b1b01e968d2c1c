package org.faheng.analysis;

/**
 * 词: one word of a folded text.
 *
 * @param text its folded characters
 * @param start first folded character, inclusive
 * @param end folded character after the last, exclusive
 * @param nature part of speech by HanLP's tags, such as n or v; empty where not told
 */
public record Word(String text, int start, int end, String nature) {}
