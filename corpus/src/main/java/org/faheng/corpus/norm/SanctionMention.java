package org.faheng.corpus.norm;

import org.faheng.corpus.structure.Span;

/**
 * 处罚强制用语: words that name a penalty or a coercive measure.
 *
 * @param span its place; of 吊销 and 没收 with their object
 * @param kind what it is
 * @param status whether the text sets it
 */
public record SanctionMention(Span span, SanctionKind kind, Status status) {

  SanctionMention with(Status other) {
    return new SanctionMention(span, kind, other);
  }

  /** 用语性质. */
  public enum Status {
    /** The text lets or makes an authority do it. */
    IMPOSED,
    /** The text forbids it: 不得扣押. */
    FORBIDDEN,
    /** It is a fact or a noun: 已被吊销…的, 查封、扣押的财物. */
    SPOKEN_OF
  }
}
