package org.faheng.corpus.judgment;

import java.util.List;
import org.faheng.corpus.structure.Span;

/**
 * 当事人: a party to a case.
 *
 * @param role role in this instance, such as 上诉人
 * @param former roles below, such as 原审被告; empty where none are told
 * @param name as printed
 * @param agency whether an authority: 被告 in administrative cases
 * @param agents those who act for it, in order
 * @param span place of the name
 */
public record Party(
    String role, String former, String name, boolean agency, List<Agent> agents, Span span) {
  public Party {
    agents = List.copyOf(agents);
  }

  /**
   * 代理人、辩护人、法定代表人.
   *
   * @param role such as 委托代理人
   * @param name as printed
   * @param span place of the name
   */
  public record Agent(String role, String name, Span span) {}
}
