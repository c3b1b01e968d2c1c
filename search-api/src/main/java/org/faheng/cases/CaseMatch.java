package org.faheng.cases;

import java.util.Collections;
import java.util.Set;
import org.faheng.index.CaseHead;
import org.faheng.index.CaseHits.CaseHit;

/**
 * 类案标准: which hit counts as a similar case: it has a cause or a provision of the case at hand and
 * covers a tenth or so of the weight of the facts, or it covers a third of it whatever its cause.
 * After 第一条 of the opinion (在基本事实、争议焦点、法律适用问题等方面具有相似性); the measures are read off the labels of the
 * cases bench (decision 008).
 */
record CaseMatch(Set<String> causes, Set<String> provisions) {
  private static final double ENOUGH = 0.09;
  private static final double MOST = 0.32;

  static CaseMatch of(CaseProfile profile, Set<String> causes) {
    return new CaseMatch(Set.copyOf(causes), profile.provisions());
  }

  boolean holds(CaseHit hit) {
    CaseHead head = hit.text().head();
    boolean sameLaw =
        !Collections.disjoint(causes, head.causes())
            || !Collections.disjoint(provisions, head.provisions());
    return hit.covered() >= (sameLaw ? ENOUGH : MOST);
  }
}
