package org.faheng.conflict;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.structure.ChineseNumeral;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.Provision;
import org.faheng.search.LruCache;

/**
 * 罚则所在: which articles of a law fine the breach of another of its articles, as 违反本法第二十九条规定的 does.
 * Thread-safe.
 */
final class Punishers {
  private static final Pattern ARTICLE = Pattern.compile("第([" + ChineseNumeral.CLASS + "]{1,6})条");
  private static final int KEPT = 600;

  private final LruCache<FrbrUri, Map<String, Set<String>>> read = new LruCache<>(KEPT);

  /** The articles that fine the breach of {@code clause}, each with its words. */
  List<SuperiorClause> of(SuperiorClause clause, SuperiorLaw law) {
    Map<String, Set<String>> punishers =
        read.get(clause.document().uri(), version -> read(law.body(clause.document())));
    return punishers.getOrDefault(clause.provision().article(), Set.of()).stream()
        .flatMap(article -> law.article(clause.document(), article).stream())
        .toList();
  }

  private static Map<String, Set<String>> read(DocumentBody body) {
    Map<String, Set<String>> punishers = new LinkedHashMap<>();
    for (Provision article : body.articles()) {
      String text = body.textOf(article);
      if (text.contains("罚款")) {
        Matcher cited = ARTICLE.matcher(text);
        while (cited.find()) {
          String number = number(cited.group(1));
          if (!number.equals(article.number())) {
            punishers.computeIfAbsent(number, key -> new LinkedHashSet<>()).add(article.number());
          }
        }
      }
    }
    return punishers;
  }

  private static String number(String numeral) {
    OptionalInt number = ChineseNumeral.parse(numeral);
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }
}
