package org.faheng.cases;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.faheng.analysis.PersonalData;

/**
 * 涉案人员: the people whose names are to be hidden in one answer. A name that is found in one place is
 * hidden in all: a title alone (某某盗窃罪一审判决书) does not tell that it begins with a name.
 */
final class Persons {
  /** Longer names are those of firms and organs; a place is none of a person. */
  private static final Pattern NAME = Pattern.compile("\\p{IsHan}{1,3}[\\p{IsHan}&&[^省市县区镇乡村州局院]]");

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

  /** The names that stand in a text, as far as they are found. */
  Persons in(String text) {
    String masked = PersonalData.mask(text);
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && hidden(text, masked, end)) {
        end++;
      }
      if (end > at && at > 0 && isOne(text.substring(at - 1, end))) {
        names.add(text.substring(at - 1, end));
      }
      at = Math.max(end, at + 1);
    }
    return this;
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
