package org.faheng.citator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.faheng.citator.NeighbourhoodPage.Box;
import org.faheng.citator.NeighbourhoodPage.Group;
import org.faheng.citator.NeighbourhoodPage.Neighbour;
import org.faheng.citator.NeighbourhoodPage.Picture;
import org.faheng.citator.NeighbourhoodPage.TextLine;
import org.junit.jupiter.api.Test;

class PictureLayoutTest {
  private static List<Neighbour> works(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Neighbour("第" + i + "号灯塔条例", "/x", "法律", null, "第一条", "/y", i))
        .toList();
  }

  private static Picture picture(int bases, int followers) {
    return PictureLayout.of(
        "灯塔法", "/law", works(bases), List.of(new Group("法律", works(followers))));
  }

  @Test
  void keepsBoxesApartAndInsideThePicture() {
    Picture picture = picture(30, 30);
    List<Box> before = new ArrayList<>();
    for (Box box : picture.boxes()) {
      assertThat(box.x() + box.width()).isLessThanOrEqualTo(picture.width());
      assertThat(box.y() + box.height()).isLessThanOrEqualTo(picture.height());
      assertThat(before).noneMatch(other -> overlap(other, box));
      before.add(box);
    }
  }

  private static boolean overlap(Box a, Box b) {
    return a.x() < b.x() + b.width()
        && b.x() < a.x() + a.width()
        && a.y() < b.y() + b.height()
        && b.y() < a.y() + a.height();
  }

  @Test
  void limitsEachSideAndSaysHowManyAreLeft() {
    Picture picture = picture(30, 30);
    assertThat(picture.boxes()).extracting(Box::full).contains("另有 18 部，见下表", "另有 25 部，见下表", "灯塔法");
    assertThat(picture.lines()).hasSize(picture.boxes().size() - 1);
  }

  @Test
  void saysThatThereIsNothing() {
    Picture picture = PictureLayout.of("灯塔法", "/law", List.of(), List.of());
    assertThat(picture.boxes()).hasSize(1);
    assertThat(picture.headings())
        .extracting(NeighbourhoodPage.Heading::text)
        .containsExactly("没有写明制定依据", "没有文件以它为制定依据");
  }

  @Test
  void cutsALongTitleIntoTwoLines() {
    Picture picture = PictureLayout.of("长".repeat(60), "/law", List.of(), List.of());
    List<TextLine> lines = picture.boxes().getFirst().lines();
    assertThat(lines).hasSize(2);
    assertThat(lines.getLast().text()).endsWith("…").hasSize(18);
  }
}
