package org.faheng.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.faheng.extract.ExtractionException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextReaderTest {
  private static final String TEXT = "第一条　为加强管理，依据《立法法》，𠮷林镕䶮。\n";

  @TempDir Path folder;
  private final PlainTextReader reader = new PlainTextReader(ExtractionLimits.standard());

  @ParameterizedTest
  @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF", "GB18030,''"})
  void readsEncodings(String charset, String mark) throws Exception {
    Path file = write("a.txt", (mark + TEXT).getBytes(Charset.forName(charset)));
    ExtractedText text = reader.extract(file);
    assertThat(text.text()).isEqualTo(TEXT);
    assertThat(text.mediaType()).isEqualTo("text/plain");
    assertThat(text.properties()).containsEntry("encoding", charset);
  }

  @Test
  void readsMarkdownWithoutItsMarks() throws Exception {
    Path file =
        write("a.md", "# 办法\r\n<!-- INFO END -->\r\n第一条 甲".getBytes(StandardCharsets.UTF_8));
    assertThat(reader.extract(file).text()).isEqualTo("办法\n\n第一条 甲\n");
  }

  @Test
  void refusesAnEmptyFile() throws Exception {
    assertReason(write("a.txt", new byte[0]), Reason.EMPTY);
  }

  @Test
  void refusesBlanksOnly() throws Exception {
    assertReason(write("a.txt", " \n\n".getBytes(StandardCharsets.UTF_8)), Reason.NO_TEXT);
  }

  @Test
  void refusesTwoHundredMegabytesWithoutReadingThem() throws Exception {
    Path file = folder.resolve("a.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(200L * 1024 * 1024);
    }
    assertReason(file, Reason.TOO_LARGE);
  }

  @ParameterizedTest
  @CsvSource({"Shift_JIS,こんにちは、世界。テストです。", "ISO-8859-1,çà et là: état, été ÿÿ"})
  void refusesUnknownEncodingsThatAreNoGb18030(String charset, String words) throws Exception {
    byte[] bytes = (words.repeat(3) + "\n").getBytes(Charset.forName(charset));
    byte[] broken = java.util.Arrays.copyOf(bytes, bytes.length + 1);
    broken[bytes.length] = (byte) 0xFF;
    assertReason(write("a.txt", broken), Reason.UNKNOWN_ENCODING);
  }

  @Test
  void refusesBinaryBytes() throws Exception {
    byte[] bytes = new byte[4000];
    new Random(7).nextBytes(bytes);
    assertReason(write("a.txt", bytes), Reason.UNKNOWN_ENCODING);
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private void assertReason(Path file, Reason reason) {
    assertThatThrownBy(() -> reader.extract(file))
        .isInstanceOfSatisfying(
            ExtractionException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
