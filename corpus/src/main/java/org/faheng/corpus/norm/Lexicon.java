package org.faheng.corpus.norm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.faheng.corpus.document.FactTable;
import org.jspecify.annotations.Nullable;

/**
 * 词表: the words of a fact table, longest first, to be found in one walk over a text.
 *
 * @param <T> what a word means
 */
final class Lexicon<T> {
  private final Map<Character, List<Entry<T>>> byFirst = new HashMap<>();

  /** A word with its meaning, and the words beside it that make it another word. */
  record Entry<T>(String word, T meaning, List<String> notBefore, List<String> notAfter) {}

  /** Reads a table with the columns word, not_before and not_after (alternatives joined by |). */
  static <T> Lexicon<T> of(String table, Function<Map<String, String>, T> meaning) {
    Lexicon<T> lexicon = new Lexicon<>();
    for (Map<String, String> row : FactTable.read(table)) {
      lexicon.add(
          new Entry<>(
              row.getOrDefault("word", ""),
              meaning.apply(row),
              alternatives(row.getOrDefault("not_before", "")),
              alternatives(row.getOrDefault("not_after", ""))));
    }
    lexicon.byFirst.values().forEach(Lexicon::sort);
    return lexicon;
  }

  private static <T> void sort(List<Entry<T>> entries) {
    entries.sort(Comparator.comparingInt((Entry<T> entry) -> entry.word.length()).reversed());
  }

  private static List<String> alternatives(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  private void add(Entry<T> entry) {
    byFirst.computeIfAbsent(entry.word.charAt(0), c -> new ArrayList<>()).add(entry);
  }

  /** The longest word that begins at {@code at}, unless its neighbours make it another word. */
  @Nullable Entry<T> at(String text, int at) {
    for (Entry<T> entry : byFirst.getOrDefault(text.charAt(at), List.of())) {
      if (text.startsWith(entry.word, at)) {
        return stands(entry, text, at) ? entry : null;
      }
    }
    return null;
  }

  private static <T> boolean stands(Entry<T> entry, String text, int at) {
    int end = at + entry.word.length();
    return entry.notBefore.stream().noneMatch(word -> text.startsWith(word, end))
        && entry.notAfter.stream().noneMatch(word -> text.startsWith(word, at - word.length()));
  }
}
