package org.faheng.corpus.lifecycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Level;
import org.faheng.corpus.structure.Provision;
import org.faheng.corpus.structure.Unit;

/**
 * 比对单元: what of a text is compared: its 条, and apart from them what stands outside any 条, such as
 * an introduction or an annex. Beside 条, a line without a sentence that is no part of an annex is
 * the rest of a broken heading and left out.
 */
final class ComparedUnits {
  private static final Pattern SENTENCE = Pattern.compile("[，。；：]");

  private final List<ArticleMap.Article> articles = new ArrayList<>();
  private final List<ArticleMap.Article> others = new ArrayList<>();
  private final Map<EId, Integer> places = new HashMap<>();

  ComparedUnits(DocumentBody body) {
    List<Unit> units = body.units();
    boolean numbered = units.stream().anyMatch(unit -> !unit.article().isEmpty());
    for (Unit unit : units) {
      ArticleMap.Article article = article(body, unit);
      places.put(unit.eId(), places.size());
      if (!unit.article().isEmpty()) {
        articles.add(article);
      } else if (!numbered || isAnnex(unit) || SENTENCE.matcher(article.text()).find()) {
        others.add(article);
      }
    }
  }

  private static boolean isAnnex(Unit unit) {
    return unit.eId().value().startsWith(Level.ANNEX.prefix());
  }

  private static ArticleMap.Article article(DocumentBody body, Unit unit) {
    int start =
        body.find(unit.eId()).stream()
            .flatMap(provision -> provision.children(Level.NUM).stream())
            .map(Provision::span)
            .filter(number -> !unit.article().isEmpty())
            .mapToInt(number -> number.end())
            .findFirst()
            .orElse(unit.span().start());
    String words = body.text().substring(start, unit.span().end()).strip();
    String text = words.startsWith(unit.label()) ? words.substring(unit.label().length()) : words;
    return new ArticleMap.Article(unit.eId(), unit.label(), unit.headings(), text.strip());
  }

  /** The 条. */
  List<ArticleMap.Article> articles() {
    return articles;
  }

  /** What stands outside any 条. */
  List<ArticleMap.Article> others() {
    return others;
  }

  /** All of them, in text order. */
  List<ArticleMap.Article> all() {
    List<ArticleMap.Article> all = new ArrayList<>(articles);
    all.addAll(others);
    all.sort((one, other) -> Integer.compare(place(one.eId()), place(other.eId())));
    return all;
  }

  /** Where in the text a unit stands, by which rows are ordered. */
  int place(EId eId) {
    return places.getOrDefault(eId, 0);
  }
}
