package org.faheng.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.faheng.conflict.Conflict;
import org.faheng.conflict.Detection;
import org.faheng.corpus.structure.Span;

/** A review of an invented draft, with a finding of each grade. */
final class LanternReview {
  static final String DRAFT = "第九条　擅自熄灭航灯的，处二千元以上八万元以下罚款。";
  static final String LAW = "擅自熄灭航灯的，处五千元以上五万元以下罚款。";

  private LanternReview() {}

  static ReviewReply found() {
    return reply(List.of(note(), fine()));
  }

  static ReviewReply nothing() {
    return reply(List.of());
  }

  private static ReviewReply reply(List<ReviewReply.Problem> problems) {
    return new ReviewReply(
        "稿/航灯办法.docx",
        "乐棠县航灯管理办法",
        "规范性文件",
        "乐棠县人民政府",
        "乐棠县",
        12,
        problems,
        List.of(dismissed()),
        coverage(),
        List.of(new ReviewReply.Unresolved("《灯塔规程》", 90, "库中没有这件文件")),
        List.of("第 3 页是扫描件"));
  }

  static ReviewReply.Problem fine() {
    return new ReviewReply.Problem(
        "FINE_OVER_CAP",
        "罚款上限高于上位法",
        "high",
        "suspected",
        0.92,
        "9",
        "art_9",
        100,
        109,
        DRAFT,
        List.of(new Span(13, 23)),
        "",
        new ReviewReply.Source("岳海省航标条例", "岳海省航标条例.txt", "31", 1, LAW, List.of(new Span(9, 19))),
        "R-FINE_OVER_CAP",
        "行政处罚法第十二条第二款",
        "送审稿上限八万元，上位法上限五万元",
        List.of(
            new Conflict.Slot("行为", "擅自熄灭航灯", "擅自熄灭航灯", true),
            new Conflict.Slot("罚款幅度", "2000—80000元", "5000—50000元", false)));
  }

  private static ReviewReply.Problem note() {
    return new ReviewReply.Problem(
        "RESTATEMENT",
        "重复上位法",
        "info",
        "note",
        0.6,
        "",
        "",
        0,
        4,
        "航灯应当长明。",
        List.of(new Span(0, 2)),
        "",
        new ReviewReply.Source("岳海省航标条例", "", "4", null, "", List.of()),
        "R-RESTATEMENT",
        "立法法第八十二条",
        "与上位法文字相同",
        List.of());
  }

  private static ReviewReply.Dismissal dismissed() {
    return new ReviewReply.Dismissal(
        "TIME_LIMIT",
        "期限与上位法不一致",
        "5",
        "art_5",
        "应当在十日内备案。",
        new ReviewReply.Source("岳海省航标条例", "岳海省航标条例.txt", "8", null, "三十日", List.of()),
        "R-TIME",
        "对象不同，期限不可比");
  }

  private static Coverage coverage() {
    return new Coverage(
        LocalDate.of(2026, 1, 5),
        "abc-1",
        Map.of("法律", 3L),
        591,
        List.of("罚款幅度"),
        new Detection.ComparedLaw(
            Map.of("法律", 3), List.of("部门规章"), List.of(), true, 14, 25, List.of("罚款幅度")),
        6,
        1,
        List.of("旧机构名称仅作提示"));
  }
}
