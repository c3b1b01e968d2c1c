package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.EId;
import org.faheng.corpus.structure.StructureParser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers of the law against its text, where that is at hand. */
class KnownValueSourceTest {
  private static final Path LAWS = Path.of("../../shared/laws");

  static Stream<KnownValue> values() {
    return Stream.of(ConflictType.TIME_LIMIT, ConflictType.THRESHOLD)
        .flatMap(type -> KnownValue.all(type).stream());
  }

  @ParameterizedTest
  @MethodSource("values")
  void standsInTheArticleThatItNames(KnownValue value) throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(LAWS), "no ../shared/laws beside the checkout");
    Optional<Path> file = newest(value.provision().title());
    Assumptions.assumeTrue(file.isPresent(), "not at hand: " + value.provision().title());
    DocumentBody body = StructureParser.parse(Files.readString(file.orElseThrow()));
    Optional<String> article =
        body.find(EId.article(value.provision().article())).map(body::textOf);

    assertThat(article).as(value.id() + " in " + file).isPresent();
    assertThat(value.placeIn(article.orElseThrow()))
        .as(value.id() + ": " + value.values() + " in " + value.provision().name())
        .isPresent();
  }

  /** The file of the law with the latest date. */
  private static Optional<Path> newest(String title) throws IOException {
    try (Stream<Path> files = Files.walk(LAWS)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(title + "("))
          .max(Comparator.comparing(file -> file.getFileName().toString()));
    }
  }
}
