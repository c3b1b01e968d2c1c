package org.faheng.corpus.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faheng.corpus.lifecycle.Backbone.Pair;
import org.junit.jupiter.api.Test;

class BackboneTest {

  @Test
  void takesTheHeaviestChainRatherThanTheLongest() {
    Pair heavy = new Pair(0, 3, 5);
    List<Pair> light = List.of(new Pair(1, 0, 1), new Pair(2, 1, 1), new Pair(3, 2, 1));

    assertThat(Backbone.of(List.of(heavy, light.get(0), light.get(1), light.get(2)), 4))
        .containsExactly(heavy);
    assertThat(Backbone.of(light, 4)).isEqualTo(light);
  }

  @Test
  void usesAnArticleOnce() {
    List<Pair> pairs =
        List.of(new Pair(0, 0, 1), new Pair(0, 1, 1), new Pair(1, 0, 1), new Pair(1, 1, 1));

    assertThat(Backbone.of(pairs, 2)).containsExactly(new Pair(0, 0, 1), new Pair(1, 1, 1));
    assertThat(Backbone.of(List.of(), 0)).isEmpty();
  }
}
