package org.faheng.citator;

import java.util.ArrayList;
import java.util.List;
import org.faheng.citator.NeighbourhoodPage.Box;
import org.faheng.citator.NeighbourhoodPage.Group;
import org.faheng.citator.NeighbourhoodPage.Heading;
import org.faheng.citator.NeighbourhoodPage.Line;
import org.faheng.citator.NeighbourhoodPage.Neighbour;
import org.faheng.citator.NeighbourhoodPage.Picture;
import org.faheng.citator.NeighbourhoodPage.TextLine;
import org.jspecify.annotations.Nullable;

/** 图的版面: bases on the left, the work in the middle, its followers by kind on the right. */
final class PictureLayout {
  private static final int WIDTH = 1200;
  private static final int BOX = 330;
  private static final int LEFT = 10;
  private static final int MIDDLE = (WIDTH - BOX) / 2;
  private static final int RIGHT = WIDTH - BOX - 10;
  private static final int LINE = 22;
  private static final int PADDING = 8;
  private static final int GAP = 10;
  private static final int TOP = 20;
  private static final int LEAST_HEIGHT = 120;
  private static final int PER_LINE = 18;
  private static final int MOST_LINES = 2;

  /** How many works of one side or kind the picture shows. */
  static final int MOST_BASES = 12;

  private static final int MOST_OF_A_KIND = 5;

  private final List<Box> boxes = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();

  private PictureLayout() {}

  static Picture of(String title, String href, List<Neighbour> bases, List<Group> followers) {
    PictureLayout measure = new PictureLayout();
    int left = measure.bases(bases, 0, new ArrayList<>());
    int right = measure.followers(followers, 0, new ArrayList<>());
    int height = Math.max(Math.max(left, right), LEAST_HEIGHT);
    return new PictureLayout()
        .draw(title, href, bases, followers, (height - left) / 2, (height - right) / 2, height);
  }

  /** Draws both sides, each in the middle of the height. */
  private Picture draw(
      String title,
      String href,
      List<Neighbour> bases,
      List<Group> followers,
      int leftFrom,
      int rightFrom,
      int height) {
    List<Box> left = new ArrayList<>();
    bases(bases, leftFrom, left);
    List<Box> right = new ArrayList<>();
    followers(followers, rightFrom, right);
    Box centre = box(MIDDLE, (height + TOP - height(title)) / 2, title, href, "centre");
    left.forEach(box -> lines.add(between(box, centre)));
    right.forEach(box -> lines.add(between(centre, box)));
    boxes.add(centre);
    return new Picture(WIDTH, height + TOP, boxes, lines, headings);
  }

  private int bases(List<Neighbour> bases, int from, List<Box> made) {
    int y = from + TOP;
    headings.add(new Heading(LEFT, y + LINE / 2, bases.isEmpty() ? "没有写明制定依据" : "制定依据"));
    return column(LEFT, y + LINE, bases, MOST_BASES, made);
  }

  private int followers(List<Group> followers, int from, List<Box> made) {
    int y = from + TOP;
    if (followers.isEmpty()) {
      headings.add(new Heading(RIGHT, y + LINE / 2, "没有文件以它为制定依据"));
      return y + LINE;
    }
    for (Group group : followers) {
      String heading = "据以制定的" + group.kind() + " " + group.works().size() + " 部";
      headings.add(new Heading(RIGHT, y + LINE / 2, heading));
      y = column(RIGHT, y + LINE, group.works(), MOST_OF_A_KIND, made) + GAP;
    }
    return y;
  }

  /** Lays boxes under each other and gives where the column ends. */
  private int column(int x, int from, List<Neighbour> works, int most, List<Box> made) {
    int y = from;
    int shown = works.size() <= most + 1 ? works.size() : most;
    for (Neighbour work : works.subList(0, shown)) {
      String style = work.href() == null ? "absent" : "work";
      Box box = box(x, y, work.title(), work.href(), style);
      add(box, made);
      y += box.height() + GAP;
    }
    if (shown < works.size()) {
      Box rest = box(x, y, "另有 " + (works.size() - shown) + " 部，见下表", "#table", "rest");
      add(rest, made);
      y += rest.height() + GAP;
    }
    return y;
  }

  private void add(Box box, List<Box> made) {
    boxes.add(box);
    made.add(box);
  }

  private static int height(String title) {
    return cut(title).size() * LINE + 2 * PADDING;
  }

  private static Box box(int x, int y, String title, @Nullable String href, String style) {
    List<TextLine> text = new ArrayList<>();
    List<String> cut = cut(title);
    for (int i = 0; i < cut.size(); i++) {
      text.add(new TextLine(x + PADDING + 2, y + PADDING + 16 + i * LINE, cut.get(i)));
    }
    return new Box(x, y, BOX, height(title), text, title, href, style);
  }

  /** A long title goes on a second line, and is cut off there. */
  private static List<String> cut(String title) {
    List<String> cut = new ArrayList<>();
    for (int at = 0; at < title.length() && cut.size() < MOST_LINES; at += PER_LINE) {
      cut.add(title.substring(at, Math.min(title.length(), at + PER_LINE)));
    }
    if (title.length() > MOST_LINES * PER_LINE) {
      String last = cut.removeLast();
      cut.add(last.substring(0, last.length() - 1) + "…");
    }
    return cut;
  }

  private static Line between(Box from, Box to) {
    int x1 = from.x() + from.width();
    int y1 = from.y() + from.height() / 2;
    int x2 = to.x();
    int y2 = to.y() + to.height() / 2;
    int bend = (x1 + x2) / 2;
    return new Line(
        "M" + x1 + " " + y1 + " C" + bend + " " + y1 + " " + bend + " " + y2 + " " + x2 + " " + y2);
  }
}
