package org.faheng.library;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import org.faheng.app.WebTest;
import org.faheng.web.Links;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

@WebTest
class LawPageTest {
  private static final String LAW = "/cn/local/岳海省野鸭保护条例";
  private static final String NEW = LAW + "/2022-09-01";
  private static final String OLD = LAW + "/2015-03-20";

  @Autowired private MockMvc web;

  private ResultActions open(String uri) throws Exception {
    return web.perform(get(URI.create(Links.law(uri))));
  }

  private static ResultMatcher shows(String text) {
    return content().string(containsString(text));
  }

  @Test
  void showsTitleStateReasonAndFacts() throws Exception {
    open(NEW)
        .andExpect(status().isOk())
        .andExpect(shows("岳海省野鸭保护条例"))
        .andExpect(shows("2022-10-01 起施行"))
        .andExpect(shows("岳海省野鸭保护条例(2022-09-01).txt"));
  }

  @Test
  void hasAnAnchorForEveryArticleParagraphAndPoint() throws Exception {
    for (String anchor :
        new String[] {"art_3", "art_3__para_1", "art_3__para_1__point_2", "art_3__para_2"}) {
      open(NEW).andExpect(shows("id=\"" + anchor + "\""));
    }
  }

  @Test
  void listsChaptersWithTheirArticles() throws Exception {
    open(NEW).andExpect(shows("href=\"#chp_2\">第二章 法律责任</a>")).andExpect(shows("第三条至第四条"));
  }

  @Test
  void warnsThatAVersionNoLongerBindsAndLinksTheOneThatDoes() throws Exception {
    open(OLD)
        .andExpect(shows("本版本已修改"))
        .andExpect(shows("2022-09-01 公布的版本自 2022-10-01 起施行，取代本版本"))
        .andExpect(shows(Links.law(NEW)));
    open(NEW).andExpect(content().string(not(containsString("class=\"banner warn\""))));
  }

  @Test
  void leadsToTheComparisonWithTheVersionBefore() throws Exception {
    open(NEW).andExpect(shows(Links.compare(OLD, NEW).replace("&", "&amp;")));
  }

  @Test
  void speaksOfTheDayAskedFor() throws Exception {
    web.perform(get(URI.create(Links.law(NEW))).param("asOf", "2010-01-01"))
        .andExpect(shows("库中没有当日有效的版本"))
        .andExpect(content().string(not(containsString("库中没有现行有效的版本"))));
  }

  @Test
  void leadsFromALawToTheVersionOfADay() throws Exception {
    open(LAW).andExpect(redirectedUrl(Links.law(NEW)));
    web.perform(get(URI.create(Links.law(LAW))).param("asOf", "2018-01-01"))
        .andExpect(redirectedUrl(Links.law(OLD) + "?asOf=2018-01-01"));
  }

  @Test
  void saysThatADocumentIsNotThere() throws Exception {
    web.perform(get("/law/cn/law/没有这部法/2020-01-01").accept("text/html"))
        .andExpect(status().isNotFound())
        .andExpect(shows("库中没有这一文件或版本"));
  }

  @Test
  void givesTreeAndTextAsJson() throws Exception {
    web.perform(get("/api/documents" + NEW))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.document.id").value(NEW))
        .andExpect(jsonPath("$.text").value(containsString("不得捕捉、贩卖野鸭")))
        .andExpect(jsonPath("$..[?(@.eId == 'art_3__para_1__point_2')].level").value("项"));
  }

  @Test
  void listsDocumentsByPage() throws Exception {
    web.perform(get("/api/documents").param("size", "2").param("page", "2"))
        .andExpect(jsonPath("$.total").value(3))
        .andExpect(jsonPath("$.documents.length()").value(1));
  }
}
