package org.faheng.cases;

import java.util.List;

/**
 * 案件概要: what the page of a case says of it besides its text.
 *
 * @param id identity of its document
 * @param facts 案由, 审级 and the like, in the order of the facets
 * @param chain decisions in the case, earliest first
 * @param remark whether a later decision changed one of the chain; empty where none did
 */
public record CaseOverview(String id, List<Fact> facts, List<ChainStep> chain, String remark) {
  public CaseOverview {
    facts = List.copyOf(facts);
    chain = List.copyOf(chain);
  }

  /** One fact, such as 案由. */
  public record Fact(String label, String value) {}
}
