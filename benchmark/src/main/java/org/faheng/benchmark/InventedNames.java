package org.faheng.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * 虚构名称: names of places and bodies that do not exist, made of characters of the real texts. Half of
 * the names in a document are new to it, so that distinct terms go on growing with the text.
 */
final class InventedNames {
  private static final List<String> SORTS =
      List.of("镇", "园区", "河段", "工程", "平台", "保护区", "集团", "景区", "灌区", "港区");

  private final int[] characters;
  private final String country;
  private final Random random;
  private final Map<String, String> regions = new HashMap<>();
  private final List<String> used = new ArrayList<>();

  /**
   * @param characters what names are made of
   * @param country the invented jurisdiction; the same one always renames a region alike
   */
  InventedNames(int[] characters, String country, Random random) {
    this.characters = characters.clone();
    this.country = country;
    this.random = random;
  }

  /** The invented province of this jurisdiction, such as 岳海省. */
  String province() {
    return region("", "省");
  }

  /** What a real region is called here. */
  String region(String real, String level) {
    return regions.computeIfAbsent(
        real + level, key -> word(new Random((country + key).hashCode()), 2) + level);
  }

  /** A place or body, for a sentence. */
  String body() {
    if (!used.isEmpty() && random.nextBoolean()) {
      return used.get(random.nextInt(used.size()));
    }
    String name = word(random, 2 + random.nextInt(2)) + SORTS.get(random.nextInt(SORTS.size()));
    used.add(name);
    return name;
  }

  private String word(Random chance, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.appendCodePoint(characters[chance.nextInt(characters.length)]);
    }
    return word.toString();
  }
}
