package org.faheng.index.elasticsearch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.faheng.analysis.TermCounts;
import org.faheng.analysis.TokenText;
import org.faheng.index.engine.Bm25;
import org.faheng.index.engine.CaseLists;
import org.faheng.index.engine.CaseRanking;
import org.faheng.index.engine.CaseShelf;
import org.faheng.index.engine.CaseWeights;
import org.faheng.index.engine.CaseWords;
import org.faheng.index.engine.Recent;
import tools.jackson.databind.JsonNode;

/**
 * 集群案例词表: the cluster finds the best cases by each way of weighting, and then scores these by all
 * ways; cases far from the best by every way stay at 0.
 */
final class ClusterCaseLists implements CaseLists {
  /** So many cases, the best by one way, are scored by all. */
  private static final int BEST = 400;

  /** The same where the cluster cannot be told which cases are accepted. */
  private static final int BEST_OF_ALL = 2000;

  /** Up to so many accepted cases are named to the cluster. */
  private static final int NAMED = 5000;

  /** The cluster takes no more terms in one question; the others tell least. */
  private static final int MOST_TERMS = 1000;

  /** So many of the nearest are summed up with their exact lengths. */
  private static final int EXACT = 150;

  private static final int REMEMBERED = 300;

  private final View view;
  private final CaseShelf shelf;
  private final Map<Integer, Map<String, Integer>> read = Recent.of(REMEMBERED);

  ClusterCaseLists(View view, CaseShelf shelf) {
    this.view = view;
    this.shelf = shelf;
  }

  /** A term with what it counts and tells. */
  private record Weighted(String term, float weight, float rarity) {
    float value() {
      return weight * rarity;
    }
  }

  @Override
  public List<Sums> sums(BitSet accepted, List<Map<String, Float>> weightings) {
    Set<String> all = new HashSet<>();
    weightings.forEach(weighting -> all.addAll(weighting.keySet()));
    Map<String, Float> rarities = rarities(all);
    List<List<Weighted>> known = new ArrayList<>();
    for (Map<String, Float> weighting : weightings) {
      known.add(known(weighting, rarities));
    }
    Set<Integer> best = new TreeSet<>();
    for (List<Weighted> terms : known) {
      best.addAll(best(terms, accepted).keySet());
    }
    List<Sums> sums = new ArrayList<>();
    for (List<Weighted> terms : known) {
      sums.add(sums(terms, best));
    }
    refine(known, sums, best);
    return sums;
  }

  /** The cluster rounds the lengths of cases; the nearest are summed up here with exact ones. */
  private void refine(List<List<Weighted>> known, List<Sums> sums, Set<Integer> best) {
    List<Integer> nearest =
        best.stream()
            .sorted(Comparator.comparingDouble((Integer number) -> -nearness(number, sums)))
            .limit(EXACT)
            .toList();
    Map<Integer, Map<String, Integer>> counts = counts(nearest);
    for (int i = 0; i < known.size(); i++) {
      for (int number : nearest) {
        sums.get(i).sums()[number] =
            sum(known.get(i), counts.getOrDefault(number, Map.of()), number);
      }
    }
  }

  /** The share of the limit that a case reaches in the way of weighting that suits it best. */
  private static double nearness(int number, List<Sums> sums) {
    return sums.stream()
        .mapToDouble(one -> one.limit() == 0 ? 0 : one.sums()[number] / one.limit())
        .max()
        .orElse(0);
  }

  private float sum(List<Weighted> terms, Map<String, Integer> counts, int number) {
    float sum = 0;
    for (Weighted term : terms) {
      Integer frequency = counts.get(term.term());
      if (frequency != null) {
        sum += term.value() * share(frequency, number);
      }
    }
    return sum;
  }

  /** The pairs of some cases, read from their texts and kept for the next question. */
  private Map<Integer, Map<String, Integer>> counts(List<Integer> cases) {
    Map<Integer, Map<String, Integer>> counts = new HashMap<>();
    List<Integer> unread = new ArrayList<>();
    for (int number : cases) {
      Map<String, Integer> known = read.get(number);
      if (known == null) {
        unread.add(number);
      } else {
        counts.put(number, known);
      }
    }
    texts(unread)
        .forEach(
            (number, text) -> {
              CaseShelf.Case one = shelf.get(number);
              String title = view.catalogue().get(one.document()).work().title();
              Map<String, Integer> pairs = TermCounts.pairs(CaseWords.of(title, text, one.text()));
              read.put(number, pairs);
              counts.put(number, pairs);
            });
    return counts;
  }

  private Map<Integer, String> texts(List<Integer> cases) {
    Map<Integer, String> texts = new HashMap<>();
    if (cases.isEmpty()) {
      return texts;
    }
    Map<String, Object> request =
        Map.of(
            "query", Dsl.all(List.of(named(cases))),
            "size", cases.size(),
            "_source", List.of(Field.URI, Field.TEXT),
            "track_total_hits", false);
    Map<String, Integer> numbers = new HashMap<>();
    cases.forEach(number -> numbers.put(uri(number), number));
    JsonNode answer = view.pit().search(request, "hits.hits._source");
    for (JsonNode hit : answer.path("hits").path("hits")) {
      JsonNode source = hit.path("_source");
      Integer number = numbers.get(source.path(Field.URI).asString());
      if (number != null) {
        texts.put(number, source.path(Field.TEXT).asString());
      }
    }
    return texts;
  }

  private static List<Weighted> known(Map<String, Float> weighting, Map<String, Float> rarities) {
    List<Weighted> known = new ArrayList<>();
    weighting.forEach(
        (term, weight) -> {
          float rarity = rarities.getOrDefault(term, 0f);
          if (rarity > 0 && weight > 0) {
            known.add(new Weighted(TokenText.clip(term), weight, rarity));
          }
        });
    known.sort(Comparator.comparingDouble(Weighted::value).reversed());
    return known;
  }

  private Map<Integer, Float> best(List<Weighted> terms, BitSet accepted) {
    int count = accepted.cardinality();
    if (count == shelf.size()) {
      return ask(terms, List.of(), BEST);
    }
    if (count <= NAMED) {
      return ask(terms, List.of(named(accepted.stream().boxed().toList())), BEST);
    }
    Map<Integer, Float> found = ask(terms, List.of(), BEST_OF_ALL);
    found.keySet().removeIf(number -> !accepted.get(number));
    return found;
  }

  private Object named(Collection<Integer> cases) {
    return Dsl.terms(Field.RECORD, cases.stream().map(this::uri).toList());
  }

  private String uri(int number) {
    return view.catalogue().get(shelf.get(number).document()).uri().value();
  }

  private Sums sums(List<Weighted> terms, Set<Integer> cases) {
    float[] sums = new float[shelf.size()];
    float limit = 0;
    for (Weighted term : terms) {
      limit += term.value();
    }
    if (!cases.isEmpty()) {
      ask(terms, List.of(named(cases)), cases.size())
          .forEach((number, score) -> sums[number] = score);
    }
    return new Sums(sums, limit);
  }

  /** Scores by number of the case, of the best so many. */
  private Map<Integer, Float> ask(List<Weighted> terms, List<Object> conditions, int size) {
    Map<Integer, Float> scores = new HashMap<>();
    if (terms.isEmpty() || view.isEmpty()) {
      return scores;
    }
    List<Object> parts =
        terms.stream()
            .limit(MOST_TERMS)
            .<Object>map(
                term ->
                    Dsl.term(Field.CASE_PAIRS, term.term(), term.weight() / (CaseRanking.K1 + 1)))
            .toList();
    Map<String, Object> query =
        Map.of("bool", Map.of("should", parts, "filter", conditions, "minimum_should_match", 1));
    Map<String, Object> request =
        Map.of(
            "query",
            query,
            "size",
            size,
            "stored_fields",
            Pit.NOTHING_STORED,
            "docvalue_fields",
            List.of(Field.RECORD),
            "track_total_hits",
            false);
    Map<Integer, Integer> byDocument = new HashMap<>();
    for (int i = 0; i < shelf.size(); i++) {
      byDocument.put(shelf.get(i).document(), i);
    }
    JsonNode answer = view.pit().search(request, "hits.hits._score,hits.hits.fields");
    for (JsonNode hit : answer.path("hits").path("hits")) {
      String uri = hit.path("fields").path(Field.RECORD).path(0).asString();
      Integer number = byDocument.get(view.document(uri));
      if (number != null) {
        scores.put(number, (float) hit.path("_score").asDouble());
      }
    }
    return scores;
  }

  @Override
  public boolean areOfAcceptedOnly() {
    return true;
  }

  @Override
  public Map<String, Float> rarities(Set<String> terms) {
    Set<String> clipped = new HashSet<>();
    terms.forEach(term -> clipped.add(TokenText.clip(term)));
    TermStatistics.OfField figures = figures(clipped);
    Map<String, Float> rarities = new HashMap<>();
    for (String term : terms) {
      int frequency = figures.frequency(TokenText.clip(term));
      rarities.put(term, frequency == 0 ? 0 : Bm25.rarity(figures.entries(), frequency));
    }
    return rarities;
  }

  private TermStatistics.OfField figures(Set<String> terms) {
    return view.statistics()
        .of(Map.of(Field.CASE_PAIRS, terms))
        .getOrDefault(Field.CASE_PAIRS, new TermStatistics.OfField());
  }

  @Override
  public float share(float frequency, int number) {
    return weights().share(frequency, number);
  }

  private CaseWeights weights() {
    return view.remembered(
        "case weights",
        () -> {
          TermStatistics.OfField figures = figures(Set.of("案件"));
          float average = figures.length() / (float) Math.max(1, figures.entries());
          return new CaseWeights(shelf, figures.entries(), average);
        });
  }

  @Override
  public String text(int number) {
    return texts(List.of(number)).getOrDefault(number, "");
  }
}
