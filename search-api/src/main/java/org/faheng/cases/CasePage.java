package org.faheng.cases;

import java.util.List;
import org.faheng.search.TextPart;

/**
 * 类案页: a search for similar cases and what came of it, as the template shows it.
 *
 * @param form what was asked, to be changed and asked again
 * @param facts the facts, cut to a few lines
 * @param conditions what was asked besides
 * @param features circumstances and sums read from the facts
 * @param votes causes to confirm
 * @param unknown causes that a person has set and none of the nearest cases has
 * @param tiers what each tier gave
 * @param cases the nearest cases, compared
 * @param used filters in use
 * @param facets what the nearest can be narrowed by
 * @param counted how many of the nearest cases the counts of the facets are of
 * @param chart results of the listed cases as bars
 * @param repeated what became of the search since it was recorded, in Chinese; empty where it is
 *     the same
 */
record CasePage(
    CaseReply reply,
    CaseForm form,
    String facts,
    List<SearchConditions.Line> conditions,
    List<String> features,
    List<Vote> votes,
    List<String> unknown,
    List<TierPart> tiers,
    List<CasePart> cases,
    List<Choice> used,
    List<FacetPart> facets,
    long counted,
    List<Bar> chart,
    String repeated) {

  /** A cause with its share in percent. */
  record Vote(String cause, long percent) {}

  /**
   * A tier with links to its cases.
   *
   * @param listable whether it has similar cases that are only counted
   */
  record TierPart(String label, String note, String style, boolean listable, List<Link> cases) {}

  /** Where to read on. */
  record Link(String label, String href) {}

  /**
   * A case.
   *
   * @param facts court, tier, year and result in a line
   * @param where its page
   * @param remark whether a later decision changed one of the chain; empty where none did
   */
  record CasePart(
      String anchor,
      String title,
      String where,
      String facts,
      List<ChainStep> chain,
      String remark,
      String gist,
      String result,
      List<String> same,
      List<String> different,
      List<Link> provisions,
      List<Pair> passages) {}

  /** Two sentences that are alike. */
  record Pair(List<TextPart> here, List<TextPart> there) {}

  /** Values of one field, the most frequent at once. */
  record FacetPart(String label, List<Choice> values, List<Choice> more) {}

  /**
   * A value to narrow by, or to take back.
   *
   * @param name name of the button
   * @param value value of the button
   */
  record Choice(String label, long count, String name, String value, boolean chosen) {}

  /** One result with its bar. */
  record Bar(String label, long count, int width) {}
}
