package org.faheng.cases;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.faheng.app.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@WebTest
class CasePageTest {
  @Autowired private MockMvc web;

  private ResultActions api(String body) throws Exception {
    return web.perform(
        post("/api/cases/similar").contentType(MediaType.APPLICATION_JSON).content(body));
  }

  private String asked() throws Exception {
    String address =
        web.perform(multipart("/cases").param("text", "野鸭跑进菜地<b>").param("causes", "侵权、相邻关系"))
            .andExpect(status().isSeeOther())
            .andReturn()
            .getResponse()
            .getHeader("Location");
    return String.valueOf(address);
  }

  @Test
  void offersTheFormUnderItsTab() throws Exception {
    web.perform(get("/cases"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("aria-current=\"page\">类案")))
        .andExpect(content().string(containsString("库中还没有案例")));
  }

  @Test
  void keepsWhatWasAskedAndSaysWhatWasLookedThrough() throws Exception {
    web.perform(get(asked()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("野鸭跑进菜地&lt;b&gt;")))
        .andExpect(content().string(containsString("侵权；相邻关系")))
        .andExpect(content().string(containsString("0，已检索（比对 0 件）")))
        .andExpect(content().string(containsString("未检索：没有填写省份")))
        .andExpect(content().string(containsString("没有找到相近的案例：已比对")));
  }

  @Test
  void addsAConfirmedCauseAndTakesAFilterBack() throws Exception {
    String address =
        web.perform(
                multipart("/cases")
                    .param("text", "野鸭跑进菜地")
                    .param("cause", "侵权责任纠纷")
                    .param("provisions", "民法典第一千二百四十五条；民法典第六条")
                    .param("withoutProvision", "民法典#6")
                    .param("filter", "TYPE:民事", "YEAR:2024")
                    .param("without", "YEAR:2024"))
            .andReturn()
            .getResponse()
            .getHeader("Location");
    web.perform(get(address + "/cases.json"))
        .andExpect(jsonPath("$.request.causes[0]").value("侵权责任纠纷"))
        .andExpect(jsonPath("$.request.provisions[0]").value("民法典#1245"))
        .andExpect(jsonPath("$.request.provisions.length()").value(1))
        .andExpect(jsonPath("$.request.filters.length()").value(1))
        .andExpect(jsonPath("$.request.filters[0]").value("TYPE:民事"));
  }

  @Test
  void offersEachFilterInUseToBeTakenBack() throws Exception {
    String address =
        web.perform(
                multipart("/cases")
                    .param("text", "野鸭跑进菜地")
                    .param("causes", "走私、贩卖、运输、制造毒品罪")
                    .param("provisions", "行诉法第七十条")
                    .param("filter", "YEAR:2024"))
            .andReturn()
            .getResponse()
            .getHeader("Location");
    web.perform(get(String.valueOf(address)))
        .andExpect(content().string(containsString("aria-label=\"取消筛选 裁判年份为2024\"")))
        .andExpect(content().string(containsString("没有案由“走私、贩卖、运输、制造毒品罪”")))
        .andExpect(content().string(containsString("《行政诉讼法》第70条")));
  }

  @Test
  void readsAFileThatIsHandedIn() throws Exception {
    byte[] text = "野鸭跑进菜地，主人不赔。".getBytes(StandardCharsets.UTF_8);
    String address =
        web.perform(multipart("/cases").file(new MockMultipartFile("file", "鸭案.txt", null, text)))
            .andReturn()
            .getResponse()
            .getHeader("Location");
    web.perform(get(address))
        .andExpect(content().string(containsString("类案检索：鸭案")))
        .andExpect(content().string(containsString("主人不赔")));
  }

  @Test
  void saysWhatIsMissingOnTheForm() throws Exception {
    web.perform(multipart("/cases").param("text", " "))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("没有收到案情")));
    web.perform(
            multipart("/cases")
                .file(new MockMultipartFile("file", "空.txt", null, new byte[0]))
                .param("title", "鸭案"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("“空.txt”：文件是空的")))
        .andExpect(content().string(containsString("value=\"鸭案\"")));
    web.perform(get("/cases/C-999999").accept(MediaType.TEXT_HTML))
        .andExpect(status().isNotFound());
  }

  @Test
  void writesTheReportOfARecord() throws Exception {
    web.perform(get(asked() + "/report.docx"))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", containsString("wordprocessingml.document")));
  }

  @Test
  void answersTheApi() throws Exception {
    api("{\"text\": \"野鸭跑进菜地\", \"causes\": [\"侵权\"], \"mask\": true}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.hits").isArray())
        .andExpect(jsonPath("$.tiers.length()").value(4))
        .andExpect(jsonPath("$.tiers[0].state").value("listed"))
        .andExpect(jsonPath("$.record").isNotEmpty())
        .andExpect(jsonPath("$.snapshot").isNotEmpty())
        .andExpect(jsonPath("$.tookMillis").isNumber())
        .andExpect(jsonPath("$.masked").value(true));
  }

  @Test
  void refusesByProblemDetails() throws Exception {
    api("{}")
        .andExpect(status().isBadRequest())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.detail").value(containsString("没有收到案情")));
    api("{\"text\": \"鸭\", \"type\": \"军事\"}").andExpect(status().isBadRequest());
  }

  @Test
  void isInTheDescriptionOfTheApi() throws Exception {
    web.perform(get("/api/openapi"))
        .andExpect(content().string(containsString("/api/cases/similar")))
        .andExpect(content().string(not(containsString("/cases/{id}/report.docx"))));
  }
}
