package org.faheng.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faheng.corpus.document.Authority;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.StructureParser;
import org.faheng.library.LawPage.Block;
import org.junit.jupiter.api.Test;

class TextLayoutTest {
  private static final String TEXT =
      """
      岳海县人民政府关于清理文件的决定
      现决定如下：
      一、对5件文件予以废止。
      二、各部门应当清理配套文件，与本决定不一致的，停止执行。
      本决定自公布之日起施行。
      三、工作要求
      各部门应当落实。
      """;

  private static List<Block> blocks() {
    FrbrUri uri = new FrbrUri("/cn/document/岳海县人民政府/清理文件的决定");
    Work work =
        new Work(
            uri,
            "岳海县人民政府关于清理文件的决定",
            DocumentKind.NORMATIVE_DOCUMENT,
            Authority.UNKNOWN,
            Jurisdiction.UNKNOWN);
    Expression version = new Expression(uri, work, "", null, null, List.of(), ForcePeriod.UNKNOWN);
    return TextLayout.of(StructureParser.parse(TEXT), version, "").blocks();
  }

  @Test
  void showsNumberedSentencesAsTextAndOnlyHeadingsAsHeadings() {
    assertThat(blocks())
        .filteredOn(Block.Heading.class::isInstance)
        .extracting(block -> ((Block.Heading) block).text())
        .containsExactly("三、工作要求");
  }
}
