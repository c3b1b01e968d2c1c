package org.faheng.corpus.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.Span;
import org.faheng.corpus.structure.StructureParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormExtractorTest {

  private static List<Norm> read(String article) {
    DocumentBody body = StructureParser.parse("乐棠县养犬办法\n第一条 " + article + "\n");
    return NormExtractor.extract(body, body.articles().getFirst());
  }

  private static Norm only(String article) {
    assertThat(read(article)).as(article).hasSize(1);
    return read(article).getFirst();
  }

  private static @Nullable String words(@Nullable Words words) {
    return words == null ? null : words.text();
  }

  @ParameterizedTest
  @CsvSource({
    "养犬人应当为犬只佩戴标识牌。,Obligation,养犬人,为犬只佩戴标识牌,,",
    "任何单位和个人不得虐待犬只。,Prohibition,任何单位和个人,虐待犬只,,",
    "在公园内禁止犬只便溺。,Prohibition,,犬只便溺,,",
    "犬只死亡的，养犬人应当办理注销登记。,Obligation,养犬人,办理注销登记,犬只死亡的,",
    "养犬人不得携犬进入商场，但导盲犬除外。,Prohibition,养犬人,携犬进入商场,,但导盲犬除外",
    "养犬人有权查询登记信息。,Permission,养犬人,查询登记信息,,",
    "县公安机关负责犬只登记。,Competence,县公安机关,县公安机关负责犬只登记,,",
    "依法必须登记的犬只的养犬人不得弃养。,Prohibition,依法必须登记的犬只的养犬人,弃养,,",
  })
  void readsBearerActionConditionAndException(
      String text, String kind, String bearer, String action, String condition, String exception) {
    Norm norm = only(text);
    assertThat(norm.getClass().getSimpleName()).isEqualTo(kind);
    assertThat(words(norm.frame().bearer())).isEqualTo(bearer);
    assertThat(norm.frame().action().text()).isEqualTo(action);
    assertThat(words(norm.frame().condition())).isEqualTo(condition);
    assertThat(words(norm.frame().exception())).isEqualTo(exception);
  }

  @Test
  void givesANormForEachMarkOfAClause() {
    assertThat(read("养犬人应当束犬链，不得放任犬只吠叫，可以使用嘴套。"))
        .extracting(norm -> norm.getClass().getSimpleName() + norm.frame().bearer().text())
        .containsExactly("Obligation养犬人", "Prohibition养犬人", "Permission养犬人");
  }

  @Test
  void joinsItemsWithTheirStem() {
    List<Norm> norms = read("携犬外出应当遵守规定。养犬人应当遵守下列规定：\n（一）束犬链；\n（二）不得乘坐公交车。");
    assertThat(norms)
        .extracting(norm -> norm.getClass().getSimpleName(), Norm::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Obligation", "携犬外出应当遵守规定。"),
            org.assertj.core.groups.Tuple.tuple("Obligation", "养犬人应当遵守下列规定：束犬链；"),
            org.assertj.core.groups.Tuple.tuple("Prohibition", "养犬人应当遵守下列规定：不得乘坐公交车。"));
    assertThat(norms.getLast().frame().bearer().text()).isEqualTo("养犬人");
    assertThat(norms.getLast().clause().eId().value()).isEqualTo("art_1__para_1__point_2");
  }

  @Test
  void tellsWhereSlotsStandInTheDocument() {
    String text = "乐棠县养犬办法\n第一条 有下列行为的，处罚款：\n（一）遗弃犬只的，二千元以上五千元以下；\n（二）未束犬链的，二百元。\n";
    DocumentBody body = StructureParser.parse(text);
    for (Norm norm : NormExtractor.extract(body)) {
      for (FineRange fine : norm.slots().fines()) {
        List<Span> places = norm.clause().places(fine.span());
        assertThat(places).hasSize(1);
        assertThat(places.getFirst().of(text)).isEqualTo(fine.span().of(norm.text()));
      }
    }
    assertThat(NormExtractor.extract(body)).allMatch(norm -> norm.slots().fines().size() == 1);
  }

  @Test
  void readsTheActAndTheProvisionOfAPenaltyAndItsTiers() {
    List<Norm> norms = read("违反本办法第八条第二款规定，遗弃犬只的，由县公安机关责令改正，处二千元罚款；情节严重的，吊销养犬许可证。");
    Norm.Penalty first = (Norm.Penalty) norms.getFirst();
    Norm.Penalty tier = (Norm.Penalty) norms.getLast();
    assertThat(norms).hasSize(2);
    assertThat(words(first.act())).isEqualTo("遗弃犬只");
    assertThat(first.frame().authority().name()).isEqualTo("公安机关");
    assertThat(first.punishes()).hasSize(1);
    assertThat(tier.act()).isNull();
    assertThat(tier.actText()).isEqualTo("遗弃犬只");
    assertThat(tier.punished()).isEqualTo(first.punishes());
  }

  @Test
  void takesTheItemForTheActWhereTheStemHasTheSanction() {
    Norm norm = read("有下列行为之一的，由县公安机关处五百元罚款：\n（一）未登记的；\n（二）未免疫的。").getFirst();
    Norm.Penalty penalty = (Norm.Penalty) norm;
    assertThat(words(penalty.act())).isEqualTo("未登记");
    assertThat(penalty.frame().action().text()).isEqualTo("由县公安机关处五百元罚款");
  }

  @ParameterizedTest
  @CsvSource({
    "本办法所称养犬人，是指饲养犬只的单位和个人。,养犬人,1,false",
    "本办法所称公共场所是指公园、商场、车站等场所。,公共场所,3,true",
    "本办法所称烈性犬，是指性情凶猛的犬只，包括獒犬、斗犬和其他大型犬。,烈性犬,3,true",
  })
  void readsDefinitions(String text, String term, int elements, boolean open) {
    Norm.Definition definition = (Norm.Definition) only(text);
    assertThat(definition.term().text()).isEqualTo(term);
    assertThat(definition.elements()).hasSize(elements);
    assertThat(definition.open()).isEqualTo(open);
  }

  @Test
  void joinsTheItemsOfADefinition() {
    Norm.Definition definition =
        (Norm.Definition) only("本办法所称犬只服务，是指下列活动：\n（一）犬只美容；\n（二）犬只寄养；\n（三）其他服务。");
    assertThat(definition.elements())
        .extracting(Words::text)
        .containsExactly("犬只美容", "犬只寄养", "其他服务");
    assertThat(definition.open()).isTrue();
  }

  @Test
  void keepsAnExceptionSentenceWithItsRule() {
    assertThat(words(only("养犬人应当每年办理年检。法律、法规另有规定的，从其规定。").frame().exception()))
        .isEqualTo("法律、法规另有规定的，从其规定");
  }

  @Test
  void seesThatTheNextSentenceExtendsALimit() {
    Norm norm = read("县公安机关应当自受理之日起十日内答复。情况复杂的，可以延长五日。").getFirst();
    assertThat(norm.slots().limits().getFirst().extendable()).isTrue();
  }

  @Test
  void readsItemsThatLostTheirNumbers() {
    assertThat(read("禁止下列行为：\n遛犬不牵绳；\n遗弃犬只。"))
        .extracting(Norm::text)
        .contains("禁止下列行为：遛犬不牵绳；", "禁止下列行为：遗弃犬只。");
  }
}
