package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.faheng.corpus.document.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenActsTest {
  private static final ClauseRule RULE =
      new PatternFactRule("forbidden-acts", "上位法明令禁止的做法", "立法法第一百零七条");

  private static Examination examine(String sentence) {
    return RuleBench.examine(
        RULE, DocumentKind.NORMATIVE_DOCUMENT, "乐棠县便民办法", "第一条　" + sentence + "。\n");
  }

  @ParameterizedTest
  @CsvSource({
    "欠费的物业服务企业可以停止供水, R-DEONTIC-PROPERTY-UTILITIES",
    "花坛工程应当以县审计局的审计结论作为结算依据, R-DEONTIC-AUDIT-SETTLEMENT",
    "加处罚款的数额不受本金限制, R-THRESHOLD-EXTRA-FINE-UNLIMITED",
    "当事人应当预交听证费一百元, R-FEE-HEARING-FEE"
  })
  void findsWhatSuperiorLawForbids(String sentence, String rule) {
    assertThat(examine(sentence).conflicts()).extracting(Conflict::rule).containsExactly(rule);
  }

  @Test
  void letsContractsAskForAnAuditOnlyUntilTheRevisedRegulation() {
    String text = "第一条　合同约定的，花坛工程应当以县审计局的审计结论作为结算依据。\n";

    assertThat(on(LocalDate.of(2025, 5, 31), text)).isEmpty();
    assertThat(on(LocalDate.of(2025, 6, 1), text)).containsExactly("R-DEONTIC-AUDIT-SETTLEMENT");
    assertThat(on(LocalDate.of(2025, 5, 31), text.replace("合同约定的，", "")))
        .containsExactly("R-DEONTIC-AUDIT-SETTLEMENT-2020");
    assertThat(on(LocalDate.of(2020, 8, 31), text.replace("合同约定的，", ""))).isEmpty();
  }

  private static List<String> on(LocalDate day, String text) {
    return RuleBench.examine(RULE, DocumentKind.NORMATIVE_DOCUMENT, "乐棠县便民办法", text, day)
        .conflicts()
        .stream()
        .map(Conflict::rule)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "物业服务企业不得停止供水",
        "不得强制要求以审计结果作为结算依据",
        "加处罚款的数额不得超出罚款的数额",
        "当事人不承担听证费用",
        "听证费用由财政承担，不得向当事人收取"
      })
  void leavesProhibitionsAlone(String sentence) {
    assertThat(examine(sentence).conflicts()).isEmpty();
  }
}
