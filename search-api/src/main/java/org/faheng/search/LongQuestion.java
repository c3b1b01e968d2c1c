package org.faheng.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.faheng.analysis.FoldedText;
import org.faheng.analysis.LegalDictionary;
import org.jspecify.annotations.Nullable;

/**
 * 长问句: what is too long to be asked as it stands is cut to the sentences that tell most: those that
 * ask, and those with most legal terms for their length.
 */
final class LongQuestion {
  /** Signs that are asked as they stand. */
  static final int LONGEST = 500;

  private static final int KEPT = 300;
  private static final int LONGEST_TERM = 8;
  private static final double ASKING = 3;
  private static final Pattern END = Pattern.compile("(?<=[。！？!?；;\n])");
  private static final Pattern ASKS = Pattern.compile("[？?]|吗|怎么|如何|是否|能不能|可不可以|怎样");

  private LongQuestion() {}

  /** Loaded for the first long question. */
  private static final class Terms {
    private static final LegalDictionary KNOWN = LegalDictionary.shipped();
  }

  /** A sentence, its place and how much it tells. */
  private record Sentence(int place, String text, double worth) {}

  /** The question itself, or the telling part of a long one, at most {@link #LONGEST} signs. */
  static String telling(String question) {
    if (question.length() <= LONGEST) {
      return question;
    }
    Set<String> seen = new TreeSet<>();
    List<Sentence> sentences = new ArrayList<>();
    for (String piece : pieces(question)) {
      if (seen.add(piece)) {
        sentences.add(new Sentence(sentences.size(), piece, worth(piece)));
      }
    }
    return best(sentences).stream().map(Sentence::text).collect(Collectors.joining());
  }

  /**
   * Says that a question was cut; null where it was not.
   *
   * @param given how many signs it had
   */
  static @Nullable String notice(int given, String asked) {
    return given <= LONGEST
        ? null
        : String.format(
            Locale.ROOT,
            "检索内容有 %,d 个字，超过 %d 个字，已取其中最能说明问题的 %d 个字检索；也可以只输入关键的一两句。",
            given,
            LONGEST,
            asked.length());
  }

  private static List<String> pieces(String question) {
    List<String> pieces = new ArrayList<>();
    for (String sentence : END.split(question)) {
      String left = sentence.strip();
      while (left.length() > KEPT / 2) {
        pieces.add(left.substring(0, cut(left)));
        left = left.substring(cut(left));
      }
      if (!left.isEmpty()) {
        pieces.add(left);
      }
    }
    return pieces;
  }

  /** At a comma where there is one, else anywhere but within a pair of surrogates. */
  private static int cut(String sentence) {
    for (int at = KEPT / 2; at > KEPT / 4; at--) {
      if ("，,、 ".indexOf(sentence.charAt(at - 1)) >= 0) {
        return at;
      }
    }
    return Character.isHighSurrogate(sentence.charAt(KEPT / 2 - 1)) ? KEPT / 2 - 1 : KEPT / 2;
  }

  private static double worth(String sentence) {
    String folded = FoldedText.fold(sentence);
    int terms = 0;
    int at = 0;
    while (at < folded.length()) {
      int length = termAt(folded, at);
      terms += length;
      at += Math.max(1, length);
    }
    double asks = ASKS.matcher(sentence).find() ? ASKING : 0;
    return (terms + asks) / Math.sqrt(sentence.length());
  }

  private static int termAt(String folded, int at) {
    for (int end = Math.min(folded.length(), at + LONGEST_TERM); end > at + 1; end--) {
      if (Terms.KNOWN.contains(folded.substring(at, end))) {
        return end - at;
      }
    }
    return 0;
  }

  /** As many of the best as there is room for, as they stood. */
  private static List<Sentence> best(List<Sentence> sentences) {
    List<Sentence> chosen = new ArrayList<>();
    int room = KEPT;
    List<Sentence> ranked = new ArrayList<>(sentences);
    ranked.sort(Comparator.comparingDouble(Sentence::worth).reversed());
    for (Sentence sentence : ranked) {
      if (sentence.text().length() <= room) {
        chosen.add(sentence);
        room -= sentence.text().length();
      }
    }
    chosen.sort(Comparator.comparingInt(Sentence::place));
    return chosen;
  }
}
