package org.faheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faheng.corpus.document.Authority;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.Manifestation;
import org.faheng.corpus.document.Work;
import org.faheng.index.DocumentSummary;
import org.junit.jupiter.api.Test;

class DistinctTitlesTest {
  private final DistinctTitles titles = new DistinctTitles();

  private static DocumentSummary judgment(String file) {
    FrbrUri uri = new FrbrUri("/cn/judgment/" + file);
    Work work =
        new Work(uri, "鸭场处罚案", DocumentKind.JUDGMENT, Authority.UNKNOWN, Jurisdiction.NATIONAL);
    return new DocumentSummary(
        new Expression(uri, work, "", null, null, List.of(), ForcePeriod.UNKNOWN),
        new Manifestation("判决/" + file, "text/plain", "", 0),
        "",
        DocumentSummary.Links.NONE);
  }

  @Test
  void addsTheNumberOrElseTheFileWhereATitleComesAgain() {
    assertThat(titles.of(judgment("一.txt"), "（2024）岳01行初1号")).isEqualTo("鸭场处罚案");
    assertThat(titles.of(judgment("二.txt"), "（2024）岳01行初2号")).isEqualTo("鸭场处罚案（2024）岳01行初2号");
    assertThat(titles.of(judgment("三.txt"), "（2024）岳01行初2号")).isEqualTo("鸭场处罚案（三.txt）");
    assertThat(titles.of(judgment("四.txt"), "")).isEqualTo("鸭场处罚案（四.txt）");
  }
}
