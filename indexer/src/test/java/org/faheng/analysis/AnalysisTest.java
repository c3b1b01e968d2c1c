package org.faheng.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTest {
  private static final LegalAnalyzer ANALYZER = LegalAnalyzer.shipped();

  @ParameterizedTest
  @CsvSource({
    "第33条, 第三十三条",
    "第３３條, 第三十三条",
    "第 33 条, 第 三十三条",
    "30日, 三十日",
    "100元, 一百元",
    "10万元, 十万元",
    "20000元, 二万元",
    "10050元, 一万零五十元",
    "5%, 百分之五",
    "0.5倍, 零点五倍",
    "2021年1月2日, 二零二一年一月二日",
    "二〇二一年, 二零二一年",
    "第133条之1, 第一百三十三条之一",
    "3至5日, 三至五日",
    "壹万元, 一万元",
    "两年, 二年",
    "一般, 一般",
    "三角债, 三角债",
    "GB18030标准, gb18030标准",
    "著作权, 著作权",
  })
  void foldsAlike(String text, String folded) {
    assertThat(FoldedText.fold(text)).isEqualTo(folded);
    assertThat(FoldedText.fold(folded)).isEqualTo(folded);
  }

  @Test
  void keepsThePlacesOfTheOriginal() {
    FoldedText folded = FoldedText.of("处100元");
    assertThat(folded).hasToString("处一百元");
    assertThat(folded.start(1)).isEqualTo(1);
    assertThat(folded.end(2)).isEqualTo(4);
    assertThat(folded.start(3)).isEqualTo(4);
  }

  @Test
  void breaksBigramsAtPunctuationOnly() {
    assertThat(LegalAnalyzer.bigrams("征收、征 用GPS号"))
        .extracting(Gram::text)
        .containsExactly("征收", "征用", "gps");
    assertThat(LegalAnalyzer.unigrams("征收、用")).extracting(Gram::position).containsExactly(0, 1, 3);
  }

  @Test
  void keepsLegalTermsWhole() {
    assertThat(ANALYZER.words("行政处罚的听证程序")).extracting(Word::text).contains("行政处罚");
    LegalAnalyzer more = new LegalAnalyzer(LegalDictionary.shipped().with(List.of("灯塔看护费")));
    assertThat(more.words("缴纳灯塔看护费")).extracting(Word::text).contains("灯塔看护费");
    assertThat(ANALYZER.words("缴纳灯塔看护费")).extracting(Word::text).doesNotContain("灯塔看护费");
  }

  @Test
  void knowsLegalTermsForEverydayWords() {
    assertThat(LegalSynonyms.shipped().expand("怎么打官司")).contains("诉讼", "起诉");
  }

  @Test
  void marksWordsAndPhrasesAtTheirPlaces() {
    Highlighter phrases = Highlighter.of(ANALYZER, List.of(), List.of("第33条", "100元"));
    String text = "依照第三十三条，处１００元罚款。";
    assertThat(marked(phrases, text)).containsExactly("第三十三条", "１００元");
    Highlighter words = Highlighter.of(ANALYZER, List.of("养犬的罚款是多少"), List.of());
    assertThat(marked(words, "违反规定的养犬人，处罚款。")).contains("罚款").doesNotContain("的");
    Highlighter single = Highlighter.of(ANALYZER, List.of("的"), List.of());
    assertThat(marked(single, "你的书")).containsExactly("的");
  }

  private static List<String> marked(Highlighter highlighter, String text) {
    return highlighter.marks(text).stream()
        .map(mark -> text.substring(mark.start(), mark.end()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "xzcff, 中华人民共和国行政处罚法",
    "xingzhengchufa, 中华人民共和国行政处罚法",
    "行政处, 中华人民共和国行政处罚法",
    "行政处发法, 中华人民共和国行政处罚法",
    "行处政罚法, 中华人民共和国行政处罚法",
    "治安处罚法, 中华人民共和国治安管理处罚法",
    "管理处罚, 中华人民共和国治安管理处罚法",
    "zagl, 中华人民共和国治安管理处罚法",
  })
  void suggestsTitles(String typed, String title) {
    TitleSuggester titles =
        new TitleSuggester(List.of("中华人民共和国行政处罚法", "中华人民共和国治安管理处罚法", "中华人民共和国行政许可法", "渡船条例"));
    assertThat(titles.suggest(typed, 5)).first().isEqualTo(title);
  }
}
