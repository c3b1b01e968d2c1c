package org.faheng.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faheng.extract.TextDecoder.Decoded;

/** 纯文本读取: .txt and .md files, read in this process. */
public final class PlainTextReader implements TextExtractor {
  private final ExtractionLimits limits;

  /** A reader that keeps to {@code limits}. */
  public PlainTextReader(ExtractionLimits limits) {
    this.limits = limits;
  }

  @Override
  public ExtractedText extract(Path file) throws ExtractionException {
    byte[] bytes = read(file);
    Decoded decoded = TextDecoder.decode(bytes).orElseThrow(Messages::unknownEncoding);
    boolean markdown = FileKind.isMarkdown(file);
    String text =
        TextNormalizer.normalize(
            markdown ? MarkdownStripper.strip(decoded.text()) : decoded.text());
    if (text.isBlank()) {
      throw Messages.noText();
    }
    if (text.length() > limits.characters()) {
      throw Messages.tooMuchText(limits.characters());
    }
    return new ExtractedText(
        text,
        markdown ? "text/markdown" : "text/plain",
        List.of(),
        List.of(),
        Map.of("encoding", decoded.charset().name()));
  }

  private byte[] read(Path file) throws ExtractionException {
    try {
      long size = Files.size(file);
      if (size == 0) {
        throw Messages.empty();
      }
      if (size > limits.textBytes()) {
        throw Messages.tooLarge(limits.textBytes());
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw Messages.unreadable(e);
    }
  }
}
