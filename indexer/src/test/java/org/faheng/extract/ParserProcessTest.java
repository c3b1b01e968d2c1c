package org.faheng.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.faheng.extract.ExtractionException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A parser that misbehaves harms one file, not the next one and not our process. */
class ParserProcessTest {
  @TempDir Path folder;

  @Test
  void survivesHangingHaltingAndGreedyParsers() throws Exception {
    ExtractionLimits limits = ExtractionLimits.standard().withTime(Duration.ofSeconds(3));
    try (TextExtractor extractor = new TikaTextExtractor(limits, "tika-hostile.xml", () -> false)) {
      assertReason(extractor, "hang", Reason.TIMEOUT);
      assertReason(extractor, "halt", Reason.CORRUPT);
      assertReason(extractor, "memory", Reason.OUT_OF_MEMORY);
      assertThat(extractor.extract(order("behave")).text()).isEqualTo("第一条\n");
    }
  }

  @Test
  void startsNoProcessBeforeTheFirstFileAndEndsItOnClose() throws Exception {
    long before = children();
    TextExtractor extractor = new TikaTextExtractor(ExtractionLimits.standard());
    assertThat(children()).isEqualTo(before);
    extractor.extract(order("第一条"));
    assertThat(children()).isEqualTo(before + 1);
    extractor.close();
    assertThat(children()).isEqualTo(before);
  }

  private static long children() {
    return ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
  }

  private void assertReason(TextExtractor extractor, String order, Reason reason) {
    assertThatThrownBy(() -> extractor.extract(order(order)))
        .isInstanceOfSatisfying(
            ExtractionException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private Path order(String order) throws Exception {
    return Files.writeString(
        folder.resolve(order + ".html"), "<html><body>" + order + "</body></html>");
  }
}
