package org.faheng.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.faheng.app.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class SearchApiTest {
  @Autowired private MockMvc web;

  @Test
  void answersWithStableNames() throws Exception {
    web.perform(get("/api/search").param("q", "禁止投喂面包"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.hits[0].title").isNotEmpty())
        .andExpect(jsonPath("$.hits[0].article").value("2"))
        .andExpect(jsonPath("$.hits[0].force").value("现行有效"))
        .andExpect(jsonPath("$.hits[0].path").value("乐政办字〔2023〕9号 乐棠县野鸭投喂管理办法.txt"))
        .andExpect(jsonPath("$.total").value(greaterThan(0)))
        .andExpect(jsonPath("$.record").value(startsWith("S-")));
  }

  @Test
  void walksAllPagesWithoutRepeating() throws Exception {
    List<String> ids = new ArrayList<>();
    String after = "";
    int total;
    do {
      String json =
          web.perform(get("/api/search").param("q", "野鸭").param("size", "3").param("after", after))
              .andReturn()
              .getResponse()
              .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
      total = JsonPath.read(json, "$.total");
      ids.addAll(JsonPath.<List<String>>read(json, "$.hits[*].id"));
      String next = JsonPath.read(json, "$.next");
      after = next == null ? "" : next;
    } while (!after.isEmpty());
    assertThat(ids).hasSize(total).doesNotHaveDuplicates();
  }

  @Test
  void tellsWhatElseWasSearched() throws Exception {
    web.perform(get("/api/search").param("q", "野鸭罚款"))
        .andExpect(jsonPath("$.alsoSearched").value(hasItem("行政处罚")));
    web.perform(get("/api/search").param("q", "野鸭罚款").param("exact", "true"))
        .andExpect(jsonPath("$.alsoSearched").isEmpty());
  }

  @Test
  void countsFacetsWhenAsked() throws Exception {
    web.perform(get("/api/search").param("q", "野鸭").param("facets", "true"))
        .andExpect(jsonPath("$.facets.效力级别[*].value").value(hasItem("规范性文件")));
  }

  @Test
  void findsAClauseAsOfADay() throws Exception {
    web.perform(get("/api/clause").param("ref", "野鸭保护条例3条").param("asOf", "2018-01-01"))
        .andExpect(jsonPath("$.clause.article").value("3"))
        .andExpect(jsonPath("$.clause.text").value("捕捉野鸭的，处一百元罚款。"))
        .andExpect(jsonPath("$.clause.version").value("2015-03-20"));
  }

  @Test
  void saysThatThereIsNoSuchClause() throws Exception {
    web.perform(get("/api/clause").param("ref", "野鸭保护条例99条"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.clause").isEmpty())
        .andExpect(jsonPath("$.suggestions[0]").value("《岳海省野鸭保护条例》没有第九十九条，最后一条是第四条"));
  }

  @Test
  void suggestsTitles() throws Exception {
    web.perform(get("/api/suggest").param("q", "野鸭保"))
        .andExpect(jsonPath("$[0].title").value("岳海省野鸭保护条例"));
  }

  @Test
  void givesRecordsAndTheirReplay() throws Exception {
    String json =
        web.perform(get("/api/search").param("q", "栖息地"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    String record = JsonPath.read(json, "$.record");
    web.perform(get("/api/records/" + record)).andExpect(jsonPath("$.id").value(record));
    web.perform(get("/api/records/" + record + "/replay"))
        .andExpect(jsonPath("$.sameSnapshot").value(true))
        .andExpect(jsonPath("$.sameHits").value(true));
  }

  @Test
  void tellsItsStatus() throws Exception {
    web.perform(get("/api/status"))
        .andExpect(jsonPath("$.works").value(2))
        .andExpect(jsonPath("$.documents").value(3))
        .andExpect(jsonPath("$.kinds.地方性法规").value(1));
  }

  @Test
  void describesItselfAsOpenApi31() throws Exception {
    web.perform(get("/api/openapi"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.openapi").value(startsWith("3.1")))
        .andExpect(jsonPath("$.paths['/api/search'].get.summary").isNotEmpty())
        .andExpect(jsonPath("$.paths['/api/clause'].get.parameters").isNotEmpty());
  }
}
