package org.faheng.search;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.corpus.citation.CitationFormat;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.LegalForce;
import org.faheng.corpus.structure.EId;
import org.faheng.index.DocumentSummary;
import org.faheng.index.Filter;
import org.faheng.index.Hits;
import org.faheng.index.IndexedProvision;
import org.faheng.index.LegalIndex;
import org.faheng.web.Links;
import org.faheng.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 检索记录: reads recorded searches and asks them again. */
@Component
final class Records {
  private final SearchLog log;
  private final SearchService service;
  private final LegalIndex index;

  Records(SearchLog log, SearchService service, LegalIndex index) {
    this.log = log;
    this.service = service;
    this.index = index;
  }

  /**
   * A record with its replay, as the page shows it.
   *
   * @param unit what the totals count, in Chinese
   * @param rows what was shown then and is shown now, in today's order, what is gone last
   */
  record RecordPage(
      String id,
      String question,
      String time,
      List<String> conditions,
      String snapshotThen,
      String snapshotNow,
      boolean sameSnapshot,
      boolean sameHits,
      long totalThen,
      long totalNow,
      String unit,
      List<Row> rows,
      String again) {}

  /**
   * One provision then and now.
   *
   * @param then its place in the list then; empty where it was not shown
   * @param now its place in today's list; empty where it is not shown
   */
  record Row(String name, String href, String then, String now) {}

  /** The record of that id. */
  SearchLog.Entry entry(String id) {
    return log.find(id).orElseThrow(() -> Refusal.notFound("没有编号为 " + id + " 的检索记录"));
  }

  /** The record of that id asked again. */
  SearchLog.Replay replay(String id) {
    return SearchLog.replay(entry(id), service);
  }

  /** The page of that record. */
  RecordPage page(String id) {
    SearchLog.Replay replay = replay(id);
    SearchLog.Entry then = replay.then();
    Hits now = replay.now().hits();
    return new RecordPage(
        then.id(),
        then.question().isEmpty() ? "（空，按筛选条件列出）" : then.question(),
        LocalDateTime.ofInstant(then.time(), ZoneId.systemDefault())
            .truncatedTo(ChronoUnit.SECONDS)
            .toString()
            .replace('T', ' '),
        conditions(then.options()),
        then.snapshot(),
        now.snapshot(),
        replay.sameSnapshot(),
        replay.sameHits(),
        then.total(),
        now.total(),
        then.options().grouped() ? "部文件" : "条",
        rows(then.hits(), now.hits().stream().map(hit -> hit.provision().id()).toList()),
        Links.search(then.question()));
  }

  private List<Row> rows(List<String> then, List<String> now) {
    Set<String> all = new LinkedHashSet<>(now);
    all.addAll(then);
    Map<String, DocumentSummary> documents = new HashMap<>();
    index.documents().forEach(document -> documents.put(document.uri().value(), document));
    return all.stream()
        .map(id -> new Row(name(documents, id), href(id), place(then, id), place(now, id)))
        .toList();
  }

  private static String place(List<String> list, String id) {
    int at = list.indexOf(id);
    return at < 0 ? "" : String.valueOf(at + 1);
  }

  /** 《…》（2021年修订）第三十三条; what has left the index keeps the name it was recorded under. */
  private String name(Map<String, DocumentSummary> documents, String id) {
    int mark = id.indexOf('#');
    String uri = mark < 0 ? id : id.substring(0, mark);
    String eId = mark < 0 ? "" : id.substring(mark + 1);
    DocumentSummary document = documents.get(uri);
    if (document == null || eId.isEmpty()) {
      return id.replaceFirst("^/cn/[^/]+/", "");
    }
    String label = index.get(document.uri(), new EId(eId)).map(IndexedProvision::label).orElse(eId);
    return CitationFormat.cite(document.expression(), label.isEmpty() ? " 正文" : label);
  }

  private static String href(String id) {
    int mark = id.indexOf('#');
    return mark < 0 ? Links.law(id) : Links.law(id.substring(0, mark), id.substring(mark + 1));
  }

  private static List<String> conditions(SearchOptions options) {
    Filter filter = options.filter();
    List<String> conditions = new ArrayList<>();
    conditions.add((options.titles() ? "标题" : "全文") + "，" + (options.exact() ? "精确" : "模糊"));
    conditions.add("按 " + filter.asOf() + " 判断时效性");
    add(conditions, "时效性", filter.forces().stream().sorted().map(LegalForce::label).toList());
    add(conditions, "效力级别", filter.kinds().stream().sorted().map(DocumentKind::label).toList());
    add(conditions, "制定机关", filter.authorities().stream().sorted().toList());
    add(conditions, "地域", filter.regions().stream().sorted().toList());
    if (filter.document() != null) {
      conditions.add("只在一件文件中：" + filter.document());
    }
    if (filter.publishedFrom() != null || filter.publishedTo() != null) {
      conditions.add("公布日期：" + range(filter.publishedFrom(), filter.publishedTo()));
    }
    if (filter.inForceFrom() != null || filter.inForceTo() != null) {
      conditions.add("施行日期：" + range(filter.inForceFrom(), filter.inForceTo()));
    }
    return conditions;
  }

  private static String range(@Nullable Object from, @Nullable Object to) {
    return (from == null ? "不限" : from) + " 至 " + (to == null ? "不限" : to);
  }

  private static void add(List<String> conditions, String label, List<String> values) {
    if (!values.isEmpty()) {
      conditions.add(label + "：" + String.join("、", values));
    }
  }
}
