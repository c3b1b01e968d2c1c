package org.faheng.index.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.faheng.index.engine.Gatherer;
import org.faheng.index.engine.Position;
import org.faheng.index.engine.Standing;

/** 计分: hands the matching entries to a {@link Gatherer} by score. */
record ScoreCollector(List<Leaf> leaves, Matches matches, Standing standing, Gatherer gatherer)
    implements Collector {

  @Override
  public ScoreMode scoreMode() {
    return gatherer.wantsBestOnly() ? ScoreMode.TOP_SCORES : ScoreMode.COMPLETE;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) {
    Leaf leaf = leaves.get(context.ord);
    FixedBitSet wanted = matches.bits()[context.ord];
    return new ScoreLeaf(leaf, wanted, standing, gatherer);
  }

  private static final class ScoreLeaf implements LeafCollector {
    private final Leaf leaf;
    private final FixedBitSet wanted;
    private final Standing standing;
    private final Gatherer gatherer;
    private Scorable scorer = new NoScore();
    private float least;

    ScoreLeaf(Leaf leaf, FixedBitSet wanted, Standing standing, Gatherer gatherer) {
      this.leaf = leaf;
      this.wanted = wanted;
      this.standing = standing;
      this.gatherer = gatherer;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      this.scorer = scorer;
      raise();
    }

    @Override
    public void collect(int doc) throws IOException {
      if (!wanted.get(doc)) {
        return;
      }
      int document = leaf.documents()[doc];
      float score = scorer.score() * standing.of(document);
      if (score < least) {
        return;
      }
      Position position = new Position(-score, 2L * document, leaf.places()[doc]);
      gatherer.take(position, leaf.base() + doc, document);
      raise();
    }

    /** Entries with the same score as the worst of the page may still come before it. */
    private void raise() throws IOException {
      float now = gatherer.leastScore();
      if (now > least) {
        least = now;
        scorer.setMinCompetitiveScore(Math.nextDown(now / standing.highest()));
      }
    }
  }

  private static final class NoScore extends Scorable {
    @Override
    public float score() {
      return 0;
    }
  }
}
