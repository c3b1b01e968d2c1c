package org.faheng.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.ArticleNumber;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Level;
import org.faheng.corpus.structure.Provision;
import org.faheng.corpus.structure.StructureParser;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedProvision;
import org.faheng.index.LegalIndex;

/** 条款查询: finds the clause a question names, in the version of the wanted day or year. */
public final class ClauseLookup {
  private static final int MOST_SUGGESTIONS = 5;

  private static final int REMEMBERED = 1000;

  private final LegalIndex index;
  private final Map<DocumentSummary, Optional<ArticleNumber>> lastArticles =
      new ConcurrentHashMap<>();
  private final WorkCatalogue.Source catalogue;

  /** Answers from {@code index}. */
  public ClauseLookup(LegalIndex index, WorkCatalogue.Source catalogue) {
    this.index = index;
    this.catalogue = catalogue;
  }

  /** Whether {@code question} names a clause (of whatever law, existing or not). */
  public boolean recognises(String question) {
    return ReferenceReader.read(question)
        .filter(reference -> !reference.title().isEmpty())
        .filter(reference -> isTitle(reference))
        .isPresent();
  }

  private boolean isTitle(Reference reference) {
    return !catalogue.get().matcher().find(reference.title(), 1).isEmpty();
  }

  /** The clause that {@code question} names, as it read on {@code day}. */
  public ClauseAnswer find(String question, LocalDate day) {
    Optional<Reference> reference = ReferenceReader.read(question);
    if (reference.isEmpty()) {
      return ClauseAnswer.NONE;
    }
    List<TitleMatcher.Match> matches =
        catalogue.get().matcher().find(reference.get().title(), MOST_SUGGESTIONS);
    if (matches.isEmpty()) {
      return new ClauseAnswer(
          null, List.of(), List.of("库中没有标题接近“" + reference.get().title() + "”的文件"), "");
    }
    return answer(reference.get(), matches, day);
  }

  private ClauseAnswer answer(
      Reference reference, List<TitleMatcher.Match> matches, LocalDate day) {
    for (TitleMatcher.Match match : matches) {
      List<Clause> clauses = clauses(reference, match.work(), day);
      if (!clauses.isEmpty()) {
        return new ClauseAnswer(
            clauses.getFirst(),
            clauses.subList(1, clauses.size()),
            others(matches, match, reference),
            note(reference, match, clauses.getFirst()));
      }
      if (match.certainty() != TitleMatcher.Certainty.PART) {
        return missing(reference, match.work(), day);
      }
    }
    return missing(reference, matches.getFirst().work(), day);
  }

  private static List<String> others(
      List<TitleMatcher.Match> matches, TitleMatcher.Match chosen, Reference reference) {
    return matches.stream()
        .filter(match -> match != chosen)
        .map(match -> "《" + match.work().title() + "》" + reference.refs().getFirst().label())
        .toList();
  }

  private static String note(Reference reference, TitleMatcher.Match match, Clause clause) {
    StringBuilder note = new StringBuilder();
    if (match.certainty() != TitleMatcher.Certainty.EXACT) {
      note.append("没有名为“" + reference.title() + "”的文件，按《" + match.work().title() + "》给出。");
    }
    ProvisionRef wanted = reference.refs().getFirst();
    if (wanted.paragraph() != clause.place().paragraph()
        || wanted.point() != clause.place().point()) {
      note.append("该条没有" + wanted.label().replaceFirst("^第[^条]+条(之[一二三四五六七八九十]+)?", "") + "，给出全条。");
    }
    return note.toString();
  }

  private List<Clause> clauses(Reference reference, Work work, LocalDate day) {
    List<DocumentSummary> documents = versionOf(reference, work, day);
    List<Clause> clauses = new ArrayList<>();
    for (ProvisionRef ref : reference.refs()) {
      for (DocumentSummary document : documents) {
        Optional<IndexedProvision> article = index.get(document.uri(), EId.article(ref.article()));
        if (article.isPresent()) {
          clauses.add(clause(document, article.get(), ref, day));
          break;
        }
      }
    }
    return clauses;
  }

  /** The version of the year asked for, else the one that binds on {@code day}. */
  private List<DocumentSummary> versionOf(Reference reference, Work work, LocalDate day) {
    WorkCatalogue works = catalogue.get();
    Integer year = reference.year();
    if (year == null) {
      return works.on(work, day);
    }
    List<DocumentSummary> made =
        works.versions(work).stream().filter(document -> madeIn(document, year)).toList();
    return made.isEmpty()
        ? works.on(work, LocalDate.of(year, 12, 31))
        : WorkCatalogue.newestVersion(made);
  }

  private static boolean madeIn(DocumentSummary document, int year) {
    LocalDate published = document.expression().published();
    return published != null && published.getYear() == year;
  }

  /** The clause at {@code ref} of an article; the whole article where it has no such 款 or 项. */
  public static Clause clause(
      DocumentSummary document, IndexedProvision article, ProvisionRef ref, LocalDate day) {
    DocumentBody body = StructureParser.parse(article.text());
    ProvisionRef place = ProvisionRef.article(article.article());
    String text = withoutLabel(body, article);
    if (ref.paragraph() > 0 || ref.point() > 0) {
      EId eId = new ProvisionRef("", ref.article(), ref.paragraph(), ref.point()).eId();
      Optional<Provision> part = body.find(eId);
      if (part.isPresent()) {
        place = ref;
        text = ref.point() > 0 ? withStem(body, eId, part.get()) : body.textOf(part.get());
      }
    }
    return new Clause(document, article, place, text, document.expression().force().at(day));
  }

  private static String withoutLabel(DocumentBody body, IndexedProvision article) {
    return body.find(EId.article(article.article()))
        .flatMap(
            node ->
                node.children().stream().filter(child -> child.level() == Level.NUM).findFirst())
        .map(num -> body.text().substring(num.span().end()).strip())
        .orElse(article.text());
  }

  /** A 项 alone says nothing: its 款 introduces it. */
  private static String withStem(DocumentBody body, EId eId, Provision point) {
    String parent = eId.value().substring(0, eId.value().lastIndexOf("__"));
    return body.find(new EId(parent))
            .flatMap(
                node ->
                    node.children().stream()
                        .filter(child -> child.level() == Level.TEXT)
                        .findFirst())
            .map(body::textOf)
            .orElse("")
        + body.textOf(point);
  }

  /** The last article of a document; kept, since telling it takes reading the whole document. */
  private Optional<ArticleNumber> lastArticle(DocumentSummary document) {
    if (lastArticles.size() >= REMEMBERED) {
      lastArticles.clear();
    }
    return lastArticles.computeIfAbsent(
        document,
        wanted ->
            index.document(wanted.uri()).stream()
                .flatMap(read -> read.provisions().stream())
                .map(IndexedProvision::article)
                .filter(article -> !article.isEmpty())
                .map(ArticleNumber::parse)
                .max(Comparator.naturalOrder()));
  }

  private ClauseAnswer missing(Reference reference, Work work, LocalDate day) {
    String wanted = reference.refs().getFirst().label();
    List<String> suggestions = new ArrayList<>();
    Optional<ArticleNumber> last =
        versionOf(reference, work, day).stream()
            .flatMap(document -> lastArticle(document).stream())
            .max(Comparator.naturalOrder());
    last.ifPresent(
        number -> suggestions.add("《" + work.title() + "》没有" + wanted + "，最后一条是" + number.label()));
    if (last.isEmpty()) {
      suggestions.add("《" + work.title() + "》没有条文编号，可打开全文查看");
    }
    return new ClauseAnswer(null, List.of(), suggestions, "");
  }
}
