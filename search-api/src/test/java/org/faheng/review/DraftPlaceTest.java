package org.faheng.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.StructureParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftPlaceTest {
  private static final String NOTICE =
      """
      乐棠县人民政府关于灯会的通知
      各镇人民政府：
      为了办好灯会，通知如下。
      一、办灯
      （一）选灯。灯笼用竹骨。
      （二）挂灯。
      1.高处用长竿。
      2.低处用短竿。
      二、收灯
      灯会结束后收灯。
      """;

  @ParameterizedTest
  @CsvSource({"为了办好, 正文", "用竹骨, 一、（一）", "用短竿, 一、（二）", "结束后收灯, 第二部分"})
  void namesTheInnermostNumberOfATextWithoutArticles(String words, String place) {
    DocumentBody body = StructureParser.parse(NOTICE);

    String eId = DraftPlace.around(body, NOTICE.indexOf(words)).value();

    assertThat(DraftPlace.label("", eId)).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource({
    "12-1, art_12-1__para_1, 第十二条之一",
    "'', div_2, 第二部分",
    "'', div_2__point_3, 二、（三）",
    "'', div_1__para_1__point_11, 一、（十一）",
    "'', para_1, 正文",
    "'', '', 正文"
  })
  void namesPlacesAsTheTextNumbersThem(String article, String eId, String label) {
    assertThat(DraftPlace.label(article, eId)).isEqualTo(label);
  }
}
