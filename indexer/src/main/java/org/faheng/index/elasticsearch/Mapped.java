package org.faheng.index.elasticsearch;

import java.util.List;

/**
 * 集群检索式: a query in the cluster's language.
 *
 * @param match which provisions are hits
 * @param scores what their scores add up from; every hit has one of these
 */
record Mapped(Object match, List<Object> scores) {
  Mapped {
    scores = List.copyOf(scores);
  }

  static Mapped nothing() {
    return new Mapped(Dsl.nothing(), List.of());
  }
}
