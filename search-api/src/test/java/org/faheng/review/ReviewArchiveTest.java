package org.faheng.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.faheng.corpus.document.DocumentKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewArchiveTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final Submission SAID =
      new Submission("航灯办法.txt", DocumentKind.NORMATIVE_DOCUMENT, "乐棠县人民政府", DAY);

  @TempDir Path folder;
  private ReviewArchive archive = new ReviewArchive(Path.of("unset"));

  @BeforeEach
  void open() {
    archive = new ReviewArchive(folder);
  }

  private ReviewArchive.Kept keep(String text, Submission said) throws IOException {
    return archive.keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), said, DAY);
  }

  @Test
  void findsADraftAgainWithAllThatWasSaidOfIt() throws IOException {
    ReviewArchive.Kept kept = keep("航灯应当长明。", SAID);

    ReviewArchive.Kept found = new ReviewArchive(folder).find(kept.id()).orElseThrow();

    assertThat(found).usingRecursiveComparison().ignoringFields("fresh").isEqualTo(kept);
    assertThat(found.file()).hasContent("航灯应当长明。");
  }

  @Test
  void namesTheSameDraftAlikeAndOtherFactsOtherwise() throws IOException {
    String id = keep("航灯应当长明。", SAID).id();

    assertThat(keep("航灯应当长明。", SAID).id()).isEqualTo(id);
    assertThat(keep("航灯应当长明！", SAID).id()).isNotEqualTo(id);
    assertThat(keep("航灯应当长明。", Submission.named("航灯办法.txt")).id()).isNotEqualTo(id);
  }

  @Test
  void knowsNothingOfOtherNames() throws IOException {
    keep("航灯应当长明。", SAID);

    assertThat(archive.find("../" + "0".repeat(21))).isEmpty();
    assertThat(archive.find("0".repeat(24))).isEmpty();
  }

  @Test
  void forgetsTheOldestWhereThereAreTooMany() throws IOException {
    String first = keep("第一件", SAID).id();
    assertThat(folder.resolve(first).resolve("note.properties").toFile().setLastModified(1000))
        .isTrue();
    for (int i = 0; i < ReviewArchive.MOST; i++) {
      keep("第 " + i + " 件", SAID);
    }

    assertThat(archive.find(first)).isEmpty();
    assertThat(archive.find(keep("第 7 件", SAID).id())).isPresent();
  }

  @Test
  void tellsWhatWasNotKeptBefore() throws IOException {
    assertThat(keep("航灯应当长明。", SAID).fresh()).isTrue();
    assertThat(keep("航灯应当长明。", SAID).fresh()).isFalse();
  }

  @Test
  void sweepsNoDraftThatIsJustTakenIn() throws IOException {
    for (int i = 0; i < ReviewArchive.MOST; i++) {
      keep("第 " + i + " 件", SAID);
    }

    List<String> kept =
        IntStream.range(0, 80).parallel().mapToObj(i -> keepUnchecked("又第 " + i + " 件")).toList();

    for (String id : kept) {
      assertThat(archive.find(id)).isPresent();
    }
  }

  private String keepUnchecked(String text) {
    try {
      return keep(text, SAID).id();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "航灯办法.docx, 航灯办法.docx",
    "C:\\稿\\航灯办法.docx, 航灯办法.docx",
    "../../etc/passwd, passwd",
    ".., draft",
    "'', draft",
    "航<灯>?.txt, 航_灯__.txt"
  })
  void makesNamesThatAnyFileSystemTakes(String given, String expected) {
    assertThat(ReviewArchive.fileName(given)).isEqualTo(expected);
  }
}
