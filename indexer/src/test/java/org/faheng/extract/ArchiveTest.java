package org.faheng.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.faheng.extract.Archive.Limits;
import org.faheng.extract.Archive.Member;
import org.faheng.extract.ExtractionException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK"})
  void readsChineseNames(String charset) throws Exception {
    List<Member> members = expand(zip(charset, Map.of("法规/养犬办法.txt", bytes("第一条"))));
    assertThat(members).extracting(Member::originalName).containsExactly("法规/养犬办法.txt");
    assertThat(members.getFirst().path()).hasContent("第一条").hasExtension("txt");
  }

  @Test
  void opensAnArchiveInsideAnArchive() throws Exception {
    byte[] inner = zip("UTF-8", Map.of("办法.txt", bytes("第一条")));
    List<Member> members = expand(zip("UTF-8", Map.of("内.zip", inner)));
    assertThat(members).extracting(Member::originalName).containsExactly("内.zip/办法.txt");
  }

  @Test
  void leavesTheThirdArchiveClosed() throws Exception {
    byte[] third = zip("UTF-8", Map.of("办法.txt", bytes("第一条")));
    byte[] second = zip("UTF-8", Map.of("三.zip", third));
    List<Member> members = expand(zip("UTF-8", Map.of("二.zip", second)));
    assertThat(members).extracting(Member::originalName).containsExactly("二.zip/三.zip");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../办法.txt", "a/../../办法.txt", "/etc/passwd", "..\\办法.txt", "C:\\办法.txt"})
  void refusesPathsThatClimbOut(String name) throws Exception {
    byte[] zip = zip("UTF-8", Map.of(name, bytes("第一条")));
    assertReason(zip, Limits.standard(), Reason.CORRUPT);
  }

  @Test
  void refusesAFileThatUnpacksToMuchMore() throws Exception {
    byte[] zip = zip("UTF-8", Map.of("大.txt", new byte[8 * 1024 * 1024]));
    assertThat(zip).hasSizeLessThan(20_000);
    assertReason(zip, Limits.standard(), Reason.ARCHIVE_BOMB);
  }

  @Test
  void refusesTooManyBytesAndTooManyFiles() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < 5; i++) {
      files.put(i + ".txt", bytes("第一条　为了规范"));
    }
    assertReason(zip("UTF-8", files), new Limits(4, 1000, 100, 2), Reason.ARCHIVE_BOMB);
    assertReason(zip("UTF-8", files), new Limits(10, 100, 100, 2), Reason.ARCHIVE_BOMB);
  }

  @Test
  void refusesAnEncryptedFile() throws Exception {
    byte[] zip = zip("UTF-8", Map.of("办法.txt", bytes("第一条")));
    zip[6] |= 1;
    int central = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    zip[central + 8] |= 1;
    assertReason(zip, Limits.standard(), Reason.ENCRYPTED);
  }

  @Test
  void refusesABrokenArchive() throws Exception {
    byte[] zip = zip("UTF-8", Map.of("办法.txt", bytes("第一条")));
    assertReason(java.util.Arrays.copyOf(zip, 30), Limits.standard(), Reason.CORRUPT);
  }

  private List<Member> expand(byte[] zip) throws Exception {
    Path file = Files.write(folder.resolve("in.zip"), zip);
    return Archive.expand(file, folder.resolve("out"), Limits.standard());
  }

  private void assertReason(byte[] zip, Limits limits, Reason reason) throws IOException {
    Path file = Files.write(folder.resolve("in.zip"), zip);
    assertThatThrownBy(() -> Archive.expand(file, folder.resolve("out"), limits))
        .isInstanceOfSatisfying(
            ExtractionException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String charset, Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName(charset))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
