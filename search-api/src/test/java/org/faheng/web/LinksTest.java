package org.faheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LinksTest {
  @Test
  void keepsTheIdentityReadable() {
    String link = Links.law("/cn/law/行政处罚法/2021-01-22", "art_33__para_1__point_2");
    assertThat(URLDecoder.decode(link, StandardCharsets.UTF_8))
        .isEqualTo("/law/cn/law/行政处罚法/2021-01-22#art_33__para_1__point_2");
  }

  @Test
  void encodesWhatAddressesCannotHold() {
    assertThat(Links.search("罚款 & \"听证\""))
        .isEqualTo("/search?q=%E7%BD%9A%E6%AC%BE%20%26%20%22%E5%90%AC%E8%AF%81%22");
    assertThat(Links.law("/cn/document/a;b+c")).isEqualTo("/law/cn/document/a%3Bb%2Bc");
  }
}
