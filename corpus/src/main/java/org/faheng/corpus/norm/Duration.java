package org.faheng.corpus.norm;

import org.faheng.corpus.norm.TimeLimit.Unit;

/** A bare amount of time: 十五日, 半年. */
record Duration(int start, int end, int amount, Unit unit) {}
