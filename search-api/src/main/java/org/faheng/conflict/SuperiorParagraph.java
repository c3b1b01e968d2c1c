package org.faheng.conflict;

import java.util.ArrayList;
import java.util.List;
import org.faheng.corpus.structure.ChineseNumeral;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.Level;
import org.faheng.corpus.structure.Provision;
import org.faheng.corpus.structure.Span;
import org.faheng.corpus.structure.StructureParser;
import org.jspecify.annotations.Nullable;

/**
 * 上位法的款: one 款 of a superior article with its 项 inside.
 *
 * @param clause the article
 * @param number which 款; null where the article has but one
 * @param part its place in the article's text
 * @param reading its words, ready to be aligned
 */
record SuperiorParagraph(
    SuperiorClause clause, @Nullable Integer number, Span part, Reading reading) {

  /** The 款 of an article in text order. */
  static List<SuperiorParagraph> of(SuperiorClause clause) {
    String text = clause.provision().text();
    DocumentBody body = StructureParser.parse(text);
    List<Provision> paragraphs =
        body.articles().isEmpty()
            ? List.of()
            : body.articles().getFirst().children(Level.PARAGRAPH);
    if (paragraphs.isEmpty()) {
      Span whole = new Span(0, text.length());
      return List.of(new SuperiorParagraph(clause, null, whole, TokenReader.read(text)));
    }
    List<SuperiorParagraph> found = new ArrayList<>();
    for (Provision paragraph : paragraphs) {
      Integer number = paragraphs.size() == 1 ? null : found.size() + 1;
      Reading reading = TokenReader.read(paragraph.span().of(text));
      found.add(new SuperiorParagraph(clause, number, paragraph.span(), reading));
    }
    return found;
  }

  /** The 款 as evidence; {@code marks} are counted in its own text. */
  Conflict.Superior evidence(Span... marks) {
    Span[] inArticle = new Span[marks.length];
    for (int i = 0; i < marks.length; i++) {
      inArticle[i] = new Span(part.start() + marks[i].start(), part.start() + marks[i].end());
    }
    return clause.evidence(number, trimmed(), inArticle);
  }

  /** The 款 without the white space around it. */
  private Span trimmed() {
    String text = part.of(clause.provision().text());
    int start = text.length() - text.stripLeading().length();
    return new Span(part.start() + start, part.start() + start + text.strip().length());
  }

  /** Name of the provision, such as 《大气污染防治法》第一百一十八条第一款. */
  String label() {
    String name = clause.label();
    return number == null ? name : name + "第" + ChineseNumeral.format(number) + "款";
  }
}
