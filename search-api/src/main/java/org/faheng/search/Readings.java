package org.faheng.search;

import java.util.List;
import org.faheng.index.Query;
import org.faheng.search.SearchPage.Reading;
import org.faheng.search.SearchPage.Suggestion;
import org.jspecify.annotations.Nullable;

/** 检索说明: says why the hits of a page are there, and how to have the question read otherwise. */
final class Readings {
  private static final String LOOSE = "模糊检索：只含部分词语的条款也列出";
  private static final String MEANT = "问句检索：按词语、含义和文件地位一并排序；只含部分词语或只是含义相近的条款也列出";

  private final SearchCriteria criteria;
  private final SearchAnswer answer;

  private Readings(SearchCriteria criteria, SearchAnswer answer) {
    this.criteria = criteria;
    this.answer = answer;
  }

  static Reading of(SearchCriteria criteria, SearchAnswer answer) {
    return new Readings(criteria, answer).reading();
  }

  private Reading reading() {
    return switch (answer.understanding()) {
      case Understanding.ClauseName name -> loose("以下是词语与问题相近的条款，只含部分词语的也列出");
      case Understanding.TitleName title -> loose("以下是词语与标题相近的条款，只含部分词语的也列出");
      case Understanding.Number number -> mentions(number);
      case Understanding.Case number -> mentions(number);
      case Understanding.Words words -> words(words.query());
    };
  }

  private Reading mentions(Understanding number) {
    boolean any = answer.hits().total() > 0;
    if (!any && answer.documents().isEmpty()) {
      return plain("");
    }
    return plain((any ? "以下是" : "按现有筛选，没有") + "正文中写有这一" + number.label() + "的条款");
  }

  private Reading words(Query query) {
    return switch (query) {
      case Query.Everything all -> plain("没有检索词，列出符合筛选条件的全部文件");
      case Query.Title title ->
          new Reading("只在标题中检索", answer.alsoSearched(), to("检索全文", criteria.with("titles")));
      case Query.Words words -> loose(answer.meaning() == null ? LOOSE : MEANT);
      case Query.Question words -> loose(LOOSE);
      case Query.Cites cites -> plain("列出引用《" + cites.title() + "》的条款");
      case Query.Phrase phrase -> literal();
      case Query.And and -> literal();
      case Query.Or or -> literal();
      case Query.Near near -> literal();
      case Query.Without without -> literal();
    };
  }

  private Reading literal() {
    @Nullable Suggestion other = criteria.exact() ? to("改为模糊检索", criteria.with("exact")) : null;
    return new Reading("逐字检索：只列原样含有检索词的条款", answer.alsoSearched(), other);
  }

  private Reading loose(String text) {
    if (answer.hits().total() == 0) {
      return plain("");
    }
    boolean words = answer.understanding() instanceof Understanding.Words;
    return new Reading(
        text,
        answer.alsoSearched(),
        words ? to("只看逐字含有的（精确）", criteria.with("exact", "true")) : null);
  }

  private static Reading plain(String text) {
    return new Reading(text, List.of(), null);
  }

  private static Suggestion to(String label, SearchCriteria other) {
    return new Suggestion(label, other.address("/search"));
  }
}
