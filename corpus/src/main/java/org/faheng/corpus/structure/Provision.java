package org.faheng.corpus.structure;

import java.util.List;
import java.util.stream.Stream;

/**
 * 条款: one node of the tree of a text, at any level. Children stand in text order and cover the node
 * without gaps, so the leaves of a tree joined give its text back.
 *
 * @param level what the node is
 * @param eId its stable name
 * @param number its number in plain digits, such as "12-1"; empty where it has none
 * @param span its place in the document's text
 * @param children its parts; empty for a leaf
 */
public record Provision(Level level, EId eId, String number, Span span, List<Provision> children) {

  public Provision {
    children = List.copyOf(children);
    int at = span.start();
    for (Provision child : children) {
      if (child.span().start() != at) {
        throw new IllegalArgumentException(
            "children must cover " + eId + " without gaps, got " + child.span() + " at " + at);
      }
      at = child.span().end();
    }
    if (!children.isEmpty() && at != span.end()) {
      throw new IllegalArgumentException("children must cover " + eId + " to its end, got " + at);
    }
  }

  /** This node and everything below it, in text order. */
  public Stream<Provision> walk() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Provision::walk));
  }

  /** The nodes below that have no children, in text order; the node itself if it is a leaf. */
  public Stream<Provision> leaves() {
    return children.isEmpty() ? Stream.of(this) : children.stream().flatMap(Provision::leaves);
  }

  /** The direct children of that level. */
  public List<Provision> children(Level wanted) {
    return children.stream().filter(child -> child.level == wanted).toList();
  }
}
