package org.faheng.search;

/**
 * 文段: a stretch of text that is marked or not.
 *
 * @param marked whether the question's words stand here
 */
public record TextPart(String text, boolean marked) {}
