package org.faheng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.faheng.app.Browser;
import org.faheng.app.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The pages of a search in a browser: nothing hangs over the edge, and folds open where they are.
 */
@BrowserTest
class SearchDeskTest {
  /** A window of 1280 pixels at 200 %. */
  private static final int NARROW = 640;

  @LocalServerPort private int port;
  @TempDir private Path folder;

  private String address(String path, String question) {
    String query = question.isEmpty() ? "" : URLEncoder.encode(question, StandardCharsets.UTF_8);
    return "http://127.0.0.1:" + port + path + query;
  }

  @Test
  void staysWithinANarrowWindow() throws IOException, InterruptedException {
    try (Browser browser = new Browser(folder, NARROW, 900)) {
      for (String path :
          new String[] {
            address("/search?explain=true&q=", "捕捉野鸭要罚多少钱"),
            address("/search?exact=true&q=", "航天器对接"),
            address("/clause?q=", "岳海省野鸭保护条例第三条"),
            address("/about", ""),
            address("/", "")
          }) {
        browser.open(path);
        assertThat(browser.tell("document.documentElement.scrollWidth <= " + NARROW))
            .as(path)
            .isEqualTo("true");
      }
    }
  }

  @Test
  void opensTheOtherHitsOfAWorkInTheirPlace() throws IOException, InterruptedException {
    try (Browser browser = new Browser(folder, 1280, 900)) {
      browser.open(address("/search?q=", "野鸭"));
      String shown = "document.querySelectorAll('.row:first-child .place').length";
      assertThat(browser.tell(shown)).isEqualTo("2");

      browser.tell("document.querySelector('.row:first-child .further a').click()");

      browser.await(shown, "4"::equals);
      assertThat(browser.tell("document.querySelector('.row:first-child .further')"))
          .isEqualTo("null");
      assertThat(browser.tell("document.activeElement.className")).isEqualTo("place");
    }
  }
}
