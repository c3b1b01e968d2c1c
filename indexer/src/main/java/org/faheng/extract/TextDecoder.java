package org.faheng.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * 编码识别: turns bytes into characters. Strict: a wrong guess would put garbage into the index. What
 * files declare is not asked, for 「gb2312」 mostly stands over GBK or GB18030 bytes.
 */
final class TextDecoder {
  static final Charset GB18030 = Charset.forName("GB18030");

  /** Text with its encoding. */
  record Decoded(String text, Charset charset) {}

  private TextDecoder() {}

  /** UTF-8, UTF-16 with a byte order mark, or GB18030; empty if the bytes are none of these. */
  static Optional<Decoded> decode(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strict(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strict(bytes, 2, StandardCharsets.UTF_16BE);
    }
    int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return strict(bytes, from, StandardCharsets.UTF_8)
        .or(() -> from > 0 ? Optional.empty() : strict(bytes, 0, GB18030))
        .filter(decoded -> isText(decoded.text()));
  }

  /** As {@link #decode}, but a few bad bytes become U+FFFD, as web browsers do. */
  static Decoded decodeLeniently(byte[] bytes) {
    return decode(bytes).orElseGet(() -> lenient(bytes));
  }

  private static Decoded lenient(byte[] bytes) {
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    String gb = new String(bytes, GB18030);
    return replacements(utf8) <= replacements(gb)
        ? new Decoded(utf8, StandardCharsets.UTF_8)
        : new Decoded(gb, GB18030);
  }

  private static long replacements(String text) {
    return text.chars().filter(c -> c == '\uFFFD').count();
  }

  private static Optional<Decoded> strict(byte[] bytes, int from, Charset charset) {
    try {
      CharBuffer chars =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return Optional.of(new Decoded(chars.toString(), charset));
    } catch (CharacterCodingException wrongGuess) {
      return Optional.empty();
    }
  }

  /** Control characters and rare code points betray bytes that only happen to be decodable. */
  private static boolean isText(String text) {
    long odd = text.codePoints().filter(TextDecoder::isOdd).count();
    return odd * 100 <= text.length();
  }

  private static boolean isOdd(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1A;
      case Character.UNASSIGNED, Character.SURROGATE -> true;
      case Character.PRIVATE_USE -> c > 0xFFFF;
      default -> false;
    };
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
