package org.faheng.corpus.norm;

import java.util.List;
import org.faheng.corpus.structure.Span;

/**
 * 列举: what a sentence lists, as items （一）（二） or in a row with 、.
 *
 * @param stem the words before the items
 * @param items the items, without their numbers
 * @param inline whether they stand in a row
 * @param open whether more may belong to it: the last item is a catch-all (其他…), or 等 follows
 */
public record Enumeration(Span stem, List<Item> items, boolean inline, boolean open) {
  public Enumeration {
    items = List.copyOf(items);
  }

  /**
   * 项: one item.
   *
   * @param span its words, without number and closing mark
   * @param number its number; 0 for items in a row
   * @param catchAll whether it takes in whatever else there is: 法律、法规规定的其他情形
   */
  public record Item(Span span, int number, boolean catchAll) {}
}
