package org.faheng.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;

/** What holds for the tree of every text whatsoever. */
final class Trees {
  private Trees() {}

  /** Parses {@code text}, reads its preface and checks the tree. */
  static DocumentBody sound(String text) {
    DocumentBody body = StructureParser.parse(text);
    assertThat(body.joinLeaves()).isEqualTo(text);
    Set<String> names = new HashSet<>();
    body.root()
        .walk()
        .forEach(
            node -> assertThat(names.add(node.eId().value())).as("%s twice", node.eId()).isTrue());
    body.root().walk().forEach(Trees::childrenLieInside);
    Set<Integer> starts = new HashSet<>();
    for (Unit unit : body.units()) {
      assertThat(unit.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(unit.span().of(text)).isNotBlank();
      assertThat(body.find(unit.eId()))
          .hasValueSatisfying(
              node -> assertThat(node.span().start()).isEqualTo(unit.span().start()));
      assertThat(starts.add(unit.span().start())).isTrue();
    }
    assertThat(PrefaceReader.read(body).title()).isNotEmpty();
    return body;
  }

  private static void childrenLieInside(Provision node) {
    for (Provision child : node.children()) {
      assertThat(child.span().start()).isGreaterThanOrEqualTo(node.span().start());
      assertThat(child.span().end()).isLessThanOrEqualTo(node.span().end());
      assertThat(child.level().rank())
          .as("%s in %s", child.eId(), node.eId())
          .isGreaterThan(node.level().rank());
    }
  }
}
