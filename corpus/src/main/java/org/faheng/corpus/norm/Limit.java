package org.faheng.corpus.norm;

/** 数量界限: which side of an amount is meant. 民法典 1259: 以上, 以下, 以内, 届满 include the number itself. */
public enum Limit {
  /** 以上, 不少于, 不低于. */
  AT_LEAST,
  /** 以下, 不超过. */
  AT_MOST,
  /** 超过, 过, 多于. */
  MORE_THAN,
  /** 不足, 不满, 低于, 少于. */
  LESS_THAN,
  /** From … to …. */
  RANGE,
  /** The amount itself. */
  EXACT
}
