package org.faheng.conflict;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.structure.ArticleNumber;
import org.faheng.corpus.structure.Span;

/**
 * 已知上位法条: a provision that a rule names itself, without retrieval.
 *
 * @param title such as 行政复议法, without 中华人民共和国
 * @param article such as "12-1"; may be empty
 */
record KnownProvision(String title, String article) {

  /** The provision as evidence; {@code mark} finds the words in question in its text. */
  Conflict.Superior quote(Examination examination, Function<String, Optional<Span>> mark) {
    if (article.isEmpty()) {
      return Conflict.Superior.named(title, article);
    }
    return examination
        .law()
        .find(title, article)
        .map(
            clause ->
                mark.apply(clause.provision().text())
                    .map(place -> clause.evidence(place))
                    .orElseGet(() -> clause.evidence()))
        .orElseGet(() -> Conflict.Superior.named(title, article));
  }

  /** The provision as evidence, with the first words that {@code pattern} finds marked. */
  Conflict.Superior quote(Examination examination, Pattern pattern) {
    return quote(
        examination,
        text -> {
          Matcher matcher = pattern.matcher(text);
          return matcher.find()
              ? Optional.of(new Span(matcher.start(), matcher.end()))
              : Optional.empty();
        });
  }

  /** The provision as evidence, with no words marked. */
  Conflict.Superior quote(Examination examination) {
    return quote(examination, text -> Optional.empty());
  }

  /** Its name in explanations, such as 《行政复议法》第二十条. */
  String name() {
    String act = "《" + title + "》";
    return article.isEmpty() ? act : act + ArticleNumber.parse(article).label();
  }

  /** Elements compared side by side: one that differs. */
  static List<Conflict.Slot> differs(String element, String draft, String superior) {
    return List.of(new Conflict.Slot(element, draft, superior, false));
  }
}
