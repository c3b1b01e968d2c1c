package org.faheng.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.faheng.extract.ExtractionException.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  private static final String GOOD = "src/test/resources/same-document/乐棠县城市犬只收容管理办法.";
  private static final TextExtractor EXTRACTOR = TextExtractors.standard();

  @TempDir Path folder;

  @AfterAll
  static void endProcess() {
    EXTRACTOR.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "docx", "pdf", "ofd", "png"})
  void emptyFile(String extension) throws Exception {
    assertReason(write("a." + extension, new byte[0]), Reason.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "pdf", "ofd", "xlsx"})
  void binaryUnderAnotherName(String extension) throws Exception {
    byte[] bytes = new byte[5000];
    new Random(11).nextBytes(bytes);
    assertReason(write("a." + extension, bytes), Reason.CORRUPT);
  }

  @Test
  void binaryOfUnknownKind() throws Exception {
    assertReason(write("a.exe", new byte[] {'M', 'Z', 0, 1, 2, 3, 0, 0}), Reason.UNSUPPORTED);
  }

  @Test
  void archiveAsDocument() throws Exception {
    Path zip = folder.resolve("a.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("办法.txt"));
    }
    assertReason(zip, Reason.UNSUPPORTED);
  }

  @Test
  void sparseFileOfTwoHundredMegabytes() throws Exception {
    for (String extension : new String[] {"txt", "docx", "pdf"}) {
      Path file = write("big." + extension, "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
      try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
        sparse.setLength(200L * 1024 * 1024);
      }
      assertReason(file, Reason.TOO_LARGE);
    }
  }

  @Test
  void encryptedWordFile() throws Exception {
    Path file = folder.resolve("a.docx");
    try (POIFSFileSystem system = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("faheng");
      try (OutputStream encrypted = encryptor.getDataStream(system)) {
        Files.copy(Path.of(GOOD + "docx"), encrypted);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        system.writeFilesystem(out);
      }
    }
    assertReason(file, Reason.ENCRYPTED);
  }

  @Test
  void encryptedPdf() throws Exception {
    Path file = folder.resolve("a.pdf");
    try (PDDocument document = Loader.loadPDF(Path.of(GOOD + "pdf").toFile())) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(file.toFile());
    }
    assertReason(file, Reason.ENCRYPTED);
  }

  @Test
  void truncatedPdfIsRefusedOrReadWithAWarning() throws Exception {
    byte[] whole = Files.readAllBytes(Path.of(GOOD + "pdf"));
    Path file = write("a.pdf", Arrays.copyOf(whole, whole.length - 2000));
    try {
      assertThat(EXTRACTOR.extract(file).warnings()).contains(Messages.TRUNCATED);
    } catch (ExtractionException e) {
      assertThat(e.reason()).isIn(Reason.CORRUPT, Reason.NO_TEXT);
    }
  }

  @Test
  void firstBytesOfAPdf() throws Exception {
    byte[] whole = Files.readAllBytes(Path.of(GOOD + "pdf"));
    assertReason(write("a.pdf", Arrays.copyOf(whole, 600)), Reason.CORRUPT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "ofd", "doc"})
  void truncatedFile(String extension) throws Exception {
    byte[] whole = Files.readAllBytes(Path.of(GOOD + extension));
    assertReason(write("a." + extension, Arrays.copyOf(whole, whole.length / 2)), Reason.CORRUPT);
  }

  @Test
  void wordFileThatUnpacksToMuchMore() throws Exception {
    Path file = folder.resolve("a.docx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry("[Content_Types].xml"));
      out.write(CONTENT_TYPES.getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("_rels/.rels"));
      out.write(RELATIONS.getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] blanks = new byte[1024 * 1024];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 100; i++) {
        out.write(blanks);
      }
    }
    assertReason(file, Reason.ARCHIVE_BOMB);
  }

  @Test
  void tooMuchText() throws Exception {
    try (TextExtractor small =
        TextExtractors.standard(ExtractionLimits.standard().withCharacters(100))) {
      for (String extension : new String[] {"docx", "txt", "pdf"}) {
        assertReason(small, Path.of(GOOD + extension), Reason.TOO_LARGE);
      }
    }
  }

  private static final String CONTENT_TYPES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
      </Types>""";

  private static final String RELATIONS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
      </Relationships>""";

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static void assertReason(Path file, Reason reason) {
    assertReason(EXTRACTOR, file, reason);
  }

  private static void assertReason(TextExtractor extractor, Path file, Reason reason) {
    assertThatThrownBy(() -> extractor.extract(file))
        .isInstanceOfSatisfying(
            ExtractionException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(reason);
              assertThat(e.getMessage()).containsPattern("\\p{IsHan}{4}");
            });
  }
}
