package org.faheng.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** 文件种类: what a file is by its content; its name decides only between kinds of plain text. */
enum FileKind {
  TEXT("text/plain"),
  HTML("text/html"),
  RTF("application/rtf"),
  PDF("application/pdf"),
  /** .doc, .xls, .wps of old, and every encrypted Office file. */
  OLE("application/msword"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  OFD("application/ofd"),
  ZIP("application/zip"),
  IMAGE("image/*"),
  UNKNOWN("application/octet-stream");

  private static final int HEAD = 4096;
  private static final Set<String> TEXT_NAMES = Set.of("txt", "md", "markdown", "text", "csv");
  private static final Set<String> HTML_NAMES = Set.of("html", "htm", "xhtml", "shtml");
  private static final Set<String> PACKED_NAMES =
      Set.of("docx", "doc", "wps", "pdf", "rtf", "xlsx", "xls", "ofd", "png", "jpg", "tif", "zip");
  private static final Pattern HTML_START =
      Pattern.compile(
          "(?is)^\\W*(?:<!--.*?-->\\s*)?(?:<\\?xml.{0,200}?\\?>\\s*)?<(?:!doctype\\s+html|html|head|body|meta|div|table)\\b.*");

  private final String mediaType;

  FileKind(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  /** The extension in lower case without its dot; empty if the name has none. */
  static String extension(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  static boolean isMarkdown(Path file) {
    String extension = extension(file);
    return extension.equals("md") || extension.equals("markdown");
  }

  /** Whether the name promises a format that plain bytes cannot be. */
  static boolean promisesFormat(Path file) {
    return PACKED_NAMES.contains(extension(file));
  }

  static FileKind of(Path file) throws IOException {
    if (TEXT_NAMES.contains(extension(file))) {
      return bySignature(file, head(file)).orElse(TEXT);
    }
    byte[] head = head(file);
    FileKind kind = bySignature(file, head).orElseGet(() -> byWords(head));
    return kind == TEXT && HTML_NAMES.contains(extension(file)) ? HTML : kind;
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  private static Optional<FileKind> bySignature(Path file, byte[] head) throws IOException {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.substring(0, Math.min(1024, start.length())).contains("%PDF-")) {
      return Optional.of(PDF);
    }
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return Optional.of(packed(file));
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return Optional.of(OLE);
    }
    if (start.startsWith("{\\rtf")) {
      return Optional.of(RTF);
    }
    return isImage(start) ? Optional.of(IMAGE) : Optional.empty();
  }

  private static boolean isImage(String start) {
    return start.startsWith("\u0089PNG")
        || start.startsWith("\u00FF\u00D8\u00FF")
        || start.startsWith("II*\u0000")
        || start.startsWith("MM\u0000*");
  }

  private static FileKind byWords(byte[] head) {
    String text = TextDecoder.decodeLeniently(head).text();
    if (HTML_START.matcher(text).matches()) {
      return HTML;
    }
    boolean binary = text.chars().anyMatch(c -> c == 0);
    return binary || text.chars().filter(c -> c == '\uFFFD').count() > 4 ? UNKNOWN : TEXT;
  }

  /** Which format a zip container holds; a broken container is what its name says. */
  private static FileKind packed(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile(), TextDecoder.GB18030)) {
      if (zip.getEntry("OFD.xml") != null) {
        return OFD;
      }
      if (zip.getEntry("word/document.xml") != null) {
        return DOCX;
      }
      return zip.getEntry("xl/workbook.xml") != null ? XLSX : ZIP;
    } catch (java.util.zip.ZipException broken) {
      return promisesFormat(file) && !extension(file).equals("zip") ? UNKNOWN : ZIP;
    }
  }
}
