package org.faheng.index.engine;

/**
 * 命中条目: an entry of the index that is a hit.
 *
 * @param position its place in the order
 * @param entry its number in the index
 * @param document its document's index in the catalogue
 */
public record Found(Position position, int entry, int document) implements Comparable<Found> {

  @Override
  public int compareTo(Found other) {
    return position.compareTo(other.position);
  }

  public double score() {
    return position.value() < 0 ? -position.value() : 0;
  }
}
