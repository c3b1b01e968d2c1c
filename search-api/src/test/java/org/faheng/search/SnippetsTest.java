package org.faheng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.Span;
import org.faheng.index.IndexedProvision;
import org.faheng.index.Query;
import org.junit.jupiter.api.Test;

class SnippetsTest {
  private static final Snippets SNIPPETS =
      new Snippets(new Marker().of("校准", new Understanding.Words(new Query.Words("校准"))));

  private static IndexedProvision provision(String text) {
    return new IndexedProvision(
        new FrbrUri("/cn/local/计量条例/2020-01-01"),
        EId.article("16"),
        "第十六条",
        "16",
        List.of("第四章　计量检定与校准"),
        new Span(0, text.length()),
        text,
        List.of());
  }

  @Test
  void showsTheHeadingWhereOnlyItHoldsTheWord() {
    assertThat(SNIPPETS.headings(provision("第十六条　应当建立量值传递体系。")))
        .containsExactly(new TextPart("第四章 计量检定与", false), new TextPart("校准", true));
  }

  @Test
  void leavesTheHeadingOutWhereTheTextHoldsTheWord() {
    assertThat(SNIPPETS.headings(provision("第十六条　应当定期校准。"))).isEmpty();
  }
}
