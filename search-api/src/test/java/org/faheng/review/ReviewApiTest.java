package org.faheng.review;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
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
class ReviewApiTest {
  private static final String CHECK = "/api/reviews/check";

  @Autowired private MockMvc web;

  private ResultActions json(String body) throws Exception {
    return web.perform(post(CHECK).contentType(MediaType.APPLICATION_JSON).content(body));
  }

  private ResultActions file(String name, byte[] content) throws Exception {
    return web.perform(multipart(CHECK).file(new MockMultipartFile("file", name, null, content)));
  }

  @Test
  void checksATextWithWhatIsSaidOfIt() throws Exception {
    json("""
            {"title": "乐棠县鸭舍办法", "text": "第一条　依照《中华人民共和国合同法》办理。有效期至2025年1月31日。",
             "kind": "规范性文件", "authority": "乐棠县人民政府", "asOf": "2024-01-31"}
            """)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.title").value("乐棠县鸭舍办法"))
        .andExpect(jsonPath("$.authority").value("乐棠县人民政府"))
        .andExpect(jsonPath("$.findings[0].type").value("CITE_REPEALED"))
        .andExpect(jsonPath("$.findings[0].grade").value("suspected"))
        .andExpect(jsonPath("$.findings[0].marks[0].start").isNumber())
        .andExpect(jsonPath("$.findings[0].authority.title").value("中华人民共和国民法典"))
        .andExpect(jsonPath("$.coverage.day").value("2024-01-31"))
        .andExpect(jsonPath("$.coverage.law.missing").isArray())
        .andExpect(jsonPath("$.dismissed").isArray())
        .andExpect(jsonPath("$.unresolvedCitations").isArray());
  }

  @Test
  void checksAnUploadedFile() throws Exception {
    file("鸭舍办法.txt", "乐棠县鸭舍办法\n第一条　野鸭有窝。\n第二条　本办法有效期至2029年1月1日。\n".getBytes(StandardCharsets.UTF_8))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.document").value("鸭舍办法.txt"))
        .andExpect(jsonPath("$.articles").value(2))
        .andExpect(jsonPath("$.findings").isEmpty());
  }

  @Test
  void answersBadRequestsWithAProblemThatSaysWhatToDo() throws Exception {
    json("{\"text\": \"\"}")
        .andExpect(status().isBadRequest())
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.detail").value(containsString("没有收到送审稿")));
    json("{\"text\": ").andExpect(status().isBadRequest());
    json("{\"text\": \"第一条\", \"kind\": \"圣旨\"}")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail").value(containsString("圣旨")));
    json("{\"text\": \"第一条\", \"asOf\": \"昨天\"}").andExpect(status().isBadRequest());
    web.perform(post(CHECK).contentType(MediaType.TEXT_PLAIN).content("第一条"))
        .andExpect(status().isUnsupportedMediaType());
    web.perform(multipart(CHECK)).andExpect(status().isBadRequest());
  }

  @Test
  void refusesFilesThatGiveNoText() throws Exception {
    file("空.txt", new byte[0])
        .andExpect(status().is(422))
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.detail").isNotEmpty());
    file("坏.docx", new byte[] {1, 2, 0, 4}).andExpect(status().is4xxClientError());
    file("程序.exe", new byte[] {'M', 'Z', 0, 0}).andExpect(status().is4xxClientError());
  }

  @Test
  void isPartOfTheDescriptionOfTheApi() throws Exception {
    web.perform(get("/api/openapi"))
        .andExpect(content().string(containsString(CHECK)))
        .andExpect(content().string(containsString("multipart/form-data")))
        .andExpect(content().string(not(containsString("\"/review\""))));
  }
}
