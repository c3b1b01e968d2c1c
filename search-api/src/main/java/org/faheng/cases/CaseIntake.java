package org.faheng.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.extract.ExtractionException;
import org.faheng.extract.TextExtractor;
import org.faheng.web.Refusal;
import org.faheng.web.RequestLimits;

/**
 * 收案: reads what is handed in as a case at hand. Files are read in a temporary folder, not kept.
 */
public final class CaseIntake {
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

  private final TextExtractor extractor;

  public CaseIntake(TextExtractor extractor) {
    this.extractor = extractor;
  }

  /**
   * The request that a file gives, before a person says otherwise.
   *
   * @throws Refusal if it gives no text
   */
  CaseRequest file(InputStream content, String name) throws IOException {
    Matcher ending = ENDING.matcher(name);
    Path file = Files.createTempFile("faheng-case", ending.find() ? ending.group() : "");
    try {
      Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
      return PendingCase.of(name, extractor.extract(file).text());
    } catch (ExtractionException e) {
      throw Refusal.of(e);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /**
   * Checks a request before it is asked.
   *
   * @throws Refusal if it holds no facts, or too many
   */
  static CaseRequest checked(CaseRequest request) {
    if (request.words().isBlank()) {
      throw Refusal.badRequest("没有收到案情：请粘贴文字，或者选择文件");
    }
    if (request.facts().length() > RequestLimits.LONGEST_TEXT) {
      throw Refusal.tooLarge("案情过长：最多 " + RequestLimits.LONGEST_TEXT + " 个字");
    }
    return request;
  }
}
