package org.faheng.corpus.judgment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.faheng.corpus.structure.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgmentTablesTest {
  private static Span all(String text) {
    return new Span(0, text.length());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          赔偿11,520元|11520
          人民币贰仟元|2000
          38.5万余元|385000
          三十万元|300000
          1.2亿元|120000000
          共计二十三万五千元|235000
          ５０００元|5000
          """)
  void readsAmounts(String text, String yuan) {
    assertThat(AmountReader.read(text, all(text)).getFirst().yuan().toPlainString())
        .isEqualTo(yuan);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "贩卖毒品罪, 走私、贩卖、运输、制造毒品罪",
    "贩卖、运输毒品罪, 走私、贩卖、运输、制造毒品罪",
    "窝藏罪, 窝藏、包庇罪",
    "掩饰、隐瞒犯罪所得罪, 掩饰、隐瞒犯罪所得、犯罪所得收益罪",
    "非法持有枪支罪, 非法持有、私藏枪支、弹药罪",
    "销售有毒、有害食品罪, 生产、销售有毒、有害食品罪",
    "拐卖儿童罪, 拐卖妇女、儿童罪",
    "盗窃罪, 盗窃罪"
  })
  void mapsAPartOfAChargeToTheWhole(String written, String official) {
    assertThat(Charges.official(written)).contains(official);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          被告人庄某犯掩饰、隐瞒犯罪所得罪，判处拘役三个月。|掩饰、隐瞒犯罪所得、犯罪所得收益罪
          被告人庄某犯帮助信息网络犯罪活动罪；犯盗窃罪。|帮助信息网络犯罪活动罪/盗窃罪
          以抢劫罪、故意伤害罪判处庄某有期徒刑五年。|抢劫罪/故意伤害罪
          被告人庄某构成犯罪，依法惩处。|
          """)
  void readsChargesThatHoldTheWordCrime(String text, String charges) {
    List<Cause> found = CauseReader.charges(text, List.of(all(text)));
    assertThat(found.stream().map(Cause::name).collect(Collectors.joining("/")))
        .isEqualTo(charges == null ? "" : charges);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          驳回原告的诉讼请求。|CLAIMS_DISMISSED
          一、撤销处罚决定；二、驳回原告的其他诉讼请求。|REVOKED OTHER_CLAIMS_DISMISSED
          确认被告拆除房屋的行为违法。|UNLAWFUL
          撤销一审判决，发回青溪县人民法院重审。|REVOKED REMANDED
          准许原告苗某撤回起诉。|WITHDRAWAL
          驳回苗某的再审申请。|RETRIAL_REFUSED
          责令被告在三十日内重新作出答复。|PERFORM
          驳回原告苗某的起诉。|SUIT_DISMISSED
          将罚款数额由六万元变更为一万元。|CHANGED
          准予苗某与柏某离婚。|DIVORCE
          """)
  void namesTheKindsOfResult(String text, String kinds) {
    List<Outcome> found =
        OutcomeReader.read(text, all(text), Area.ADMINISTRATIVE, DocumentType.JUDGMENT);
    assertThat(found.stream().map(Enum::name).collect(Collectors.joining(" "))).isEqualTo(kinds);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "最高人民法院, SUPREME",
    "岳海省高级人民法院, HIGH",
    "临棠市中级人民法院, INTERMEDIATE",
    "青溪县人民法院, BASIC",
    "临棠海事法院, SPECIAL",
    "临棠铁路运输法院, SPECIAL",
    "北京知识产权法院, SPECIAL",
    "青溪县人民政府, AGENCY"
  })
  void ranksCourtsByName(String name, Court.Level level) {
    assertThat(Court.of(name).level()).isEqualTo(level);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          依照《中华人民共和国刑法》第一百二十八条第一款、第三款、第六十七条第一、三款的规定，判决如下：|刑法#128 刑法#67
          依照《中华人民共和国刑法》第二百三十六第一款、第六十四条的规定，判决如下：|刑法#236 刑法#64
          依照《中华人民共和国刑法》第二百六十四条（盗窃罪）、第五十二条的规定，判决如下：|刑法#264 刑法#52
          依照《中华人民共和国刑法》第六十七条三款，六十九条，第一百三十三条之一的规定，判决如下：|刑法#67 刑法#69 刑法#133-1
          依照最高人民法院关于适用《中华人民共和国刑事诉讼法》的解释第一百五十五条的规定，判决如下：|最高人民法院关于适用刑事诉讼法的解释#155
          """)
  void readsRunsOfArticles(String text, String keys) {
    List<String> found =
        ProvisionReader.read(text, all(text), 0).stream()
            .map(CitedProvision::key)
            .distinct()
            .toList();
    assertThat(found).containsExactlyInAnyOrder(keys.split(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          本案的争议焦点是：一、协议是否有效；二、应否赔偿。|协议是否有效/应否赔偿
          本案争议焦点为处罚程序是否合法。|处罚程序是否合法
          关于罚款数额是否适当的问题。本院认为适当。|关于罚款数额是否适当的问题
          """)
  void findsIssues(String text, String issues) {
    List<Span> found = IssueReader.read(text, List.of(all(text)));
    assertThat(found.stream().map(span -> span.of(text)).collect(Collectors.joining("/")))
        .isEqualTo(issues);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "被告未告知听证权利, 未听证, false",
    "被告人不构成自首, 自首, true",
    "被告人具有自首情节, 自首, false",
    "被告在作出强制拆除前未催告, 未催告, false"
  })
  void findsElementsAndDenials(String text, String element, boolean denied) {
    assertThat(ElementReader.read(text, List.of(all(text)), Area.UNKNOWN))
        .anySatisfy(
            found -> {
              assertThat(found.name()).isEqualTo(element);
              assertThat(found.denied()).isEqualTo(denied);
            });
  }
}
