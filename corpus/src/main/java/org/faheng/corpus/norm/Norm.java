package org.faheng.corpus.norm;

import java.util.List;
import java.util.function.Predicate;
import org.faheng.corpus.citation.Citation;
import org.jspecify.annotations.Nullable;

/**
 * 规范: what one clause demands, after LegalRuleML: prescriptive, constitutive or penalty statement.
 */
public sealed interface Norm {

  /** The words and their places. */
  Clause clause();

  /** Who, what, when. */
  Frame frame();

  /** The values set. */
  Slots slots();

  /** The words, stem and item joined. */
  default String text() {
    return clause().text();
  }

  /** 义务: 应当, 必须. */
  record Obligation(Clause clause, Frame frame, Slots slots) implements Norm {}

  /** 禁止: 不得, 禁止. */
  record Prohibition(Clause clause, Frame frame, Slots slots) implements Norm {}

  /** 权利、免除: 可以, 有权, 免予; a power of an authority too. */
  record Permission(Clause clause, Frame frame, Slots slots) implements Norm {}

  /** 职责: …部门负责…. */
  record Competence(Clause clause, Frame frame, Slots slots) implements Norm {}

  /**
   * 定义: 本条例所称养犬人，是指….
   *
   * @param term what is defined
   * @param meaning the words that define it
   * @param elements its parts joined by 、 or as items; one where it has no list
   * @param open whether 等 or a catch-all leaves the list open
   */
  record Definition(
      Clause clause,
      Frame frame,
      Slots slots,
      Words term,
      Words meaning,
      List<Words> elements,
      boolean open)
      implements Norm {
    public Definition {
      elements = List.copyOf(elements);
    }
  }

  /**
   * 罚则: a sanction for an act.
   *
   * @param punishes the provisions behind 违反: 本条例第十条第二款, 前款; empty where none is named
   * @param act the act in its own words, without 违反…规定; null where only a provision is named
   * @param continues the penalty before it in the 款, where this is a tier of it: 情节严重的，…; null
   *     elsewhere
   */
  record Penalty(
      Clause clause,
      Frame frame,
      Slots slots,
      List<Citation> punishes,
      @Nullable Words act,
      @Nullable Penalty continues)
      implements Norm {
    public Penalty {
      punishes = List.copyOf(punishes);
    }

    /** The words of the act punished, those of the penalty it continues included; may be empty. */
    public String actText() {
      Words words = first(penalty -> penalty.act != null).act;
      return words == null ? "" : words.text();
    }

    /** The provisions punished, those of the penalty it continues included. */
    public List<Citation> punished() {
      return first(penalty -> penalty.act != null || !penalty.punishes.isEmpty()).punishes;
    }

    /** The nearest of this and the penalties it continues; a loop, for a 款 may hold thousands. */
    private Penalty first(Predicate<Penalty> wanted) {
      Penalty at = this;
      while (at.continues != null && !wanted.test(at)) {
        at = at.continues;
      }
      return at;
    }
  }
}
