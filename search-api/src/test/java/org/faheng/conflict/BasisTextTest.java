package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BasisTextTest {
  private static final Pattern MEASURE = Pattern.compile("扣押");

  private static BasisText text(String text) {
    return BasisText.of(text, SettingPower.Nearness.PARAGRAPH);
  }

  @Test
  void readsAMeasureAtTheHeadOfALineWithItsOwnLine() {
    BasisText text = text("擅自熄灯的，予以警告。\n扣押走私的货物。");

    assertThat(text.mark(MEASURE, part -> part.contains("走私"))).isPresent();
    assertThat(text.mark(MEASURE, part -> part.contains("熄灯"))).isEmpty();
  }

  @Test
  void readsAnItemWithItsStem() {
    BasisText text = text("对擅自熄灯的，可以：\n（一）警告；\n（二）扣押灯具。\n另行公告。");

    assertThat(text.mark(MEASURE, part -> part.contains("熄灯") && !part.contains("公告"))).isPresent();
  }
}
