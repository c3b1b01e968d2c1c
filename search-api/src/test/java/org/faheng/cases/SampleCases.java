package org.faheng.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.faheng.extract.TextExtractors;
import org.faheng.index.lucene.LuceneEngine;
import org.faheng.ingest.DataFolder;
import org.faheng.ingest.IngestProgress;

/** The invented judgments and decisions among the samples. */
final class SampleCases {
  static final Path SAMPLES = Path.of("../corpus/samples");
  static final String FACTS = "县住建局与住户签订房屋征收补偿协议，约定交付安置房并支付临时安置费，住户已腾房，住建局至今没有履行协议，住户请求判令继续履行。";
  static final String FIRST = "（2023）岳0723行初18号";
  static final String SECOND = "（2023）岳07行终56号";

  private SampleCases() {}

  /** A data folder with them. */
  static DataFolder in(Path folder) throws IOException {
    DataFolder data = new DataFolder(folder, new LuceneEngine(), TextExtractors::standard, 1);
    try (Stream<Path> files = Files.list(SAMPLES)) {
      List<Path> decisions =
          files
              .filter(file -> file.getFileName().toString().matches("（202.*|乐.*决定书.*docx"))
              .toList();
      data.ingest(decisions, IngestProgress.SILENT);
    }
    return data;
  }
}
