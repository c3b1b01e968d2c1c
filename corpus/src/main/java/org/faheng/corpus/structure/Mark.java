package org.faheng.corpus.structure;

/**
 * The place where a node of the tree begins; the node's own words run to the next mark.
 *
 * @param level what begins here
 * @param number its plain number; empty where it has none
 * @param start offset
 */
record Mark(Level level, String number, int start) {}
