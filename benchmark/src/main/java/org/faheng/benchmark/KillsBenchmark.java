package org.faheng.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.faheng.index.DocumentSummary;
import org.faheng.index.LegalIndex;
import org.faheng.ingest.IngestReport;

/**
 * 断电评测: kills an ingest with SIGKILL at random moments, starts it again, and compares what is in
 * the index at the end with an ingest that was left alone.
 */
final class KillsBenchmark {
  private KillsBenchmark() {}

  static void run(Path path, int count, PrintStream out) throws IOException, InterruptedException {
    Random random = new Random(20261122);
    int killed = 0;
    int lost = 0;
    int extra = 0;
    try (Workspace calm = new Workspace();
        Workspace stormy = new Workspace()) {
      IngestReport whole = calm.ingest(path);
      Set<String> expected = documents(calm);
      Set<String> before = new TreeSet<>();
      for (int i = 0; i < count; i++) {
        Path log = calm.folder().resolve("kill-" + i + ".log");
        Process process =
            Launched.start(log, "ingest", path.toString(), "--data", stormy.folder().toString());
        long wait = (long) (random.nextDouble() * whole.seconds() * 1000);
        if (!process.waitFor(wait, TimeUnit.MILLISECONDS)) {
          process.destroyForcibly().waitFor();
          killed++;
        }
        Set<String> now = documents(stormy);
        lost += (int) before.stream().filter(uri -> !now.contains(uri)).count();
        before = now;
      }
      stormy.ingest(path);
      Set<String> end = documents(stormy);
      lost += (int) expected.stream().filter(uri -> !end.contains(uri)).count();
      extra += (int) end.stream().filter(uri -> !expected.contains(uri)).count();
      out.printf(
          Locale.ROOT,
          "{\"runs\":%d,\"killed\":%d,\"documents\":%d,\"lost\":%d,\"extra\":%d}%n",
          count,
          killed,
          expected.size(),
          lost,
          extra);
    }
  }

  private static Set<String> documents(Workspace workspace) throws IOException {
    Set<String> uris = new TreeSet<>();
    try (LegalIndex index = workspace.data().open()) {
      for (DocumentSummary document : index.documents()) {
        uris.add(document.uri().value() + " " + document.manifestation().sha256());
      }
    }
    return uris;
  }
}
