package org.faheng.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 地名形式: tells a place from a person by the form of what is written. A tagger knows the counties of
 * its dictionary only and takes 乐棠 before 县 for somebody; but a name that ends in the kind of an
 * administrative area (宪法(2018) 第三十条, with villages and streets), or runs into one, is a place, and
 * so is the same name wherever the text says it again.
 */
final class PlaceForm {
  /** No given name has these; 镇, 村 and the like occur in given names, so they need more. */
  private static final Pattern INSIDE = Pattern.compile(".{1,5}(?:[省县区旗]|市|自治州|街道).*");

  private static final Pattern AT_END = Pattern.compile(".{2,5}[镇乡村州屯寨]");

  /**
   * What goes on after the name; 市场 and 区别 are words of their own. Before a 文号 stand the signs of
   * an organ: 乐政 in 乐政办发〔2024〕3号.
   */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:自治[区州县旗]|街道(?!上|旁|边)|社区|开发区|新区|林区|矿区|省(?!略|去|得)|市(?!场|民|面|值|价)"
              + "|县(?!官)|区(?!别|分|间|域)|旗(?!帜|下)|镇(?!定|静|压|上)|乡(?!亲|下|间)|村(?!里|中)"
              + "|\\p{IsHan}[县区市](?=人民|政府|公安)"
              + "|\\p{IsHan}{0,4}[〔\\[（(]\\s*[12][0-9]{3}\\s*[〕\\]）)])");

  /** Somebody's role goes before a name, not before a village. */
  private static final Pattern ROLE =
      Pattern.compile(".*(?:被告人|原告|上诉人|申请人|被害人|证人|同案人|第三人|代理人|辩护人|审判[长员]|书记员)$");

  private static final int LONGEST_ROLE = 4;

  private final String text;
  private final Map<String, Boolean> areas = new HashMap<>();

  PlaceForm(String text) {
    this.text = text;
  }

  /** Whether what was taken for a person is a place. */
  boolean isPlace(Name name) {
    String words = words(name);
    return areas.computeIfAbsent(words, this::isAnArea)
        || INSIDE.matcher(words).matches()
        || AT_END.matcher(words).matches() && !followsRole(name);
  }

  private String words(Name name) {
    return text.substring(name.start(), name.end());
  }

  /** Whether the text says somewhere of what kind of area that is the name. */
  private boolean isAnArea(String words) {
    Matcher behind = BEHIND.matcher(text).useTransparentBounds(true);
    int at = text.indexOf(words);
    while (at >= 0) {
      if (behind.region(at + words.length(), text.length()).lookingAt()) {
        return true;
      }
      at = text.indexOf(words, at + 1);
    }
    return false;
  }

  private boolean followsRole(Name name) {
    int from = Math.max(0, name.start() - LONGEST_ROLE);
    return ROLE.matcher(text.substring(from, name.start())).matches();
  }
}
