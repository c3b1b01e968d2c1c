package org.faheng.search;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.faheng.app.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever stands in the box: an answer or a remark, never an error. */
@WebTest
class OddQuestionsTest {
  @Autowired private MockMvc web;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "' OR 1=1 --",
        "'; DROP TABLE laws; --",
        "title:野鸭~2^4 +(a b) [1 TO 5] {x} /re.*/ \\",
        "((((野鸭",
        "））",
        "野鸭 AND",
        "NOT",
        "OR OR OR",
        "NEAR/999 NEAR/999",
        "-",
        "--野鸭",
        "“",
        "\"\"",
        "《》",
        "《野鸭",
        "第条",
        "第九九九九九九九九九九九九九九条",
        "〔〕号",
        "🦆",
        "野鸭🦆怎么办😀",
        "\uD83E",
        "野\u0000鸭\u0007",
        "\u202E野鸭\uFEFF",
        "*",
        "?",
        "%",
        "%00",
        "${7*7} #{7*7} <b>",
        "野鸭 -巢 NOT (罚款 OR “捕捉",
        "ＡＢＣ１２３　野鸭",
        "a",
        "行政处法第三十三条条",
        "民法典第0条",
        "刑法-1条"
      })
  void answersWithAPageAndWithJson(String question) throws Exception {
    web.perform(get("/search").param("q", question))
        .andExpect(status().isOk())
        .andExpect(content().string(allOf(containsString("</html>"), not(containsString("出错")))));
    web.perform(get("/search").param("q", question).param("exact", "true"))
        .andExpect(status().isOk());
    web.perform(get("/search").param("q", question).param("titles", "true"))
        .andExpect(status().isOk());
    web.perform(get("/api/search").param("q", question).param("explain", "true"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.total").isNumber());
  }

  @ParameterizedTest
  @CsvSource({
    "捕捉野鴨, traditional characters",
    "捕 捉 野 鸭, spaces",
    "ｂｕ捕捉野鸭！！！, full width and signs",
    "野鸭🦆捕捉🦆, emoji",
    "捕捉\u200B野鸭, a space that cannot be seen",
    "捕捉  野鸭 ; --, SQL"
  })
  void findsTheArticleAllTheSame(String question, String how) throws Exception {
    web.perform(get("/api/search").param("q", question))
        .andExpect(jsonPath("$.hits[0].title").value("岳海省野鸭保护条例"))
        .andExpect(jsonPath("$.hits[?(@.article == '2')]").exists());
  }

  @Test
  void listsEverythingForAnEmptyBoxOnly() throws Exception {
    web.perform(get("/api/search").param("q", " ")).andExpect(jsonPath("$.total").value(8));
    for (String nothing : new String[] {"\"\"", "NOT", "AND", "--", "()", "。"}) {
      web.perform(get("/api/search").param("q", nothing)).andExpect(jsonPath("$.total").value(0));
    }
  }

  @Test
  void cutsALongQuestionToWhatTellsMostAndSaysSo() throws Exception {
    String talk = "那天的天气很好，我们一家人去湖边走了走。".repeat(240);
    String question = talk + "有人捕捉野鸭，要处多少罚款？" + talk;
    web.perform(get("/search").param("q", question))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("已取其中最能说明问题的")))
        .andExpect(content().string(containsString("有人捕捉野鸭，要处多少罚款？")));
    web.perform(get("/api/search").param("q", question))
        .andExpect(jsonPath("$.notice").value(containsString("超过 500 个字")))
        .andExpect(jsonPath("$.hits[0].title").value("岳海省野鸭保护条例"));
    web.perform(get("/api/search").param("q", "捕捉野鸭")).andExpect(jsonPath("$.notice").isEmpty());
  }
}
