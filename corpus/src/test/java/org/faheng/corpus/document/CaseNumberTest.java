package org.faheng.corpus.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          （2023）岳0723行初18号        | （2023）岳0723行初18号
          (2023)岳0723行初18号         | （2023）岳0723行初18号
          〔2023〕岳0723行初18号        | （2023）岳0723行初18号
          [2023]岳0723行初18号         | （2023）岳0723行初18号
          【2023】岳0723行初18号        | （2023）岳0723行初18号
          （２０２３）岳０７２３行初１８号 | （2023）岳0723行初18号
          （ 2023 ） 岳0723 行初 18 号   | （2023）岳0723行初18号
          （2023）岳07行终56号          | （2023）岳07行终56号
          （2024）岳0723民初1215号      | （2024）岳0723民初1215号
          （2011）乐刑初字第12号         | （2011）乐刑初字第12号
          （2019）最高法民申1234号       | （2019）最高法民申1234号
          （2020）岳执复7号             | （2020）岳执复7号
          （2020）岳0723执保7号之一      | （2020）岳0723执保7号
          """)
  void readsEverySpelling(String text, String canonical) {
    assertThat(CaseNumber.parse(text))
        .hasValueSatisfying(number -> assertThat(number.canonical()).isEqualTo(canonical));
  }

  @Test
  void tellsCourtTypeAndSerialApart() {
    assertThat(CaseNumber.parse("（2023）岳0723行初18号"))
        .contains(new CaseNumber(2023, "岳0723", "行初", "18"));
    assertThat(CaseNumber.parse("（2019）最高法民申1234号"))
        .contains(new CaseNumber(2019, "最高法", "民申", "1234"));
  }

  @Test
  void findsEachInARunningText() {
    String text = "本院作出（2023）岳0723行初18号判决，上诉后（2023）岳07行终56号判决维持。";

    List<CaseNumber.Found> found = CaseNumber.findAll(text);

    assertThat(found)
        .extracting(one -> text.substring(one.start(), one.end()))
        .containsExactly("（2023）岳0723行初18号", "（2023）岳07行终56号");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "（2023）第18号", "乐政发〔2023〕18号", "（2023年）", "（2023）岳0723行初号", "行初18号"})
  void isNotSeenInOtherNumbers(String text) {
    assertThat(CaseNumber.findAll(text)).isEmpty();
  }

  @Test
  void parsesOnlyANumberThatStandsFirst() {
    assertThat(CaseNumber.parse("案号：（2023）岳0723行初18号")).isEmpty();
  }
}
