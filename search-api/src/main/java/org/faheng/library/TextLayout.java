package org.faheng.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.faheng.corpus.citation.CitationFormat;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.structure.ArticleNumber;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.Level;
import org.faheng.corpus.structure.Provision;
import org.faheng.library.LawPage.ArticleLink;
import org.faheng.library.LawPage.Block;
import org.faheng.library.LawPage.Chapter;
import org.faheng.library.LawPage.Paragraph;
import org.faheng.library.LawPage.Piece;
import org.faheng.web.Links;

/** 版面: lays the tree of a text out as blocks with anchors, and as a table of contents. */
final class TextLayout {
  private static final int LONGEST_HEADING = 60;
  private static final int LEAD = 16;

  private final DocumentBody body;
  private final Expression version;
  private final String asOf;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Chapter> contents = new ArrayList<>();
  private final List<ArticleLink> articles = new ArrayList<>();
  private Chapter open = new Chapter("", "#text", 0, List.of());

  private TextLayout(DocumentBody body, Expression version, String asOf) {
    this.asOf = asOf;
    this.body = body;
    this.version = version;
  }

  /**
   * @param asOf the day on which clause cards are to be read; empty for today
   */
  static TextLayout of(DocumentBody body, Expression version, String asOf) {
    TextLayout layout = new TextLayout(body, version, asOf);
    layout.children(body.root(), 0);
    layout.closeChapter();
    return layout;
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  List<Chapter> contents() {
    return List.copyOf(contents);
  }

  private void children(Provision parent, int depth) {
    for (Provision child : parent.children()) {
      switch (child.level()) {
        case PREFACE -> preface(child);
        case TOC, HEADING, NUM -> {}
        case DOCUMENT, PART, SUBPART, CHAPTER, SECTION, DIVISION, ANNEX -> section(child, depth);
        case ARTICLE -> article(child);
        case CLOSING -> text("closing", child);
        case PARAGRAPH, POINT, INDENT, SUBINDENT, TEXT -> text("loose", child);
      }
    }
  }

  /** The title stands in the page's header already. */
  private void preface(Provision preface) {
    String words = textOf(preface);
    String rest =
        words.startsWith(version.work().title())
            ? words.substring(version.work().title().length()).strip()
            : words;
    if (!rest.isEmpty()) {
      Piece piece = new Piece(null, "preface", rest);
      blocks.add(new Block.Text("preface", List.of(paragraph(preface, "", List.of(piece)))));
    }
  }

  private void section(Provision section, int depth) {
    String heading = body.headingOf(section);
    closeChapter();
    open = new Chapter(shortened(heading, LONGEST_HEADING), "#" + section.eId(), depth, List.of());
    if (isSentence(heading) || section.children().isEmpty()) {
      String words = section.children().isEmpty() ? textOf(section) : heading;
      Piece piece = new Piece(null, "paragraph", words);
      blocks.add(new Block.Text("loose", List.of(paragraph(section, "", List.of(piece)))));
    } else {
      blocks.add(new Block.Heading(section.eId().value(), heading, depth));
    }
    children(section, depth + 1);
  }

  /** Numbered sentences (一、…停止执行。) open a section as headings do, and are none. */
  private static boolean isSentence(String heading) {
    return heading.length() > LONGEST_HEADING || heading.matches("(?s).*[。；;]\\s*");
  }

  private void closeChapter() {
    if (!open.label().isEmpty() || !articles.isEmpty()) {
      contents.add(new Chapter(open.label(), open.href(), open.depth(), List.copyOf(articles)));
    }
    articles.clear();
  }

  private void article(Provision article) {
    String label = ArticleNumber.parse(article.number()).label();
    List<Paragraph> paragraphs = paragraphs(article, label);
    blocks.add(
        new Block.Article(
            article.eId().value(),
            label,
            CitationFormat.cite(version, label),
            Links.clause("《" + version.work().title() + "》" + label, asOf),
            paragraphs));
    String lead =
        paragraphs.isEmpty()
            ? ""
            : shortened(paragraphs.getFirst().pieces().getFirst().text(), LEAD);
    articles.add(new ArticleLink(label, lead, "#" + article.eId()));
  }

  private List<Paragraph> paragraphs(Provision article, String label) {
    if (article.children().isEmpty()) {
      String words = textOf(article);
      String own = words.startsWith(label) ? words.substring(label.length()).strip() : words;
      return own.isEmpty()
          ? List.of()
          : List.of(
              new Paragraph(
                  article.eId() + "__text", "", List.of(new Piece(null, "paragraph", own))));
    }
    List<Provision> parts =
        article.children().stream()
            .filter(child -> child.level() != Level.NUM && !body.textOf(child).isEmpty())
            .toList();
    boolean several = parts.stream().filter(p -> p.level() == Level.PARAGRAPH).count() > 1;
    return parts.stream()
        .map(part -> paragraph(part, several ? part.number() : "", pieces(part)))
        .toList();
  }

  private void text(String style, Provision part) {
    if (!body.textOf(part).isEmpty()) {
      blocks.add(new Block.Text(style, List.of(paragraph(part, "", pieces(part)))));
    }
  }

  private static Paragraph paragraph(Provision part, String number, List<Piece> pieces) {
    return new Paragraph(part.eId().value(), number, pieces);
  }

  private List<Piece> pieces(Provision part) {
    List<Piece> pieces = new ArrayList<>();
    collect(part, true, pieces);
    return pieces;
  }

  /** A node's own words come under its own name; those of the outermost node need none. */
  private void collect(Provision node, boolean outermost, List<Piece> pieces) {
    if (node.children().isEmpty()) {
      piece(node, node, outermost, pieces);
      return;
    }
    boolean first = true;
    for (Provision child : node.children()) {
      if (first && child.level() == Level.TEXT) {
        piece(node, child, outermost, pieces);
      } else {
        collect(child, false, pieces);
      }
      first = false;
    }
  }

  private void piece(Provision owner, Provision words, boolean outermost, List<Piece> pieces) {
    String text = textOf(words);
    if (!text.isEmpty()) {
      String style = owner.level().name().toLowerCase(Locale.ROOT);
      pieces.add(new Piece(outermost ? null : owner.eId().value(), style, text));
    }
  }

  /** The words of a node without empty lines between them. */
  private String textOf(Provision node) {
    return body.textOf(node).replaceAll("\\s*\\n\\s*", "\n");
  }

  private static String shortened(String text, int length) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= length ? line : line.substring(0, length) + "…";
  }
}
