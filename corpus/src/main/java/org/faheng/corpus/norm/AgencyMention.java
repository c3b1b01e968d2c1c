package org.faheng.corpus.norm;

import org.faheng.corpus.structure.Span;

/**
 * 主管机关用语: words that name an authority or another body.
 *
 * @param span its place, level words included
 * @param name the name without level words: 生态环境主管部门 of 县级以上人民政府生态环境主管部门
 * @param domain what it is in charge of: 生态环境; empty where the name says no more than its sort
 * @param role what it does in the sentence
 */
public record AgencyMention(Span span, String name, String domain, Role role) {

  /** 机关角色. */
  public enum Role {
    /** It acts: 由…, or it begins the sentence or part. */
    ACTOR,
    /** It is told, asked or paid: 向…, 报…. */
    RECEIVER,
    /** Its consent is needed: 经…批准. */
    APPROVER,
    OTHER
  }
}
