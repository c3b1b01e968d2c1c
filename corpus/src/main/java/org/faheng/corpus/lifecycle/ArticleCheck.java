package org.faheng.corpus.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faheng.corpus.citation.Citation;
import org.faheng.corpus.citation.CitationFinder;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.citation.Resolution;
import org.faheng.corpus.document.DatedEvent;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.structure.ArticleNumber;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Provision;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 条号核查: whether a cited article number still carries what the citing words speak of. The evidence,
 * strongest first: the law has no such article; the version that the citing text knew had it and
 * its map leads elsewhere; the law was amended since and another article fits the words far better.
 */
final class ArticleCheck {
  /** The best article must fit at least so well, in points of BM25, to prove anything. */
  private static final double TELLING = 12;

  /** The same where the law was not rewritten since, so that the number is likely right. */
  private static final double PLAIN = 25;

  /** How much better the old article must fit than the new one of the same number. */
  private static final double CLEARLY = 0.15;

  private final DocumentBody body;
  private final @Nullable LocalDate made;
  private final CitedLaws laws;
  private final Map<FrbrUri, ArticleFit> fits = new HashMap<>();

  ArticleCheck(DocumentBody body, @Nullable LocalDate made, CitedLaws laws) {
    this.body = body;
    this.made = made;
    this.laws = laws;
  }

  /** What is wrong with a number, and the text that shows it. */
  record Answer(StaleCitation.Evidence evidence, String explanation) {}

  /**
   * Checks the article numbers of one citation.
   *
   * @param binding the version in force, in all its parts
   * @param versions every version at hand, oldest first
   */
  Optional<Answer> check(
      Citation citation,
      Resolution.Resolved resolved,
      List<Expression> binding,
      List<Expression> versions) {
    Set<String> cited =
        resolved.places().stream()
            .map(ProvisionRef::article)
            .filter(article -> !article.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<Expression> texts =
        binding.stream().filter(version -> !articles(version).isEmpty()).toList();
    boolean named = citation instanceof Citation.ByTitle || citation instanceof Citation.ToSaid;
    if (!named || cited.isEmpty() || texts.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> missing =
        cited.stream()
            .filter(article -> texts.stream().noneMatch(version -> fit(version).has(article)))
            .findFirst();
    if (missing.isPresent()) {
      return Optional.of(missing(missing.get(), resolved.title(), texts));
    }
    if (texts.size() > 1 || !texts.getFirst().part().isEmpty()) {
      return Optional.empty();
    }
    Expression current = texts.getFirst();
    return known(current, versions)
        .map(older -> mapped(citation, cited, older, current))
        .orElseGet(() -> fitted(citation, cited, current));
  }

  private Answer missing(String article, String title, List<Expression> texts) {
    String label = ArticleNumber.parse(article).label();
    List<Provision> last = articles(texts.getLast());
    Expression law = texts.getLast();
    String number = last.getLast().eId().articleNumber().orElse("");
    return new Answer(
        evidence(law, number),
        "现行《" + title + "》没有" + label + "，最后一条是" + ArticleNumber.parse(number).label());
  }

  private List<Provision> articles(Expression version) {
    return laws.body(version.uri()).map(DocumentBody::articles).orElse(List.of());
  }

  private ArticleFit fit(Expression version) {
    return fits.computeIfAbsent(version.uri(), uri -> new ArticleFit(laws.body(uri).orElseThrow()));
  }

  /** The version that was in force when the citing text was made, if it is another one. */
  private Optional<Expression> known(Expression current, List<Expression> versions) {
    List<Expression> older =
        versions.stream()
            .filter(version -> !version.uri().equals(current.uri()))
            .filter(version -> version.part().equals(current.part()))
            .filter(version -> isBefore(version, current))
            .filter(version -> !articles(version).isEmpty())
            .toList();
    if (older.isEmpty()) {
      return Optional.empty();
    }
    LocalDate citing = made;
    return older.reversed().stream()
        .filter(version -> citing == null || !isAfter(version, citing))
        .findFirst()
        .or(() -> Optional.of(older.getFirst()));
  }

  private static boolean isBefore(Expression version, Expression other) {
    LocalDate mine = version.published();
    LocalDate its = other.published();
    return mine != null && its != null && mine.isBefore(its);
  }

  private static boolean isAfter(Expression version, LocalDate citing) {
    LocalDate published = version.published();
    return published != null && published.isAfter(citing);
  }

  /** With the older version at hand, its map tells where each number went. */
  private Optional<Answer> mapped(
      Citation citation, Set<String> cited, Expression older, Expression current) {
    ArticleMap map = laws.map(older.uri(), current.uri());
    Set<String> gone = new LinkedHashSet<>();
    Set<String> places = new LinkedHashSet<>();
    for (String article : cited) {
      EId eId = EId.article(article);
      List<EId> now = map.newer(eId);
      if (!fit(older).has(article) || now.contains(eId)) {
        return Optional.empty();
      }
      gone.add(article);
      now.forEach(place -> place.articleNumber().ifPresent(places::add));
    }
    String words = context(citation);
    double before = fit(older).of(words, gone).share();
    double today = fit(current).of(words, gone).share();
    LocalDate from = current.force().from();
    boolean knewOld = made == null || from == null || made.isBefore(from);
    boolean stale = knewOld ? today < before + CLEARLY : before > today + 2 * CLEARLY;
    if (!stale) {
      return Optional.empty();
    }
    String went = places.isEmpty() ? "在现行文本中已经没有对应的条文" : "的内容现为" + labels(places);
    String text =
        older.published() + " 公布的文本中的" + labels(gone) + went + "；现行" + labels(gone) + "是另一内容";
    String shown = places.isEmpty() ? gone.iterator().next() : places.iterator().next();
    return Optional.of(new Answer(evidence(current, shown), text));
  }

  /** Without the older version, the words themselves must tell. */
  private Optional<Answer> fitted(Citation citation, Set<String> cited, Expression current) {
    ArticleFit.Fit fit = fit(current).of(context(citation), cited);
    double telling = changeSince(current) == Change.REVISED ? TELLING : PLAIN;
    if (fit.best() < telling || fit.share() >= limit(role(citation, cited, current), current)) {
      return Optional.empty();
    }
    String text =
        "现行"
            + labels(cited)
            + "与引用处所述内容不符（相符度为最相近条文的 "
            + Math.round(100 * fit.share())
            + "%），所述内容与"
            + ArticleNumber.parse(fit.bestArticle()).label()
            + "最为相近";
    return Optional.of(new Answer(evidence(current, cited.iterator().next()), text));
  }

  /**
   * Below which share of the best fit a number is wrong: the more the law was changed since and the
   * less the article is what the words expect, the sooner.
   */
  private double limit(CitedRole.Answer role, Expression current) {
    Change change = changeSince(current);
    return switch (role) {
      case CONTRADICTS -> change == Change.NONE ? 0.3 : 0.7;
      case NOTHING_EXPECTED -> change == Change.REVISED ? 0.5 : 0.15;
      case FITS -> change == Change.REVISED ? 0.3 : 0;
    };
  }

  private CitedRole.Answer role(Citation citation, Set<String> cited, Expression current) {
    String text = body.text();
    Span span = citation.span();
    int start = Math.max(text.lastIndexOf('\n', span.start()), text.lastIndexOf('。', span.start()));
    int end = span.end();
    while (end < text.length() && "。\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    CitedRole role =
        CitedRole.of(text.substring(start + 1, span.start()), text.substring(span.end(), end));
    CitedRole.Answer answer = CitedRole.Answer.CONTRADICTS;
    for (String article : cited) {
      CitedRole.Answer one = role.of(evidence(current, article).quote());
      answer = one == CitedRole.Answer.CONTRADICTS ? answer : one;
    }
    return answer;
  }

  /** How much a law was changed after the citing text was made; 修订 renumbers, 修正 seldom does. */
  private enum Change {
    NONE,
    AMENDED,
    REVISED
  }

  private Change changeSince(Expression current) {
    LocalDate citing = made;
    Change change = Change.NONE;
    for (DatedEvent event : current.events()) {
      boolean later = citing == null || event.date().isAfter(citing);
      if (later && event.kind() == DatedEvent.Kind.REVISED) {
        return Change.REVISED;
      }
      if (later && event.kind() == DatedEvent.Kind.AMENDED) {
        change = Change.AMENDED;
      }
    }
    LocalDate published = current.published();
    boolean newer = citing != null && published != null && published.isAfter(citing);
    return change == Change.NONE && newer ? Change.AMENDED : change;
  }

  private StaleCitation.Evidence evidence(Expression law, String article) {
    String quote =
        laws.body(law.uri())
            .flatMap(text -> text.find(EId.article(article)).map(text::textOf))
            .orElse("");
    return new StaleCitation.Evidence(law.work().title(), law.uri(), article, quote);
  }

  private static String labels(Set<String> articles) {
    return articles.stream()
        .map(article -> ArticleNumber.parse(article).label())
        .collect(Collectors.joining("、"));
  }

  /**
   * The words that speak of what is cited: the paragraph of the citation without its citations, and
   * the own articles it points to (违反本条例第三条).
   */
  String context(Citation citation) {
    String text = body.text();
    int at = citation.span().start();
    int start = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    int newline = text.indexOf('\n', at);
    int end = newline < 0 ? text.length() : newline;
    StringBuilder words = new StringBuilder();
    int from = start;
    List<Citation> all =
        new ArrayList<>(CitationFinder.find(text, new Span(start, end), laws.titles()));
    for (Citation other : all) {
      words.append(text, Math.min(from, other.span().start()), other.span().start()).append('，');
      from = other.span().end();
      if (other instanceof Citation.ToSelf own) {
        own.refs().stream()
            .filter(ref -> !ref.article().isEmpty())
            .flatMap(ref -> body.find(EId.article(ref.article())).stream())
            .forEach(article -> words.append(body.textOf(article)).append('，'));
      }
    }
    return words.append(text, Math.min(from, end), end).toString();
  }
}
