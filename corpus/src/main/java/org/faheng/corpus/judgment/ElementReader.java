package org.faheng.corpus.judgment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.faheng.corpus.document.FactTable;
import org.faheng.corpus.structure.Span;

/** 要素识别: finds the words of the element table in one pass over reasoning and facts. */
final class ElementReader {
  private record Word(String word, CaseElement.Kind kind, String element, String area) {}

  /** 不构成自首, 没有立功: the court or a party says that it is not so. */
  private static final Pattern DENIED =
      Pattern.compile(
          "(?:不(?:是|属于|属|构成|具有|具备|存在|能认定(?:为|其)?|应认定(?:为)?|予认定(?:为)?|系|符合)|没有|并非|并无|未构成|无)[^，。；]{0,6}$");

  private static final Map<String, List<Word>> WORDS = words();

  private ElementReader() {}

  /** Elements in {@code zones}, the first zone being the best witness; ordered by kind. */
  static List<CaseElement> read(String text, List<Span> zones, Area area) {
    Map<String, CaseElement> found = new LinkedHashMap<>();
    for (Span zone : zones) {
      for (int at = zone.start(); at + 2 <= zone.end(); at++) {
        List<Word> words = WORDS.get(text.substring(at, at + 2));
        if (words != null) {
          for (Word word : words) {
            note(found, text, at, zone, word, area);
          }
        }
      }
    }
    List<CaseElement> elements = new ArrayList<>(found.values());
    elements.sort(Comparator.comparing(CaseElement::kind));
    return List.copyOf(elements);
  }

  private static void note(
      Map<String, CaseElement> found, String text, int at, Span zone, Word word, Area area) {
    int end = at + word.word.length();
    if (end > zone.end() || !fits(word.area, area) || !text.startsWith(word.word, at)) {
      return;
    }
    String key = word.kind + word.element;
    CaseElement known = found.get(key);
    if (known != null && !known.denied()) {
      return;
    }
    boolean denied = DENIED.matcher(text.substring(Math.max(zone.start(), at - 10), at)).find();
    if (known == null || !denied) {
      found.put(key, new CaseElement(word.kind, word.element, denied, new Span(at, end)));
    }
  }

  private static boolean fits(String wanted, Area area) {
    return wanted.equals("ANY")
        || area == Area.UNKNOWN
        || wanted.equals(area.name())
        || area == Area.COMPENSATION && wanted.equals("ADMINISTRATIVE")
        || area == Area.ENFORCEMENT && wanted.equals("CIVIL");
  }

  private static Map<String, List<Word>> words() {
    Map<String, List<Word>> words = new HashMap<>();
    for (Map<String, String> row : FactTable.read("case-elements")) {
      for (String word : row.getOrDefault("words", "").split("\\|")) {
        words
            .computeIfAbsent(word.substring(0, 2), first -> new ArrayList<>())
            .add(
                new Word(
                    word,
                    CaseElement.Kind.valueOf(row.getOrDefault("kind", "")),
                    row.getOrDefault("element", ""),
                    row.getOrDefault("area", "")));
      }
    }
    return Map.copyOf(words);
  }
}
