package org.faheng.index.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.Weight;

/** 一次性检索式: made for one request, equal to no other, never kept in a cache. */
abstract class OneTimeQuery extends Query {

  /** A weight that is not kept either. */
  abstract static class OneTimeWeight extends Weight {
    OneTimeWeight(OneTimeQuery query) {
      super(query);
    }

    @Override
    public final boolean isCacheable(LeafReaderContext context) {
      return false;
    }
  }

  @Override
  public final void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public final boolean equals(Object other) {
    return this == other;
  }

  @Override
  public final int hashCode() {
    return System.identityHashCode(this);
  }
}
