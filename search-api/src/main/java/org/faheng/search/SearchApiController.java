package org.faheng.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.List;
import org.faheng.web.Days;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 检索接口. */
@RestController
@RequestMapping("/api")
class SearchApiController {
  private static final int MOST_SUGGESTIONS = 8;

  private final SearchService service;
  private final Marker marker;

  SearchApiController(SearchService service, Marker marker) {
    this.service = service;
    this.marker = marker;
  }

  /** A title to offer while a question is being typed. */
  record TitleSuggestion(String title, String kind) {}

  @GetMapping("/search")
  @Operation(summary = "检索：条款、文号、案号、标题或词语")
  @Parameter(name = "q", description = "问题；超过 500 字的只取最能说明问题的部分；空则按筛选条件列出全部")
  @Parameter(name = "tab", description = "范围：laws 法规，documents 规范性文件，cases 案例")
  @Parameter(name = "kind", description = "效力级别，可多个，如 法律")
  @Parameter(name = "authority", description = "制定机关全称，可多个")
  @Parameter(name = "region", description = "地域，可多个，如 山东省")
  @Parameter(name = "force", description = "时效性，可多个；默认现行有效和时效不明，案例不限；“不限”为全部")
  @Parameter(name = "publishedFrom", description = "公布日期不早于，如 2024-01-31")
  @Parameter(name = "publishedTo", description = "公布日期不晚于")
  @Parameter(name = "inForceFrom", description = "施行日期不早于")
  @Parameter(name = "inForceTo", description = "施行日期不晚于")
  @Parameter(name = "asOf", description = "按哪一天判断时效性，默认今天")
  @Parameter(
      name = "sort",
      description = "relevance、newest、oldest、in-force 或 precedence；默认 relevance，没有问题时 precedence")
  @Parameter(name = "titles", description = "true：只检索标题")
  @Parameter(name = "exact", description = "true：逐字匹配")
  @Parameter(name = "grouped", description = "true：按文件归并，每件至多两条")
  @Parameter(name = "facets", description = "true：给出分面计数")
  @Parameter(name = "document", description = "只在一件文件中检索，为文件标识，如答复中 id 的 # 之前部分")
  @Parameter(name = "explain", description = "true：说明每条命中的理由、最相关的款项和评分明细")
  @Parameter(name = "size", description = "条数，1 到 100，默认 20")
  @Parameter(name = "after", description = "上一页答复中的 next")
  SearchReply search(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    SearchCriteria criteria = SearchCriteria.of(parameters);
    boolean grouped = "true".equals(parameters.getFirst("grouped"));
    boolean facets = "true".equals(parameters.getFirst("facets"));
    SearchAnswer answer = criteria.ask(service, criteria.options(grouped, facets));
    return SearchReply.of(
        answer,
        criteria,
        service.catalogue(),
        criteria.explain() ? explaining(answer) : SearchReply.Explaining.NOTHING);
  }

  private SearchReply.Explaining explaining(SearchAnswer answer) {
    Explanations explanations = new Explanations(answer, service, marker);
    return hit ->
        new SearchReply.Explained(
            explanations.passage(hit).eId().value(),
            explanations.reasons(hit),
            explanations.score(hit));
  }

  @GetMapping("/clause")
  @Operation(summary = "条款查询，如 复议法20条")
  ClauseReply clause(
      @Parameter(description = "条款，如 行政复议法第二十条第一款") @RequestParam String ref,
      @Parameter(description = "看哪一天的文本，默认今天") @RequestParam(defaultValue = "") String asOf) {
    LocalDate day = Days.orToday("asOf", asOf);
    return ClauseReply.of(ref, day, service.clauses().find(ref, day), service.catalogue());
  }

  @GetMapping("/suggest")
  @Operation(summary = "标题提示")
  List<TitleSuggestion> suggest(@RequestParam String q) {
    return service.titles(q, MOST_SUGGESTIONS).stream()
        .map(work -> new TitleSuggestion(work.title(), work.kind().label()))
        .toList();
  }
}
