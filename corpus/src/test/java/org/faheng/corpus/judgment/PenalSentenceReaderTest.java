package org.faheng.corpus.judgment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faheng.corpus.structure.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PenalSentenceReaderTest {
  private static List<PenalSentence> read(String text) {
    return PenalSentenceReader.read(text, new Span(0, text.length()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          被告人庄某犯盗窃罪，判处有期徒刑一年六个月，并处罚金人民币五千元。|18|0|5000
          被告人庄某犯诈骗罪，判处有期徒刑三年，缓刑四年，并处罚金2.5万元。|36|48|25000
          被告人庄某犯危险驾驶罪，判处拘役四个月，并处罚金3,000元。|4|0|3000
          被告人庄某犯盗窃罪，判处有期徒刑二年；犯抢劫罪，判处有期徒刑五年，并处罚金一万元，决定执行有期徒刑六年三个月，并处罚金一万元。|75|0|10000
          被告人庄某犯赌博罪，判处管制八个月（刑期从判决执行之日起计算，羁押一日折抵刑期二日）。|8|0|0
          """)
  void readsTermProbationAndFine(String text, int months, int probation, int fine) {
    PenalSentence sentence = read(text).getFirst();
    assertThat(sentence.defendant()).isEqualTo("庄某");
    assertThat(sentence.months()).hasValue(months);
    assertThat(sentence.probationMonths().orElse(0)).isEqualTo(probation);
    assertThat(sentence.fine().map(f -> f.intValueExact()).orElse(0)).isEqualTo(fine);
  }

  @Test
  void readsOneSentenceForEachDefendant() {
    List<PenalSentence> sentences =
        read("一、被告人庄某犯抢劫罪，判处无期徒刑，剥夺政治权利终身。二、被告人涂某犯窝藏罪，判处有期徒刑一年。三、被告人鲍某无罪。");
    assertThat(sentences).extracting(PenalSentence::defendant).containsExactly("庄某", "涂某", "鲍某");
    assertThat(sentences.getFirst().kinds()).containsExactly("无期徒刑", "剥夺政治权利");
    assertThat(sentences.getFirst().months()).isEmpty();
    assertThat(sentences.getLast().kinds()).containsExactly("无罪");
  }

  @Test
  void tellsSuspendedDeathFromDeath() {
    assertThat(read("被告人庄某犯故意杀人罪，判处死刑，缓期二年执行。").getFirst().kinds()).containsExactly("死缓");
    assertThat(read("被告人庄某犯故意杀人罪，判处死刑。").getFirst().kinds()).containsExactly("死刑");
  }
}
