package org.faheng.corpus.norm;

/** An amount with its bound words: 五千元以上二万元以下, whatever it is for. */
record AmountRange(int start, int end, Amount amount) {}
