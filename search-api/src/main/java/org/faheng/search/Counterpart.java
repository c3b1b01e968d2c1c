package org.faheng.search;

import java.util.List;

/**
 * 新旧法对应: where the rule of an article stood in the version before, or stands in the one after.
 *
 * @param label 旧法对应 or 新法对应
 * @param older the places in the older version, best first; empty where it is new
 * @param newer the places in the newer version, best first; empty where it was deleted
 * @param version the other version in words
 * @param compareHref the article in the comparison of the two
 */
public record Counterpart(
    String label, List<Place> older, List<Place> newer, String version, String compareHref) {

  public Counterpart {
    older = List.copyOf(older);
    newer = List.copyOf(newer);
  }

  /** An article with the address of its card. */
  public record Place(String label, String href) {}
}
