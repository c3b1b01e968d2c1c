package org.faheng.corpus.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.ArticleNumber;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Provision;
import org.jspecify.annotations.Nullable;

/** 引用归属: says which provisions each citation of one text means. */
public final class CitationResolver {
  private static final Pattern AMENDMENT =
      Pattern.compile("关于(?:修改|执行)《(.+)》.*(?:决定|规定)|^(.+?)修正案");

  private static final int MOST_PARAGRAPHS = 20;

  private final Work self;
  private final DocumentBody body;
  private final TitleCatalog catalog;
  private final @Nullable Work amended;
  private @Nullable Work said;
  private String saidArticle = "";

  /**
   * @param self the work the text belongs to
   * @param body the text
   * @param catalog every known title
   */
  public CitationResolver(Work self, DocumentBody body, TitleCatalog catalog) {
    this.self = self;
    this.body = body;
    this.catalog = catalog;
    this.amended = amendedBy(self, catalog);
  }

  /** The law that a 修改决定 or 修正案 changes: its 第三条 is an article of that law. */
  private static @Nullable Work amendedBy(Work self, TitleCatalog catalog) {
    Matcher title = AMENDMENT.matcher(self.title());
    if (!title.find()) {
      return null;
    }
    List<Work> works = catalog.find(title.group(1) == null ? title.group(2) : title.group(1));
    return works.isEmpty() ? null : works.getFirst();
  }

  /** A citation with what it means. */
  public record Result(Citation citation, Resolution resolution) {}

  /** Resolves citations in text order: 该法 means the work cited last. */
  public List<Result> resolve(List<Citation> citations) {
    List<Result> results = new ArrayList<>(citations.size());
    said = null;
    saidArticle = "";
    for (Citation citation : citations) {
      results.add(new Result(citation, resolve(citation)));
    }
    return List.copyOf(results);
  }

  private Resolution resolve(Citation citation) {
    return switch (citation) {
      case Citation.ByTitle title -> byTitle(title);
      case Citation.ToSelf own -> own(own);
      case Citation.ToSaid before -> said(before);
      case Citation.Relative relative -> relative(relative);
      case Citation.ByNumber number ->
          new Resolution.Unresolved(Resolution.Reason.NOT_IN_CORPUS, number.number().canonical());
      case Citation.ByCaseNumber number ->
          new Resolution.Unresolved(Resolution.Reason.NOT_IN_CORPUS, number.number().canonical());
    };
  }

  private Resolution byTitle(Citation.ByTitle citation) {
    saidArticle = citation.refs().isEmpty() ? "" : citation.refs().getLast().article();
    if (Titles.key(citation.title()).equals(Titles.key(self.title()))) {
      said = self;
      return within(citation.refs());
    }
    List<Work> works = narrowed(catalog.find(citation.title()));
    if (works.size() == 1) {
      said = works.getFirst();
      return resolved(works.getFirst(), citation.refs());
    }
    if (works.size() > 1) {
      return new Resolution.Ambiguous(works);
    }
    said = null;
    String full = TitleCatalog.fullTitle(citation.title()).orElse(Titles.key(citation.title()));
    return new Resolution.Unresolved(Resolution.Reason.NOT_IN_CORPUS, full);
  }

  /** Of several works with one title, those that bind where the citing text does. */
  private List<Work> narrowed(List<Work> works) {
    if (works.size() < 2) {
      return works;
    }
    List<Work> near =
        works.stream().filter(work -> work.jurisdiction().covers(self.jurisdiction())).toList();
    List<Work> sameOrgan =
        works.stream().filter(work -> work.authority().equals(self.authority())).toList();
    if (sameOrgan.size() == 1) {
      return sameOrgan;
    }
    return near.isEmpty() ? works : near;
  }

  private static Resolution resolved(Work work, List<ProvisionRef> refs) {
    return new Resolution.Resolved(work.uri(), work.title(), refs);
  }

  private Resolution said(Citation.ToSaid citation) {
    return said == null
        ? new Resolution.Unresolved(Resolution.Reason.NOTHING_BEFORE, citation.word())
        : resolved(said, citation.refs());
  }

  /**
   * 本法第三条. A bare 第二款 is counted in the article where it stands; a bare 第三百条 that this text does
   * not have belongs to the law named last.
   */
  private Resolution own(Citation.ToSelf citation) {
    Place place = placeAt(citation.span().start());
    Work law = said;
    boolean bare = body.text().charAt(citation.span().start()) == '第';
    boolean partOnly = citation.refs().getFirst().article().isEmpty();
    if (bare && partOnly && place.article.isEmpty() && law != null && !saidArticle.isEmpty()) {
      Place there = new Place(saidArticle, EId.article(saidArticle), 0, 0);
      return resolved(law, citation.refs().stream().map(ref -> complete(ref, there)).toList());
    }
    List<ProvisionRef> refs =
        citation.refs().stream()
            .map(
                ref ->
                    ref.article().isEmpty() && ref.heading().isEmpty() ? complete(ref, place) : ref)
            .map(this::withParagraph)
            .toList();
    boolean elsewhere = bare && !partOnly && amended == null && exists(refs.getFirst()).isEmpty();
    if (elsewhere && law != null || amended != null) {
      saidArticle = refs.getLast().article();
    }
    return elsewhere && law != null ? resolved(law, refs) : within(refs);
  }

  /** A 项 named without its 款 lies in the first 款 that has it. */
  private ProvisionRef withParagraph(ProvisionRef ref) {
    if (ref.point() == 0 || ref.paragraph() > 0) {
      return ref;
    }
    for (int paragraph = 1; paragraph <= MOST_PARAGRAPHS; paragraph++) {
      ProvisionRef candidate = new ProvisionRef("", ref.article(), paragraph, ref.point());
      if (exists(candidate).isPresent()) {
        return candidate;
      }
    }
    return ref;
  }

  private static ProvisionRef complete(ProvisionRef ref, Place place) {
    int paragraph = ref.paragraph() > 0 ? ref.paragraph() : place.paragraph;
    return new ProvisionRef("", place.article, paragraph, ref.point());
  }

  private Resolution relative(Citation.Relative citation) {
    Place place = placeAt(citation.span().start());
    Work law = said;
    if (place.article.isEmpty() && citation.back() == 0 && law != null && !saidArticle.isEmpty()) {
      Place there = new Place(saidArticle, EId.article(saidArticle), 0, 0);
      return resolved(law, citation.refs().stream().map(ref -> complete(ref, there)).toList());
    }
    if (place.article.isEmpty()) {
      return new Resolution.Unresolved(
          Resolution.Reason.NOTHING_BEFORE, citation.span().of(body.text()));
    }
    List<ProvisionRef> bases =
        switch (citation.unit()) {
          case ARTICLE -> articlesBefore(place, citation.back(), citation.count());
          case PARAGRAPH -> paragraphsBefore(place, citation.back(), citation.count());
          case POINT -> pointsBefore(place, citation.count());
        };
    List<ProvisionRef> refs = new ArrayList<>();
    for (ProvisionRef base : bases) {
      if (citation.refs().isEmpty()) {
        refs.add(base);
      }
      citation.refs().forEach(ref -> refs.add(inside(base, ref)));
    }
    return refs.isEmpty()
        ? new Resolution.Unresolved(
            Resolution.Reason.NOTHING_BEFORE, citation.span().of(body.text()))
        : within(refs);
  }

  private static ProvisionRef inside(ProvisionRef base, ProvisionRef ref) {
    int paragraph = ref.paragraph() > 0 ? ref.paragraph() : base.paragraph();
    return new ProvisionRef("", base.article(), paragraph, ref.point());
  }

  private List<ProvisionRef> articlesBefore(Place place, int back, int count) {
    if (back == 0) {
      return List.of(ProvisionRef.article(place.article));
    }
    List<Provision> articles = body.articles();
    int here = indexOf(articles, place);
    List<ProvisionRef> refs = new ArrayList<>();
    for (int i = Math.max(0, here - count); i < here; i++) {
      refs.add(ProvisionRef.article(articles.get(i).number()));
    }
    return refs;
  }

  private static int indexOf(List<Provision> articles, Place place) {
    for (int i = 0; i < articles.size(); i++) {
      if (articles.get(i).eId().equals(place.articleId)) {
        return i;
      }
    }
    return 0;
  }

  private static List<ProvisionRef> paragraphsBefore(Place place, int back, int count) {
    int first = back == 0 ? place.paragraph : place.paragraph - count;
    int last = back == 0 ? place.paragraph : place.paragraph - 1;
    List<ProvisionRef> refs = new ArrayList<>();
    for (int n = Math.max(1, first); n <= last; n++) {
      refs.add(new ProvisionRef("", place.article, n, 0));
    }
    return refs;
  }

  private static List<ProvisionRef> pointsBefore(Place place, int count) {
    List<ProvisionRef> refs = new ArrayList<>();
    for (int n = Math.max(1, place.point - count); n < place.point; n++) {
      refs.add(new ProvisionRef("", place.article, place.paragraph, n));
    }
    return refs;
  }

  /** Resolved in this text, if every place exists. */
  private Resolution within(List<ProvisionRef> refs) {
    for (ProvisionRef ref : refs) {
      if (exists(ref).isEmpty()) {
        if (amended != null) {
          return resolved(amended, refs);
        }
        return new Resolution.Unresolved(Resolution.Reason.NO_SUCH_PROVISION, ref.label());
      }
    }
    return resolved(self, refs);
  }

  private static boolean endsWith(String eId, String heading) {
    return eId.equals(heading) || eId.endsWith("__" + heading);
  }

  private Optional<Provision> exists(ProvisionRef ref) {
    if (ref.article().isEmpty() && !ref.heading().isEmpty()) {
      return body.root()
          .walk()
          .filter(node -> endsWith(node.eId().value(), ref.heading()))
          .findFirst();
    }
    return body.find(ref.eId());
  }

  /** The article, 款 and 项 in which an offset lies. */
  private record Place(String article, EId articleId, int paragraph, int point) {
    static final Place NONE = new Place("", EId.ROOT, 0, 0);
  }

  private Place placeAt(int offset) {
    Place place = Place.NONE;
    Provision node = body.root();
    while (true) {
      Provision next = childAt(node, offset);
      if (next == null) {
        return place;
      }
      int number = next.number().matches("\\d{1,6}") ? Integer.parseInt(next.number()) : 0;
      place =
          switch (next.level()) {
            case ARTICLE ->
                new Place(ArticleNumber.parse(next.number()).toString(), next.eId(), 1, 0);
            case PARAGRAPH -> new Place(place.article, place.articleId, number, 0);
            case POINT -> new Place(place.article, place.articleId, place.paragraph, number);
            default -> place;
          };
      node = next;
    }
  }

  private static @Nullable Provision childAt(Provision node, int offset) {
    for (Provision child : node.children()) {
      if (child.span().contains(offset)) {
        return child;
      }
    }
    return null;
  }
}
