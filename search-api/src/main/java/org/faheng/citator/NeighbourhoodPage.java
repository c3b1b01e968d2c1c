package org.faheng.citator;

import java.util.List;
import org.faheng.search.ForceBadge;
import org.jspecify.annotations.Nullable;

/**
 * 引用关系图: a work with what it rests on and what rests on it, as a picture and as tables.
 *
 * @param title its title
 * @param href its text
 * @param citedByHref who cites it in whatever way
 * @param picture the picture
 * @param bases what it rests on, most cited first
 * @param followers what rests on it, by kind, most cited first
 * @param compared what was looked through, in Chinese
 */
record NeighbourhoodPage(
    String title,
    String href,
    String citedByHref,
    Picture picture,
    List<Neighbour> bases,
    List<Group> followers,
    String compared) {

  /**
   * Another work.
   *
   * @param href its text; null where it is not at hand
   * @param badge 时效性; null where it is not at hand
   * @param place the provision that says so, such as 第一条
   * @param placeHref where that stands
   * @param cited how many works cite it
   */
  record Neighbour(
      String title,
      @Nullable String href,
      String kind,
      @Nullable ForceBadge badge,
      String place,
      String placeHref,
      int cited) {}

  /** Works of one kind. */
  record Group(String kind, List<Neighbour> works) {}

  /** Boxes and lines, in units of the picture. */
  record Picture(
      int width, int height, List<Box> boxes, List<Line> lines, List<Heading> headings) {}

  /**
   * A work in the picture.
   *
   * @param lines its title, cut into lines
   * @param full its title in full
   * @param href its page; null where there is none
   * @param style name of its look
   */
  record Box(
      int x,
      int y,
      int width,
      int height,
      List<TextLine> lines,
      String full,
      @Nullable String href,
      String style) {}

  /** A line of text. */
  record TextLine(int x, int y, String text) {}

  /** A line between two boxes, as a path. */
  record Line(String path) {}

  /** A heading above boxes. */
  record Heading(int x, int y, String text) {}
}
