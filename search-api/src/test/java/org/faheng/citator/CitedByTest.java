package org.faheng.citator;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.faheng.app.CitedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

@CitedTest
class CitedByTest {
  @Autowired private MockMvc web;

  private ResultActions ask(String path, String... parameters) throws Exception {
    var request = get(path);
    for (int i = 0; i < parameters.length; i += 2) {
      request.param(parameters[i], parameters[i + 1]);
    }
    return web.perform(request);
  }

  private static ResultMatcher shows(String text) {
    return content().string(containsString(text));
  }

  private static ResultMatcher hides(String text) {
    return content().string(not(containsString(text)));
  }

  @Test
  void countsTheCitationsOfALawByKindAndTreatment() throws Exception {
    ask("/api/cited-by", "ref", "岳海省灯塔条例")
        .andExpect(jsonPath("$.target.work").value("/cn/local/岳海省灯塔条例"))
        .andExpect(jsonPath("$.target.version").value("/cn/local/岳海省灯塔条例/2022-09-01"))
        .andExpect(jsonPath("$.works").value(3))
        .andExpect(jsonPath("$.total").value(6))
        .andExpect(jsonPath("$.kinds[*].value").value(containsInAnyOrder("地方性法规", "规范性文件", "裁判文书")))
        .andExpect(jsonPath("$.treatments[?(@.value == '依据')].citations").value(2))
        .andExpect(jsonPath("$.citations.length()").value(6));
  }

  @Test
  void neverCountsALawAmongThoseWhoCiteIt() throws Exception {
    ask("/api/cited-by", "ref", "岳海省灯塔条例")
        .andExpect(jsonPath("$.citations[?(@.title == '岳海省灯塔条例')]").isEmpty());
    ask("/api/cited-by", "ref", "乐棠县守灯人管理办法").andExpect(jsonPath("$.total").value(0));
  }

  @Test
  void narrowsByArticleParagraphKindAndTreatment() throws Exception {
    ask("/api/cited-by", "ref", "灯塔条例第三条").andExpect(jsonPath("$.total").value(4));
    ask("/api/cited-by", "ref", "灯塔条例第三条第二款")
        .andExpect(jsonPath("$.total").value(2))
        .andExpect(jsonPath("$.wholeArticle").value(2));
    ask("/api/cited-by", "ref", "灯塔条例第三条", "kind", "裁判文书")
        .andExpect(jsonPath("$.matching").value(1))
        .andExpect(jsonPath("$.total").value(4));
    ask("/api/cited-by", "ref", "灯塔条例第三条", "treatment", "适用")
        .andExpect(jsonPath("$.matching").value(1));
  }

  @Test
  void showsTheSentenceForceAndTheVersionThatWasCited() throws Exception {
    ask("/cited-by", "ref", "《岳海省灯塔条例》第三条")
        .andExpect(status().isOk())
        .andExpect(shows("<mark>《岳海省灯塔条例》第三条第二款</mark>"))
        .andExpect(shows("引用时的版本是 2015 年版，条号可能不同"))
        .andExpect(shows("规范性文件 1 部 3 处"))
        .andExpect(shows("谁引用了整部文件"));
    ask("/api/cited-by", "ref", "灯塔条例第二条")
        .andExpect(jsonPath("$.citations[0].note").value(""))
        .andExpect(jsonPath("$.citations[0].force").value("现行有效"))
        .andExpect(jsonPath("$.citations[0].forceReason").isNotEmpty());
  }

  @Test
  void leadsFromAParagraphToItsArticle() throws Exception {
    ask("/cited-by", "ref", "灯塔条例第三条第一款")
        .andExpect(shows("另有 3 处只引用"))
        .andExpect(shows(">《岳海省灯塔条例》第三条</a>"));
  }

  @Test
  void saysWhatWasComparedWhereNobodyCites() throws Exception {
    ask("/cited-by", "ref", "灯塔条例第五条")
        .andExpect(shows("没有查到引用"))
        .andExpect(shows("已比对库中 6 部文件：地方性法规 4、规范性文件 1、裁判文书 1"));
  }

  @Test
  void saysThatItDoesNotKnowALaw() throws Exception {
    ask("/cited-by", "ref", "火星法第三条").andExpect(shows("没有认出这一文件")).andExpect(shows("已比对库中"));
    ask("/cited-by").andExpect(status().isOk()).andExpect(shows("查谁引用了一部文件或一条"));
    ask("/api/cited-by", "ref", "火星法").andExpect(jsonPath("$.target").isEmpty());
  }

  @Test
  void refusesWrongValues() throws Exception {
    ask("/api/cited-by", "ref", "灯塔条例", "kind", "没有").andExpect(status().isBadRequest());
    ask("/api/cited-by", "ref", "灯塔条例", "treatment", "没有").andExpect(status().isBadRequest());
    ask("/api/cited-by", "ref", "灯塔条例", "page", "0").andExpect(status().isBadRequest());
    ask("/api/cited-by", "ref", "灯塔条例", "asOf", "昨天").andExpect(status().isBadRequest());
    ask("/api/cited-by").andExpect(status().isBadRequest());
  }

  @Test
  void hasNothingOnAPageBehindTheLast() throws Exception {
    ask("/cited-by", "ref", "灯塔条例", "page", "9")
        .andExpect(status().isOk())
        .andExpect(hides("rel=\"next\""));
    ask("/api/cited-by", "ref", "灯塔条例", "page", "9")
        .andExpect(jsonPath("$.citations").isEmpty())
        .andExpect(jsonPath("$.pages").value(1));
  }

  @Test
  void drawsAWorkAmongItsNeighbours() throws Exception {
    ask("/neighbourhood", "work", "/cn/local/岳海省灯塔条例")
        .andExpect(status().isOk())
        .andExpect(shows("<svg"))
        .andExpect(shows("据以制定的地方性法规 1 部"))
        .andExpect(shows("据以制定的规范性文件 1 部"))
        .andExpect(shows("没有写明制定依据"))
        .andExpect(shows("%E5%B2%B3%E6%B5%B7%E7%9C%81%E8%88%AA%E6%A0%87%E6%9D%A1%E4%BE%8B"));
    ask("/neighbourhood", "work", "/cn/local/岳海省航标条例/2023-03-01")
        .andExpect(shows("<title>岳海省灯塔条例</title>"))
        .andExpect(shows("它的制定依据（1 部）"))
        .andExpect(shows("没有查到。已比对库中"));
    ask("/neighbourhood", "work", "/cn/local/没有").andExpect(status().isNotFound());
    ask("/neighbourhood", "work", "没有").andExpect(status().isNotFound());
  }
}
