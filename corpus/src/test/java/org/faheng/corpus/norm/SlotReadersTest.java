package org.faheng.corpus.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.faheng.corpus.norm.SanctionMention.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The readers of ratios, quantities, marks, agencies, sanctions, burdens and lists. */
class SlotReadersTest {

  @ParameterizedTest
  @CsvSource({
    "应当经全体业主三分之二以上同意,三分之二,三分之二以上,2,3,AT_LEAST,全体业主,SHARE",
    "由专有部分面积占比过半数的业主通过,半数,过半数,1,2,MORE_THAN,专有部分面积占比,SHARE",
    "绿地率不低于35%,35%,不低于35%,35,100,AT_LEAST,绿地率,SHARE",
    "基本热价不得超过单位面积热价的百分之三十,百分之三十,不得超过单位面积热价的百分之三十,30,100,AT_MOST,单位面积热价,SHARE",
    "按日加收欠缴金额万分之五的滞纳金,万分之五,万分之五,5,10000,EXACT,欠缴金额,LATE_FEE",
    "每日按罚款数额的百分之三加处罚款,百分之三,百分之三,3,100,EXACT,罚款数额,ADDED_FINE",
    "有十分之一以上村民提议,十分之一,十分之一以上,1,10,AT_LEAST,村民,SHARE",
  })
  void readsRatios(
      String text,
      String words,
      String phrase,
      int numerator,
      int denominator,
      Limit bound,
      String base,
      Ratio.Kind kind) {
    assertThat(RatioReader.read(text)).hasSize(1);
    Ratio ratio = RatioReader.read(text).getFirst();
    assertThat(ratio.span().of(text)).isEqualTo(words);
    assertThat(ratio.phrase().of(text)).isEqualTo(phrase);
    assertThat(ratio.share())
        .isEqualTo(new Ratio.Share(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator)));
    assertThat(ratio.bound()).isEqualTo(bound);
    assertThat(ratio.base().text()).isEqualTo(base);
    assertThat(ratio.kind()).isEqualTo(kind);
  }

  @Test
  void knowsEqualSharesHoweverWritten() {
    Ratio.Share first = RatioReader.read("千分之二").getFirst().share();
    Ratio.Share second = RatioReader.read("0.2%").getFirst().share();
    assertThat(first.sameAs(second)).isTrue();
    assertThat(first.compareTo(RatioReader.read("万分之五").getFirst().share())).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "代表十人以上联名,十人,10,人,AT_LEAST",
    "注册资本不低于三十万元,三十万元,300000,元,AT_LEAST",
    "年满十八周岁的公民,十八周岁,18,岁,AT_LEAST",
    "面积超过２公顷,２公顷,20000,平方米,MORE_THAN",
    "重量不足五千克,五千克,5,千克,LESS_THAN",
    "犬只不超过一只,一只,1,只,AT_MOST",
  })
  void readsQuantities(String text, String words, BigDecimal value, String unit, Limit bound) {
    assertThat(QuantityReader.read(text)).hasSize(1);
    Quantity quantity = QuantityReader.read(text).getFirst();
    assertThat(quantity.span().of(text)).isEqualTo(words);
    assertThat(quantity.value()).isEqualByComparingTo(value);
    assertThat(quantity.unit()).isEqualTo(unit);
    assertThat(quantity.bound()).isEqualTo(bound);
  }

  @ParameterizedTest
  @CsvSource({
    "养犬人应当登记,OBLIGATION",
    "必须束犬链,OBLIGATION",
    "施工单位须设置围挡,OBLIGATION",
    "不得遗弃犬只,PROHIBITION",
    "严禁斗犬,PROHIBITION",
    "可以申请复核,PERMISSION",
    "业主有权查阅,PERMISSION",
    "免予处罚,EXEMPTION",
    "不予登记,EXEMPTION",
  })
  void readsMarks(String text, Modality.Kind kind) {
    assertThat(ModalityReader.read(text)).extracting(Modality::kind).containsExactly(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"供应充足", "相应措施", "不可抗力", "许可证", "有权机关", "应急预案", "认可的机构"})
  void takesNoPartOfAnotherWordForAMark(String text) {
    assertThat(ModalityReader.read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "由县级以上人民政府生态环境主管部门责令改正,县级以上人民政府生态环境主管部门,生态环境主管部门,生态环境,ACTOR",
    "向市、县（市、区）人民政府报告,市、县（市、区）人民政府,人民政府,'',RECEIVER",
    "未经公安机关批准,公安机关,公安机关,'',APPROVER",
    "国务院水行政主管部门应当公布,国务院水行政主管部门,水行政主管部门,水,ACTOR",
    "由县级以上人民政府食品安全监督管理部门责令改正,县级以上人民政府食品安全监督管理部门,食品安全监督管理部门,食品安全,ACTOR",
    "由市或者县自然资源主管部门责令改正,市或者县自然资源主管部门,自然资源主管部门,自然资源,ACTOR",
  })
  void readsAgencies(
      String text, String words, String name, String domain, AgencyMention.Role role) {
    assertThat(AgencyReader.read(text)).hasSize(1);
    AgencyMention agency = AgencyReader.read(text).getFirst();
    assertThat(agency.span().of(text)).isEqualTo(words);
    assertThat(agency.name()).isEqualTo(name);
    assertThat(agency.domain()).isEqualTo(domain);
    assertThat(agency.role()).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource({
    "吊销其营业执照,REVOKE_BUSINESS_LICENCE,IMPOSED",
    "吊销养犬许可证,REVOKE_LICENCE,IMPOSED",
    "没收违法所得,CONFISCATE_GAINS,IMPOSED",
    "没收犬只,CONFISCATE_GOODS,IMPOSED",
    "可以暂扣驾驶证,SUSPEND_LICENCE,IMPOSED",
    "可以暂扣车辆,HOLD,IMPOSED",
    "责令停产停业,SUSPEND_BUSINESS,IMPOSED",
    "可以查封场所,SEAL,IMPOSED",
    "不得扣押证件,SEIZE,FORBIDDEN",
    "营业执照已被吊销营业执照的，应当注销,REVOKE_BUSINESS_LICENCE,SPOKEN_OF",
    "擅自查封场所,SEAL,SPOKEN_OF",
    "依法申请人民法院强制执行,COURT_ENFORCEMENT,IMPOSED",
    "申请人民法院强制拆除,COURT_ENFORCEMENT,IMPOSED",
    "由县水务部门代为清理,SUBSTITUTE,IMPOSED",
    "五年内不得从事犬只经营,BAN_FROM_TRADE,IMPOSED",
    "处五日以下拘留,DETENTION,IMPOSED",
  })
  void readsSanctions(String text, SanctionKind kind, Status status) {
    assertThat(SanctionReader.read(text)).hasSize(1);
    SanctionMention mention = SanctionReader.read(text).getFirst();
    assertThat(mention.kind()).isEqualTo(kind);
    assertThat(mention.status()).isEqualTo(status);
  }

  @Test
  void givesARowOfMeasuresOneStatus() {
    assertThat(SanctionReader.read("动用查封、扣押的财物"))
        .extracting(SanctionMention::status)
        .containsExactly(Status.SPOKEN_OF, Status.SPOKEN_OF);
  }

  @ParameterizedTest
  @CsvSource({
    "应当取得养犬许可证,养犬许可证,LICENCE",
    "报县公安机关备案,备案,FILING",
    "经县人民政府批准,批准,APPROVAL",
    "缴纳犬只管理费,犬只管理费,FEE",
    "提交无犬患证明材料,证明材料,CERTIFICATE",
  })
  void readsBurdens(String text, String words, Burden.Kind kind) {
    List<Burden> burdens = BurdenReader.read(text);
    assertThat(burdens).hasSize(1);
    assertThat(burdens.getFirst().span().of(text)).isEqualTo(words);
    assertThat(burdens.getFirst().kind()).isEqualTo(kind);
  }

  @Test
  void readsItemsWithStemAndCatchAll() {
    String text = "养犬人不得有下列行为：\n（一）虐待犬只；\n（二）放任犬吠；\n（三）本办法禁止的其他行为。\n违反的，依照本条第（一）项处理。";
    assertThat(EnumerationReader.read(text)).hasSize(1);
    Enumeration list = EnumerationReader.read(text).getFirst();
    assertThat(list.stem().of(text)).isEqualTo("养犬人不得有下列行为：");
    assertThat(list.items())
        .extracting(item -> item.span().of(text))
        .containsExactly("虐待犬只", "放任犬吠", "本办法禁止的其他行为");
    assertThat(list.open()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "禁止遗弃、虐待、买卖或者宰杀犬只,4,false",
    "公园、商场、车站等场所,3,true",
    "登记、年检、注销和其他事项,4,true",
  })
  void readsRowsOfWords(String text, int items, boolean open) {
    assertThat(EnumerationReader.rows(text)).hasSize(1);
    Enumeration row = EnumerationReader.rows(text).getFirst();
    assertThat(row.inline()).isTrue();
    assertThat(row.items()).hasSize(items);
    assertThat(row.open()).isEqualTo(open);
  }
}
