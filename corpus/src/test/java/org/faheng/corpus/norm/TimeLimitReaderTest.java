package org.faheng.corpus.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.faheng.corpus.norm.TimeLimit.Bound;
import org.faheng.corpus.norm.TimeLimit.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitReaderTest {

  @ParameterizedTest
  @CsvSource({
    "应当自收到申请之日起二十日内答复,二十日,20,DAY,WITHIN,收到申请",
    "应当自受理之日起，十五个工作日内办结,十五个工作日,15,WORKING_DAY,WITHIN,受理",
    "接到报告后2小时内到场,2小时,2,HOUR,WITHIN,接到报告",
    "应当在开工的五日前告知,五日,5,DAY,BEFORE,开工",
    "应当提前三十日公告,三十日,30,DAY,BEFORE,",
    "公示期限不得少于七日,七日,7,DAY,AT_LEAST,",
    "最长不得超过半年,半年,6,MONTH,WITHIN,",
    "犬证有效期为三年,三年,3,YEAR,PERIOD,",
    "五年内不得再次申请,五年,5,YEAR,PERIOD,",
    "一年内两次以上乱倒的,一年,1,YEAR,WINDOW,",
    "闲置超过两年的,两年,2,YEAR,MORE_THAN,",
    "实施满一年半的,一年半,18,MONTH,AT_LEAST,",
    "三周内补种,三周,21,DAY,WITHIN,",
    "不满六个月的,六个月,6,MONTH,LESS_THAN,",
    "期限为五年，自登记之日起计算,五年,5,YEAR,PERIOD,登记",
  })
  void readsAmountUnitBoundAndStart(
      String text, String words, int amount, Unit unit, Bound bound, String start) {
    TimeLimit limit = only(text);
    assertThat(limit.span().of(text)).isEqualTo(words);
    assertThat(limit.amount()).isEqualTo(amount);
    assertThat(limit.unit()).isEqualTo(unit);
    assertThat(limit.bound()).isEqualTo(bound);
    assertThat(limit.start() == null ? null : limit.start().text()).isEqualTo(start);
  }

  private static TimeLimit only(String text) {
    assertThat(TimeLimitReader.read(text)).as(text).hasSize(1);
    return TimeLimitReader.read(text).getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "暂停营业三个月以上六个月以下,3,6,MONTH",
    "处五日以上十日以下拘留,5,10,DAY",
    "十至十五日内验收,10,15,DAY",
  })
  void readsRanges(String text, int least, int amount, Unit unit) {
    TimeLimit limit = only(text);
    assertThat(limit.least()).isEqualTo(least);
    assertThat(limit.amount()).isEqualTo(amount);
    assertThat(limit.unit()).isEqualTo(unit);
    assertThat(limit.bound()).isEqualTo(Bound.RANGE);
  }

  @Test
  void tellsALimitThatMayBeExtendedFromTheExtension() {
    String text = "应当自立案之日起六十日内作出决定；情况复杂的，经批准可以延长三十日。";
    assertThat(TimeLimitReader.read(text))
        .extracting(TimeLimit::extendable, TimeLimit::extension)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(true, false),
            org.assertj.core.groups.Tuple.tuple(false, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "自2024年5月1日起施行",
        "二〇二四年三月一日前",
        "每年三月前公布",
        "第三日公布",
        "每三年评估一次",
        "上一年度",
        "三年级学生",
        "五年规划",
        "前三年平均产值",
        "年满十八周岁",
        "同一天申请",
        "每月十日前报送",
        "星期日"
      })
  void leavesOutDatesAndFrequencies(String text) {
    assertThat(TimeLimitReader.read(text)).isEmpty();
  }
}
