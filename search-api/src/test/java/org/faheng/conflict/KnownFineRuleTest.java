package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.norm.FineReader;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.StructureParser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KnownFineRuleTest {
  private static final Path LAWS = Path.of("../../shared/laws");

  @ParameterizedTest
  @CsvSource({
    "'拉渣土的车辆行驶中沿街散落的，处五百元以上五千元以下罚款', FINE_UNDER_FLOOR",
    "'拉渣土的车辆行驶中沿街散落的，处五千元以上五万元以下罚款', FINE_OVER_CAP",
    "'在广场露天烧烤的，处一百元以上一千元以下罚款', FINE_UNDER_FLOOR",
    "'堵塞楼下消防车通道的，对个人处二百元以上一千元以下罚款', FINE_OVER_CAP",
    "'未给犬只打狂犬病疫苗的，责令限期改正；逾期不改正的，处五百元以上五千元以下罚款', FINE_UNDER_FLOOR"
  })
  void findsAFineBeyondTheKnownRange(String penalty, ConflictType type) {
    Examination found = examine("第一条　违反本条例规定，" + penalty + "。");

    assertThat(found.conflicts()).extracting(Conflict::type).containsExactly(type);
  }

  @ParameterizedTest
  @CsvSource({
    "'拉渣土的车辆行驶中沿街散落的，处三千元以上一万元以下罚款'",
    "'运输危险化学品的车辆泄漏的，处一百元以上五百元以下罚款'",
    "'堵塞楼下消防车通道的，对个人处二百元以上五百元以下罚款'",
    "'沿街晾晒被褥的，处五十元以上一百元以下罚款'"
  })
  void isSilentWithinTheRangeAndOnOtherActs(String penalty) {
    assertThat(examine("第一条　违反本条例规定，" + penalty + "。").conflicts()).isEmpty();
  }

  @Test
  void saysThatUnitsAreFinedHigher() {
    Examination found = examine("第一条　随意倾倒、抛撒、堆放生活垃圾的，由街道处一百元以上五百元以下罚款。");

    assertThat(found.conflicts())
        .extracting(Conflict::type, Conflict::rule)
        .containsExactly(Tuple.tuple(ConflictType.FINE_UNDER_FLOOR, "R-FINE-RANGE-WASTE-LITTER"));
    assertThat(found.conflicts().getFirst().explanation()).contains("上位法对单位另有更高的幅度");
  }

  private static Examination examine(String text) {
    return RuleBench.examine(new KnownFineRule(), DocumentKind.LOCAL_REGULATION, "岳海市市容条例", text);
  }

  static List<KnownFine> known() {
    return KnownFine.all();
  }

  @ParameterizedTest
  @MethodSource("known")
  void standsInTheArticleThatItNames(KnownFine fine) throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(LAWS), "no ../shared/laws beside the checkout");
    String text = Files.readString(law(fine.provision().title()));
    DocumentBody body = StructureParser.parse(text);
    String article =
        body.find(EId.article(fine.provision().article())).map(body::textOf).orElseThrow();

    assertThat(FineReader.read(article))
        .as(fine.id())
        .anyMatch(
            each ->
                (fine.amount().min() == null
                        || each.amount().min() != null
                            && each.amount().min().compareTo(fine.amount().min()) == 0)
                    && (fine.amount().max() == null
                        || each.amount().max() != null
                            && each.amount().max().compareTo(fine.amount().max()) == 0));
  }

  /** The file of the law with the latest date. */
  private static Path law(String title) throws IOException {
    try (Stream<Path> files = Files.walk(LAWS)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(title + "("))
          .max(java.util.Comparator.comparing(file -> file.getFileName().toString()))
          .orElseThrow();
    }
  }
}
