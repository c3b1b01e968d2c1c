package org.faheng.corpus.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Nests marks by rank into a tree whose leaves cover the text. */
final class TreeBuilder {
  private final List<Mark> marks;
  private final int length;
  private final Map<String, Integer> used = new HashMap<>();
  private int next;

  TreeBuilder(List<Mark> marks, int length) {
    this.marks = marks;
    this.length = length;
  }

  Provision build() {
    List<Provision> children = new ArrayList<>();
    if (!marks.isEmpty() && marks.getFirst().start() > 0) {
      throw new IllegalArgumentException("the first mark must stand at 0, got " + marks.getFirst());
    }
    Map<Level, Integer> counters = new HashMap<>();
    while (next < marks.size()) {
      children.add(node(EId.ROOT, counters));
    }
    return new Provision(Level.DOCUMENT, EId.ROOT, "", new Span(0, length), children);
  }

  private Provision node(EId parent, Map<Level, Integer> siblings) {
    Mark mark = marks.get(next++);
    String number = mark.number().isEmpty() ? count(siblings, mark.level()) : mark.number();
    EId eId = unique(identity(parent, mark.level(), number));
    int ownEnd = startOfNext();
    List<Provision> below = new ArrayList<>();
    Map<Level, Integer> counters = new HashMap<>();
    while (next < marks.size() && mark.level().holds(marks.get(next).level())) {
      below.add(node(eId, counters));
    }
    List<Provision> children = new ArrayList<>();
    if (!below.isEmpty() && ownEnd > mark.start()) {
      Level own = ownWords(mark.level());
      children.add(
          new Provision(own, eId.child(own, ""), "", new Span(mark.start(), ownEnd), List.of()));
    }
    children.addAll(below);
    return new Provision(
        mark.level(), eId, number, new Span(mark.start(), startOfNext()), children);
  }

  private int startOfNext() {
    return next < marks.size() ? marks.get(next).start() : length;
  }

  private static String count(Map<Level, Integer> siblings, Level level) {
    return switch (level) {
      case PREFACE, TOC, CLOSING -> "";
      default -> String.valueOf(siblings.merge(level, 1, Integer::sum));
    };
  }

  /** Articles are numbered through the whole text, so no chapter stands in their name. */
  private static EId identity(EId parent, Level level, String number) {
    if (level != Level.ARTICLE) {
      return parent.child(level, number);
    }
    String outer = parent.value();
    int annexEnd = outer.startsWith("annex") ? outer.indexOf("__") : 0;
    String annex = annexEnd < 0 ? outer : outer.substring(0, annexEnd);
    return new EId(annex).child(level, number);
  }

  private EId unique(EId eId) {
    int seen = used.merge(eId.value(), 1, Integer::sum);
    return seen == 1 ? eId : unique(new EId(eId.value() + "~" + seen));
  }

  private static Level ownWords(Level level) {
    return switch (level) {
      case PARAGRAPH, POINT, INDENT, SUBINDENT -> Level.TEXT;
      case ARTICLE -> Level.NUM;
      default -> Level.HEADING;
    };
  }
}
