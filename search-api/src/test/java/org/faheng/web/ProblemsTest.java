package org.faheng.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.faheng.app.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class ProblemsTest {
  @Autowired private MockMvc web;

  @Test
  void refusesAQuestionThatIsTooLong() throws Exception {
    web.perform(get("/api/search").param("q", "罚".repeat(10_001)))
        .andExpect(status().isBadRequest())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.title").value("请求有误"))
        .andExpect(jsonPath("$.detail").value("检索内容过长：最多 10000 个字，收到 10001 个字；请只取关键的几句"));
    web.perform(get("/api/search").param("q", "罚".repeat(10_000))).andExpect(status().isOk());
    web.perform(get("/api/clause").param("ref", "罚".repeat(501)))
        .andExpect(status().isBadRequest());
  }

  @Test
  void refusesAPageTokenOfAnotherSearch() throws Exception {
    web.perform(get("/api/search").param("q", "野鸭").param("after", "乱写"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail").value(containsString("翻页标记")));
  }

  @Test
  void namesAMissingParameter() throws Exception {
    web.perform(get("/api/clause"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail").value("缺少参数 ref"));
  }

  @Test
  void answersProgramsWithJsonAndBrowsersWithAPage() throws Exception {
    web.perform(get("/api/nothing").accept(MediaType.TEXT_HTML, MediaType.ALL))
        .andExpect(status().isNotFound())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    web.perform(get("/nothing").accept(MediaType.TEXT_HTML))
        .andExpect(status().isNotFound())
        .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
        .andExpect(content().string(containsString("没有这个页面或接口")))
        .andExpect(content().string(not(containsString("org.faheng"))));
    web.perform(get("/records/S-999999").accept(MediaType.TEXT_HTML))
        .andExpect(status().isNotFound())
        .andExpect(content().string(containsString("没有编号为 S-999999 的检索记录")));
  }

  @Test
  void keepsTheQuestionInTheBox() throws Exception {
    web.perform(get("/search").param("q", "野鸭").param("sort", "best").accept(MediaType.TEXT_HTML))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("value=\"野鸭\"")));
    web.perform(get("/search").param("q", "罚".repeat(10_001)).accept(MediaType.TEXT_HTML))
        .andExpect(content().string(containsString("value=\"" + "罚".repeat(500) + "\"")));
  }

  @Test
  void refusesOtherMethods() throws Exception {
    web.perform(post("/api/search")).andExpect(status().isMethodNotAllowed());
  }

  @Test
  void sendsSecurityHeadersWithEveryAnswer() throws Exception {
    for (String address : new String[] {"/", "/api/status", "/nothing", "/css/faheng.css"}) {
      web.perform(get(address))
          .andExpect(
              header().string("Content-Security-Policy", containsString("default-src 'self'")))
          .andExpect(
              header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
          .andExpect(header().string("X-Content-Type-Options", "nosniff"))
          .andExpect(header().string("Referrer-Policy", "no-referrer"))
          .andExpect(header().doesNotExist("Server"));
    }
  }

  @Test
  void pagesHoldNoInlineScriptsOrStyles() throws Exception {
    for (String address : new String[] {"/", "/search?q=野鸭", "/clause?q=野鸭保护条例2条"}) {
      web.perform(get(address))
          .andExpect(status().isOk())
          .andExpect(content().string(not(containsString("style=\""))))
          .andExpect(content().string(not(containsString("<script>"))))
          .andExpect(content().string(not(containsString("onclick"))))
          .andExpect(content().string(containsString("<html lang=\"zh-CN\"")))
          .andExpect(content().string(containsString("class=\"skip\"")));
    }
  }
}
