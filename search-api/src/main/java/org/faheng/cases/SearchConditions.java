package org.faheng.cases;

import java.util.ArrayList;
import java.util.List;
import org.faheng.index.CaseField;

/** 检索条件: what a search was asked with besides the facts, as the page and the report tell it. */
public final class SearchConditions {
  private static final String NONE = "未填写";

  private SearchConditions() {}

  /** One condition; what was left open says so. */
  public record Line(String label, String value) {}

  static List<Line> of(CaseRequest request) {
    List<Line> lines = new ArrayList<>();
    if (!request.own().isEmpty()) {
      lines.add(new Line("本案", own(request) + "（如在库中，不列入结果）"));
    }
    lines.addAll(conditions(request));
    return List.copyOf(lines);
  }

  private static List<Line> conditions(CaseRequest request) {
    return List.of(
        new Line("案件类型", request.type().isEmpty() ? "不限" : "只比对" + request.type() + "案件"),
        line("案由", WrittenCauses.line(request.causes())),
        line("涉及条款", String.join("、", places(request))),
        line("省份", request.province()),
        line("受理法院", request.court()),
        line("上一级法院", request.courtAbove()),
        new Line("筛选", filters(request)),
        new Line("列出范围", request.everyTier() ? "各顺位全部列出" : "前一顺位已有类案时，以后各顺位只计数"));
  }

  /** The identity of a document says nothing to people. */
  private static String own(CaseRequest request) {
    return request.own().startsWith("/") ? request.title() : request.own();
  }

  private static Line line(String label, String value) {
    return new Line(label, value.isBlank() ? NONE : value);
  }

  private static List<String> places(CaseRequest request) {
    return request.provisions().stream().map(CitedPlaces::named).toList();
  }

  private static String filters(CaseRequest request) {
    List<String> filters = new ArrayList<>();
    request
        .filter()
        .wanted()
        .forEach((field, values) -> filters.add(filter(field, String.join("或", values))));
    return filters.isEmpty() ? "无" : String.join("、", filters);
  }

  /** A filter as people read it: 法院层级为中级. */
  static String filter(CaseField field, String value) {
    return field.label() + "为" + value;
  }
}
