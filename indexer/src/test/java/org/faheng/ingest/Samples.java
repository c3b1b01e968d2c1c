package org.faheng.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.faheng.extract.TextExtractors;
import org.faheng.index.DocumentSummary;
import org.faheng.index.LegalIndex;
import org.faheng.index.lucene.LuceneEngine;

/** Invented regulations of 岳海省 and data folders to put them in. */
final class Samples {
  private Samples() {}

  /** A provincial regulation passed and in force on {@code date}. */
  static String regulation(String title, String date, String... articles) {
    StringBuilder text = new StringBuilder(title);
    String[] day = date.split("-");
    String when = day[0] + "年" + Integer.parseInt(day[1]) + "月" + Integer.parseInt(day[2]) + "日";
    text.append("\n（").append(when).append("岳海省第九届人民代表大会常务委员会第二次会议通过）\n");
    for (int i = 0; i < articles.length; i++) {
      text.append("第").append("一二三四五六七八九".charAt(i)).append("条　").append(articles[i]).append("\n");
    }
    String last = "一二三四五六七八九".substring(articles.length, articles.length + 1);
    return text.append("第" + last + "条　本条例自").append(when).append("起施行。\n").toString();
  }

  static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  static DataFolder data(Path folder) {
    return new DataFolder(folder, new LuceneEngine(), TextExtractors::standard, 2);
  }

  static IngestReport ingest(Path data, Path... paths) throws IOException {
    return data(data).ingest(List.of(paths), IngestProgress.SILENT);
  }

  /** Every document of the index, ordered by identity. */
  static List<DocumentSummary> documents(Path data) throws IOException {
    try (LegalIndex index = data(data).open()) {
      return index.documents().stream().sorted(Comparator.comparing(DocumentSummary::uri)).toList();
    }
  }

  static List<String> uris(Path data) throws IOException {
    return documents(data).stream().map(document -> document.uri().value()).toList();
  }
}
