package org.faheng.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.faheng.corpus.structure.Span;
import org.faheng.index.CaseHead;
import org.faheng.search.CommonPassages;
import org.jspecify.annotations.Nullable;

/**
 * 相似理由: why a case was found: what it has in common with the case at hand and what not, side by
 * side. A machine's comparison of words and elements; whether the cases are alike in law is for a
 * person.
 *
 * @param same elements that both have, causes first, then provisions and circumstances
 * @param different elements that only one has, or that one affirms and the other denies; of what
 *     the case at hand does not tell, such as its cause, nothing is said to differ
 * @param passages sentences that say nearly the same; places in the facts at hand and in the case's
 *     text
 */
public record SimilarityReason(
    List<Element> same, List<Element> different, List<CommonPassages.Pair> passages) {
  private static final int MOST_PASSAGES = 5;
  private static final String CAUSE = "案由";
  private static final String PROVISION = "援引条款";

  public SimilarityReason {
    same = List.copyOf(same);
    different = List.copyOf(different);
    passages = List.copyOf(passages);
  }

  /**
   * An element of one case or both.
   *
   * @param group what sort of thing it is, such as 案由
   * @param name the element, such as 盗窃罪
   * @param here where the facts at hand say it; null where they do not, or where it was set
   * @param there where the case says it; null where it does not, or where it is in its head
   * @param side which of the cases has it
   */
  public record Element(
      String group, String name, @Nullable Span here, @Nullable Span there, Side side) {

    /** Whether it is a place of a law, such as 刑法#264. */
    boolean isProvision() {
      return group.equals(PROVISION);
    }
  }

  /** 具备者: which case has an element. */
  public enum Side {
    BOTH("两案均有"),
    HERE("仅待决案件有"),
    THERE("仅对比案例有"),
    OPPOSED("两案认定相反");

    private final String label;

    Side(String label) {
      this.label = label;
    }

    /** The Chinese name shown to people. */
    public String label() {
      return label;
    }
  }

  /**
   * Compares the case at hand with one that was found.
   *
   * @param facts the facts at hand, read to be compared sentence by sentence
   * @param text the whole text of the case
   * @param features what the case's text tells
   */
  public static SimilarityReason of(
      CaseProfile profile,
      CommonPassages facts,
      CaseHead head,
      String text,
      List<CaseFeature> features) {
    List<Element> all = new ArrayList<>();
    if (!profile.causes().isEmpty()) {
      sets(CAUSE, profile.causes(), head.causes(), all);
    }
    // a case cites many provisions; those matter that the case at hand turns on
    Set<String> cited = new HashSet<>(head.provisions());
    cited.retainAll(profile.provisions());
    sets(PROVISION, profile.provisions(), cited, all);
    all.addAll(FeatureComparison.of(profile.features(), features));
    return new SimilarityReason(
        all.stream().filter(element -> element.side() == Side.BOTH).toList(),
        all.stream().filter(element -> element.side() != Side.BOTH).toList(),
        facts.with(text, MOST_PASSAGES));
  }

  private static void sets(String group, Set<String> here, Set<String> there, List<Element> all) {
    Set<String> names = new TreeSet<>(here);
    names.addAll(there);
    for (String name : names) {
      Side side = !there.contains(name) ? Side.HERE : here.contains(name) ? Side.BOTH : Side.THERE;
      all.add(new Element(group, name, null, null, side));
    }
  }
}
