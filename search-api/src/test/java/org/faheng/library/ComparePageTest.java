package org.faheng.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.faheng.app.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

@WebTest
class ComparePageTest {
  private static final String LAW = "/cn/local/岳海省野鸭保护条例";
  private static final String NEW = LAW + "/2022-09-01";
  private static final String OLD = LAW + "/2015-03-20";

  @Autowired private MockMvc web;

  private ResultActions compare(String path, String from, String to) throws Exception {
    return web.perform(get(path).param("from", from).param("to", to).accept("text/html"));
  }

  private static ResultMatcher shows(String text) {
    return content().string(containsString(text));
  }

  private static ResultMatcher hides(String text) {
    return content().string(not(containsString(text)));
  }

  @Test
  void showsBothVersionsWithEveryChangeInWordsAndMarks() throws Exception {
    compare("/compare", OLD, NEW)
        .andExpect(status().isOk())
        .andExpect(shows("新旧对照 《岳海省野鸭保护条例》"))
        .andExpect(shows("有修改 <b>3</b>"))
        .andExpect(shows("新增 <b>1</b>"))
        .andExpect(shows("<ins>单位和个</ins>"))
        .andExpect(shows("id=\"art_2\""))
        .andExpect(shows("第二章 法律责任"))
        .andExpect(shows("旧文本没有对应条文"));
  }

  @Test
  void leadsFromEveryArticleToItsCardInItsVersion() throws Exception {
    compare("/compare", OLD, NEW)
        .andExpect(shows("&amp;asOf=2015-03-20"))
        .andExpect(shows("aria-label=\"新第二条，条款卡\""));
  }

  @Test
  void comparesTheNewestTwoVersionsOfATitle() throws Exception {
    web.perform(get("/compare").param("title", "野鸭保护条例"))
        .andExpect(status().isOk())
        .andExpect(shows("<ins>单位和个</ins>"));
  }

  @Test
  void keepsTheChoiceOfChangesInEveryAddress() throws Exception {
    web.perform(get("/compare").param("from", OLD).param("to", NEW).param("changes", "true"))
        .andExpect(shows("checked"))
        .andExpect(shows("显示全部条文"))
        .andExpect(content().string(matchesPattern("(?s).*export.docx[^\"]*changes=true.*")));
  }

  @Test
  void warnsThatTheSidesAreChangedOver() throws Exception {
    compare("/compare", NEW, OLD).andExpect(shows("左边是较新的文本")).andExpect(shows("左右互换"));
  }

  @Test
  void asksForTwoDifferentVersions() throws Exception {
    compare("/compare", NEW, NEW)
        .andExpect(status().isOk())
        .andExpect(shows("所选的是同一个版本"))
        .andExpect(hides("class=\"pair"));
  }

  @Test
  void saysThatThereIsOnlyOneVersion() throws Exception {
    web.perform(get("/compare").param("title", "野鸭投喂管理办法"))
        .andExpect(status().isOk())
        .andExpect(shows("只有一个版本"))
        .andExpect(shows("打开全文"));
  }

  @Test
  void asksForALawWhereNoneIsNamed() throws Exception {
    web.perform(get("/compare")).andExpect(status().isOk()).andExpect(shows("请输入法律名称"));
  }

  @Test
  void saysThatAVersionIsNotThere() throws Exception {
    compare("/compare", OLD, LAW + "/1999-01-01")
        .andExpect(status().isNotFound())
        .andExpect(shows("库中没有标识为 " + LAW + "/1999-01-01 的文件版本"));
  }

  @Test
  void givesRowsSegmentsAndLinksAsJson() throws Exception {
    web.perform(get("/api/compare").param("from", OLD).param("to", NEW))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.older.id").value(OLD))
        .andExpect(jsonPath("$.newer.id").value(NEW))
        .andExpect(jsonPath("$.counts.新增").value(1))
        .andExpect(jsonPath("$.rows[1].kind").value("有修改"))
        .andExpect(jsonPath("$.rows[1].older.label").value("第二条"))
        .andExpect(jsonPath("$.rows[1].newer.eId").value("art_2"))
        .andExpect(jsonPath("$.rows[1].newer.text").value("任何单位和个人不得捕捉、贩卖野鸭。"))
        .andExpect(jsonPath("$.rows[1].segments[1].change").value("增加"))
        .andExpect(jsonPath("$.rows[1].segments[1].text").value("单位和个"))
        .andExpect(jsonPath("$.rows[3].older").isEmpty())
        .andExpect(jsonPath("$.links[0].older").value("art_1"));
  }

  @Test
  void refusesInChinese() throws Exception {
    web.perform(get("/api/compare"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.title").value("请求有误"));
    web.perform(get("/api/compare").param("from", NEW).param("to", NEW))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail").value(containsString("同一个版本")));
    web.perform(get("/api/compare").param("from", OLD).param("to", LAW + "/1999-01-01"))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.detail").value(containsString("库中没有标识为")));
  }

  @Test
  void exportsBothFormats() throws Exception {
    MockHttpServletResponse book =
        compare("/compare/export.xlsx", OLD, NEW).andReturn().getResponse();
    MockHttpServletResponse paper =
        compare("/compare/export.docx", OLD, NEW).andReturn().getResponse();

    assertThat(book.getHeader("Content-Disposition")).startsWith("attachment").contains(".xlsx");
    assertThat(paper.getHeader("Content-Disposition")).startsWith("attachment").contains(".docx");
    try (XSSFWorkbook read =
        new XSSFWorkbook(new ByteArrayInputStream(book.getContentAsByteArray()))) {
      assertThat(read.getSheet("条文对照").getLastRowNum()).isEqualTo(4);
    }
    try (XWPFDocument read =
        new XWPFDocument(new ByteArrayInputStream(paper.getContentAsByteArray()))) {
      assertThat(read.getTables().getFirst().getText()).contains("任何单位和个人");
    }
  }

  @Test
  void refusesToExportWhatIsNotThere() throws Exception {
    compare("/compare/export.docx", OLD, LAW + "/1999-01-01").andExpect(status().isNotFound());
  }
}
