package org.faheng.benchmark;

import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 文本增长: how much text there is so far and how many distinct pairs of characters it has. */
final class TextGrowth {
  private static final Pattern ARTICLE = Pattern.compile("(?m)^第[零一二三四五六七八九十百千]+条");
  private static final Pattern CITATION = Pattern.compile("《[^》]+》(?:第[零一二三四五六七八九十百千]+条)?");
  private static final int FIRST = 0x4e00;
  private static final int HAN = 0xa000 - FIRST;

  private final BitSet pairs = new BitSet(HAN * HAN);
  private long documents;
  private long characters;
  private long articles;
  private long citations;

  void add(String text) {
    documents++;
    characters += text.length();
    articles += count(ARTICLE, text);
    citations += count(CITATION, text);
    for (int i = 1; i < text.length(); i++) {
      int left = text.charAt(i - 1) - FIRST;
      int right = text.charAt(i) - FIRST;
      if (left >= 0 && left < HAN && right >= 0 && right < HAN) {
        pairs.set(left * HAN + right);
      }
    }
  }

  private static long count(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    long found = 0;
    while (matcher.find()) {
      found++;
    }
    return found;
  }

  /** The figures as JSON. */
  String line() {
    return String.format(
        Locale.ROOT,
        "{\"documents\":%d,\"articles\":%d,\"characters\":%d,\"charactersPerArticle\":%.0f,"
            + "\"citations\":%d,\"distinctPairs\":%d}",
        documents,
        articles,
        characters,
        (double) characters / Math.max(1, articles),
        citations,
        pairs.cardinality());
  }
}
