package org.faheng.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** 按内容选择读取方式: what a file holds decides how it is read, not what it is called. */
final class DocumentTextExtractor implements TextExtractor {
  private final TextExtractor plain;
  private final TextExtractor parsed;

  DocumentTextExtractor(TextExtractor plain, TextExtractor parsed) {
    this.plain = plain;
    this.parsed = parsed;
  }

  @Override
  public ExtractedText extract(Path file) throws ExtractionException {
    return switch (kind(file)) {
      case TEXT -> plain.extract(file);
      case HTML, RTF, PDF, OLE, DOCX, XLSX, OFD, IMAGE -> parsed.extract(file);
      case ZIP -> throw Messages.archive();
      case UNKNOWN -> throw unknown(file);
    };
  }

  private static FileKind kind(Path file) throws ExtractionException {
    try {
      if (Files.size(file) == 0) {
        throw Messages.empty();
      }
      return FileKind.of(file);
    } catch (IOException e) {
      throw Messages.unreadable(e);
    }
  }

  private static ExtractionException unknown(Path file) {
    return FileKind.promisesFormat(file)
        ? Messages.notWhatItsNameSays(FileKind.extension(file))
        : Messages.unsupported();
  }

  @Override
  public void close() {
    plain.close();
    parsed.close();
  }
}
