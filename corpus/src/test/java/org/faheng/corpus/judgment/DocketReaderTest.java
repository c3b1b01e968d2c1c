package org.faheng.corpus.judgment;

import static org.assertj.core.api.Assertions.assertThat;

import org.faheng.corpus.document.CaseNumber;
import org.faheng.corpus.structure.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocketReaderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          # head, canonical number, remark
          （2018）豫1625刑初577号, （2018）豫1625刑初577号, since 2016
          （2014）临民初字第00123号, （2014）临民初字第00123号, up to 2015
          （2013）阿中法刑初101号, （2013）阿中法刑初字第101号, no 字第 though old
          （2014）闵刑（知）初字第64号, （2014）闵刑（知）初字第64号, brackets inside
          （2012）刑立他字第47-1号, （2012）刑立他字第47-1号, number with a branch
          （2015）民申字第3174号, （2015）民申字第3174号, supreme court without a court code
          （2017）最高法行申12号, （2017）最高法行申12号, supreme court since 2016
          （20l4）岳刑初字第8号, （2014）岳刑初字第8号, letter typed for a digit
          （2016） 岳 0711 行初 9 号, （2016）岳0711行初9号, blanks
          [2019]内0125刑初16号, （2019）内0125刑初16号, other brackets
          2019）岳0711民初3号, （2019）岳0711民初3号, opening bracket missing
          （2013）岳刑初字第501、933号, （2013）岳刑初字第501、933号, two serials
          （2013）岳刑初字第XXX号, （2013）岳刑初字第XXX号, masked
          """)
  void readsEveryFormOfANumber(String head, String canonical, String remark) {
    Docket docket = DocketReader.read(head, new Span(0, head.length())).orElseThrow();
    assertThat(docket.number().map(CaseNumber::canonical)).as(remark).contains(canonical);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          青检刑诉〔2018〕9号起诉书
          二〇一九年四月三日
          没有编号的首部
          """)
  void findsNoCaseNumberWhereThereIsNone(String head) {
    assertThat(DocketReader.read(head, new Span(0, head.length())).flatMap(Docket::number))
        .isEmpty();
  }
}
