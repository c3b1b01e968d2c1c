package org.faheng.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.faheng.app.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

@WebTest
class ReviewPageTest {
  private static final String DRAFT =
      """
      乐棠县野鸭观赏办法
      第一条　根据《中华人民共和国侵权责任法》和《岳海省野鸭保护条例》，制定本办法。
      第二条　依照《岳海省野鸭保护条例》第九十九条处罚<b>。
      第三条　本办法有效期至2029年1月1日。
      """;

  @Autowired private MockMvc web;

  private static MockMultipartFile file(String name, byte[] content) {
    return new MockMultipartFile("file", name, "application/octet-stream", content);
  }

  private static MockMultipartFile draft() {
    return file("观赏办法.txt", DRAFT.getBytes(StandardCharsets.UTF_8));
  }

  private String handIn() throws Exception {
    return web.perform(multipart("/review").file(draft()).param("authority", "乐棠县人民政府"))
        .andExpect(status().isSeeOther())
        .andReturn()
        .getResponse()
        .getHeader("Location");
  }

  private ResultActions page(String address) throws Exception {
    return web.perform(get(address).accept("text/html"));
  }

  private static ResultMatcher shows(String text) {
    return content().string(containsString(text));
  }

  @Test
  void offersFileTextKindAuthorityAndDay() throws Exception {
    page("/review")
        .andExpect(status().isOk())
        .andExpect(shows("enctype=\"multipart/form-data\""))
        .andExpect(shows("type=\"file\""))
        .andExpect(shows("<textarea"))
        .andExpect(shows("规范性文件</option>"))
        .andExpect(shows("aria-current=\"page\">审查"));
  }

  @Test
  void showsTheDraftTheFindingsAndWhatTheyAreMeasuredBy() throws Exception {
    page(handIn())
        .andExpect(status().isOk())
        .andExpect(shows("审查 《乐棠县野鸭观赏办法》"))
        .andExpect(shows("乐棠县人民政府"))
        .andExpect(shows("引用已废止的文件"))
        .andExpect(shows("<mark>《中华人民共和国侵权责任法》</mark>"))
        .andExpect(shows("严重程度 中"))
        .andExpect(shows("class=\"evidence open\""))
        .andExpect(shows("data-finding=\"1\""))
        .andExpect(shows("比对范围"))
        .andExpect(shows("未覆盖："))
        .andExpect(shows("把握是同样相近的机器提示经人工逐条阅读后认为成立的比例"))
        .andExpect(shows("处罚&lt;b&gt;"))
        .andExpect(content().string(not(containsString("<b>"))));
  }

  @Test
  void opensTheEvidenceOfTheFindingAskedForAndLinksToTheLaw() throws Exception {
    page(handIn() + "?finding=2")
        .andExpect(
            content()
                .string(
                    matchesPattern(
                        "(?s).*class=\"evidence open\" id=\"e2\".*|(?s).*id=\"e2\" class=\"evidence open\".*|(?s).*class=\"evidence open\"[^>]*id=\"e2\".*")))
        .andExpect(shows("/law/cn/local/"));
  }

  @Test
  void narrowsTheListByTypeAndKeepsTheNumbers() throws Exception {
    page(handIn() + "?type=CITE_DEAD_ARTICLE")
        .andExpect(shows("2. 第二条 引用的条号已不对应"))
        .andExpect(content().string(not(containsString("1. 第一条 引用已废止的文件"))));
  }

  @Test
  void showsTheDraftAloneWhereNothingWasFound() throws Exception {
    page(pasted("临棠市野鸭条例", "第一条　野鸭应当有名字，本条例自2029年1月1日起施行。"))
        .andExpect(shows("未发现疑似抵触"))
        .andExpect(shows("按“地方性法规”审查"))
        .andExpect(shows("class=\"desk alone\""))
        .andExpect(content().string(not(containsString("id=\"findings\""))))
        .andExpect(content().string(not(containsString("banner warn"))));
  }

  @Test
  void asksWhatTheDraftIsWhereTheTextDoesNotTell() throws Exception {
    page(pasted("周末采购清单", "牛奶两箱，鸡蛋三十个。\n下午去接孩子。")).andExpect(shows("如果这不是送审稿"));
    page(pasted("临棠市野鸭办法", "第一条　野鸭应当有名字。")).andExpect(shows("目前按规范性文件比对"));
  }

  @Test
  void comparesTheElementsOfBothTextsInATable() throws Exception {
    page(pasted("乐棠县处罚办法", "第一条　当事人可以自收到处罚决定书之日起十五日内申请行政复议，本办法有效期至2029年1月1日。"))
        .andExpect(shows("<th scope=\"col\">异同</th>"))
        .andExpect(shows("<td>十五日</td>"))
        .andExpect(shows("<td>不同</td>"));
  }

  private String pasted(String title, String text) throws Exception {
    return web.perform(multipart("/review").param("title", title).param("text", text))
        .andExpect(status().isSeeOther())
        .andReturn()
        .getResponse()
        .getHeader("Location");
  }

  @Test
  void givesTheSameAddressForTheSameDraft() throws Exception {
    assertThat(handIn()).isEqualTo(handIn());
  }

  @Test
  void reviewsTheSameDraftAgainByOtherFacts() throws Exception {
    String first = handIn();

    String second =
        web.perform(post(first).param("kind", "地方性法规").param("authority", "岳海省人民代表大会常务委员会"))
            .andExpect(status().isSeeOther())
            .andReturn()
            .getResponse()
            .getHeader("Location");

    assertThat(second).isNotEqualTo(first);
    page(second).andExpect(shows("按“地方性法规”审查")).andExpect(shows("文件 观赏办法.txt"));
  }

  @Test
  void takesPastedTextWithATitle() throws Exception {
    String address = pasted("乐棠县鸭舍办法", "第一条　依照《中华人民共和国合同法》办理。" + "野鸭".repeat(600));

    page(address).andExpect(shows("引用已废止的文件"));
  }

  @Test
  void tellsWhatIsWrongWithABadFileAndKeepsTheForm() throws Exception {
    web.perform(multipart("/review").file(file("", new byte[0])).accept("text/html"))
        .andExpect(status().isBadRequest())
        .andExpect(shows("没有收到送审稿"));
    web.perform(multipart("/review").file(file("空.docx", new byte[0])).accept("text/html"))
        .andExpect(status().is4xxClientError())
        .andExpect(shows("文件是空的（0 字节）"));
    web.perform(
            multipart("/review")
                .file(file("坏.pdf", new byte[] {1, 2, 0, 4}))
                .param("authority", "乐棠县人民政府")
                .accept("text/html"))
        .andExpect(status().is4xxClientError())
        .andExpect(shows("role=\"alert\""))
        .andExpect(shows("value=\"乐棠县人民政府\""));
    web.perform(multipart("/review").file(draft()).param("kind", "圣旨").accept("text/html"))
        .andExpect(status().isBadRequest())
        .andExpect(shows("没有“圣旨”这个效力级别"));
    web.perform(multipart("/review").file(draft()).param("asOf", "昨天").accept("text/html"))
        .andExpect(status().isBadRequest());
  }

  @Test
  void saysThatAnAddressIsUnknown() throws Exception {
    for (String id : new String[] {"0".repeat(24), "x", "..%2f.."}) {
      web.perform(get("/review/" + id)).andExpect(status().is4xxClientError());
    }
    page("/review/" + "0".repeat(24)).andExpect(shows("没有这份审查结果"));
  }

  @Test
  void refusesWhatAnotherSiteHandsIn() throws Exception {
    web.perform(multipart("/review").file(draft()).header("Sec-Fetch-Site", "cross-site"))
        .andExpect(status().isBadRequest());
  }

  @Test
  void exportsTheOpinionTheSheetAndJson() throws Exception {
    String address = handIn();

    byte[] docx =
        web.perform(get(address + "/opinion.docx"))
            .andExpect(header().string("Content-Disposition", containsString("attachment")))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    byte[] xlsx =
        web.perform(get(address + "/findings.xlsx"))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();

    try (XWPFDocument opinion = new XWPFDocument(new ByteArrayInputStream(docx));
        XSSFWorkbook sheet = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      assertThat(opinion.getParagraphs().getFirst().getText()).isEqualTo("合法性审查意见书");
      assertThat(sheet.getSheet("问题清单").getLastRowNum()).isEqualTo(2);
    }
    web.perform(get(address + "/review.json"))
        .andExpect(jsonPath("$.findings[0].type").value("CITE_REPEALED"));
  }

  @Test
  void holdsNoInlineScriptsOrStyles() throws Exception {
    for (String address : new String[] {"/review", handIn()}) {
      page(address)
          .andExpect(content().string(not(containsString("style=\""))))
          .andExpect(content().string(not(containsString("<script>"))))
          .andExpect(content().string(not(containsString("onclick"))));
    }
  }
}
