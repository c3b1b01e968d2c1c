package org.faheng.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.faheng.corpus.document.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          养犬条例(2020-03-01).md      | 养犬条例 | 2020-03-01
          养犬条例（2020-03-01）.md     | 养犬条例 | 2020-03-01
          养犬条例_20210122.docx       | 养犬条例 | 2021-01-22
          养犬条例（试行）_20210122.docx | 养犬条例（试行） | 2021-01-22
          养犬条例 (2020-03-01).md     | 养犬条例 | 2020-03-01
          养犬条例_20211399.docx       | 养犬条例_20211399 | -
          养犬条例（试行）.docx          | 养犬条例（试行） | -
          乐政发〔2019〕8号 养犬办法.txt  | 乐政发〔2019〕8号 养犬办法 | -
          养犬条例                     | 养犬条例 | -
          .md                        | .md | -
          """)
  void readsTitleAndDateFromTheNameOfAFile(
      String name, String title, LocalDate date, @TempDir Path root) throws IOException {
    ImportHints hints = new HintReader(root).read(root.resolve(name));

    assertThat(hints.title()).isEqualTo(title);
    assertThat(hints.published()).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          行政法规/a.md           | ADMINISTRATIVE_REGULATION
          地方性法规/岳海/a.md     | LOCAL_REGULATION
          岳海/规范性文件/a.md     | NORMATIVE_DOCUMENT
          案例/养犬/a.md          | CASE_EXAMPLE
          其他/a.md              | -
          a.md                  | -
          """)
  void readsTheKindFromTheFolders(String path, DocumentKind kind, @TempDir Path root)
      throws IOException {
    assertThat(new HintReader(root).read(root.resolve(path)).kind()).isEqualTo(kind);
  }

  @Test
  void readsTheRegisterBesideTheFolders(@TempDir Path root) throws IOException {
    Samples.write(
        root.resolve("status.tsv"),
        """
        folder\tname\tlevel\tpublished\tin_force_from\texpired
        岳海\t养犬条例\t地方性法规\t2010-03-01\t2010-05-01\t1
        岳海\t养犬条例\t地方性法规\t2020-03-01\t2020-05-01\t0
        岳海\t养猫办法\t地方政府规章\t2018-01-02\t\t0
        岳海\t一行不全
        """);
    HintReader reader = new HintReader(root);

    assertThat(reader.read(root.resolve("岳海/养犬条例(2010-03-01).md")))
        .isEqualTo(
            new ImportHints(
                "养犬条例",
                DocumentKind.LOCAL_REGULATION,
                LocalDate.of(2010, 3, 1),
                LocalDate.of(2010, 5, 1),
                LocalDate.of(2020, 3, 1)));
    assertThat(reader.read(root.resolve("岳海/养犬条例(2020-03-01).md")).expiredBy()).isNull();
    assertThat(reader.read(root.resolve("岳海/养猫办法.md")))
        .isEqualTo(
            new ImportHints(
                "养猫办法", DocumentKind.LOCAL_GOVERNMENT_RULE, LocalDate.of(2018, 1, 2), null, null));
    assertThat(reader.read(root.resolve("岳海/养犬条例.md")).kind()).isNull();
    assertThat(reader.read(root.resolve("别处/养猫办法.md")).kind()).isNull();
  }

  @Test
  void readsTheRegisterBesideASingleFile(@TempDir Path root) throws IOException {
    Samples.write(root.resolve("status.tsv"), "h\n\t养猫办法\t地方政府规章\t2018-01-02\t\t1\n");

    assertThat(HintReader.readAlone(root.resolve("养猫办法.md")).expiredBy()).isNotNull();
  }

  @Test
  void keepsHintsInProperties() {
    ImportHints hints =
        new ImportHints(
            "养犬条例", DocumentKind.LAW, LocalDate.of(2020, 3, 1), null, LocalDate.of(2024, 1, 1));

    assertThat(ImportHints.of(hints.toProperties())).isEqualTo(hints);
    assertThat(ImportHints.of(ImportHints.NONE.toProperties())).isEqualTo(ImportHints.NONE);
  }
}
