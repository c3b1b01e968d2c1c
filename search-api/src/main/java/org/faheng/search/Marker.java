package org.faheng.search;

import java.util.ArrayList;
import java.util.List;
import org.faheng.analysis.Highlighter;
import org.faheng.analysis.LegalAnalyzer;
import org.faheng.index.Query;
import org.springframework.stereotype.Component;

/** 标红: tells which words of a text are to be marked for a question. */
@Component
final class Marker {
  private final LegalAnalyzer analyzer = LegalAnalyzer.shipped();

  /** Marks what {@code question} asks for, as it was understood. */
  Highlighter of(String question, Understanding understanding) {
    List<String> questions = new ArrayList<>();
    List<String> phrases = new ArrayList<>(Widening.of(question, understanding));
    switch (understanding) {
      case Understanding.Words words -> collect(words.query(), questions, phrases);
      case Understanding.ClauseName name -> questions.add(name.question());
      case Understanding.TitleName title -> questions.add(title.title());
      case Understanding.Number number -> phrases.add(question);
      case Understanding.Case number -> phrases.add(question);
    }
    return Highlighter.of(analyzer, questions, phrases);
  }

  private static void collect(Query query, List<String> questions, List<String> phrases) {
    switch (query) {
      case Query.Words words -> questions.add(words.text());
      case Query.Question words -> questions.add(words.text());
      case Query.Title title -> questions.add(title.text());
      case Query.Phrase phrase -> phrases.add(phrase.text());
      case Query.Near near -> phrases.addAll(near.phrases());
      case Query.And and -> and.parts().forEach(part -> collect(part, questions, phrases));
      case Query.Or or -> or.parts().forEach(part -> collect(part, questions, phrases));
      case Query.Without without -> collect(without.wanted(), questions, phrases);
      case Query.Cites cites -> {}
      case Query.Everything all -> {}
    }
  }
}
