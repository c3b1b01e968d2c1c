package org.faheng.corpus.norm;

import org.faheng.corpus.structure.Span;

/**
 * 规范词: a word that commands, forbids, permits or exempts.
 *
 * @param span its place
 * @param kind what it does
 */
public record Modality(Span span, Kind kind) {

  /** 规范性质 (LegalRuleML: obligation, prohibition, permission, exemption). */
  public enum Kind {
    /** 应当, 必须, 须. */
    OBLIGATION,
    /** 不得, 禁止, 严禁, 不准. */
    PROHIBITION,
    /** 可以, 有权. */
    PERMISSION,
    /** 免予, 不予, 免征: what would be due is not. */
    EXEMPTION
  }
}
