package org.faheng.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import org.faheng.app.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class AboutPageTest {
  @Autowired private MockMvc web;

  @Test
  void showsEveryFigureThatWasMeasured() throws Exception {
    long rows = Files.lines(Path.of("../benchmark/figures.tsv")).skip(1).count();
    assertThat(Figures.shipped().stream().mapToLong(measure -> measure.figures().size()).sum())
        .isEqualTo(rows)
        .isPositive();
    web.perform(get("/about"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("百姓问句检索")))
        .andExpect(content().string(containsString("benchmark/run fusion")));
  }

  @Test
  void namesEveryMeasureInChinese() {
    assertThat(Figures.shipped())
        .allSatisfy(measure -> assertThat(measure.name()).containsPattern("\\p{IsHan}"))
        .flatExtracting(Figures.Measure::figures)
        .extracting(Figures.Figure::name)
        .contains("第一条即正确的比例");
  }

  @Test
  void marksTargetsThatAreNotReached() throws Exception {
    boolean missed = Files.readString(Path.of("../benchmark/figures.tsv")).contains("not reached");
    assertThat(
            Figures.shipped().stream()
                .flatMap(measure -> measure.figures().stream())
                .anyMatch(Figures.Figure::missed))
        .isEqualTo(missed);
  }

  @Test
  void tellsWhatTheIndexHoldsAndWhatIsSearched() throws Exception {
    web.perform(get("/api/about"))
        .andExpect(jsonPath("$.engine").value(startsWith("Lucene 10")))
        .andExpect(jsonPath("$.holdings.works").value(2))
        .andExpect(jsonPath("$.newestPublished").value("2023-04-02"))
        .andExpect(jsonPath("$.vectors.full").value(0))
        .andExpect(jsonPath("$.measures.length()").value(greaterThan(10)))
        .andExpect(jsonPath("$.licences[*].licence").value(hasItem("Apache-2.0")));
  }

  @Test
  void isLinkedFromEveryPage() throws Exception {
    for (String path : new String[] {"/", "/search?q=野鸭", "/clause?q=", "/about", "/review"}) {
      web.perform(get(path)).andExpect(content().string(containsString("href=\"/about\"")));
    }
  }

  @Test
  void tellsTheStateOfTheVectorsWithThatOfTheIndex() throws Exception {
    web.perform(get("/api/status"))
        .andExpect(jsonPath("$.vectors.used").value(false))
        .andExpect(jsonPath("$.vectors.text").value("没有语义向量，只按词语检索"));
    web.perform(get("/")).andExpect(content().string(containsString("没有语义向量")));
  }
}
