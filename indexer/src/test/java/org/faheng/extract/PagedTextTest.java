package org.faheng.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagedTextTest {

  @Test
  void tellsWhereEachPageBegins() {
    PagedText paged = PagedText.of(Pages.print("　　第一条　总则。\n====\n　　第二条　分则。\n====\n　　第三条　附则。"), 4);
    assertThat(paged.text()).isEqualTo("第一条　总则。\n第二条　分则。\n第三条　附则。\n");
    assertThat(paged.pageStarts()).containsExactly(0, 8, 16, 24);
  }

  @Test
  void aPageMayBeginInsideAParagraph() {
    PagedText paged = PagedText.of(Pages.print("　　第一条　为了规范\n犬只收容管理的工作，\n====\n制定本办法。"), 2);
    assertThat(paged.text()).isEqualTo("第一条　为了规范犬只收容管理的工作，制定本办法。\n");
    assertThat(paged.text().substring(paged.pageStarts().get(1))).isEqualTo("制定本办法。\n");
  }
}
