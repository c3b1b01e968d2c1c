package org.faheng.cases;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faheng.analysis.PersonalData;
import org.faheng.corpus.document.FactTable;

/**
 * 涉案人员: the people whose names are to be hidden in one answer. A name that is found in one place is
 * hidden in all: a title alone (某某盗窃罪一审判决书) does not tell that it begins with a name.
 */
final class Persons {
  /** Longer names are those of firms and organs. */
  private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,4}");

  /** What the tagger takes for a person though it is a place or an organ. */
  private static final Pattern PLACE = Pattern.compile(".*[省市县区镇乡村州局院]");

  /** Several people in a row; the last mostly runs into the words behind it. */
  private static final Pattern ROW =
      Pattern.compile("(?:被告人|上诉人|纠集|伙同)((?:\\p{IsHan}{2,3}[、和及与])+(?:\\p{IsHan}{2,3}(?=等|伙同))?)");

  /** A second accused of a title: 王五盗窃罪李四犯窝藏罪. */
  private static final Pattern SECOND = Pattern.compile("罪[、，,]?(\\p{IsHan}{2,3})犯");

  /** A title that begins with the accused: 王五、李四盗窃一审刑事判决书. */
  private static final Pattern ACCUSED =
      Pattern.compile(
          "^[0-9０-９]*(?:被告人|罪犯)?((?:\\p{IsHan}{2,4}、)*\\p{IsHan}{2,4}?)(?:等(?:[0-9\\p{IsHan}]{1,2}人)?)?(?:犯|涉嫌)?(?:"
              + charges()
              + ")");

  private static final char SOMEBODY = '某';

  private final Set<String> names = new TreeSet<>(Persons::longestFirst);

  private static int longestFirst(String a, String b) {
    int byLength = Integer.compare(b.length(), a.length());
    return byLength == 0 ? a.compareTo(b) : byLength;
  }

  /** Names read from a case, such as those of its parties. */
  Persons named(Collection<String> people) {
    people.stream().filter(Persons::isOne).forEach(names::add);
    return this;
  }

  private static boolean isOne(String name) {
    return NAME.matcher(name).matches() && name.indexOf(SOMEBODY) < 0;
  }

  /** The parts of the names of all charges, as titles shorten them. */
  private static String charges() {
    return FactTable.read("causes").stream()
        .filter(row -> row.getOrDefault("group", "").startsWith("刑事"))
        .flatMap(row -> Stream.of(row.getOrDefault("cause", "").replaceFirst("罪$", "").split("、")))
        .filter(part -> part.length() > 1)
        .distinct()
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** The accused that the title of a case names. */
  Persons inTitle(String title) {
    Matcher accused = ACCUSED.matcher(title);
    if (accused.find()) {
      named(List.of(accused.group(1).split("、")));
    }
    return named(SECOND.matcher(title).results().map(found -> found.group(1)).toList());
  }

  /** The names that stand in a text, as far as they are found. */
  Persons in(String text) {
    String masked = PersonalData.mask(text);
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && hidden(text, masked, end)) {
        end++;
      }
      if (end > at && at > 0 && !PLACE.matcher(text.substring(at - 1, end)).matches()) {
        named(List.of(text.substring(at - 1, end)));
      }
      at = Math.max(end, at + 1);
    }
    ROW.matcher(text).results().forEach(row -> row(row.group(1).split("[、和及与]")));
    return this;
  }

  /** Words in a row are names where one of them is. */
  private void row(String... words) {
    List<String> row = List.of(words);
    if (row.stream().anyMatch(word -> word.indexOf(SOMEBODY) > 0 || names.contains(word))) {
      named(row);
    }
  }

  private static boolean hidden(String text, String masked, int at) {
    return masked.charAt(at) == SOMEBODY && text.charAt(at) != SOMEBODY;
  }

  /** The text without them and without what else tells of a person; as long as it was. */
  String mask(String text) {
    String masked = text;
    for (String name : names) {
      String hidden = name.charAt(0) + String.valueOf(SOMEBODY).repeat(name.length() - 1);
      masked = masked.replace(name, hidden);
    }
    return PersonalData.mask(masked);
  }
}
