package org.faheng.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.structure.ArticleNumber;
import org.faheng.corpus.structure.ChineseNumeral;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.Provision;
import org.faheng.corpus.structure.StructureParser;
import org.faheng.extract.ExtractionException;
import org.faheng.extract.TextExtractor;
import org.faheng.extract.TextExtractors;

/**
 * 结构评测: reads every Markdown law below a folder. The article numbers found must be those at the
 * beginning of lines, told by a pattern that knows nothing of the parser; every difference is
 * listed.
 */
final class StructureBenchmark {
  private static final String NUMERALS = "零〇一二三四五六七八九十百千两";
  private static final Pattern LABEL =
      Pattern.compile("^\\s*第([" + NUMERALS + "]+)条(?:之([一二三四五六七八九十]+))?(.?)");
  private static final String RUNNING_ON = "第规、和至，的所";

  private int files;
  private int articles;
  private int missed;
  private int more;
  private int broken;
  private int empty;

  private StructureBenchmark() {}

  static void run(Path laws, PrintStream out) throws IOException {
    StructureBenchmark benchmark = new StructureBenchmark();
    long start = System.nanoTime();
    try (TextExtractor extractor = TextExtractors.standard()) {
      for (Path file : Workspace.markdown(laws)) {
        benchmark.read(laws.relativize(file), extractor.extract(file).text(), out);
      }
    } catch (ExtractionException e) {
      throw new IOException(e);
    }
    benchmark.print((System.nanoTime() - start) / 1e9, out);
  }

  private void read(Path file, String text, PrintStream out) {
    DocumentBody body = StructureParser.parse(text);
    files++;
    broken += body.joinLeaves().equals(text) ? 0 : 1;
    empty += body.units().isEmpty() ? 1 : 0;
    List<String> found = new ArrayList<>(body.articles().stream().map(Provision::number).toList());
    List<String> told = told(text);
    articles += told.size();
    List<String> lost = new ArrayList<>(told);
    found.forEach(lost::remove);
    told.forEach(found::remove);
    missed += lost.size();
    more += found.size();
    if (!lost.isEmpty() || !found.isEmpty()) {
      out.println("differs: " + file + " missed " + lost + ", more " + found);
    }
    body.warnings().forEach(warning -> out.println("warns: " + file + " " + warning));
  }

  private static List<String> told(String text) {
    List<String> numbers = new ArrayList<>();
    for (String line : text.split("\n")) {
      Matcher label = LABEL.matcher(line);
      if (label.find() && (label.group(3).isEmpty() || !RUNNING_ON.contains(label.group(3)))) {
        OptionalInt main = ChineseNumeral.parse(label.group(1));
        OptionalInt suffix =
            label.group(2) == null ? OptionalInt.of(0) : ChineseNumeral.parse(label.group(2));
        if (main.isPresent() && suffix.isPresent()) {
          numbers.add(new ArticleNumber(main.getAsInt(), suffix.getAsInt()).toString());
        }
      }
    }
    return numbers;
  }

  private void print(double seconds, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "{\"files\":%d,\"without_unit\":%d,\"articles\":%d,\"missed\":%d,\"more\":%d,"
            + "\"agreement\":%.5f,\"round_trip_failures\":%d,\"articles_per_s_one_thread\":%.0f}%n",
        files,
        empty,
        articles,
        missed,
        more,
        1 - (double) missed / articles,
        broken,
        articles / seconds);
  }
}
