package org.faheng.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.faheng.extract.TextExtractors;
import org.faheng.index.lucene.LuceneEngine;
import org.faheng.ingest.DataFolder;
import org.faheng.ingest.IngestProgress;
import org.faheng.ingest.IngestReport;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A data folder with the documents of src/test/resources/cited, which cite and end each other. */
@TestConfiguration
class CitedIndex {
  private static final int DOCUMENTS = 7;

  @Bean
  DataFolder dataFolder() throws IOException {
    Path root = Files.createTempDirectory(Path.of("target"), "faheng-cited");
    DataFolder data = new DataFolder(root, new LuceneEngine(), TextExtractors::standard, 1);
    IngestReport report =
        data.ingest(List.of(Path.of("src/test/resources/cited")), IngestProgress.SILENT);
    if (report.accepted() != DOCUMENTS) {
      throw new IllegalStateException("cited documents must be accepted, got " + report);
    }
    return data;
  }
}
