package org.faheng.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.Level;
import org.faheng.corpus.structure.StructureParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One document in six formats gives one tree. */
class SameTextFromEveryFormatTest {
  private static final Path FOLDER = Path.of("src/test/resources/same-document");
  private static final String NAME = "乐棠县城市犬只收容管理办法.";
  private static final Set<Level> COMPARED =
      Set.of(Level.CHAPTER, Level.ARTICLE, Level.PARAGRAPH, Level.POINT, Level.INDENT);
  private static final TextExtractor EXTRACTOR = TextExtractors.standard();

  @AfterAll
  static void endProcess() {
    EXTRACTOR.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "pdf", "html", "ofd"})
  void sameTextFromEveryFormat(String format) throws Exception {
    assertThat(tree(format)).isEqualTo(tree("txt")).hasSizeGreaterThan(50);
  }

  private static List<String> tree(String format) throws ExtractionException {
    ExtractedText text = EXTRACTOR.extract(FOLDER.resolve(NAME + format));
    assertThat(text.warnings()).isEmpty();
    DocumentBody body = StructureParser.parse(text.text());
    return body.root()
        .walk()
        .filter(provision -> COMPARED.contains(provision.level()))
        .map(provision -> provision.eId() + " " + withoutBlanks(body.textOf(provision)))
        .toList();
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("[\\s\\u3000]+", "");
  }
}
