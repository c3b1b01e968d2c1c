package org.faheng.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.faheng.app.CitedTest;
import org.faheng.web.Links;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

/** 沿革, 时效依据, 被引 and 引用 on the page of a document. */
@CitedTest
class LawRelationsTest {
  private static final String LAW = "/cn/local/岳海省灯塔条例/2022-09-01";
  private static final String OLD = "/cn/local/岳海省灯塔条例/2015-03-20";
  private static final String ENDED = "/cn/local/岳海省渔灯规定/2010-01-01";
  private static final String CHANGED = "/cn/local/岳海省航标条例/2023-03-01";

  @Autowired private MockMvc web;

  private ResultActions open(String uri) throws Exception {
    return web.perform(get(URI.create(Links.law(uri))));
  }

  private ResultActions openNotice() throws Exception {
    String list =
        web.perform(get("/api/documents").param("kind", "规范性文件"))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    return open(com.jayway.jsonpath.JsonPath.read(list, "$.documents[0].id"));
  }

  private static ResultMatcher shows(String text) {
    return content().string(containsString(text));
  }

  @Test
  void tellsTheHistoryOldestFirstAndMarksTheVersions() throws Exception {
    String page = open(LAW).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    int at = page.indexOf(">沿革</h2>");
    for (String date : new String[] {"2015-03-20", "2015-05-01", "2022-09-01", "2022-10-01"}) {
      int next = page.indexOf("<time datetime=\"" + date, at);
      assertThat(next).as(date).isGreaterThan(at);
      at = next;
    }
    assertThat(page)
        .contains("本版本</span>")
        .contains(">打开这一版本</a>")
        .contains("aria-current=\"true\"");
  }

  @Test
  void linksTheProvisionThatEndsALaw() throws Exception {
    open(ENDED)
        .andExpect(shows("《岳海省航标条例》第三条自 2023-05-01 起废止本文件"))
        .andExpect(shows(Links.law(CHANGED) + "#art_3"))
        .andExpect(shows("<b>已废止</b>"));
    web.perform(get("/api/documents" + ENDED))
        .andExpect(jsonPath("$.document.force").value("已废止"))
        .andExpect(jsonPath("$.document.forceReason").value("《岳海省航标条例》第三条自 2023-05-01 起废止本文件"))
        .andExpect(jsonPath("$.document.forceSource").value(CHANGED + "#art_3"));
  }

  @Test
  void remarksOnAChangeWhoseTextIsNotAtHand() throws Exception {
    open(CHANGED).andExpect(shows("请核对本文本是否已含这一变动")).andExpect(shows("他文变动"));
    web.perform(get("/api/documents" + CHANGED))
        .andExpect(
            jsonPath("$.document.remarks").value(hasItem(containsString("自 2024-04-01 起修改"))));
  }

  @Test
  void countsWhoCitesEachArticle() throws Exception {
    open(LAW)
        .andExpect(shows("aria-label=\"第三条被引：规范性文件 1 · 裁判文书 1\""))
        .andExpect(shows("地方性法规 1 · 规范性文件 1 · 裁判文书 1</a>"))
        .andExpect(content().string(not(containsString("第五条被引"))));
  }

  @Test
  void listsWhatADocumentCitesAndWhetherThatBinds() throws Exception {
    openNotice()
        .andExpect(shows("引用 4 部文件，共 6 处"))
        .andExpect(shows("依据 1 · 适用 1 · 引用 1"))
        .andExpect(shows("库中没有；废止登记：自 2021-01-01 起由《中华人民共和国民法典》"))
        .andExpect(shows("《岳海省渡口条例》"))
        .andExpect(shows(">库中没有<"));
  }

  @Test
  void checksQuotationsAgainstTheVersionOfTheirTime() throws Exception {
    openNotice().andExpect(shows("引文一致")).andExpect(shows("与 2015-03-20 公布的文本比对"));
    String list =
        web.perform(get("/api/documents").param("kind", "裁判文书"))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    open(com.jayway.jsonpath.JsonPath.read(list, "$.documents[0].id"))
        .andExpect(shows("引文有出入"))
        .andExpect(shows("原文“二千”，引作“五千”"));
  }

  @Test
  void listsUnresolvedCitationsWithTheirReason() throws Exception {
    openNotice().andExpect(shows("“本办法第九十条”：本文没有这一条款")).andExpect(shows("“国办发〔2018〕37号”：库中没有这件文件"));
    open(OLD).andExpect(shows("本文件没有引用其他文件"));
  }

  @Test
  void leadsFromAnOldVersionToTheCardsOfItsTime() throws Exception {
    open(OLD).andExpect(shows("&amp;asOf=2015-05-01\">条款卡</a>"));
  }

  @Test
  void readsEverythingAsOfADay() throws Exception {
    web.perform(get("/search").param("q", "灯塔条例第二条").param("asOf", "2018-01-01"))
        .andExpect(shows("<b>2018-01-01</b> 这一天的文本和时效状态"))
        .andExpect(shows("灯塔应当在日落后点灯。"))
        .andExpect(shows("2015-03-20?asOf=2018-01-01#art_2"))
        .andExpect(content().string(not(containsString("在日出后熄灯"))));
    web.perform(get("/api/search").param("q", "灯塔条例第二条").param("asOf", "2018-01-01"))
        .andExpect(jsonPath("$.clause.version").value("2015-03-20"))
        .andExpect(
            jsonPath("$.clause.forceReason")
                .value(containsString("2022-09-01 公布的版本自 2022-10-01 起施行，取代本版本")))
        .andExpect(jsonPath("$.hits[?(@.published == '2022-09-01')]").isEmpty());
    web.perform(get("/search").param("q", "灯塔条例第二条"))
        .andExpect(content().string(not(containsString("这一天的文本和时效状态"))));
    web.perform(get("/clause").param("q", "灯塔条例第二条").param("asOf", "2018-01-01"))
        .andExpect(shows("灯塔应当在日落后点灯。"))
        .andExpect(shows("上一条"))
        .andExpect(shows("&amp;asOf=2018-01-01\""));
  }

  @Test
  void warnsOfCitationsThatLeadToWhatIsGone() throws Exception {
    String page = openNotice().andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);

    assertThat(page).contains("引用时效提示");
    assertThat(page.substring(page.indexOf("引用时效提示")))
        .contains("机器比对，供核对", "中华人民共和国民法通则", "岳海省渔灯规定");
    open(LAW).andExpect(content().string(not(containsString("引用时效提示"))));
  }

  private ResultActions openDecision() throws Exception {
    String list =
        web.perform(get("/api/documents").param("kind", "裁判文书"))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    return open(com.jayway.jsonpath.JsonPath.read(list, "$.documents[0].id"));
  }

  @Test
  void tellsOfACaseWhatItIsAndOffersCasesLikeIt() throws Exception {
    openDecision()
        .andExpect(shows("<dt>案件类型</dt><dd>行政</dd>"))
        .andExpect(shows("审级链"))
        .andExpect(shows("查找与本案相近的案例"));
  }

  @Test
  void leadsFromACaseToTheVeryParagraphThatItApplies() throws Exception {
    openDecision().andExpect(shows(Links.law(LAW) + "#art_3__para_2"));
  }

  @Test
  void leadsFromAClauseToTheCasesThatNameIt() throws Exception {
    web.perform(get("/clause").param("q", "岳海省灯塔条例第三条第二款"))
        .andExpect(shows("适用或引用这一条款的案例：1 件（裁判文书 1）"))
        .andExpect(shows("乐棠县人民法院行政判决书"));
    web.perform(get("/clause").param("q", "岳海省灯塔条例第五条"))
        .andExpect(shows("适用或引用这一条款的案例：0 件"))
        .andExpect(shows("没有查到"));
  }
}
