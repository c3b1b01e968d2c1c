package org.faheng.index.elasticsearch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.faheng.analysis.TermCounts;
import org.faheng.index.Evidence;
import org.faheng.index.Evidence.Part;
import org.faheng.index.Filter;
import org.faheng.index.IndexedProvision;
import org.faheng.index.Query;
import org.faheng.index.SearchRequest.Sort;
import org.faheng.index.engine.Bm25;
import org.faheng.index.engine.Gatherer;
import org.faheng.index.engine.PlainEvidence;
import org.faheng.index.engine.Position;
import org.faheng.index.engine.ProvisionWords;
import org.faheng.index.engine.QuestionScores;
import org.faheng.index.engine.Ranking;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * 问句检索: the candidates for a question in one state of the index, their evidence and what the
 * weights make of it; the cluster finds them, the evidence is gathered here from their words.
 */
final class QuestionSearch {
  private static final int CANDIDATES = 400;

  /** So many texts nearest in meaning are hits of a question. */
  private static final int NEAREST = 200;

  /** Documents are looked at in bands that end here, those that speak most of the matter first. */
  private static final int[] BANDS = {10, 40, 120, 360, 1000};

  private static final int SCORED_DOCUMENTS = 10_000;

  private final View view;
  private final @Nullable Meanings meanings;
  private final Query.Question question;
  private final AskedTerms asked;
  private final List<Object> conditions;
  private final Listed listed;
  private final Mapped words;
  private final Mapped mapped;
  private final Map<Long, Double> alike;
  private final List<Listed.Entry> near;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Set<Integer> numbers = new HashSet<>();

  /** A candidate with its evidence and score. */
  private record Candidate(int number, Listed.Entry entry, String id, double[] evidence) {}

  QuestionSearch(View view, @Nullable Meanings meanings, Query.Question question, Filter filter) {
    this.view = view;
    this.meanings = meanings != null && meanings.usable() ? meanings : null;
    this.question = question;
    this.asked = view.read(question.text());
    this.conditions = FilterMapper.map(filter);
    this.listed = new Listed(view);
    this.words = new QueryMapper(view).words(asked);
    this.alike = view.language().asked().get().alike(question.text());
    this.near = asked.isEmpty() ? List.of() : near();
    this.mapped = together();
    if (!asked.isEmpty()) {
      gather();
    }
  }

  Listed listed() {
    return listed;
  }

  /** What matches: by words, and what lies near in meaning where anything matches by words. */
  Mapped mapped() {
    return mapped;
  }

  private Mapped together() {
    if (near.isEmpty()) {
      return words;
    }
    Object ids = Map.of("ids", Map.of("values", near.stream().map(Listed.Entry::id).toList()));
    return new Mapped(Dsl.any(List.of(words.match(), ids), 1), words.scores());
  }

  private List<Listed.Entry> near() {
    if (!matchesWords()) {
      return List.of();
    }
    Set<Listed.Entry> near = new LinkedHashSet<>();
    Meanings.entries(view, alike.keySet(), conditions).values().forEach(near::addAll);
    if (meanings != null && question.meaning() != null) {
      near.addAll(meanings.nearest(question.meaning(), conditions, NEAREST));
    }
    return List.copyOf(near);
  }

  private boolean matchesWords() {
    JsonNode one = asking().batch(List.of(), 1, null, Map.of("terminate_after", 1));
    return !one.path("hits").path("hits").isEmpty();
  }

  private Asking asking() {
    return new Asking(view, words, conditions, true, Sort.RELEVANCE);
  }

  /** The score of a match that is no candidate. */
  static double ofOther(double words) {
    return QuestionScores.ofOther(words);
  }

  private void gather() {
    float[] documents = documents();
    Set<Integer> wanted = new HashSet<>(chosen(documents));
    for (Listed.Entry entry : near) {
      wanted.add(listed.number(entry));
    }
    List<Integer> all = new ArrayList<>(wanted);
    Collections.sort(all);
    List<String> ids = all.stream().map(number -> listed.get(number).id()).toList();
    Map<String, JsonNode> sources = Searching.sources(view, ids, List.of(Field.CONTENT, Field.KEY));
    List<Long> keys = new ArrayList<>();
    for (int number : all) {
      Listed.Entry entry = listed.get(number);
      JsonNode source = sources.get(entry.id());
      if (source != null) {
        numbers.add(number);
        keys.add(source.path(Field.KEY).asLong());
        candidates.add(candidate(number, entry, source, documents));
      }
    }
    for (int i = 0; i < keys.size(); i++) {
      candidates.get(i).evidence()[Part.ASKED.ordinal()] = alike.getOrDefault(keys.get(i), 0.0);
    }
    if (meanings != null && question.meaning() != null) {
      long[] texts = keys.stream().mapToLong(Long::longValue).toArray();
      put(Part.MEANING, meanings.cosines(question.meaning(), texts));
      put(Part.ASKED_MEANING, meanings.askedCosines(question.meaning(), texts));
    }
  }

  private void put(Part part, double[] values) {
    for (int i = 0; i < values.length; i++) {
      candidates.get(i).evidence()[part.ordinal()] = values[i];
    }
  }

  /** How well each document as a whole speaks of what is asked, 0 to 1. */
  private float[] documents() {
    float[] scores = new float[view.catalogue().size()];
    List<String> texts = asked.deciding().stream().map(AskedTerm::text).toList();
    TermStatistics.OfField figures =
        view.statistics()
            .of(Map.of(Field.WHOLE, texts))
            .getOrDefault(Field.WHOLE, new TermStatistics.OfField());
    List<Object> parts = new ArrayList<>();
    for (AskedTerm term : asked.deciding()) {
      int frequency = figures.frequency(term.text());
      if (frequency > 0) {
        // the weight of a term is that among provisions, not that among whole documents
        float rarity = Bm25.rarity(figures.entries(), frequency) * AskedTerm.SERVER;
        parts.add(Dsl.term(Field.WHOLE, term.text(), term.most() / rarity));
      }
    }
    if (parts.isEmpty()) {
      return scores;
    }
    Map<String, Object> request =
        Map.of(
            "query",
            Dsl.any(parts, 1),
            "size",
            SCORED_DOCUMENTS,
            "stored_fields",
            Pit.NOTHING_STORED,
            "docvalue_fields",
            List.of(Field.RECORD),
            "track_total_hits",
            false);
    float most = Math.max(1e-6f, asked.most());
    JsonNode answer = view.pit().search(request, "hits.hits._score,hits.hits.fields");
    for (JsonNode hit : answer.path("hits").path("hits")) {
      int document = view.document(hit.path("fields").path(Field.RECORD).path(0).asString());
      if (document >= 0) {
        scores[document] = (float) (hit.path("_score").asDouble() / most);
      }
    }
    return scores;
  }

  /** Numbers of the best matches by a rough score of words, document and standing. */
  private List<Integer> chosen(float[] documents) {
    float[] parts = new float[documents.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] =
          Ranking.ROUGH_DOCUMENT * documents[i]
              + Ranking.ROUGH_STANDING * view.catalogue().standing().share(i);
    }
    Map<Integer, Float> rough = new HashMap<>();
    float share = Ranking.ROUGH_WORDS / asked.most();
    for (JsonNode hits : asking().batches(bands(parts), CANDIDATES)) {
      for (JsonNode hit : hits) {
        Listed.Scored scored = listed.take(hit, asking().identityAt());
        if (scored.number() >= 0) {
          rough.put(scored.number(), share * scored.score() + parts[scored.entry().document()]);
        }
      }
    }
    return rough.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Float>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Conditions that divide the documents by what they add to the rough score: the best by words of
   * each band, taken together, hold the best by both.
   */
  private List<List<Object>> bands(float[] parts) {
    List<String> uris =
        IntStream.range(0, parts.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -parts[i]))
            .limit(BANDS[BANDS.length - 1])
            .map(i -> view.catalogue().get(i).uri().value())
            .toList();
    List<List<Object>> bands = new ArrayList<>();
    int from = 0;
    for (int to : BANDS) {
      int end = Math.min(to, uris.size());
      if (from < end) {
        bands.add(List.of(Dsl.terms(Field.URI, uris.subList(from, end))));
      }
      from = end;
    }
    bands.add(List.of());
    return bands;
  }

  private Candidate candidate(int number, Listed.Entry entry, JsonNode source, float[] documents) {
    var document = view.catalogue().get(entry.document());
    IndexedProvision provision = StoredDocuments.provision(source, document.uri());
    TermCounts counts = TermCounts.of(ProvisionWords.of(ProvisionWords.title(document), provision));
    double[] evidence = new double[Part.values().length];
    evidence[Part.PAIRS.ordinal()] = share(asked.of(Field.BIGRAMS), counts);
    evidence[Part.SINGLES.ordinal()] = share(asked.of(Field.UNIGRAMS), counts);
    evidence[Part.SYNONYMS.ordinal()] = share(asked.legal(), counts);
    evidence[Part.DOCUMENT.ordinal()] = documents[entry.document()];
    PlainEvidence.ofDocument(view.catalogue(), entry.document(), evidence);
    PlainEvidence.ofPacked(PlainEvidence.packed(provision.words()), evidence);
    return new Candidate(number, entry, provision.id(), evidence);
  }

  /** The sum of terms as a share of the most they could give. */
  private static double share(List<AskedTerm> terms, TermCounts counts) {
    double most = 0;
    for (AskedTerm term : terms) {
      most += term.most();
    }
    double sum = 0;
    for (AskedTerm term : terms) {
      boolean pair = term.field().equals(Field.BIGRAMS);
      Integer frequency = (pair ? counts.pairs() : counts.singles()).get(term.text());
      if (frequency != null) {
        int length = Bm25.rounded(pair ? counts.pairLength() : counts.singleLength());
        sum += term.scorer().score(frequency, length) / most;
      }
    }
    return sum;
  }

  private double sum(Candidate candidate) {
    return view.language().weights().sum(candidate.evidence(), byMeaning());
  }

  boolean isCandidate(int number) {
    return numbers.contains(number);
  }

  /** Where the works of candidates stand that come after a position. */
  List<Position> works(@Nullable Position after) {
    Map<Integer, Position> best = new HashMap<>();
    for (Candidate candidate : candidates) {
      int work = view.catalogue().work(candidate.entry().document());
      Position position = position(candidate);
      best.merge(work, position, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    return best.values().stream()
        .filter(position -> after == null || position.compareTo(after) > 0)
        .toList();
  }

  private Position position(Candidate candidate) {
    Listed.Entry entry = candidate.entry();
    double score = QuestionScores.ofCandidate(sum(candidate));
    return new Position(-score, 2L * entry.document(), entry.place());
  }

  /** Hands every candidate to {@code gatherer}, with scores from 1 to 2. */
  void takeCandidates(Gatherer gatherer) {
    for (Candidate candidate : candidates) {
      gatherer.take(position(candidate), candidate.number(), candidate.entry().document());
    }
  }

  /** The evidence of every candidate. */
  List<Evidence> explain() {
    return candidates.stream().map(this::evidence).toList();
  }

  /** The evidence of the candidate of that number; null where it is none. */
  @Nullable Evidence evidence(int number) {
    return candidates.stream()
        .filter(candidate -> candidate.number() == number)
        .findFirst()
        .map(this::evidence)
        .orElse(null);
  }

  private Evidence evidence(Candidate candidate) {
    Map<Part, Double> values = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      values.put(part, candidate.evidence()[part.ordinal()]);
    }
    Map<Part, Double> weights = view.language().weights().of(byMeaning());
    return new Evidence(candidate.id(), values, weights, sum(candidate));
  }

  private boolean byMeaning() {
    return meanings != null && question.meaning() != null;
  }
}
