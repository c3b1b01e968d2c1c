package org.faheng.corpus.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.faheng.corpus.lifecycle.Backbone.Pair;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  private static final int CASES = 500;
  private static final int SIZE = 5;

  @Test
  void leavesAGoodPairForTwoThatAreBetterTogether() {
    List<Pair> candidates = List.of(new Pair(0, 0, 0.9), new Pair(0, 1, 0.8), new Pair(1, 0, 0.8));

    assertThat(Assignment.of(candidates, 2, 2)).containsExactly(1, 0);
  }

  @Test
  void reachesTheGreatestSumThatTryingAllReaches() {
    for (int seed = 0; seed < CASES; seed++) {
      Random random = new Random(seed);
      List<Pair> candidates = new ArrayList<>();
      double[][] weights = new double[SIZE][SIZE];
      for (int i = 0; i < SIZE; i++) {
        for (int j = 0; j < SIZE; j++) {
          if (random.nextBoolean()) {
            weights[i][j] = 0.01 + random.nextInt(90) / 100.0;
            candidates.add(new Pair(i, j, weights[i][j]));
          }
        }
      }
      double sum = 0;
      int[] holders = Assignment.of(candidates, SIZE, SIZE);
      for (int j = 0; j < SIZE; j++) {
        sum += holders[j] < 0 ? 0 : weights[holders[j]][j];
      }
      assertThat(sum).as("seed %d", seed).isCloseTo(greatest(weights, 0, 0), within(0.006));
    }
  }

  private static double greatest(double[][] weights, int older, int taken) {
    if (older == SIZE) {
      return 0;
    }
    double best = greatest(weights, older + 1, taken);
    for (int j = 0; j < SIZE; j++) {
      if ((taken >> j & 1) == 0 && weights[older][j] > 0) {
        best = Math.max(best, weights[older][j] + greatest(weights, older + 1, taken | 1 << j));
      }
    }
    return best;
  }
}
