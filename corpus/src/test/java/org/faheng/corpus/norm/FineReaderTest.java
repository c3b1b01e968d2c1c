package org.faheng.corpus.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.faheng.corpus.norm.Amount.Basis;
import org.faheng.corpus.norm.FineRange.Power;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FineReaderTest {

  @ParameterizedTest
  @CsvSource({
    "由乐棠县城管部门处五百元以上二千元以下罚款,五百元以上二千元以下,500,2000,AMOUNT",
    "可以处两万元以下的罚款,两万元以下,,20000,AMOUNT",
    "处二百元罚款,二百元,200,200,AMOUNT",
    "处５０元以上１００元以下罚款,５０元以上１００元以下,50,100,AMOUNT",
    "处1,'',,,",
    "处1.5万元以上3万元以下罚款,1.5万元以上3万元以下,15000,30000,AMOUNT",
    "处1万-5万元罚款,1万-5万元,10000,50000,AMOUNT",
    "处3至5万元罚款,3至5万元,30000,50000,AMOUNT",
    "处五百至一万元罚款,五百至一万元,500,10000,AMOUNT",
    "处五千元以上一万元,五千元以上一万元,5000,10000,AMOUNT",
    "处二万元以上十万以下罚款,二万元以上十万以下,20000,100000,AMOUNT",
    "处一亿二千万元以下罚款,一亿二千万元以下,,120000000,AMOUNT",
    "并处违法所得一倍以上五倍以下罚款,一倍以上五倍以下,1,5,MULTIPLE",
    "并处货值金额等值以上三倍以下罚款,等值以上三倍以下,1,3,MULTIPLE",
    "并处少缴税款百分之五十以上五倍以下罚款,百分之五十以上五倍以下,0.5,5,MULTIPLE",
    "处工程造价百分之二以上百分之四以下的罚款,百分之二以上百分之四以下,0.02,0.04,PERCENT",
    "处项目金额5‰以上10‰以下的罚款,5‰以上10‰以下,0.005,0.01,PERCENT",
    "处不超过三万元的罚款,不超过三万元,,30000,AMOUNT",
    "按照损失的百分之三十计算罚款,百分之三十,0.3,0.3,PERCENT",
  })
  void readsBounds(String text, String words, String min, String max, Basis basis) {
    if (basis == null) {
      assertThat(FineReader.read(text)).isEmpty();
      return;
    }
    FineRange fine = only(text);
    assertThat(fine.span().of(text)).isEqualTo(words);
    assertThat(fine.amount().min()).isEqualTo(number(min));
    assertThat(fine.amount().max()).isEqualTo(number(max));
    assertThat(fine.amount().basis()).isEqualTo(basis);
  }

  private static BigDecimal number(String words) {
    return words == null ? null : new BigDecimal(words);
  }

  private static FineRange only(String text) {
    assertThat(FineReader.read(text)).as(text).hasSize(1);
    return FineReader.read(text).getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "处一千元罚款,SHALL,false",
    "并处以一千元罚款,SHALL_ALSO,false",
    "可以对单位处一千元罚款,MAY,false",
    "可以并处一千元罚款,MAY_ALSO,false",
    "并可处以一千元罚款,MAY_ALSO,false",
    "处警告或者一千元罚款,SHALL,true",
    "作出处一千元以上罚款的，应当告知听证权利,MENTIONED,false",
  })
  void readsWhatTheVerbLetsTheAuthorityDo(String text, Power power, boolean alternative) {
    assertThat(only(text).power()).isEqualTo(power);
    assertThat(only(text).alternative()).isEqualTo(alternative);
  }

  @ParameterizedTest
  @CsvSource({
    "对单位处一万元罚款,单位,UNIT",
    "对直接负责的主管人员和其他直接责任人员可以处一万元罚款,直接负责的主管人员和其他直接责任人员,RESPONSIBLE_PERSON",
    "个人处二百元罚款,个人,PERSON",
    "属于非经营性的，处二百元罚款,非经营性,NON_BUSINESS",
    "单位有前款行为的，处二千元罚款,单位,UNIT",
    "对养犬人处二百元罚款,养犬人,OTHER",
  })
  void readsWhoIsFined(String text, String words, FineRange.Subject.Kind kind) {
    assertThat(only(text).subject())
        .satisfies(
            subject -> {
              assertThat(subject.words().text()).isEqualTo(words);
              assertThat(subject.words().span().of(text)).isEqualTo(words);
              assertThat(subject.kind()).isEqualTo(kind);
            });
  }

  @Test
  void givesEachTierItsOwnTrigger() {
    String text = "责令限期改正；逾期不改正的，处一千元罚款；造成水源污染的，由县水务部门处一万元以上五万元以下罚款。";
    assertThat(FineReader.read(text))
        .extracting(fine -> fine.trigger().text())
        .containsExactly("逾期不改正", "造成水源污染");
  }

  @Test
  void readsBaseUnitAndDay() {
    FineRange base = only("没收违法所得，并处违法经营额三倍以下罚款");
    assertThat(base.base().text()).isEqualTo("违法经营额");
    assertThat(only("按照每平方米五十元处以罚款").unit().text()).isEqualTo("每平方米");
    assertThat(only("按日处五百元罚款").daily()).isTrue();
  }

  @Test
  void keepsTheCapOfAMultiple() {
    FineRange fine = only("处违法所得三倍以下罚款，但最高不超过三万元。");
    assertThat(fine.amount().max()).isEqualTo(new BigDecimal("3"));
    assertThat(fine.cap()).isEqualTo(new BigDecimal("30000"));
    String joined = "可以处违法所得三倍以下但最高不超过三万元的罚款";
    assertThat(only(joined).cap()).isEqualTo(new BigDecimal("30000"));
    assertThat(only(joined).phrase().of(joined)).isEqualTo(joined);
  }

  @Test
  void keepsTheCapOfAnAmountForEachUnit() {
    FineRange fine = only("处每只犬一百元罚款，但罚款总额最高不得超过二千元。");
    assertThat(fine.cap()).isEqualTo(new BigDecimal("2000"));
    assertThat(fine.unit().text()).isEqualTo("每只犬");
  }

  @Test
  void keepsAFineOfTheTurnoverBesideAnAmount() {
    String text = "并处五十万元以下或者上一年度营业额百分之五以下罚款";
    assertThat(FineReader.read(text))
        .extracting(FineRange::power, FineRange::alternative)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Power.SHALL_ALSO, false),
            org.assertj.core.groups.Tuple.tuple(Power.SHALL_ALSO, true));
    assertThat(FineReader.read(text).getLast().base().text()).isEqualTo("上一年度营业额");
  }

  @Test
  void readsAmountsThatItemsSetUnderAStemOfFines() {
    String text = "有下列行为的，按照下列标准处以罚款：\n（一）占道的，五百元以上一千元以下；\n（二）毁绿的，二千元。\n补种所需五万元由县财政承担。";
    assertThat(FineReader.read(text))
        .extracting(fine -> fine.span().of(text))
        .containsExactly("五百元以上一千元以下", "二千元");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "每日按罚款数额的百分之三加处罚款",
        "并处二万元以上十万元以下罚金",
        "注册资本不低于五十万元",
        "补助五千元",
        "兑换等值外币",
        "货值金额一万元以上的，从重处罚",
        "处以罚款"
      })
  void leavesOutWhatIsNoFine(String text) {
    assertThat(FineReader.read(text)).isEmpty();
  }
}
