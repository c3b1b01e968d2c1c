package org.faheng.corpus.structure;

import java.util.ArrayList;
import java.util.List;

/** Cuts a tree into the pieces that are one hit each. */
final class UnitCutter {
  /** A 部分 longer than this is cut at its 项; a run of paragraphs ends before it exceeds this. */
  private static final int LONG = 800;

  private final DocumentBody body;
  private final List<Unit> units = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();

  UnitCutter(DocumentBody body) {
    this.body = body;
  }

  List<Unit> cut() {
    descend(body.root());
    return List.copyOf(units);
  }

  private void descend(Provision parent) {
    List<Provision> run = new ArrayList<>();
    for (Provision child : parent.children()) {
      switch (child.level()) {
        case PREFACE, TOC, CLOSING, HEADING, NUM -> flush(run);
        case ARTICLE -> {
          flush(run);
          String number = child.number();
          add(child, ArticleNumber.parse(number).label(), number);
        }
        case DOCUMENT, PART, SUBPART, CHAPTER, SECTION, DIVISION, ANNEX -> {
          flush(run);
          container(child);
        }
        case PARAGRAPH, POINT, INDENT, SUBINDENT, TEXT -> gather(run, child);
      }
    }
    flush(run);
  }

  private void container(Provision child) {
    boolean whole =
        child.level() == Level.DIVISION
            && child.span().length() <= LONG
            && child.children(Level.ARTICLE).isEmpty();
    if (whole || child.children().isEmpty()) {
      add(child, shortLabel(child), "");
      return;
    }
    headings.add(body.headingOf(child));
    descend(child);
    headings.removeLast();
  }

  private void gather(List<Provision> run, Provision child) {
    int start = run.isEmpty() ? child.span().start() : run.getFirst().span().start();
    if (child.span().end() - start > LONG) {
      flush(run);
    }
    run.add(child);
  }

  private void flush(List<Provision> run) {
    if (run.isEmpty()) {
      return;
    }
    Provision first = run.getFirst();
    Span span = new Span(first.span().start(), run.getLast().span().end());
    String label = first.level() == Level.POINT ? shortLabel(first) : "正文";
    if (!span.of(body.text()).isBlank()) {
      units.add(new Unit(first.eId(), label, "", headings, span));
    }
    run.clear();
  }

  private void add(Provision provision, String label, String article) {
    if (!body.textOf(provision).isEmpty()) {
      units.add(new Unit(provision.eId(), label, article, headings, provision.span()));
    }
  }

  private String shortLabel(Provision provision) {
    return switch (provision.level()) {
      case DIVISION -> ChineseNumeral.format(Integer.parseInt(provision.number())) + "、";
      case POINT -> "（" + ChineseNumeral.format(Integer.parseInt(provision.number())) + "）";
      default -> body.headingOf(provision);
    };
  }
}
