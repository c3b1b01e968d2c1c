package org.faheng.analysis;

/** 字形归一: one form for each character: half width, simplified script, lower case. */
final class CharacterFolding {
  private static final char[] TABLE = build();

  private CharacterFolding() {}

  static char fold(char c) {
    return TABLE[c];
  }

  private static char[] build() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = halfWidth((char) i);
    }
    for (String[] row : WordTable.read("traditional")) {
      table[row[0].charAt(0)] = row[1].charAt(0);
    }
    return table;
  }

  private static char halfWidth(char c) {
    if (c >= '！' && c <= '～') {
      return Character.toLowerCase((char) (c - '！' + '!'));
    }
    return switch (c) {
      case '\u3000', '\u00a0', '\u2002', '\u2003', '\u2009', '\t' -> ' ';
      case '\r', '\u2028', '\u0085' -> '\n';
      case '〇', '○', '◯' -> '零';
      case '〔', '【', '［', '﹝' -> '[';
      case '〕', '】', '］', '﹞' -> ']';
      default -> Character.isSurrogate(c) ? c : Character.toLowerCase(c);
    };
  }
}
