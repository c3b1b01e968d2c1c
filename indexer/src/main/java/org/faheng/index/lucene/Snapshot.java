package org.faheng.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.structure.EId;
import org.faheng.index.CaseHits;
import org.faheng.index.CaseQuery;
import org.faheng.index.DocumentSummary;
import org.faheng.index.Evidence;
import org.faheng.index.Filter;
import org.faheng.index.Hits;
import org.faheng.index.Hits.Hit;
import org.faheng.index.IndexedProvision;
import org.faheng.index.Meaning;
import org.faheng.index.SearchRequest;
import org.faheng.index.SearchRequest.Sort;
import org.faheng.index.VectorCoverage;
import org.faheng.index.engine.BestGatherer;
import org.faheng.index.engine.BinaryForm;
import org.faheng.index.engine.CaseShelf;
import org.faheng.index.engine.Catalogue;
import org.faheng.index.engine.ForceNumbers;
import org.faheng.index.engine.Found;
import org.faheng.index.engine.Gatherer;
import org.faheng.index.engine.LegalLanguage;
import org.faheng.index.engine.Position;
import org.faheng.index.engine.Recent;
import org.faheng.index.engine.SimilarCases;
import org.faheng.index.engine.TitleScorer;
import org.faheng.index.engine.WorkGatherer;
import org.faheng.index.lucene.Phrasings.Alike;
import org.faheng.index.lucene.QuestionRanking.Gathered;
import org.faheng.index.lucene.QuestionRanking.Near;
import org.jspecify.annotations.Nullable;

/** 快照: one committed state of the index and everything that is kept in memory about it. */
final class Snapshot {
  private static final int REMEMBERED = 64;

  /** So many texts nearest in meaning are hits of a question. */
  private static final int NEAREST = 200;

  private final String name;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Catalogue catalogue;
  private final List<Leaf> leaves = new ArrayList<>();
  private final TitleScorer titles;
  private final QueryMapper mapper;
  private final CaseShelf cases;
  private final SimilarCases similar;
  private final Map<Key, Known> remembered = Recent.of(REMEMBERED);
  private final LegalLanguage language;
  private @Nullable Phrasings phrasings;
  private final QuestionRanking questions;
  private volatile @Nullable Meanings meanings;

  /** What matches are remembered by. */
  private record Key(org.faheng.index.Query query, Filter filter) {}

  /** What matches, and what lies near where a question was asked. */
  private record Known(Matches matches, Near near) {}

  Snapshot(DirectoryReader reader, LegalLanguage language) throws IOException {
    this.reader = reader;
    this.name =
        reader.getIndexCommit().getUserData().getOrDefault(LuceneLegalIndexWriter.SNAPSHOT, "0");
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(LegalSimilarity.of());
    searcher.setQueryCache(null);
    this.catalogue = new Catalogue(summaries(reader));
    for (LeafReaderContext context : reader.leaves()) {
      leaves.add(Leaf.of(context, catalogue));
    }
    this.titles = new TitleScorer(catalogue);
    this.mapper =
        new QueryMapper(
            searcher,
            leaves,
            language,
            text -> new DocumentScoreQuery(leaves, titles.scores(text)));
    CaseEntries entries = new CaseEntries(reader, catalogue);
    this.cases = entries.shelf();
    this.similar = new SimilarCases(catalogue, cases, new CaseScores(searcher, entries), name);
    this.language = language;
    this.questions = new QuestionRanking(searcher, leaves, catalogue, language.weights());
  }

  private static List<DocumentSummary> summaries(DirectoryReader reader) throws IOException {
    List<DocumentSummary> summaries = new ArrayList<>();
    for (LeafReaderContext context : reader.leaves()) {
      BinaryDocValues meta = DocValues.getBinary(context.reader(), Fields.META);
      NumericDocValues from = DocValues.getNumeric(context.reader(), Fields.FROM);
      NumericDocValues to = DocValues.getNumeric(context.reader(), Fields.TO);
      NumericDocValues end = DocValues.getNumeric(context.reader(), Fields.END);
      Bits live = context.reader().getLiveDocs();
      int size = context.reader().maxDoc();
      for (int doc = meta.nextDoc(); doc < size; doc = meta.nextDoc()) {
        if (live == null || live.get(doc)) {
          ForcePeriod force = force(at(from, doc), at(to, doc), at(end, doc));
          summaries.add(BinaryForm.summary(Entry.bytes(meta.binaryValue()), force));
        }
      }
    }
    summaries.sort(Comparator.comparing(DocumentSummary::uri));
    return summaries;
  }

  private static long at(NumericDocValues values, int doc) throws IOException {
    return values.advanceExact(doc) ? values.longValue() : ForceNumbers.NONE;
  }

  private static ForcePeriod force(long from, long to, long end) {
    return ForceNumbers.period(BinaryForm.date(from), BinaryForm.date(to), end);
  }

  /** Name of the state of words, and of vectors where there are any. */
  String name() {
    Meanings now = meanings;
    return now == null ? name : name + "." + now.shelf().version();
  }

  DirectoryReader reader() {
    return reader;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /** Every case. */
  CaseShelf cases() {
    return cases;
  }

  CaseHits similar(CaseQuery query) throws IOException {
    return similar.find(query);
  }

  Hits search(SearchRequest request) throws IOException {
    Mapped mapped = mapper.map(request.query());
    Known known = known(request.query(), request.filter(), mapped);
    Matches matches = known.matches();
    Position after =
        request.after() == null ? null : Position.parse(request.after(), request.sort(), catalogue);
    Gathered evidence = evidence(request, mapped, known);
    Gatherer gatherer = gather(request, mapped, known, evidence, after);
    List<Found> page = gatherer.page();
    return new Hits(
        hits(page, evidence),
        request.perWork() > 0 ? matches.works(catalogue) : matches.total(),
        request.facets()
            ? catalogue.facets(matches.perDocument(), request.filter().asOf())
            : Map.of(),
        next(request, gatherer, page),
        name(),
        request.perWork() > 0 ? perDocument(page, matches) : Map.of());
  }

  /** How many provisions match in each document of the works on a page. */
  private Map<FrbrUri, Long> perDocument(List<Found> page, Matches matches) {
    Set<Integer> works = new HashSet<>();
    page.forEach(found -> works.add(catalogue.work(found.document())));
    Map<FrbrUri, Long> counts = new HashMap<>();
    for (int document = 0; document < matches.perDocument().length; document++) {
      long count = matches.perDocument()[document];
      if (count > 0 && works.contains(catalogue.work(document))) {
        counts.put(catalogue.get(document).uri(), count);
      }
    }
    return counts;
  }

  /** The evidence by which a request is to be ordered; null where it is ordered otherwise. */
  private @Nullable Gathered evidence(SearchRequest request, Mapped mapped, Known known)
      throws IOException {
    Asked asked = mapped.asked();
    boolean wanted =
        request.sort() == Sort.RELEVANCE
            && request.query() instanceof org.faheng.index.Query.Question
            && known.matches().total() > 0;
    return wanted && asked != null
        ? questions.gathered(asked, known.near(), known.matches())
        : null;
  }

  /** The evidence of the candidates for a question. */
  List<Evidence> explain(org.faheng.index.Query.Question question, Filter filter)
      throws IOException {
    Mapped mapped = mapper.map(question);
    Asked asked = mapped.asked();
    if (asked == null) {
      return List.of();
    }
    Known known = known(question, filter, mapped);
    return questions.explain(asked, known.near(), known.matches());
  }

  private Known known(org.faheng.index.Query asked, Filter filter, Mapped mapped)
      throws IOException {
    Key key = new Key(asked, filter);
    Known known = remembered.get(key);
    if (known != null) {
      return known;
    }
    BitSet accepted = catalogue.accepted(filter);
    Query query = within(mapped.match(), filter);
    Matches matches = Matches.collect(searcher, query, leaves, accepted, catalogue.size());
    Near near = Near.NOTHING;
    if (asked instanceof org.faheng.index.Query.Question question && matches.total() > 0) {
      near = near(question, accepted);
      matches = matches.and(near.entries(), leaves);
    }
    known = new Known(matches, near);
    remembered.put(key, known);
    return known;
  }

  /** The provisions nearest in meaning to an indexed one, nearest first. */
  List<Hit> nearest(FrbrUri document, EId eId, Filter filter, int most) throws IOException {
    Meanings now = meanings;
    ScoreDoc[] own = searcher.search(Entry.ofProvision(document, eId), 1).scoreDocs;
    if (now == null || !now.isUsable() || own.length == 0) {
      return List.of();
    }
    BitSet accepted = catalogue.accepted(filter);
    List<Hit> hits = new ArrayList<>();
    for (Meanings.Neighbour near : now.neighbours(own[0].doc, accepted, most)) {
      DocumentSummary other = catalogue.get(Leaf.document(leaves, near.entry()));
      IndexedProvision provision = Entry.provision(searcher, near.entry(), other.uri());
      hits.add(new Hit(other, provision, near.cosine()));
    }
    return hits;
  }

  VectorCoverage coverage() {
    Meanings now = meanings;
    return now == null ? VectorCoverage.NONE : now.coverage();
  }

  /** What lies near a question, in meaning only where that can be told. */
  private Near near(org.faheng.index.Query.Question question, BitSet accepted) throws IOException {
    Alike alike = phrasings().alike(question.text(), accepted);
    Meanings now = meanings;
    Meaning meaning = question.meaning();
    if (now == null || meaning == null || !now.isUsable()) {
      return new Near(null, null, new int[0], alike);
    }
    return new Near(now, meaning, now.nearest(meaning, accepted, NEAREST), alike);
  }

  /** Made for the first question, which it delays by a third of a second. */
  private synchronized Phrasings phrasings() {
    Phrasings known = phrasings;
    if (known == null) {
      known = new Phrasings(language.asked().get(), leaves);
      phrasings = known;
    }
    return known;
  }

  boolean knowsMeanings() {
    Meanings now = meanings;
    return now != null && now.isUsable();
  }

  /** Takes the vectors of another state; null for none. */
  void turnTo(@Nullable VectorShelf shelf) {
    meanings =
        shelf == null
            ? null
            : new Meanings(
                shelf,
                leaves,
                document -> catalogue.get(document).work().kind().isNormative(),
                this::phrasings);
    remembered.clear();
  }

  /** Looks into the one document only where the filter names one. */
  private static Query within(Query query, Filter filter) {
    if (filter.document() == null) {
      return query;
    }
    return new BooleanQuery.Builder()
        .add(query, Occur.FILTER)
        .add(Entry.ofDocument(filter.document()), Occur.FILTER)
        .build();
  }

  private Gatherer gather(
      SearchRequest request,
      Mapped mapped,
      Known known,
      @Nullable Gathered evidence,
      @Nullable Position after)
      throws IOException {
    Matches matches = known.matches();
    Gatherer gatherer =
        request.perWork() > 0
            ? new WorkGatherer(request.size(), request.perWork(), after, catalogue)
            : new BestGatherer(request.size(), after);
    if (matches.total() == 0) {
      return gatherer;
    }
    if (evidence != null) {
      questions.rank(evidence, known.near(), matches, gatherer);
    } else if (request.sort() == Sort.RELEVANCE
        && !(request.query() instanceof org.faheng.index.Query.Everything)) {
      OneCollector.run(
          searcher,
          mapped.score(),
          new ScoreCollector(leaves, matches, catalogue.standing(), gatherer));
    } else {
      takeByDocument(request.sort(), matches, gatherer);
    }
    return gatherer;
  }

  private void takeByDocument(Sort sort, Matches matches, Gatherer gatherer) {
    double[] values = new double[catalogue.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = catalogue.sortValue(sort, i);
    }
    for (int ord = 0; ord < leaves.size(); ord++) {
      Leaf leaf = leaves.get(ord);
      FixedBitSet bits = matches.bits()[ord];
      int doc = bits == null ? Integer.MAX_VALUE : bits.nextSetBit(0);
      while (doc < leaf.documents().length) {
        int document = leaf.documents()[doc];
        Position position = new Position(values[document], 2L * document, leaf.places()[doc]);
        gatherer.take(position, leaf.base() + doc, document);
        doc = doc + 1 < bits.length() ? bits.nextSetBit(doc + 1) : Integer.MAX_VALUE;
      }
    }
  }

  private List<Hit> hits(List<Found> page, @Nullable Gathered evidence) throws IOException {
    List<Hit> hits = new ArrayList<>(page.size());
    for (Found found : page) {
      DocumentSummary document = catalogue.get(found.document());
      IndexedProvision provision = Entry.provision(searcher, found.entry(), document.uri());
      hits.add(
          new Hit(
              document,
              provision,
              found.score(),
              evidence == null ? null : evidence.of(found.entry(), provision.id())));
    }
    return hits;
  }

  private @Nullable String next(SearchRequest request, Gatherer gatherer, List<Found> page) {
    if (page.isEmpty() || !gatherer.hasMore()) {
      return null;
    }
    Position end =
        gatherer instanceof WorkGatherer works ? works.endOf(page) : page.getLast().position();
    return end.token(request.sort(), catalogue);
  }
}
