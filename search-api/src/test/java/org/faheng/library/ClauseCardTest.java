package org.faheng.library;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.faheng.app.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

@WebTest
class ClauseCardTest {
  @Autowired private MockMvc web;

  private ResultActions card(String question, String asOf) throws Exception {
    return web.perform(get("/clause").param("q", question).param("asOf", asOf))
        .andExpect(status().isOk());
  }

  private static ResultMatcher shows(String text) {
    return content().string(containsString(text));
  }

  @Test
  void asksForAClauseWhereNoneIsNamed() throws Exception {
    web.perform(get("/clause"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("查一个条款")));
  }

  @Test
  void quotesTheClauseWithItsCitation() throws Exception {
    card("《岳海省野鸭保护条例》第二条", "")
        .andExpect(shows("data-copy=\"《岳海省野鸭保护条例》（2022年修订）第二条：“任何单位和个人不得捕捉、贩卖野鸭。”\""))
        .andExpect(shows("data-copy=\"《岳海省野鸭保护条例》（2022年修订）第二条\""))
        .andExpect(shows("2022-10-01 起施行"));
  }

  @Test
  void quotesAPointWithTheWordsThatIntroduceIt() throws Exception {
    card("野鸭保护条例第三条第一款第（二）项", "")
        .andExpect(shows("处五百元以上二千元以下罚款：（二）贩卖野鸭的；"))
        .andExpect(shows("#art_3__para_1__point_2"));
  }

  @Test
  void leadsToTheArticlesAround() throws Exception {
    card("野鸭保护条例2条", "").andExpect(shows("上一条 第一条")).andExpect(shows("下一条 第三条"));
  }

  @Test
  void listsTheArticlesOfItsChapter() throws Exception {
    card("野鸭保护条例2条", "")
        .andExpect(shows("<summary>同一章节的条文</summary>"))
        .andExpect(shows("为了保护野鸭及其栖息地，制定本条例。</span>"))
        .andExpect(content().string(not(containsString("含义相近的条文"))));
  }

  @Test
  void namesTheArticleInTheVersionBefore() throws Exception {
    card("野鸭保护条例2条", "")
        .andExpect(shows("<b>旧法对应</b>"))
        .andExpect(shows(">旧第二条</a>"))
        .andExpect(shows(">新第二条</a>"))
        .andExpect(shows("#art_2\">逐字对照</a>"))
        .andExpect(shows("任何人不得捕捉野鸭。"))
        .andExpect(content().string(not(containsString("仅同号"))));
  }

  @Test
  void namesTheArticleInTheVersionAfter() throws Exception {
    card("野鸭保护条例2条", "2018-01-01").andExpect(shows("<b>新法对应</b>"));
  }

  @Test
  void saysThatAnArticleIsNew() throws Exception {
    card("野鸭保护条例4条", "").andExpect(shows("旧法没有对应条文"));
  }

  @Test
  void readsAsOfADay() throws Exception {
    card("野鸭保护条例2条", "2018-01-01").andExpect(shows("<p>任何人不得捕捉野鸭。</p>")).andExpect(shows("这一天的文本"));
  }

  @Test
  void saysWhatThereIsInstead() throws Exception {
    card("野鸭保护条例99条", "").andExpect(shows("没有找到这一条款")).andExpect(shows("最后一条是第四条"));
  }
}
