package org.faheng.search;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.index.DocumentSummary;
import org.faheng.index.LegalIndex;
import org.faheng.web.Links;
import org.faheng.web.SearchBox;
import org.springframework.stereotype.Component;

/** 首页: what can be asked and what the index holds. */
@Component
final class HomePages {
  private static final List<List<String>> EXAMPLES =
      List.of(
          List.of("条款", "行政处罚法第三十三条"),
          List.of("简称条款", "复议法20条"),
          List.of("词语", "首违不罚"),
          List.of("问句", "遛狗不牵绳怎么处罚"),
          List.of("逻辑", "查封 AND 扣押"),
          List.of("标题", "优化营商环境条例"));

  private final LegalIndex index;

  HomePages(LegalIndex index) {
    this.index = index;
  }

  /**
   * @param works how many works are in the index
   * @param documents how many versions of them
   * @param vectors how far they can be compared by meaning
   */
  record HomePage(
      long works,
      long documents,
      String snapshot,
      String vectors,
      List<KindCount> kinds,
      List<Example> examples) {}

  /** How many works of one 效力级别 there are. */
  record KindCount(String label, long works, String href) {}

  /** Something to ask. */
  record Example(String kind, String question, String href) {}

  SearchBox box() {
    return SearchBox.empty();
  }

  HomePage page() {
    Map<DocumentKind, Set<String>> works = new EnumMap<>(DocumentKind.class);
    List<DocumentSummary> documents = index.documents();
    for (DocumentSummary document : documents) {
      works
          .computeIfAbsent(document.work().kind(), kind -> new LinkedHashSet<>())
          .add(document.work().uri().value());
    }
    return new HomePage(
        works.values().stream().mapToLong(Set::size).sum(),
        documents.size(),
        index.snapshot(),
        VectorState.of(index),
        works.entrySet().stream().map(e -> count(e.getKey(), e.getValue().size())).toList(),
        EXAMPLES.stream()
            .map(e -> new Example(e.getFirst(), e.getLast(), Links.search(e.getLast())))
            .toList());
  }

  private static KindCount count(DocumentKind kind, long works) {
    SearchCriteria all =
        SearchCriteria.of(
            Map.of("kind", List.of(kind.label()), "force", List.of(SearchCriteria.ANY_FORCE)));
    return new KindCount(kind.label(), works, all.address("/search"));
  }
}
