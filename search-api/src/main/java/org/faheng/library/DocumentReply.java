package org.faheng.library;

import java.time.LocalDate;
import java.util.List;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.Provision;
import org.faheng.corpus.structure.StructureParser;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedDocument;
import org.faheng.search.ForceBadge;
import org.faheng.search.WorkCatalogue;
import org.jspecify.annotations.Nullable;

/**
 * 文件答复 as JSON.
 *
 * @param text the whole text; {@code start} and {@code end} in the tree are its UTF-16 offsets
 * @param tree 编 to 目, outermost first
 */
record DocumentReply(Summary document, String text, List<Node> tree) {

  /** One page of the list of documents; the first page is 1. */
  record Listing(long total, int page, int size, List<Summary> documents, String snapshot) {}

  /**
   * A document without its text.
   *
   * @param forceSource identity of the provision that ends its force; null where none does
   * @param remarks changes that the text may not hold yet
   */
  record Summary(
      String id,
      String work,
      String title,
      String kind,
      String authority,
      @Nullable String documentNumber,
      String region,
      @Nullable LocalDate published,
      @Nullable LocalDate inForceFrom,
      String force,
      String forceReason,
      @Nullable String forceSource,
      List<String> remarks,
      String path,
      String sha256) {

    static Summary of(DocumentSummary document, LocalDate day, WorkCatalogue catalogue) {
      ForceBadge badge = catalogue.force(document, day);
      return new Summary(
          document.uri().value(),
          document.work().uri().value(),
          document.title(),
          document.work().kind().label(),
          document.work().authority().name(),
          document.expression().documentNumber().map(Object::toString).orElse(null),
          document.work().jurisdiction().name(),
          document.expression().published(),
          document.expression().force().from(),
          badge.label(),
          badge.reason(),
          badge.source(),
          badge.remarks().stream().map(ForceBadge.Remark::text).toList(),
          document.manifestation().path(),
          document.manifestation().sha256());
    }
  }

  /** One node of the tree; offsets are half open. */
  record Node(String level, String eId, String number, int start, int end, List<Node> children) {

    static Node of(Provision provision) {
      return new Node(
          provision.level().label(),
          provision.eId().value(),
          provision.number(),
          provision.span().start(),
          provision.span().end(),
          provision.children().stream().map(Node::of).toList());
    }
  }

  static DocumentReply of(IndexedDocument document, LocalDate day, WorkCatalogue catalogue) {
    DocumentBody body = StructureParser.parse(document.text());
    return new DocumentReply(
        Summary.of(document.summary(), day, catalogue),
        document.text(),
        body.root().children().stream().map(Node::of).toList());
  }
}
