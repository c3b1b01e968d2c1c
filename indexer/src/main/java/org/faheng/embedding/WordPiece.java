package org.faheng.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 词片切分: cuts a text into the pieces that the model was trained on (BERT's WordPiece: every Han
 * character by itself, other words by the longest known pieces).
 */
public final class WordPiece {
  private static final String TOKENIZER = "/bge-small-zh-v1.5-q-tokenizer.json";
  private static final int UNKNOWN = 100;
  private static final int START = 101;
  private static final int END = 102;
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> pieces;

  private WordPiece(Map<String, Integer> pieces) {
    this.pieces = pieces;
  }

  /** With the pieces of the model that comes with us. */
  public static WordPiece shipped() {
    try (InputStream in = WordPiece.class.getResourceAsStream(TOKENIZER)) {
      if (in == null) {
        throw new IllegalStateException("tokenizer must be shipped, got no " + TOKENIZER);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the pieces from a tokenizer file of the Hugging Face form. */
  static WordPiece read(InputStream tokenizer) throws IOException {
    JsonNode vocabulary =
        JsonMapper.builder().build().readTree(tokenizer.readAllBytes()).path("model").path("vocab");
    Map<String, Integer> pieces = new HashMap<>();
    vocabulary.properties().forEach(entry -> pieces.put(entry.getKey(), entry.getValue().asInt()));
    return new WordPiece(Map.copyOf(pieces));
  }

  /** The pieces of {@code text} between the marks of start and end, {@code most} at the most. */
  public int[] cut(String text, int most) {
    Pieces out = new Pieces(most - 1);
    out.add(START);
    String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
    int at = 0;
    while (at < normal.length() && !out.isFull()) {
      int point = normal.codePointAt(at);
      int next = at + Character.charCount(point);
      if (isAlone(point)) {
        out.add(pieces.getOrDefault(Character.toString(point), UNKNOWN));
      } else if (!isSpace(point)) {
        next = wordEnd(normal, next);
        word(clean(normal.substring(at, next)), out);
      }
      at = next;
    }
    return out.closed(END);
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (isAlone(point) || isSpace(point)) {
        return at;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  private static String clean(String word) {
    return word.codePoints()
        .filter(point -> !Character.isISOControl(point) && point != 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private void word(String word, Pieces out) {
    if (word.isEmpty()) {
      return;
    }
    Pieces found = new Pieces(word.length());
    int at = 0;
    while (at < word.length()) {
      int end = word.length();
      Integer piece = null;
      while (piece == null && end > at) {
        piece = pieces.get((at == 0 ? "" : "##") + word.substring(at, end));
        end = piece == null ? end - 1 : end;
      }
      if (piece == null || word.length() > LONGEST_WORD) {
        out.add(UNKNOWN);
        return;
      }
      found.add(piece);
      at = end;
    }
    out.addAll(found);
  }

  /** Whether a character is a word of its own: Han characters and punctuation. */
  private static boolean isAlone(int point) {
    return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN && point != '々'
        || isPunctuation(point);
  }

  private static boolean isPunctuation(int point) {
    if (point < 128) {
      return point > 32 && !Character.isLetterOrDigit(point) && point != 127;
    }
    return switch (Character.getType(point)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  /** A list of numbers that takes no more than it has room for. */
  private static final class Pieces {
    private final int room;
    private int[] numbers = new int[32];
    private int size;

    Pieces(int room) {
      this.room = room;
    }

    boolean isFull() {
      return size >= room;
    }

    void add(int number) {
      if (!isFull()) {
        append(number);
      }
    }

    private void append(int number) {
      numbers = size == numbers.length ? Arrays.copyOf(numbers, 2 * size) : numbers;
      numbers[size++] = number;
    }

    void addAll(Pieces others) {
      for (int i = 0; i < others.size; i++) {
        add(others.numbers[i]);
      }
    }

    int[] closed(int end) {
      append(end);
      return Arrays.copyOf(numbers, size);
    }
  }
}
