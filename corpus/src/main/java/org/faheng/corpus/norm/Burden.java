package org.faheng.corpus.norm;

import org.faheng.corpus.structure.Span;

/**
 * 准入和负担用语: words that name a permit, a filing, a fee or a paper that somebody must have.
 *
 * @param span its place
 * @param kind what it is
 */
public record Burden(Span span, Kind kind) {

  /** 负担种类. */
  public enum Kind {
    /** 许可证, 准运证, 资质, 资格: 行政许可法 第十二条. */
    LICENCE,
    /** 批准, 审批, 核准, 审核同意. */
    APPROVAL,
    /** 备案, 报备. */
    FILING,
    /** 登记. */
    REGISTRATION,
    /** 收费, 缴纳…费, 保证金. */
    FEE,
    /** 证明, 证明材料. */
    CERTIFICATE
  }
}
