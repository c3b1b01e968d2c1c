package org.faheng.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.faheng.index.CasePart;
import org.faheng.index.CaseTier;
import org.faheng.ingest.CollectionCase.NotACase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollectionCaseTest {

  @Test
  void readsTheLayoutOfTheBench() throws NotACase {
    CollectionCase read =
        CollectionCase.of(
            """
            {"id":"K1","set":"spc_guiding","title":"鸭舍案","court":"乐棠县人民法院","type":"行政",
             "cause":["行政处罚"],"facts":"鸭舍漏雨。","reasoning":"本院认为应修。","cited_articles":["行政处罚法#33"]}
            """);

    assertThat(read.id()).isEqualTo("K1");
    assertThat(read.tier()).isEqualTo(CaseTier.GUIDING);
    assertThat(read.causes()).containsExactly("行政处罚");
    assertThat(read.provisions()).containsExactly("行政处罚法#33");
    assertThat(read.parts())
        .extracting(part -> part.kind() + part.span().of(read.text()))
        .containsExactly(CasePart.Kind.FACTS + "鸭舍漏雨。", CasePart.Kind.REASONING + "本院认为应修。");
  }

  @Test
  void readsTheLayoutOfLecard() throws NotACase {
    CollectionCase read =
        CollectionCase.of(
            "{\"ajId\":\"x\",\"ajName\":\"偷鸭案\",\"ajjbqk\":\"夜里偷鸭。\",\"cpfxgc\":\"构成盗窃罪。\",\"pjjg\":\"拘役。\"}");

    assertThat(read.title()).isEqualTo("偷鸭案");
    assertThat(read.parts()).hasSize(3);
    assertThat(read.text()).isEqualTo("偷鸭案\nx\n夜里偷鸭。\n构成盗窃罪。\n拘役。\n");
  }

  @Test
  void readsTheLayoutOfCail() throws NotACase {
    CollectionCase read =
        CollectionCase.of(
            "{\"fact\":\"夜里偷鸭。\",\"meta\":{\"accusation\":[\"盗窃\"],\"relevant_articles\":[264]}}");

    assertThat(read.causes()).containsExactly("盗窃");
    assertThat(read.provisions()).containsExactly("刑法#264");
  }

  @Test
  void takesTheWholeTextWhereALineHasIt() throws NotACase {
    CollectionCase read = CollectionCase.of("{\"text\":\"全文在此。\",\"facts\":\"在此。\"}");

    assertThat(read.text()).isEqualTo("全文在此。");
    assertThat(read.parts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[1]", "\"鸭\"", "{\"title\":", "null", "{\"facts\":\"  \"}"})
  void refusesWhatIsNoCase(String line) {
    assertThatThrownBy(() -> CollectionCase.of(line)).isInstanceOf(NotACase.class);
  }
}
