package org.faheng.corpus.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 拆分与合并: follows the passages of the articles, since an article may go to several places. A passage
 * leads to the passage of the other version that is its best and that has it as its best (Kay and
 * Röscheisen 1993 for sentences of translations). Then the words that were found again are set
 * aside, and the rest is followed once more: of a sentence that became two, both are found. Last,
 * an article that has no partner asks the articles beside its links for what is left of it.
 */
final class PassageLinks {
  /** A link carries one of at most twelve equal passages of the older or the newer article. */
  private static final double SMALLEST_SHARE = 0.08;

  /**
   * Words that an older article keeps elsewhere too make a newer one its offspring from here on.
   */
  private static final double SMALLEST_COPY = 1.0 / 3;

  private static final double ALIKE = 0.2;
  private static final double FAR_ALIKE = 0.3;
  private static final double FOREIGN_ALIKE = 0.5;
  private static final double BESIDE_ALIKE = 0.35;
  private static final double PARTNER_BONUS = 0.05;

  private final GramWeights weights;
  private final List<Grams> older;
  private final List<Grams> newer;
  private final Passages olderPassages;
  private final Passages newerPassages;
  private final ArticlePairing pairing;
  private final Chapters chapters;
  private final ReferenceFit references;
  private final int[] olderOf;
  private final boolean[] paired;
  private final Map<Key, Share> shares = new TreeMap<>();

  /** The indexes of an older and a newer article. */
  record Key(int older, int newer) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return older == other.older
          ? Integer.compare(newer, other.newer)
          : Integer.compare(older, other.older);
    }
  }

  /** How much of the older article went into the newer, and of the newer came from it, 0 to 1. */
  record Share(double older, double newer) {
    static final Share NONE = new Share(0, 0);

    Share plus(Share other) {
      return new Share(Math.min(1, older + other.older), Math.min(1, newer + other.newer));
    }

    double larger() {
      return Math.max(older, newer);
    }
  }

  private PassageLinks(
      ArticleWords words, ArticlePairing pairing, Chapters chapters, ReferenceFit references) {
    weights = words.weights();
    older = words.older();
    newer = words.newer();
    olderPassages = words.olderPassages();
    newerPassages = words.newerPassages();
    this.pairing = pairing;
    this.chapters = chapters;
    this.references = references;
    olderOf = pairing.partners();
    paired = new boolean[older.size()];
    for (int i : olderOf) {
      if (i >= 0) {
        paired[i] = true;
      }
    }
  }

  /**
   * The links of each older to each newer article that share enough, partners always among them.
   */
  static Map<Key, Share> of(
      ArticleWords words, ArticlePairing pairing, Chapters chapters, ReferenceFit references) {
    PassageLinks links = new PassageLinks(words, pairing, chapters, references);
    links.follow(ALIKE);
    links.follow(FAR_ALIKE);
    Map<Key, Share> found = links.large();
    links.askBeside(found);
    return links.large();
  }

  private Map<Key, Share> large() {
    Map<Key, Share> large = new TreeMap<>();
    shares.forEach(
        (key, share) -> {
          if (share.larger() >= SMALLEST_SHARE) {
            large.put(key, share);
          }
        });
    for (int j = 0; j < olderOf.length; j++) {
      if (olderOf[j] >= 0) {
        Key key = new Key(olderOf[j], j);
        large.put(key, shares.getOrDefault(key, Share.NONE));
      }
    }
    return large;
  }

  /** Follows what is left of each passage to its mutual best, if as alike as {@code farAlike}. */
  private void follow(double farAlike) {
    double[] bestScore = new double[newerPassages.size()];
    int[] bestOlder = filled(newerPassages.size());
    int[] bestNewer = filled(olderPassages.size());
    double[] alike = new double[olderPassages.size()];
    GramIndex index = new GramIndex(newerPassages.rest(), weights);
    for (int p = 0; p < olderPassages.size(); p++) {
      double[] shared = index.shared(olderPassages.rest().get(p));
      double best = 0;
      for (int q = 0; q < shared.length; q++) {
        if (shared[q] == 0) {
          continue;
        }
        double likeness = likeness(shared[q], p, q);
        boolean partners = olderOf[newerPassages.owner(q)] == olderPassages.owner(p);
        double score = likeness + (partners ? PARTNER_BONUS : 0);
        if (score > best) {
          best = score;
          bestNewer[p] = q;
          alike[p] = likeness;
        }
        if (score > bestScore[q]) {
          bestScore[q] = score;
          bestOlder[q] = p;
        }
      }
    }
    for (int p = 0; p < olderPassages.size(); p++) {
      int q = bestNewer[p];
      if (q >= 0 && bestOlder[q] == p && alike[p] >= floor(p, q, farAlike)) {
        link(p, q);
      }
    }
  }

  private static int[] filled(int size) {
    int[] none = new int[size];
    Arrays.fill(none, -1);
    return none;
  }

  private double likeness(double shared, int p, int q) {
    double both = olderPassages.whole().get(p).weight() + newerPassages.whole().get(q).weight();
    return both == 0 ? 0 : 2 * shared / both;
  }

  /** How alike two passages must be: the more, the less their places have in common. */
  private double floor(int p, int q, double farAlike) {
    int i = olderPassages.owner(p);
    int j = newerPassages.owner(q);
    if (olderOf[j] == i || pairing.near(i, j)) {
      return ALIKE;
    }
    return chapters.meet(i, j) && !references.contradicts(i, j) ? farAlike : FOREIGN_ALIKE;
  }

  private void link(int p, int q) {
    Grams words = olderPassages.rest().get(p).and(newerPassages.rest().get(q), weights);
    Share share = share(p, q, words.weight(), words.weight());
    shares.merge(key(p, q), share, Share::plus);
    olderPassages.explain(p, newerPassages.whole().get(q), weights);
    newerPassages.explain(q, olderPassages.whole().get(p), weights);
  }

  private Key key(int p, int q) {
    return new Key(olderPassages.owner(p), newerPassages.owner(q));
  }

  private Share share(int p, int q, double fromOlder, double intoNewer) {
    Key key = key(p, q);
    return new Share(
        fromOlder / older.get(key.older()).weight(), intoNewer / newer.get(key.newer()).weight());
  }

  /** Lets articles without a partner look for their passages beside the links that were found. */
  private void askBeside(Map<Key, Share> found) {
    List<Key> beside = new ArrayList<>();
    for (Key key : found.keySet()) {
      beside.add(new Key(key.older(), key.newer() - 1));
      beside.add(new Key(key.older(), key.newer() + 1));
      beside.add(new Key(key.older() - 1, key.newer()));
      beside.add(new Key(key.older() + 1, key.newer()));
    }
    BesidePassages asked = new BesidePassages(olderPassages, newerPassages, weights);
    for (Key key : beside.stream().distinct().toList()) {
      boolean inside =
          key.older() >= 0
              && key.older() < older.size()
              && key.newer() >= 0
              && key.newer() < newer.size();
      if (inside && !found.containsKey(key)) {
        asked.ask(key, !paired[key.older()], olderOf[key.newer()] < 0);
      }
    }
    Map<Key, Share> answers = new TreeMap<>();
    asked
        .answers(BESIDE_ALIKE)
        .forEach(
            a ->
                answers.merge(
                    key(a.older(), a.newer()),
                    share(a.older(), a.newer(), a.fromOlder(), a.intoNewer()),
                    Share::plus));
    answers.forEach(
        (key, share) -> {
          if (share.older() >= SMALLEST_SHARE || share.newer() >= SMALLEST_COPY) {
            shares.merge(key, share, Share::plus);
          }
        });
  }
}
