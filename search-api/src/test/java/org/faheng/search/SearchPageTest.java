package org.faheng.search;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.faheng.app.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@WebTest
class SearchPageTest {
  @Autowired private MockMvc web;

  private ResultActions search(String... parameters) throws Exception {
    var request = get("/search");
    for (int i = 0; i < parameters.length; i += 2) {
      request.param(parameters[i], parameters[i + 1]);
    }
    return web.perform(request).andExpect(status().isOk());
  }

  private static org.springframework.test.web.servlet.ResultMatcher shows(String text) {
    return content().string(containsString(text));
  }

  private static org.springframework.test.web.servlet.ResultMatcher hides(String text) {
    return content().string(not(containsString(text)));
  }

  @Test
  void startPageTellsWhatTheIndexHolds() throws Exception {
    web.perform(get("/"))
        .andExpect(status().isOk())
        .andExpect(shows("2 部文件，共 3 个版本"))
        .andExpect(shows("规范性文件"));
  }

  @Test
  void marksTheWordsOfTheQuestion() throws Exception {
    search("q", "野鸭").andExpect(shows("<mark>野鸭</mark>"));
  }

  @Test
  void showsRowsWithStateAuthorityNumberAndDays() throws Exception {
    search("q", "投喂面包")
        .andExpect(shows("现行有效"))
        .andExpect(shows("乐棠县人民政府办公室 · 乐政办字〔2023〕9号 · "))
        .andExpect(shows("2023-05-01施行"));
  }

  @Test
  void linksEachSnippetToItsArticle() throws Exception {
    search("q", "贩卖野鸭").andExpect(shows("/2022-09-01#art_2\">第二条</a>"));
  }

  @Test
  void leavesRepealedTextsOutByDefault() throws Exception {
    search("q", "捕捉野鸭")
        .andExpect(shows("时效性：现行有效（含时效不明）"))
        .andExpect(shows("2022-09-01#art_3"))
        .andExpect(hides("2015-03-20#art_3"));
  }

  @Test
  void showsRepealedTextsWhenTheLimitIsTakenAway() throws Exception {
    search("q", "一百元罚款", "force", "不限")
        .andExpect(shows("2015-03-20#art_3"))
        .andExpect(shows("已修改"));
  }

  @Test
  void tellsForceOnTheDayAskedFor() throws Exception {
    search("q", "捕捉野鸭", "asOf", "2018-01-01")
        .andExpect(shows("2015-03-20?asOf=2018-01-01#art_3"))
        .andExpect(hides("2022-09-01?asOf"))
        .andExpect(shows("<b>2018-01-01</b> 这一天"));
  }

  @Test
  void answersAClauseFirst() throws Exception {
    search("q", "野鸭保护条例第三条")
        .andExpect(shows("▶ 直达"))
        .andExpect(shows("《岳海省野鸭保护条例》（2022年修订）第三条"))
        .andExpect(shows("五百元以上二千元以下"))
        .andExpect(shows("<b>旧法对应</b>"))
        .andExpect(shows(">旧第三条</a>"));
  }

  @Test
  void findsADocumentByItsNumberInAnyBrackets() throws Exception {
    for (String number : new String[] {"乐政办字〔2023〕9号", "乐政办字[2023]9号", "乐政办字（２０２３）９号"}) {
      search("q", number).andExpect(shows("▶ 直达")).andExpect(shows("野鸭投喂管理办法"));
    }
  }

  @Test
  void keepsTheTabsApart() throws Exception {
    search("q", "野鸭", "tab", "documents")
        .andExpect(shows("<mark>野鸭</mark>投喂管理办法"))
        .andExpect(hides("2022-09-01#art_2"));
  }

  @Test
  void countsFacetsInTheUsualOrder() throws Exception {
    String page = search("q", "野鸭").andReturn().getResponse().getContentAsString();
    int at = 0;
    for (String label : new String[] {"效力级别", "制定机关", "时效性", "公布年份", "地域"}) {
      int next = page.indexOf("<h2>" + label + "</h2>", at);
      org.assertj.core.api.Assertions.assertThat(next).as(label).isGreaterThan(at);
      at = next;
    }
  }

  @Test
  void searchesTitlesOnly() throws Exception {
    search("q", "面包", "titles", "true").andExpect(shows("没有命中"));
    search("q", "投喂", "titles", "true").andExpect(shows("管理办法"));
  }

  @Test
  void saysWhatWasSearchedWhenNothingMatches() throws Exception {
    search("q", "航天器对接", "exact", "true")
        .andExpect(shows("没有命中"))
        .andExpect(shows("<b>3</b> 个文件版本"))
        .andExpect(shows("实际比对了 <b>2</b> 部文件"))
        .andExpect(shows("按原样的词语（逐字）与文件标题、章节名称和条文比对"))
        .andExpect(shows("时效性按 <b>今天</b> 判断"))
        .andExpect(shows("没有语义向量，只按词语检索"))
        .andExpect(shows("也试过："));
  }

  @Test
  void saysWhyHitsAreThereAndHowToNarrowThem() throws Exception {
    search("q", "野鸭罚款")
        .andExpect(shows("模糊检索：只含部分词语的条款也列出；同时检索：“行政处罚”。"))
        .andExpect(shows("exact=true\">只看逐字含有的（精确）</a>"));
    search("q", "野鸭", "exact", "true")
        .andExpect(shows("逐字检索"))
        .andExpect(hides("同时检索"))
        .andExpect(shows(">改为模糊检索</a>"));
    search("q", "野鸭保护条例第三条").andExpect(shows("以下是词语与问题相近的条款"));
    search("q", "乐政办字〔2023〕9号").andExpect(shows("这一文号的条款"));
    search("titles", "true", "q", "野鸭").andExpect(shows("只在标题中检索"));
    search("q", "").andExpect(shows("没有检索词，列出符合筛选条件的全部文件"));
  }

  @Test
  void linksAwayFromAnExactSearchWithoutHits() throws Exception {
    search("q", "捕捉野鸭的人", "exact", "true")
        .andExpect(shows("没有命中"))
        .andExpect(shows(">模糊检索，只含部分词语也列出</a>（2 部）"));
  }

  @Test
  void offersOnlyLooserFormsThatHaveHits() throws Exception {
    search("q", "“野鸭” AND “潜水艇”")
        .andExpect(shows(">含有任一个词即可</a>（2 部）"))
        .andExpect(shows(">去掉“潜水艇”，只要另一个词</a>（2 部）"))
        .andExpect(hides(">去掉“野鸭”"))
        .andExpect(shows("也试过：去掉“野鸭”，只要另一个词"));
    search("q", "一百元罚款", "exact", "true")
        .andExpect(shows(">不限时效性</a>（1 部）"))
        .andExpect(hides(">不限效力级别"));
    search("q", "野鸭", "kind", "法律").andExpect(shows(">不限效力级别</a>（2 部）"));
  }

  @Test
  void saysThatSignsAloneCannotBeLookedFor() throws Exception {
    search("q", "，。！？").andExpect(shows("没有汉字、字母或数字")).andExpect(hides("放宽后"));
  }

  @Test
  void showsTheItemThatAnswersFirst() throws Exception {
    search("q", "毁坏野鸭巢")
        .andExpect(shows("#art_3__para_1__point_3\">第三条第一款第（三）项</a>"))
        .andExpect(shows("<mark>毁坏野鸭巢</mark>的"));
  }

  @Test
  void saysInPlainWordsWhyAHitIsThere() throws Exception {
    search("q", "毁坏野鸭巢").andExpect(shows("为什么：</span>命中“毁坏野鸭巢”"));
    search("q", "罚钱").andExpect(shows("法言俗语：“罚钱”→“罚款”"));
    search("q", "").andExpect(hides("为什么"));
  }

  @Test
  void takesScoresApartWhereAsked() throws Exception {
    search("q", "捕捉野鸭要罚多少钱").andExpect(shows(">评分明细</a>")).andExpect(hides("class=\"score\""));
    search("q", "捕捉野鸭要罚多少钱", "explain", "true")
        .andExpect(shows(">收起评分明细</a>"))
        .andExpect(shows("<th scope=\"row\">词组相符</th>"));
    search("q", "“野鸭”").andExpect(hides("评分明细"));
  }

  @Test
  void foldsTheOtherHitsOfAWorkUnderTheirNumber() throws Exception {
    search("q", "野鸭")
        .andExpect(shows(">本文件另有 2 条命中</a>"))
        .andExpect(shows("document=%2Fcn%2Flocal%2F"));
    search("q", "野鸭", "document", "/cn/local/岳海省野鸭保护条例/2022-09-01")
        .andExpect(shows("文件：岳海省野鸭保护条例/2022-09-01"))
        .andExpect(shows("<b>4</b> 条"))
        .andExpect(hides("投喂管理办法"))
        .andExpect(hides("另有"));
    search("q", "野鸭", "sort", "newest").andExpect(shows("2022-09-01#art_1"));
  }

  @Test
  void asksWhetherAMisspeltWordWasMeantOtherwise() throws Exception {
    search("q", "捕捉野鸭的发款").andExpect(shows("您要找的是否为")).andExpect(shows(">捕捉野鸭的罚款</a>"));
    search("q", "捕捉野鸭的罚款").andExpect(hides("您要找的是否为"));
  }

  @Test
  void startPageLinksToAsManyWorksAsItCounts() throws Exception {
    web.perform(get("/"))
        .andExpect(
            shows(
                "kind=%E5%9C%B0%E6%96%B9%E6%80%A7%E6%B3%95%E8%A7%84&amp;force=%E4%B8%8D%E9%99%90"));
  }

  @Test
  void offersTitlesBySound() throws Exception {
    search("q", "yhsyybhtl").andExpect(shows("您要找的是否为")).andExpect(shows("岳海省野鸭保护条例</a>"));
  }

  @Test
  void neverPrintsAQuestionAsMarkup() throws Exception {
    search("q", "<script>alert(1)</script>").andExpect(hides("<script>alert"));
  }

  @Test
  void replaysARecord() throws Exception {
    String page = search("q", "巢").andReturn().getResponse().getContentAsString();
    String id = page.replaceAll("(?s).*/records/(S-\\d+).*", "$1");
    web.perform(get("/records/" + id))
        .andExpect(status().isOk())
        .andExpect(shows("检索记录 " + id))
        .andExpect(shows("命中条款及顺序与当时相同"))
        .andExpect(shows("《岳海省野鸭保护条例》（2022年修订）第三条"));
  }
}
