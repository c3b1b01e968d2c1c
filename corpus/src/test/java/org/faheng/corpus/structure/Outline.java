package org.faheng.corpus.structure;

import java.util.stream.Collectors;

/** Writes trees as short lines, so that a test shows what it expects at a glance. */
final class Outline {
  private Outline() {}

  /** One line a leaf: eId and words. */
  static String leaves(String text) {
    DocumentBody body = StructureParser.parse(text);
    return body.root()
        .leaves()
        .map(leaf -> leaf.eId() + ": " + body.textOf(leaf).replace("\n", "/"))
        .collect(Collectors.joining("\n"));
  }

  /** The numbers of the articles in text order, joined by blanks. */
  static String articles(String text) {
    return StructureParser.parse(text).articles().stream()
        .map(Provision::number)
        .collect(Collectors.joining(" "));
  }

  /** One line a unit: eId, label, headings. */
  static String units(String text) {
    return StructureParser.parse(text).units().stream()
        .map(unit -> unit.eId() + " " + unit.label() + " " + unit.headings())
        .collect(Collectors.joining("\n"));
  }

  /** The words of a provision. */
  static String words(String text, String eId) {
    DocumentBody body = StructureParser.parse(text);
    return body.find(new EId(eId)).map(body::textOf).orElse("(none)");
  }
}
