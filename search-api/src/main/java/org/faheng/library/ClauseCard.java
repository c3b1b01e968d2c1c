package org.faheng.library;

import java.util.List;
import org.faheng.citator.ApplyingCases;
import org.faheng.search.ClauseView;
import org.faheng.search.Counterpart;
import org.faheng.search.ForceBadge;
import org.jspecify.annotations.Nullable;

/**
 * 条款卡: the answer to a look-up.
 *
 * @param question as asked
 * @param asOf the day asked about
 * @param today whether that is today
 * @param shown the clauses asked for; empty where there is none
 * @param note how the question was read where that is not plain
 * @param suggestions what could have been meant
 */
record ClauseCard(
    String question,
    String asOf,
    boolean today,
    List<Shown> shown,
    String note,
    List<Suggestion> suggestions) {

  /**
   * A clause with what stands around it.
   *
   * @param previous the article before; null for the first
   * @param next the article after; null for the last
   * @param cases the cases that apply it
   * @param counterparts its places in the versions before and after
   * @param others what the other versions say of the same, newest first
   * @param related articles that belong with it, by the way in which they do
   */
  record Shown(
      ClauseView clause,
      @Nullable Link previous,
      @Nullable Link next,
      ApplyingCases cases,
      List<Counterpart> counterparts,
      List<OtherVersion> others,
      List<Related> related) {}

  /**
   * 相关条文: articles that belong with a clause in one way.
   *
   * @param how in which way, such as 引用的条文
   */
  record Related(String how, List<RelatedArticle> articles) {}

  /**
   * An article beside a clause.
   *
   * @param href where to read it; null where it is not at hand
   * @param lead its first words; empty where they are not at hand
   */
  record RelatedArticle(String label, @Nullable String href, String lead) {}

  /** A link to another card. */
  record Link(String label, String href) {}

  /**
   * 其他版本: the articles of another version that speak of the same, best first, then the one of the
   * same number where it is none of them.
   *
   * @param compareHref the comparison of that version with this one
   */
  record OtherVersion(
      String version, ForceBadge badge, List<OtherArticle> articles, String compareHref) {}

  /**
   * An article of another version.
   *
   * @param relation 对应条文, or 同号条文 where it only has the same number
   */
  record OtherArticle(String relation, String label, List<String> lines, String href) {}

  /** What could have been meant; without address where it is a remark. */
  record Suggestion(String text, @Nullable String href) {}
}
