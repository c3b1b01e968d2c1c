package org.faheng.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFurnitureTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "— 1 —",
        "- 1 -",
        "—1—",
        "第1页 共3页",
        "第 1 页",
        "1/3",
        "1",
        "－１－",
        "Page 1 of 3",
        "一1一"
      })
  void removesPageNumbers(String number) {
    List<PageLine> lines = new ArrayList<>(Pages.print("　　第一条　制定本办法。\n　　第二条　适用本办法。"));
    lines.add(Pages.foot(0, number));
    assertThat(PageFurniture.remove(lines)).extracting(PageLine::text).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024年8月26日", "附件1", "共3页的材料", "12个月"})
  void keepsLastLinesThatAreNoPageNumbers(String last) {
    List<PageLine> lines = new ArrayList<>(Pages.print("　　第一条　制定本办法。"));
    lines.add(Pages.foot(0, last));
    assertThat(PageFurniture.remove(lines)).extracting(PageLine::text).contains(last);
  }

  @Test
  void removesHeadersThatRepeatWithOtherNumbers() {
    List<PageLine> lines = pages(page -> "乐棠县人民政府公报 2024年第" + page + "期");
    assertThat(PageFurniture.remove(lines))
        .extracting(PageLine::text)
        .allMatch(text -> text.startsWith("第"));
  }

  @Test
  void keepsFirstLinesThatDiffer() {
    List<PageLine> lines = pages(page -> List.of("总则", "分则", "附则", "附件").get(page));
    assertThat(PageFurniture.remove(lines))
        .extracting(PageLine::text)
        .contains("总则", "分则", "附则", "附件");
  }

  private static List<PageLine> pages(IntFunction<String> header) {
    List<PageLine> lines = new ArrayList<>();
    for (int page = 0; page < 4; page++) {
      lines.add(Pages.head(page, header.apply(page)));
      String text = "====\n".repeat(page) + "　　第" + "一二三四".charAt(page) + "条　制定本办法。";
      lines.addAll(Pages.print(text));
    }
    return lines;
  }
}
