package org.faheng.index.engine;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.faheng.index.SearchRequest.Sort;

/**
 * 位次: the place of a hit in an order: by value, then document, then place in the document. Total,
 * so that a page begins exactly where the one before ended.
 *
 * @param value what the order is by, ascending: the negative score, or a day
 * @param document twice the index in the catalogue; an odd number stands between two documents
 * @param place index in the document
 */
public record Position(double value, long document, int place) implements Comparable<Position> {

  @Override
  public int compareTo(Position other) {
    int order = Double.compare(value, other.value);
    if (order == 0) {
      order = Long.compare(document, other.document);
    }
    return order == 0 ? Integer.compare(place, other.place) : order;
  }

  /** The position as a token that outlives this state of the index. */
  public String token(Sort sort, Catalogue catalogue) {
    String uri = catalogue.get((int) (document / 2)).uri().value();
    String plain =
        sort.ordinal()
            + "|"
            + Long.toHexString(Double.doubleToLongBits(value))
            + "|"
            + place
            + "|"
            + uri;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The position that {@link #token} wrote.
   *
   * @throws IllegalArgumentException if it is no token, or one of another order
   */
  public static Position parse(String token, Sort sort, Catalogue catalogue) {
    String plain = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
    String[] parts = plain.split("\\|", 4);
    if (parts.length != 4 || !parts[0].equals(String.valueOf(sort.ordinal()))) {
      throw new IllegalArgumentException(
          "page token must come from a page in the same order " + sort + ", got " + token);
    }
    double value = Double.longBitsToDouble(Long.parseUnsignedLong(parts[1], 16));
    int found = catalogue.find(parts[3]);
    long document = found >= 0 ? 2L * found : 2L * (-found - 1) - 1;
    return new Position(value, document, Integer.parseInt(parts[2]));
  }
}
