package org.faheng.corpus.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faheng.corpus.lifecycle.ArticleMap.Article;
import org.faheng.corpus.lifecycle.ArticleMap.Kind;
import org.faheng.corpus.lifecycle.ArticleMap.Row;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.StructureParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Article maps of two versions of an invented 办法 about the keeping of dogs. */
class ArticleMapTest {
  private static final String SCOPE = "本县城区内犬只的饲养、交易和收容，适用本办法。";
  private static final String REGISTER = "养犬人应当自取得犬只之日起十五日内，携带身份证件和免疫证明到派出所办理登记，领取犬牌。";
  private static final String LEASH = "携犬外出应当使用长度不超过两米的牵引绳，由成年人牵领，并主动避让老人和儿童。";
  private static final String WASTE = "犬只在公共场所排泄粪便的，携犬人应当立即清除。";
  private static final String SHELTER = "流浪犬由收容所收容。收容所应当在网站公示犬只照片，供失主认领。";
  private static final String FINE = "不使用牵引绳的，由公安机关处五十元以上二百元以下罚款。";
  private static final String START = "本办法自二〇二〇年三月一日起施行。";

  @Test
  void tellsUnchangedChangedMovedNewAndDeletedArticles() {
    ArticleMap map =
        map(
            numbered(SCOPE, REGISTER, LEASH, WASTE, FINE, START),
            numbered(
                SCOPE,
                "城管部门应当设置宠物便溺专用设施，方便居民使用。",
                REGISTER.replace("十五日", "三十日"),
                LEASH,
                FINE,
                START));

    assertThat(shown(map))
        .containsExactly(
            "第一条→第一条 未修改",
            "-→第二条 新增",
            "第二条→第三条 有修改",
            "第三条→第四条 条号变动",
            "第四条→- 删除",
            "第五条→第五条 未修改",
            "第六条→第六条 未修改");
    assertThat(map.newer(EId.article("2"))).containsExactly(EId.article("3"));
    assertThat(map.newer(EId.article("4"))).isEmpty();
    assertThat(map.older(EId.article("2"))).isEmpty();
    assertThat(map.summary()).isEqualTo("未修改 3、有修改 1、条号变动 1、新增 1、删除 1");
  }

  @Test
  void showsTheWordsOfBothSidesWithoutTheirNumbers() {
    Row row = map(numbered(SCOPE, LEASH), numbered(LEASH)).rows().getLast();

    assertThat(row.older()).isEqualTo(new Article(EId.article("2"), "第二条", List.of(), LEASH));
    assertThat(row.newer()).isEqualTo(new Article(EId.article("1"), "第一条", List.of(), LEASH));
    assertThat(row.likeness()).isEqualTo(1);
  }

  @Test
  void findsArticlesThatChangedPlaces() {
    ArticleMap map =
        map(
            numbered(SCOPE, REGISTER, LEASH, WASTE, SHELTER, FINE, START),
            numbered(SCOPE, REGISTER, SHELTER, WASTE, LEASH, FINE, START));

    assertThat(shown(map))
        .containsExactly(
            "第一条→第一条 未修改",
            "第二条→第二条 未修改",
            "第五条→第三条 条号变动",
            "第四条→第四条 未修改",
            "第三条→第五条 条号变动",
            "第六条→第六条 未修改",
            "第七条→第七条 未修改");
  }

  @Test
  void followsAnArticleThatWasSplit() {
    String waste = "任何人不得驱使犬只伤害他人。";
    ArticleMap map =
        map(
            numbered(SCOPE, REGISTER + "\n\n" + LEASH, waste, START),
            numbered(SCOPE, REGISTER, LEASH, waste, START));

    assertThat(map.newer(EId.article("2"))).containsExactlyInAnyOrder(art(2), art(3));
    assertThat(map.older(EId.article("3"))).containsExactly(art(2));
    assertThat(map.older(EId.article("2"))).containsExactly(art(2));
    assertThat(map.count(Kind.SPLIT)).isEqualTo(1);
    assertThat(map.count(Kind.NEW)).isZero();
    assertThat(map.count(Kind.DELETED)).isZero();
  }

  @Test
  void followsArticlesThatWereMerged() {
    ArticleMap map =
        map(
            numbered(SCOPE, REGISTER, SHELTER, WASTE, START),
            numbered(SCOPE, REGISTER + "\n\n" + SHELTER, WASTE, START));

    assertThat(map.older(art(2))).containsExactlyInAnyOrder(art(2), art(3));
    assertThat(map.newer(art(3))).containsExactly(art(2));
    assertThat(map.count(Kind.MERGED)).isEqualTo(1);
    assertThat(map.count(Kind.DELETED)).isZero();
  }

  @Test
  void namesThePlaceWithMostOfTheArticleFirst() {
    ArticleMap map =
        map(
            numbered(SCOPE, SHELTER + "\n\n" + REGISTER + "\n\n" + LEASH, START),
            numbered(SCOPE, SHELTER, REGISTER + "\n\n" + LEASH, START));

    assertThat(map.newer(art(2))).containsExactly(art(3), art(2));
  }

  @Test
  void answersForTheArticleOfADeeperPlace() {
    ArticleMap map = map(numbered(SCOPE, LEASH), numbered(LEASH));

    assertThat(map.newer(new EId("art_2__para_1__point_3"))).containsExactly(art(1));
    assertThat(map.newer(new EId("art_9__para_1"))).isEmpty();
    assertThat(map.older(new EId("annex_1"))).isEmpty();
  }

  @Test
  void trustsThePlaceOfAnArticleThatWasRewritten() {
    ArticleMap map =
        map(
            numbered(SCOPE, REGISTER, "犬只每年应当免疫一次，费用由养犬人承担。", LEASH, START),
            numbered(SCOPE, REGISTER, "政府采购服务，免费为登记的犬只接种狂犬病疫苗，每年免疫一次并更新电子档案。", LEASH, START));

    assertThat(shown(map)).contains("第三条→第三条 有修改");
  }

  @Test
  void pairsIdenticalArticlesInTheirOrder() {
    String none = "（空缺）";
    ArticleMap same = map(numbered(none, none, SCOPE, none), numbered(none, none, SCOPE, none));
    ArticleMap fewer = map(numbered(none, SCOPE, none, none, START), numbered(none, SCOPE, START));

    assertThat(shown(same)).allMatch(row -> row.endsWith("未修改")).hasSize(4);
    assertThat(shown(fewer))
        .containsExactly("第一条→第一条 未修改", "第二条→第二条 未修改", "第三条→- 删除", "第四条→- 删除", "第五条→第三条 条号变动");
  }

  @Test
  void takesWidthOfPunctuationAndBlanksForNoChange() {
    ArticleMap map =
        map(
            numbered("有下列情形之一的，不予登记:\n\n（一）烈性犬；\n\n（二）大型犬。"),
            numbered("有下列情形之一的，不予登记：\n（一）烈性犬；\n（二） 大型犬。"));

    assertThat(shown(map)).containsExactly("第一条→第一条 未修改");
  }

  @Test
  void keepsInsertedArticleNumbers() {
    ArticleMap map =
        map(
            "第一条 " + SCOPE + "\n\n第二条 " + LEASH,
            "第一条 " + SCOPE + "\n\n第一条之一 " + SHELTER + "\n\n第二条 " + LEASH);

    assertThat(shown(map)).containsExactly("第一条→第一条 未修改", "-→第一条之一 新增", "第二条→第二条 未修改");
  }

  @Test
  void comparesTextsWithoutArticles() {
    String older = "关于养犬的通知\n\n一、" + REGISTER + "\n\n二、" + LEASH + "\n\n三、" + WASTE;
    String newer = "关于养犬的通知\n\n一、" + LEASH + "\n\n二、" + SHELTER + "\n\n三、" + WASTE;

    assertThat(shown(map(older, newer)))
        .containsExactly("一、→- 删除", "二、→一、 条号变动", "-→二、 新增", "三、→三、 未修改");
  }

  @Test
  void comparesIntroductionAndAnnexApartFromTheArticles() {
    String introduction =
        "关于养犬的规定\n\n为正确审理养犬案件，根据《岳海省养犬管理条例》、《岳海省动物防疫条例》等地方性法规的规定，结合审判工作的实际情况和基层群众的意见，制定本规定。\n\n";
    String annex = "附件\n\n一、免疫证明由兽医站出具。\n\n二、犬牌由派出所核发。\n";
    ArticleMap map =
        map(
            introduction + "第一条 " + LEASH + "\n\n第二条 " + WASTE + "\n\n" + annex,
            introduction.replace("正确", "统一")
                + "第一条 "
                + LEASH
                + "\n\n"
                + annex.replace("兽医站", "动物诊疗机构"));

    assertThat(shown(map))
        .containsExactly("正文→正文 有修改", "第一条→第一条 未修改", "第二条→- 删除", "一、→一、 有修改", "二、→二、 未修改");
    assertThat(map.older(new EId("annex_1__div_2"))).containsExactly(new EId("annex_1__div_2"));
  }

  @Test
  void leavesTheRestOfABrokenHeadingOut() {
    String text = "第一章 总则\n\n和附则\n\n第一条 " + LEASH + "\n";

    assertThat(shown(map(text, text))).containsExactly("第一条→第一条 未修改");
  }

  @Test
  void comparesEmptyTexts() {
    assertThat(map("", "").rows()).isEmpty();
    assertThat(shown(map("", numbered(SCOPE)))).containsExactly("-→第一条 新增");
    assertThat(shown(map(numbered(SCOPE), ""))).containsExactly("第一条→- 删除");
    assertThat(shown(map("第一条\n\n第二条\n", "第一条\n\n第二条\n")))
        .containsExactly("第一条→第一条 未修改", "第二条→第二条 未修改");
  }

  @Test
  void everyArticleStandsInOneRow() {
    ArticleMap map =
        map(
            numbered(SCOPE, REGISTER + "\n\n" + LEASH, WASTE, SHELTER, FINE, START),
            numbered(START, FINE + "\n\n" + WASTE, REGISTER, LEASH, SCOPE));

    assertThat(map.rows().stream().map(Row::older).flatMap(Stream::ofNullable))
        .extracting(Article::label)
        .containsExactlyInAnyOrder("第一条", "第二条", "第三条", "第四条", "第五条", "第六条");
    assertThat(map.rows().stream().map(Row::newer).flatMap(Stream::ofNullable))
        .extracting(Article::label)
        .containsExactly("第一条", "第二条", "第三条", "第四条", "第五条");
    assertThat(map.rows()).allMatch(row -> row.likeness() >= 0 && row.likeness() <= 1);
    assertThat(map.links()).allMatch(link -> link.ofOlder() <= 1 && link.ofNewer() <= 1);
  }

  private static EId art(int number) {
    return EId.article(String.valueOf(number));
  }

  private static ArticleMap map(String older, String newer) {
    return ArticleMap.between(StructureParser.parse(older), StructureParser.parse(newer));
  }

  private static String numbered(String... articles) {
    String numerals = "一二三四五六七八九";
    StringBuilder text = new StringBuilder("乐棠县养犬管理办法\n\n");
    for (int i = 0; i < articles.length; i++) {
      text.append("第").append(numerals.charAt(i)).append("条 ").append(articles[i]).append("\n\n");
    }
    return text.toString();
  }

  private static List<String> shown(ArticleMap map) {
    return map.rows().stream()
        .map(row -> label(row.older()) + "→" + label(row.newer()) + " " + row.kind().label())
        .collect(Collectors.toList());
  }

  private static String label(@Nullable Article article) {
    return article == null ? "-" : article.label();
  }
}
