package org.faheng.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 检索结果页: everything the page shows, ready to print.
 *
 * @param question as asked
 * @param understood what the question was taken for, such as 条款
 * @param byMeaning whether the hits are ordered by meaning too
 * @param notice that a long question was cut; null otherwise
 * @param reading why the hits are there
 * @param asOf the day shown, such as 2023-06-01; empty for today
 * @param clauses the clauses it names
 * @param note how the question was read where that is not plain
 * @param documents the documents it names
 * @param groups hits, by work
 * @param facets by which the hits can be narrowed
 * @param chips the filters in use
 * @param suggestions what could have been meant
 * @param works how many works match; provisions, where one document was asked for
 * @param unit what is counted, 部文件 or 条
 * @param took such as 18 ms
 * @param next address of the next page; null on the last
 * @param first address of the first page; null on the first
 * @param export address of all hits as a workbook
 * @param form the values of the filter form
 * @param vectors which provisions can be compared by meaning
 * @param explain to the same with each part of the scores, or without; null where there are none
 * @param nothing what was searched, where nothing matches; null otherwise
 */
record SearchPage(
    String question,
    String understood,
    boolean byMeaning,
    @Nullable String notice,
    Reading reading,
    String asOf,
    List<DirectClause> clauses,
    String note,
    List<DocumentRow> documents,
    List<ResultGroup> groups,
    List<FacetGroup> facets,
    List<Chip> chips,
    List<Suggestion> suggestions,
    long works,
    String unit,
    String took,
    String snapshot,
    String record,
    @Nullable String next,
    @Nullable String first,
    String export,
    FilterForm form,
    String vectors,
    @Nullable Suggestion explain,
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
   * 一部法律的命中: the documents of one work with the best of their hits.
   *
   * @param further the hits that are not shown, by document; empty where all are
   */
  record ResultGroup(List<DocumentRow> rows, List<Further> further) {}

  /**
   * 其余命中.
   *
   * @param part which part of the work, such as 合同编; empty where it is kept in one piece
   */
  record Further(String part, long count, String href) {}

  /**
   * The words around a hit.
   *
   * @param place the 条, 款 or 项 that answers best
   * @param headings the headings it stands under, where only they hold what was asked for
   * @param why why it is there, plainest first
   * @param score each part of its score, where asked for
   */
  record Snippet(
      String place,
      String href,
      List<TextPart> headings,
      List<TextPart> text,
      List<String> why,
      @Nullable ScoreTable score) {}

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
   * @param unreadable whether the question has no sign that can be looked for
   * @param how how the question was compared, and with what
   * @param documents how many documents are in the index
   * @param searched how many works the filters let through
   * @param looser looser forms with hits, and how many works each matches
   * @param fruitless looser forms without hits
   */
  record NothingFound(
      boolean unreadable,
      String how,
      long documents,
      long searched,
      List<LooserForm> looser,
      List<String> fruitless) {}

  /** 放宽的检索. */
  record LooserForm(String label, long works, String href) {}
}
