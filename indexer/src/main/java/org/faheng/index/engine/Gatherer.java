package org.faheng.index.engine;

import java.util.List;

/** 收集: keeps the hits of a page. */
public interface Gatherer {

  /** The score below which an entry is surely not wanted; 0 while every entry may be. */
  float leastScore();

  /** Takes a matching entry. */
  void take(Position position, int entry, int document);

  /** The page, in order. */
  List<Found> page();

  /** Whether there is a hit after the page. */
  boolean hasMore();

  /** Whether the best hits are enough, so that the rest need no score. */
  boolean wantsBestOnly();
}
