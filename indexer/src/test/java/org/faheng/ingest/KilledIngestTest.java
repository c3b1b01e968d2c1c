package org.faheng.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.faheng.index.DocumentSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 in the middle of an ingest loses nothing that was safe and doubles nothing. */
@Timeout(300)
class KilledIngestTest {
  private static final int FILES = 300;
  private static final int ROUNDS = 5;

  @Test
  void losesNothingThatWasSafeAndCompletesExactlyOnce(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path data = folder.resolve("data");
    Path in = folder.resolve("in");
    for (int i = 0; i < FILES; i++) {
      String title = "岳海省第" + i + "号养犬条例";
      Samples.write(in.resolve(name(i)), Samples.regulation(title, "2020-03-01", "养犬应当登记。"));
    }
    Random random = new Random(9);
    Set<String> safe = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      safe.addAll(killedAfter(1 + random.nextInt(5), random.nextInt(60), data, in));
      assertThat(paths(data)).as("round %d", round).containsAll(safe).doesNotHaveDuplicates();
    }
    assertThat(safe).isNotEmpty();
    int before = paths(data).size();

    IngestReport report = Samples.ingest(data, in);

    assertThat(report.failures()).isEmpty();
    assertThat(report.unchanged()).isEqualTo(before);
    assertThat(report.accepted()).isEqualTo(FILES - before);
    assertThat(paths(data)).hasSize(FILES).doesNotHaveDuplicates();
    assertThat(Samples.ingest(data, in).unchanged()).isEqualTo(FILES);
    assertThat(Samples.data(data).rebuild(IngestProgress.SILENT).accepted()).isEqualTo(FILES);
  }

  private static String name(int number) {
    return String.format("d%03d.txt", number);
  }

  private static List<String> paths(Path data) throws IOException {
    return Samples.documents(data).stream()
        .map(DocumentSummary::manifestation)
        .map(file -> file.path())
        .toList();
  }

  /** Starts an ingest, kills it a moment after that many commits, and gives what it called safe. */
  private static Set<String> killedAfter(int commits, int millis, Path data, Path in)
      throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                KilledIngest.class.getName(),
                data.toString(),
                in.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Set<String> safe = new HashSet<>();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      int seen = 0;
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.startsWith("SAFE ") && line.endsWith(" END")) {
          String told = line.substring(5, line.length() - 4);
          safe.addAll(told.isEmpty() ? List.of() : List.of(told.split(",")));
          seen++;
        }
        if (seen == commits) {
          Thread.sleep(millis);
          child.toHandle().destroyForcibly();
        }
      }
    }
    assertThat(child.waitFor()).as("killed, not ended").isNotZero();
    return safe;
  }
}
