package org.faheng.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faheng.corpus.citation.CitationResolver;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Level;
import org.faheng.corpus.structure.Provision;
import org.faheng.corpus.structure.Span;
import org.faheng.corpus.structure.Unit;
import org.jspecify.annotations.Nullable;

/**
 * 送审文本: the text under examination, cut into clauses.
 *
 * @param work what it is: kind, authority and place decide what is superior to it
 * @param made when it was made; null where not known
 * @param body its text and tree
 * @param citations every citation in it, with what each means
 * @param clauses its 款 in text order; in texts without 条 its pieces
 */
public record DraftText(
    Work work,
    @Nullable LocalDate made,
    DocumentBody body,
    List<CitationResolver.Result> citations,
    List<DraftClause> clauses) {

  public DraftText {
    citations = List.copyOf(citations);
    clauses = List.copyOf(clauses);
  }

  /** Cuts {@code body} into clauses. */
  public static DraftText of(
      Work work,
      @Nullable LocalDate made,
      DocumentBody body,
      List<CitationResolver.Result> citations) {
    List<DraftClause> clauses = new ArrayList<>();
    for (Unit unit : body.units()) {
      Provision provision = body.find(unit.eId()).orElseThrow();
      if (provision.level() == Level.ARTICLE) {
        addParagraphs(provision, body, clauses);
      } else {
        addPieces(unit, body, clauses);
      }
    }
    return new DraftText(work, made, body, citations, clauses);
  }

  /**
   * The clause that holds {@code offset} of the text.
   *
   * @throws IllegalArgumentException if none does
   */
  DraftClause clauseAt(int offset) {
    return clauses.stream()
        .filter(clause -> clause.span().contains(offset))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("offset must lie in a clause, got " + offset));
  }

  /** The clause before {@code clause} in the same article. */
  Optional<DraftClause> before(DraftClause clause) {
    int at = clauses.indexOf(clause);
    return at > 0 && clauses.get(at - 1).article().equals(clause.article())
        ? Optional.of(clauses.get(at - 1))
        : Optional.empty();
  }

  /** A clause of the draft that another is measured by; {@code marks} are counted in its text. */
  Conflict.Superior evidence(DraftClause clause, List<Span> marks) {
    return new Conflict.Superior(
        work.title(), "", clause.article(), clause.eId(), null, clause.text(), marks);
  }

  private static void addParagraphs(
      Provision article, DocumentBody body, List<DraftClause> clauses) {
    List<Provision> paragraphs = article.children(Level.PARAGRAPH);
    if (paragraphs.isEmpty()) {
      add(article.eId(), article.number(), article.span(), body, clauses);
      return;
    }
    for (Provision paragraph : paragraphs) {
      add(paragraph.eId(), article.number(), paragraph.span(), body, clauses);
    }
  }

  /** A piece of a text without 条, cut where its 项 and paragraphs begin. */
  private static void addPieces(Unit unit, DocumentBody body, List<DraftClause> clauses) {
    List<Provision> parts = new ArrayList<>();
    addParts(body.root(), unit.span(), parts);
    EId eId = unit.eId();
    int from = unit.span().start();
    for (Provision part : parts) {
      add(eId, unit.article(), new Span(from, part.span().start()), body, clauses);
      eId = part.eId();
      from = part.span().start();
    }
    add(eId, unit.article(), new Span(from, unit.span().end()), body, clauses);
  }

  /** The 项 and paragraphs inside {@code span} that are no part of another. */
  private static void addParts(Provision parent, Span span, List<Provision> parts) {
    for (Provision child : parent.children()) {
      boolean part = child.level() == Level.POINT || child.level() == Level.PARAGRAPH;
      if (part && span.contains(child.span().start()) && child.span().start() > span.start()) {
        parts.add(child);
      } else if (!part) {
        addParts(child, span, parts);
      }
    }
  }

  private static void add(
      EId eId, String article, Span span, DocumentBody body, List<DraftClause> clauses) {
    if (!span.of(body.text()).isBlank()) {
      clauses.add(new DraftClause(eId, article, span, span.of(body.text())));
    }
  }
}
