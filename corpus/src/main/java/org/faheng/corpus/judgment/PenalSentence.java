package org.faheng.corpus.judgment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.faheng.corpus.structure.Span;

/**
 * 刑罚: what one defendant is sentenced to.
 *
 * @param defendant name as printed
 * @param charges charges as printed
 * @param kinds kinds of punishment in words: 死刑, 死缓, 无期徒刑, 有期徒刑, 拘役, 管制, 罚金, 没收财产, 剥夺政治权利, 免予刑事处罚,
 *     无罪
 * @param months months of 有期徒刑, 拘役 or 管制 that are carried out (after 数罪并罚); empty where none
 * @param probationMonths months of 缓刑; empty where none
 * @param fine 罚金 in 元; empty where none
 * @param span place
 */
public record PenalSentence(
    String defendant,
    List<String> charges,
    List<String> kinds,
    OptionalInt months,
    OptionalInt probationMonths,
    Optional<BigDecimal> fine,
    Span span) {
  public PenalSentence {
    charges = List.copyOf(charges);
    kinds = List.copyOf(kinds);
  }
}
