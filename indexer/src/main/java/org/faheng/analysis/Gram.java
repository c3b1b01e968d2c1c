package org.faheng.analysis;

/**
 * 字词单位: one term of a text.
 *
 * @param text its folded characters
 * @param position its place in the row of characters; a break in the text leaves a place free
 * @param start where its original begins, inclusive
 * @param end where its original ends, exclusive
 */
public record Gram(String text, int position, int start, int end) {}
