package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListRuleTest {
  @Test
  void findsAClosedListThatLacksAnItem() {
    Examination found =
        RuleBench.lanterns(
            new ListRule(), "禁止下列危害灯会安全的行为：\n（一）攀爬灯架或者在灯架上晾晒衣物；\n（二）向悬挂的灯群抛掷爆竹；\n（三）堵塞观灯人群的疏散通道。");

    assertThat(found.conflicts()).extracting(Conflict::type).containsExactly(ConflictType.LIST);
    assertThat(found.conflicts().getFirst().explanation()).contains("剪断、解开灯架的拉索");
  }

  @Test
  void takesNoItemForTwo() {
    Examination found =
        RuleBench.lanterns(
            new ListRule(), "禁止下列危害灯会安全的行为：\n（一）攀爬灯架或者在灯架上晾晒衣物；\n（二）剪断、解开灯架的拉索；\n（三）堵塞观灯人群的疏散通道。");

    assertThat(found.conflicts().getFirst().explanation())
        .contains("向悬挂的灯群抛掷爆竹")
        .doesNotContain("堵塞观灯人群");
  }

  @Test
  void isSilentOnTheSameItemsInAnotherOrder() {
    Examination found =
        RuleBench.lanterns(
            new ListRule(),
            "禁止下列危害灯会安全的行为：\n（一）堵塞观灯人群的疏散通道；\n（二）剪断、解开灯架的拉索；\n（三）攀爬灯架或者在灯架上晾晒衣物；\n（四）向悬挂的灯群抛掷爆竹。");

    assertThat(found.conflicts()).isEmpty();
  }

  @Test
  void letsAListStayOpen() {
    Examination found =
        RuleBench.lanterns(
            new ListRule(), "禁止下列危害灯会安全的行为：\n（一）攀爬灯架或者在灯架上晾晒衣物；\n（二）向悬挂的灯群抛掷爆竹；\n（三）其他危害灯会安全的行为。");

    assertThat(found.conflicts()).isEmpty();
  }
}
