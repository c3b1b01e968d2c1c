package org.faheng.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.faheng.analysis.LayQuestions;
import org.faheng.corpus.document.Manifestation;
import org.faheng.extract.ExtractionException;
import org.faheng.extract.TextExtractor;
import org.faheng.extract.TextExtractors;
import org.faheng.index.IndexedProvision;
import org.faheng.index.TextKey;
import org.junit.jupiter.api.Test;

/** The ways of asking against the shared laws that they belong to; skipped without them. */
class LayQuestionsOfLawsTest {
  private static final Path LAWS = Path.of("../../shared/laws");

  @Test
  void belongToArticlesOfTheLawsThatTheyName() throws IOException, ExtractionException {
    assumeTrue(Files.isDirectory(LAWS), "跳过：没有 ../shared/laws");
    Set<String> known = new HashSet<>();
    HintReader hints = new HintReader(LAWS);
    TextExtractor extractor = TextExtractors.standard();
    List<Path> files;
    try (Stream<Path> all = Files.walk(LAWS)) {
      files = all.filter(path -> path.toString().endsWith(".md")).toList();
    }
    for (Path file : files) {
      String name = LAWS.relativize(file).toString();
      Manifestation manifestation = new Manifestation(name, "text/markdown", name, 0);
      var document =
          DocumentAssembler.assemble(
                  extractor.extract(file).text(), manifestation, hints.read(file))
              .document();
      for (IndexedProvision provision : document.provisions()) {
        known.add(provision.article() + "#" + TextKey.of(provision.words()));
      }
    }
    List<String> lost = new ArrayList<>();
    for (LayQuestions.Asked row : LayQuestions.shipped().rows()) {
      if (!known.contains(row.article() + "#" + row.text())) {
        lost.add(row.title() + " " + row.article());
      }
    }

    assertThat(lost).isEmpty();
  }
}
