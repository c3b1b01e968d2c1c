package org.faheng.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.faheng.app.Browser;
import org.faheng.app.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desk by keyboard; slower than others because a browser is started. */
@BrowserTest
class DeskKeysTest {
  private static final String OPEN = "document.querySelector('.evidence.open').id";
  private static final String FOCUS = "document.activeElement.textContent";
  private static final String FOCUS_IN_SIGHT =
      "document.activeElement.getBoundingClientRect().top >= 0 &&"
          + " document.activeElement.getBoundingClientRect().bottom <= window.innerHeight";

  @TempDir Path folder;
  @LocalServerPort private int port;

  private Browser desk(int width) throws Exception {
    Browser browser = new Browser(folder, width, 700);
    browser.open("http://127.0.0.1:" + port + "/review");
    browser.tell(
        """
        (document.getElementById('title').value = '乐棠县野鸭观赏办法',
         document.getElementById('text').value =
           '第一条　根据《中华人民共和国侵权责任法》，制定本办法。\\n'
           + '第二条　野鸭有窝。\\n'.repeat(40)
           + '第三条　依照《中华人民共和国合同法》处理，有效期至2029年1月1日。',
         document.querySelector('button.main').click())""");
    browser.await(
        "document.readyState + location.pathname", at -> at.matches("complete/review/.+"));
    return browser;
  }

  @Test
  void stepsThroughTheFindingsAndBack() throws Exception {
    try (Browser browser = desk(1280)) {
      assertThat(browser.tell(OPEN)).isEqualTo("e1");

      browser.press("]");
      assertThat(browser.tell(OPEN)).isEqualTo("e2");
      assertThat(browser.tell(FOCUS)).startsWith("2. ");
      assertThat(browser.tell(FOCUS_IN_SIGHT)).isEqualTo("true");

      browser.press("[");
      assertThat(browser.tell(OPEN)).isEqualTo("e1");
      assertThat(browser.tell(FOCUS)).startsWith("1. ");
    }
  }

  @Test
  void keepsTheFocusInSightWhereThePanesStandBelowEachOther() throws Exception {
    try (Browser browser = desk(640)) {
      browser.press("]");

      assertThat(browser.tell("document.activeElement.closest('.evidence').id")).isEqualTo("e2");
      assertThat(browser.tell(FOCUS_IN_SIGHT)).isEqualTo("true");
      assertThat(browser.tell("document.documentElement.scrollWidth <= window.innerWidth"))
          .isEqualTo("true");
    }
  }
}
