package org.faheng.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faheng.analysis.LegalSynonyms;
import org.faheng.index.Query;

/** 同时检索: the legal terms that the index looks for besides the plain words of a question. */
final class Widening {
  private static final LegalSynonyms SYNONYMS = LegalSynonyms.shipped();

  private Widening() {}

  /** Those terms, none for questions that are matched as they stand. */
  static List<String> of(String question, Understanding understanding) {
    return matched(question, understanding).values().stream()
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** The everyday words of the question, each with the legal terms looked for besides. */
  static Map<String, List<String>> matched(String question, Understanding understanding) {
    Map<String, List<String>> matched = new LinkedHashMap<>();
    for (String text : asked(question, understanding)) {
      SYNONYMS
          .matched(text)
          .forEach(
              (lay, terms) ->
                  matched.put(lay, terms.stream().filter(term -> term.length() > 1).toList()));
    }
    matched.values().removeIf(List::isEmpty);
    return matched;
  }

  private static List<String> asked(String question, Understanding understanding) {
    List<String> asked = new ArrayList<>();
    switch (understanding) {
      case Understanding.Words words -> collect(words.query(), asked);
      case Understanding.ClauseName name -> asked.add(question);
      case Understanding.TitleName title -> asked.add(question);
      case Understanding.Number number -> {}
      case Understanding.Case number -> {}
    }
    return asked;
  }

  private static void collect(Query query, List<String> asked) {
    switch (query) {
      case Query.Words words -> asked.add(words.text());
      case Query.Question words -> asked.add(words.text());
      case Query.And and -> and.parts().forEach(part -> collect(part, asked));
      case Query.Or or -> or.parts().forEach(part -> collect(part, asked));
      case Query.Without without -> collect(without.wanted(), asked);
      case Query.Title title -> {}
      case Query.Phrase phrase -> {}
      case Query.Near near -> {}
      case Query.Cites cites -> {}
      case Query.Everything all -> {}
    }
  }
}
