package org.faheng.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faheng.index.LegalIndex;
import org.faheng.index.Query;
import org.faheng.search.SearchPage.LooserForm;
import org.faheng.search.SearchPage.NothingFound;

/**
 * 未命中: says what was searched, and tries looser forms of a search without hits: other words, other
 * places, fewer filters; each is counted, so that nobody follows a link to nothing.
 */
final class Looser {
  private static final int MOST_WORDS = 4;
  private static final Map<String, String> FILTERS = new LinkedHashMap<>();

  static {
    FILTERS.put("document", "不限于这一件文件");
    FILTERS.put("kind", "不限效力级别");
    FILTERS.put("authority", "不限制定机关");
    FILTERS.put("region", "不限地域");
    FILTERS.put("tab", "不限检索范围");
  }

  private static final List<String> DATES =
      List.of("publishedFrom", "publishedTo", "inForceFrom", "inForceTo");

  private final SearchCriteria criteria;
  private final SearchAnswer answer;
  private final Facets facets;
  private final Map<String, SearchCriteria> forms = new LinkedHashMap<>();

  private Looser(SearchCriteria criteria, SearchAnswer answer, Facets facets) {
    this.criteria = criteria.with("explain").with("sort");
    this.answer = answer;
    this.facets = facets;
  }

  /** What was searched without a hit, and what else there would be. */
  static NothingFound than(
      SearchCriteria criteria, SearchAnswer answer, Facets facets, LegalIndex index) {
    boolean unreadable =
        !criteria.question().isEmpty()
            && criteria.question().codePoints().noneMatch(Character::isLetterOrDigit);
    Looser looser = new Looser(criteria, answer, facets);
    List<LooserForm> found = new ArrayList<>();
    List<String> fruitless = new ArrayList<>();
    if (!unreadable) {
      looser.collect();
      looser.count(found, fruitless);
    }
    return new NothingFound(
        unreadable,
        looser.how(),
        index.documents().size(),
        facets.works(criteria.with("q")),
        found,
        fruitless);
  }

  private void count(List<LooserForm> found, List<String> fruitless) {
    forms.forEach(
        (label, form) -> {
          long works = facets.works(form);
          if (works > 0) {
            found.add(new LooserForm(label, works, form.address("/search")));
          } else {
            fruitless.add(label);
          }
        });
  }

  private void collect() {
    boolean literal = criteria.exact() || isLiteral();
    if (criteria.titles()) {
      offer("检索全文，不限于标题", criteria.with("titles"));
    }
    List<String> words = words();
    if (words.size() > 1) {
      String any = words.stream().map(Looser::phrase).collect(Collectors.joining(" OR "));
      offer("含有任一个词即可", criteria.with("exact").with("q", any));
      words.stream().limit(MOST_WORDS).forEach(word -> offer(without(word, words), words, word));
    }
    if (literal) {
      String plain = String.join(" ", words);
      offer("模糊检索，只含部分词语也列出", criteria.with("exact").with("q", plain));
      offer("按整句的意思检索", criteria.with("exact").with("q", String.join("", words)));
    }
    filters();
  }

  private static String without(String word, List<String> words) {
    return "去掉“" + word + "”，只要" + (words.size() > 2 ? "其余各词" : "另一个词");
  }

  private void offer(String label, List<String> words, String left) {
    String rest =
        words.stream()
            .filter(word -> !word.equals(left))
            .map(Looser::phrase)
            .collect(Collectors.joining(" AND "));
    offer(label, criteria.with("exact").with("q", rest));
  }

  private static String phrase(String word) {
    return "“" + word + "”";
  }

  private void filters() {
    if (!criteria.filter().forces().isEmpty()) {
      offer("不限时效性", criteria.with("force", SearchCriteria.ANY_FORCE));
    }
    FILTERS.forEach((name, label) -> offer(label, criteria.with(name)));
    SearchCriteria anyDate = criteria;
    for (String name : DATES) {
      anyDate = anyDate.with(name);
    }
    offer("不限日期", anyDate);
    SearchCriteria bare = anyDate.with("force", SearchCriteria.ANY_FORCE);
    for (String name : FILTERS.keySet()) {
      bare = bare.with(name);
    }
    offer("去掉全部筛选", bare);
  }

  private void offer(String label, SearchCriteria form) {
    boolean fresh = forms.values().stream().noneMatch(other -> same(other, form));
    if (fresh && !same(criteria, form) && !form.question().isEmpty()) {
      forms.put(label, form);
    }
  }

  private static boolean same(SearchCriteria one, SearchCriteria other) {
    return one.address("").equals(other.address(""));
  }

  private boolean isLiteral() {
    return answer.understanding() instanceof Understanding.Words words
        && !(words.query() instanceof Query.Words)
        && !(words.query() instanceof Query.Title);
  }

  /** The words that were asked for, operators and unwanted words left out. */
  private List<String> words() {
    if (!(answer.understanding() instanceof Understanding.Words words)) {
      return List.of();
    }
    return wanted(words.query()).distinct().toList();
  }

  private static Stream<String> wanted(Query query) {
    return switch (query) {
      case Query.Words words -> Stream.of(words.text().strip().split("\\s+"));
      case Query.Question words -> Stream.of(words.text());
      case Query.Title title -> Stream.of(title.text().strip().split("\\s+"));
      case Query.Phrase phrase -> Stream.of(phrase.text());
      case Query.Near near -> near.phrases().stream();
      case Query.And and -> and.parts().stream().flatMap(Looser::wanted);
      case Query.Or or -> or.parts().stream().flatMap(Looser::wanted);
      case Query.Without without -> wanted(without.wanted());
      case Query.Cites cites -> Stream.of();
      case Query.Everything all -> Stream.of();
    };
  }

  private String how() {
    String way =
        switch (answer.understanding()) {
          case Understanding.Words words -> way(words.query());
          case Understanding.ClauseName name -> "条款名称，以及词语（模糊）";
          case Understanding.TitleName title -> "标题，以及词语（模糊）";
          case Understanding.Number number -> "文号，以及正文中的这一文号";
          case Understanding.Case number -> "案号，以及正文中的这一案号";
        };
    String where = criteria.titles() ? "文件标题" : "文件标题、章节名称和条文";
    return "按" + way + "与" + where + "比对";
  }

  private static String way(Query query) {
    if (query instanceof Query.Words) {
      return "词语（模糊）";
    }
    return query instanceof Query.Title ? "词语" : "原样的词语（逐字）";
  }
}
