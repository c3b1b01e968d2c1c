package org.faheng.library;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.faheng.app.CitedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

@CitedTest
class RelatedArticlesTest {
  @Autowired private MockMvc web;

  private ResultActions card(String question) throws Exception {
    return web.perform(get("/clause").param("q", question)).andExpect(status().isOk());
  }

  private static ResultMatcher shows(String text) {
    return content().string(containsString(text));
  }

  @Test
  void leadsToWhatAClauseCites() throws Exception {
    card("乐棠县守灯人管理办法第一条")
        .andExpect(shows("<summary>引用的条文</summary>"))
        .andExpect(shows(">《岳海省灯塔条例》第三条</a>"))
        .andExpect(shows("《岳海省渡口条例》（未入库）"));
  }

  @Test
  void leadsToWhatCitesAClause() throws Exception {
    card("岳海省灯塔条例第三条")
        .andExpect(shows("<summary>引用它的条文（案例另列）</summary>"))
        .andExpect(shows("不点灯的，依照《岳海省灯塔条例》第三条第二款的规定处罚"));
  }

  @Test
  void leavesOutWaysThatLeadNowhere() throws Exception {
    card("岳海省灯塔条例第一条")
        .andExpect(content().string(not(containsString("引用的条文</summary>"))))
        .andExpect(content().string(not(containsString("含义相近"))));
  }
}
