package org.faheng.analysis;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 脱敏: masks names of people, numbers of identity papers, telephones, bank cards and addresses. The
 * masked text is as long as the text, so places in it stay the same. Names are found by machine:
 * what leaves the house is to be checked by a person. Thread-safe.
 */
public final class PersonalData {
  private static final char SOMEBODY = '某';
  private static final char HIDDEN = '×';

  /** GB 11643: 17 digits and a check sign; the 15 digits of old; telephones; cards of banks. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9A-Za-z])(?:[1-9]\\d{16}[0-9Xx]|[1-9]\\d{14}|1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}"
              + "|0\\d{2,3}-\\d{7,8}|[3-6]\\d{15,18})(?![0-9A-Za-z])");

  /** Where somebody lives: what follows the word up to the next stop. */
  private static final Pattern HOME =
      Pattern.compile(
          "(?:家住|现住址?|住址|住所地?|户籍(?:所在)?地|户籍住址|(?<=[，；。,])住)(?:为|是|在|于|[：:])?"
              + "([^，。；,;）)\\n]{4,60})");

  /** A house, a stair or a room inside an address. */
  private static final Pattern ROOM =
      Pattern.compile(
          "(?:[0-9０-９一二三四五六七八九十百]+(?:-[0-9]+)*(?:号楼|号院|栋|幢|单元|室|层))+(?:[0-9０-９-]+(?:室|号)?)?");

  private static final int DISTRICT = 3;

  private PersonalData() {}

  /** The text with what tells of a person masked. */
  public static String mask(String text) {
    char[] signs = text.toCharArray();
    names(text, signs);
    hide(NUMBER, 0, text, signs, DISTRICT);
    homes(text, signs);
    hide(ROOM, 0, text, signs, 0);
    return new String(signs);
  }

  /** 张三 becomes 张某; what is 张某 already stays. */
  private static void names(String text, char[] signs) {
    for (Name name : NameFinder.peopleAndPlaces().find(text)) {
      if (name.kind() == NameKind.PERSON && name.end() - name.start() <= 4) {
        Arrays.fill(signs, Math.min(name.start() + 1, name.end()), name.end(), SOMEBODY);
      }
    }
  }

  /** All but the first {@code kept} signs. */
  private static void hide(Pattern pattern, int group, String text, char[] signs, int kept) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      int start = Math.min(matcher.start(group) + kept, matcher.end(group));
      Arrays.fill(signs, start, matcher.end(group), HIDDEN);
    }
  }

  /** A home up to its county or district stays, the rest goes. */
  private static void homes(String text, char[] signs) {
    Matcher home = HOME.matcher(text);
    while (home.find()) {
      String words = home.group(1);
      int county = Math.max(words.lastIndexOf('县'), words.lastIndexOf('区'));
      int city = Math.max(county, Math.max(words.indexOf('市'), words.indexOf('省')));
      Arrays.fill(signs, home.start(1) + city + 1, home.end(1), HIDDEN);
    }
  }
}
