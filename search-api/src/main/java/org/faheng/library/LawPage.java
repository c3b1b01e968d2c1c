package org.faheng.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.faheng.cases.CaseOverview;
import org.faheng.citator.Outgoing;
import org.faheng.search.ForceBadge;
import org.jspecify.annotations.Nullable;

/**
 * 全文页: everything the page of a document shows, ready to print.
 *
 * @param id identity of the version
 * @param badge 时效性 on {@code day}; null for a decision of one case
 * @param today whether {@code day} is today
 * @param facts 要素, in order
 * @param overview what is told of a case besides its text; null for any other document
 * @param elsewhere the version that binds, where this one does not; null otherwise
 * @param versions all versions, oldest first
 * @param parts the 编 of a code kept in several files; empty for other documents
 * @param workHref address of the law in whatever version binds on a day
 * @param history what happened to the law, oldest first
 * @param cited how many works cite the articles, by eId; the empty name stands for the work
 * @param outgoing what the text cites
 * @param neighbourhoodHref the picture of what it rests on and what rests on it
 * @param contents the tree on the left
 * @param blocks the text
 * @param remarks what the reader of the file found odd
 */
record LawPage(
    String id,
    String title,
    @Nullable ForceBadge badge,
    LocalDate day,
    boolean today,
    List<Fact> facts,
    @Nullable CaseOverview overview,
    @Nullable Version elsewhere,
    List<Version> versions,
    List<Part> parts,
    String workHref,
    List<LawHistory.Event> history,
    Map<String, CitedLines.Line> cited,
    Outgoing outgoing,
    String neighbourhoodHref,
    List<Chapter> contents,
    List<Block> blocks,
    List<String> remarks) {

  /** One 要素, such as 文号. */
  record Fact(String label, String value) {}

  /**
   * One version of the law.
   *
   * @param compareHref its comparison with the one before; null for the first
   */
  record Version(
      String label,
      String note,
      @Nullable ForceBadge badge,
      String href,
      boolean current,
      @Nullable String compareHref) {

    Version withCompareHref(@Nullable String address) {
      return new Version(label, note, badge, href, current, address);
    }
  }

  /** One 编 kept in a file of its own. */
  record Part(String label, String href, boolean current) {}

  /** A heading in the tree with the articles right below it. */
  record Chapter(String label, String href, int depth, List<ArticleLink> articles) {}

  /** An article in the tree, with its first words. */
  record ArticleLink(String label, String lead, String href) {}

  /** A piece of the page: a heading, an article, or other text. */
  sealed interface Block {
    /** A heading; {@code depth} 0 is the outermost. */
    record Heading(String id, String text, int depth) implements Block {}

    /** A 条 with its tools. */
    record Article(
        String id, String label, String citation, String cardHref, List<Paragraph> paragraphs)
        implements Block {}

    /** Words outside any 条; {@code style} says which. */
    record Text(String style, List<Paragraph> paragraphs) implements Block {}

    /** Name of the kind of block, by which the template tells them apart. */
    default String kind() {
      return switch (this) {
        case Heading heading -> "heading";
        case Article article -> "article";
        case Text text -> "text";
      };
    }
  }

  /** A 款; {@code number} is empty where it is the only one. */
  record Paragraph(String id, String number, List<Piece> pieces) {}

  /** A line of a 款: its own words or a 项 of it; {@code id} is null where the 款 has it. */
  record Piece(@Nullable String id, String style, String text) {}
}
