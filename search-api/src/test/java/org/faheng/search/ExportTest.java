package org.faheng.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.faheng.app.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class ExportTest {
  @Autowired private MockMvc web;

  @Test
  void holdsAllHitsAndHowTheyWereFound() throws Exception {
    MockHttpServletResponse answer =
        web.perform(get("/search/export.xlsx").param("q", "野鸭").param("force", "不限"))
            .andReturn()
            .getResponse();
    assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment").contains(".xlsx");
    try (Workbook book =
        new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
      Sheet hits = book.getSheet("检索结果");
      assertThat(hits.getLastRowNum()).isEqualTo(total());
      assertThat(hits.getRow(1).getCell(1).getStringCellValue()).contains("野鸭");
      assertThat(book.getSheet("检索条件").getRow(0).getCell(1).getStringCellValue()).isEqualTo("野鸭");
    }
  }

  private int total() throws Exception {
    String json =
        web.perform(get("/api/search").param("q", "野鸭").param("force", "不限"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    return JsonPath.read(json, "$.total");
  }
}
