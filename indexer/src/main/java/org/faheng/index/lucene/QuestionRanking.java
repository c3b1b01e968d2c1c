package org.faheng.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.faheng.index.Evidence;
import org.faheng.index.Evidence.Part;
import org.faheng.index.Meaning;
import org.faheng.index.engine.Catalogue;
import org.faheng.index.engine.EvidenceWeights;
import org.faheng.index.engine.Gatherer;
import org.faheng.index.engine.Position;
import org.faheng.index.engine.QuestionScores;
import org.faheng.index.engine.Ranking;
import org.faheng.index.lucene.Phrasings.Alike;
import org.jspecify.annotations.Nullable;

/**
 * 问句排序: orders the matches of a question: the best by their words are candidates, whose evidence is
 * gathered and weighed; the rest follow by their words alone.
 */
final class QuestionRanking {
  private final IndexSearcher searcher;
  private final List<Leaf> leaves;
  private final Catalogue catalogue;
  private final EvidenceFinder finder;
  private final EvidenceWeights weights;

  QuestionRanking(
      IndexSearcher searcher, List<Leaf> leaves, Catalogue catalogue, EvidenceWeights weights) {
    this.searcher = searcher;
    this.leaves = leaves;
    this.catalogue = catalogue;
    this.finder = new EvidenceFinder(searcher, leaves, catalogue);
    this.weights = weights;
  }

  /**
   * What lies near a question, whatever its words.
   *
   * @param meanings the vectors; null where there are none
   * @param nearest nearest in meaning: numbers in the whole index, ascending
   * @param alike whose known ways of asking resemble the question
   */
  record Near(@Nullable Meanings meanings, @Nullable Meaning meaning, int[] nearest, Alike alike) {
    /** Nothing is near. */
    static final Near NOTHING = new Near(null, null, new int[0], Alike.NONE);

    /** All of them, ascending. */
    int[] entries() {
      return IntStream.concat(Arrays.stream(nearest), Arrays.stream(alike.entries()))
          .sorted()
          .distinct()
          .toArray();
    }
  }

  /** What was gathered for the candidates. */
  record Gathered(
      float[][] sums, Candidates candidates, double[][] evidence, Map<Part, Double> weights) {

    /** The evidence of an entry; null where it is no candidate. */
    @Nullable Evidence of(int entry, String id) {
      int at = candidates.find(entry);
      return at < 0 ? null : at(at, id);
    }

    private Evidence at(int at, String id) {
      Map<Part, Double> values = new EnumMap<>(Part.class);
      double sum = 0;
      for (Part part : Part.values()) {
        values.put(part, evidence[at][part.ordinal()]);
        sum += weights.getOrDefault(part, 0.0) * evidence[at][part.ordinal()];
      }
      return new Evidence(id, values, weights, sum);
    }
  }

  /** Gathers what {@link #rank} and {@link #explain} go by. */
  Gathered gathered(Asked asked, Near near, Matches matches) throws IOException {
    float[][] sums = asked.sum().scores(searcher);
    float[] documents = finder.documents(asked);
    Candidates candidates = candidates(asked, sums, documents, matches).and(near.entries());
    double[][] evidence = finder.find(asked, documents, candidates.entries());
    for (int i = 0; i < evidence.length; i++) {
      evidence[i][Part.ASKED.ordinal()] = near.alike().share(candidates.entries()[i]);
    }
    if (near.meanings() != null) {
      double[] cosines = near.meanings().cosines(near.meaning(), candidates.entries());
      for (int i = 0; i < cosines.length; i++) {
        evidence[i][Part.MEANING.ordinal()] = cosines[i];
      }
      double[] likely = near.meanings().askedCosines(near.meaning(), candidates.entries());
      for (int i = 0; i < likely.length; i++) {
        evidence[i][Part.ASKED_MEANING.ordinal()] = likely[i];
      }
    }
    return new Gathered(sums, candidates, evidence, weights.of(near.meanings() != null));
  }

  /**
   * Hands every match to {@code gatherer}, with scores from 1 to 2 for candidates, else below 1.
   */
  void rank(Gathered gathered, Near near, Matches matches, Gatherer gatherer) {
    double[] scores = new double[gathered.candidates().size()];
    for (int i = 0; i < scores.length; i++) {
      double sum = weights.sum(gathered.evidence()[i], near.meanings() != null);
      scores[i] = QuestionScores.ofCandidate(sum);
    }
    for (int ord = 0; ord < leaves.size(); ord++) {
      FixedBitSet bits = matches.bits()[ord];
      if (bits != null) {
        float[] sums = gathered.sums()[ord];
        take(leaves.get(ord), bits, sums, gathered.candidates(), scores, gatherer);
      }
    }
  }

  private Candidates candidates(Asked asked, float[][] sums, float[] documents, Matches matches) {
    float share = Ranking.ROUGH_WORDS / asked.most();
    float[][] words = new float[sums.length][];
    for (int ord = 0; ord < sums.length; ord++) {
      words[ord] = sums[ord].clone();
      for (int doc = 0; doc < words[ord].length; doc++) {
        words[ord][doc] *= share;
      }
    }
    float[] rough = new float[documents.length];
    for (int i = 0; i < rough.length; i++) {
      rough[i] =
          Ranking.ROUGH_DOCUMENT * documents[i]
              + Ranking.ROUGH_STANDING * catalogue.standing().share(i);
    }
    return Candidates.of(leaves, words, matches, rough);
  }

  private void take(
      Leaf leaf,
      FixedBitSet bits,
      float[] sums,
      Candidates candidates,
      double[] scores,
      Gatherer gatherer) {
    int doc = bits.nextSetBit(0);
    while (doc < leaf.documents().length) {
      int document = leaf.documents()[doc];
      int candidate = candidates.find(leaf.base() + doc);
      double score = candidate >= 0 ? scores[candidate] : QuestionScores.ofOther(sums[doc]);
      if (score >= Math.nextDown(gatherer.leastScore())) {
        Position position = new Position(-score, 2L * document, leaf.places()[doc]);
        gatherer.take(position, leaf.base() + doc, document);
      }
      doc = doc + 1 < bits.length() ? bits.nextSetBit(doc + 1) : Integer.MAX_VALUE;
    }
  }

  /** The evidence of every candidate, in the order of the index. */
  List<Evidence> explain(Asked asked, Near near, Matches matches) throws IOException {
    Gathered gathered = gathered(asked, near, matches);
    List<Evidence> explained = new ArrayList<>();
    for (int i = 0; i < gathered.evidence().length; i++) {
      String id = finder.provision(gathered.candidates().entries()[i]).id();
      explained.add(gathered.at(i, id));
    }
    return explained;
  }
}
