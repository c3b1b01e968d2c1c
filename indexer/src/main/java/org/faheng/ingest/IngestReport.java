package org.faheng.ingest;

import java.util.List;

/**
 * 入库报告: what became of every file of one ingest.
 *
 * @param accepted how many files were added
 * @param unchanged how many were in the index already
 * @param warnings remarks on accepted files, one or more a file
 * @param failures the files refused
 * @param articles how many 条 (or other units) the accepted files hold
 * @param seconds time taken
 * @param snapshot state of the index after the last commit
 */
public record IngestReport(
    int accepted,
    int unchanged,
    List<Warning> warnings,
    List<IngestFailure> failures,
    long articles,
    double seconds,
    String snapshot) {

  public IngestReport {
    warnings = List.copyOf(warnings);
    failures = List.copyOf(failures);
  }

  /** A remark on an accepted file, in Chinese. */
  public record Warning(String path, String text) {}

  /** How many accepted files have at least one remark. */
  public int withWarnings() {
    return (int) warnings.stream().map(Warning::path).distinct().count();
  }
}
