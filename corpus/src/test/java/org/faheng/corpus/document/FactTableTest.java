package org.faheng.corpus.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactTableTest {

  @Test
  void readsRowsByColumnAndSkipsRemarksAndBlankLines() {
    assertThat(FactTable.read("test-good"))
        .isEqualTo(
            List.of(
                Map.of("name", "甲", "value", "1", "source", "某法"),
                Map.of("name", "乙", "value", "", "source", "某办法")));
  }

  @Test
  void refusesATableThatIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FactTable.read("no-such-table"))
        .withMessageContaining("/org/faheng/facts/no-such-table.tsv");
  }

  @Test
  void refusesARowWithOtherColumnsThanTheHeader() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FactTable.read("test-ragged"))
        .withMessageContaining("3 columns")
        .withMessageContaining("乙\t2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "authorities",
        "regions",
        "renamed-authorities",
        "repealed-laws",
        "former-titles",
        "short-titles",
        "causes",
        "selective-charges",
        "party-roles",
        "judgment-verbs",
        "judgment-voices",
        "case-stages",
        "case-headings",
        "case-elements",
        "outcomes"
      })
  void readsEveryTableThatIsShippedAndEachRowHasASource(String name) {
    assertThat(FactTable.read(name))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("source")).isNotBlank());
  }
}
