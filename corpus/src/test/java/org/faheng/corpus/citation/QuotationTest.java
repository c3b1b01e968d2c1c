package org.faheng.corpus.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faheng.corpus.document.Authority;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.StructureParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationTest {
  private static List<String> quoted(String text) {
    DocumentKind kind = DocumentKind.JUDGMENT;
    FrbrUri uri = FrbrUri.ofWork(kind, "", "判决书");
    Work self = new Work(uri, "判决书", kind, Authority.UNKNOWN, Jurisdiction.UNKNOWN);
    List<CitedPlace> places = Citator.outgoing(self, StructureParser.parse(text));
    return Quotation.of(text, places).stream()
        .map(
            quotation ->
                quotation.place().refs().getFirst().label() + " " + quotation.span().of(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          《灯塔法》第三条规定：“灯应当点亮。”本院照此办理。 | 第三条 灯应当点亮。
          《灯塔法》第三条第二款明确规定:"灯应当点亮。" | 第三条第二款 灯应当点亮。
          《灯塔法》第三条关于“灯应当点亮”的规定 | 第三条 灯应当点亮
          《灯塔法》第三条：“守灯人称“灯长”，应当点灯。” | 第三条 守灯人称“灯长”，应当点灯。
          """)
  void findsTheWordsQuotedRightAfterACitation(String text, String expected) {
    assertThat(quoted("判决书\n" + text)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "《灯塔法》规定：“灯应当点亮。”",
        "《灯塔法》第三条、第四条规定：“灯应当点亮。”",
        "《灯塔法》第三条修改为：“灯应当点亮。”",
        "《灯塔法》第三条规定：“灯应当点亮。",
        "《灯塔法》第三条规定的“守灯人”一词",
        "《灯塔法》第三条处理。他说：“灯应当点亮。”"
      })
  void leavesOtherQuotationMarksAlone(String text) {
    assertThat(quoted("判决书\n" + text)).isEmpty();
  }

  @Test
  void takesAPartNamedAloneForOneOfTheLawNamedBefore() {
    assertThat(quoted("判决书\n《灯塔法》第三条第一款规定：“灯应当点亮。”第二款规定：“灯应当擦净。”"))
        .containsExactly("第三条第一款 灯应当点亮。", "第三条第二款 灯应当擦净。");
  }
}
