package org.faheng.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pieces over a small vocabulary; 101 and 102 stand for start and end, 100 for what is unknown. */
class WordPieceTest {
  private static final String VOCABULARY =
      "{\"model\": {\"vocab\": {\"灯\": 1, \"塔\": 2, \"。\": 3, \"light\": 4, \"##house\": 5, \"-\": 6}}}";

  @ParameterizedTest
  @CsvSource({
    "灯塔。, 101 1 2 3 102",
    "灯 塔, 101 1 2 102",
    "lighthouse, 101 4 5 102",
    "light-灯, 101 4 6 1 102",
    "lightx灯, 101 100 1 102",
    "船灯, 101 100 1 102",
    "灯塔灯塔灯塔灯塔, 101 1 2 1 2 1 2 102"
  })
  void cutsTextsIntoPieces(String text, String pieces) throws IOException {
    InputStream in = new java.io.ByteArrayInputStream(VOCABULARY.getBytes(StandardCharsets.UTF_8));
    StringBuilder found = new StringBuilder();
    for (int piece : WordPiece.read(in).cut(text, 8)) {
      found.append(found.isEmpty() ? "" : " ").append(piece);
    }

    assertThat(found.toString()).isEqualTo(pieces);
  }
}
