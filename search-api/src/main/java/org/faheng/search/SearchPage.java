package org.faheng.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 检索结果页: everything the page shows, ready to print.
 *
 * @param question as asked
 * @param understood what the question was taken for, such as 条款
 * @param reading why the hits are there
 * @param asOf the day shown, such as 2023-06-01; empty for today
 * @param clauses the clauses it names
 * @param note how the question was read where that is not plain
 * @param documents the documents it names
 * @param rows hits, by document
 * @param facets by which the hits can be narrowed
 * @param chips the filters in use
 * @param suggestions what could have been meant
 * @param works how many works match
 * @param took such as 18 ms
 * @param next address of the next page; null on the last
 * @param first address of the first page; null on the first
 * @param export address of all hits as a workbook
 * @param form the values of the filter form
 * @param nothing what was searched, where nothing matches; null otherwise
 */
record SearchPage(
    String question,
    String understood,
    Reading reading,
    String asOf,
    List<DirectClause> clauses,
    String note,
    List<DocumentRow> documents,
    List<DocumentRow> rows,
    List<FacetGroup> facets,
    List<Chip> chips,
    List<Suggestion> suggestions,
    long works,
    String took,
    String snapshot,
    String record,
    @Nullable String next,
    @Nullable String first,
    String export,
    FilterForm form,
    @Nullable NothingFound nothing) {

  /** 直达条款: a clause with its places in the versions before and after. */
  record DirectClause(ClauseView clause, List<Counterpart> counterparts) {}

  /**
   * 检索说明.
   *
   * @param text how the words were compared, in Chinese; empty where there is nothing to say
   * @param also the legal terms that were looked for as well
   * @param other another way to read the question; null where there is none
   */
  record Reading(String text, List<String> also, @Nullable Suggestion other) {}

  /** A document with the provisions of it that match. */
  record DocumentRow(
      List<TextPart> title,
      String href,
      @Nullable ForceBadge badge,
      String facts,
      List<Snippet> snippets) {}

  /**
   * The words around a hit.
   *
   * @param headings the headings it stands under, where only they hold what was asked for
   */
  record Snippet(String place, String href, List<TextPart> headings, List<TextPart> text) {}

  /** One facet with its values. */
  record FacetGroup(String label, List<FacetValue> values, List<FacetValue> more) {}

  /** One value of a facet. */
  record FacetValue(String label, long count, boolean selected, String href) {}

  /** A filter in use and the address without it. */
  record Chip(String label, String value, String without) {}

  /** What could have been meant; without address where it is a remark. */
  record Suggestion(String text, @Nullable String href) {}

  /** The filter form: dates, order, and the values it hands on unseen. */
  record FilterForm(
      List<SortOption> sorts,
      String publishedFrom,
      String publishedTo,
      String asOf,
      boolean narrowed,
      List<Map.Entry<String, String>> hidden) {}

  /** One order of the hits. */
  record SortOption(String key, String label, boolean selected) {}

  /**
   * 未命中说明.
   *
   * @param documents how many documents are in the index
   * @param searched how many works the filters let through
   * @param anyForce how many works match without the limit on 时效性
   * @param anyForceHref address without that limit; null where there is none
   * @param looser address of the same in full text and in any words; null where it is that already
   * @param withoutFilters address without any filter; null where there is none
   */
  record NothingFound(
      long documents,
      long searched,
      long anyForce,
      @Nullable String anyForceHref,
      @Nullable String looser,
      @Nullable String withoutFilters) {}
}
