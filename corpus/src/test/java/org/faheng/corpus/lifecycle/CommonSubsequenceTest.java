package org.faheng.corpus.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CommonSubsequenceTest {
  private static final int CASES = 400;

  @Test
  void isAsLongAsTheTextbookSaysAndInOrder() {
    for (int seed = 0; seed < CASES; seed++) {
      Random random = new Random(seed);
      int kinds = 1 + random.nextInt(12);
      int[] older = random.ints(random.nextInt(200), 0, kinds).toArray();
      int[] newer = random.ints(random.nextInt(200), 0, kinds).toArray();
      int[] partners = CommonSubsequence.of(older, newer);
      int last = -1;
      int length = 0;
      for (int i = 0; i < older.length; i++) {
        if (partners[i] >= 0) {
          assertThat(newer[partners[i]]).isEqualTo(older[i]);
          assertThat(partners[i]).isGreaterThan(last);
          last = partners[i];
          length++;
        }
      }
      assertThat(length).as("seed %d", seed).isEqualTo(textbook(older, newer));
    }
  }

  private static int textbook(int[] older, int[] newer) {
    int[][] lengths = new int[older.length + 1][newer.length + 1];
    for (int i = 1; i <= older.length; i++) {
      for (int j = 1; j <= newer.length; j++) {
        lengths[i][j] =
            older[i - 1] == newer[j - 1]
                ? lengths[i - 1][j - 1] + 1
                : Math.max(lengths[i - 1][j], lengths[i][j - 1]);
      }
    }
    return lengths[older.length][newer.length];
  }
}
