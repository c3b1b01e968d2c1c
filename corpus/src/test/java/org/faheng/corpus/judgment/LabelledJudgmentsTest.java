package org.faheng.corpus.judgment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.faheng.corpus.structure.Span;
import org.junit.jupiter.api.Test;

/**
 * The parser against 100 judgments and published cases that were drawn at random and read. An empty
 * offset means that the document has no such part; offsets may differ by three units. The first
 * half was used for tuning, the second was read after the parser was done.
 */
class LabelledJudgmentsTest {
  private static final int SLACK = 3;

  private static final class Tally {
    int right;
    int all;

    void note(boolean ok) {
      all++;
      right += ok ? 1 : 0;
    }

    double share() {
      return (double) right / all;
    }
  }

  @Test
  void findsPartsNumberCourtAndKindOfLabelledJudgments() throws IOException {
    assumeTrue(BenchCases.present(), "skipped: no cases at " + BenchCases.FILE);
    Map<String, String[]> labels = labels();
    Map<String, Tally> tallies = new TreeMap<>();
    for (BenchCases.Case one : BenchCases.read(c -> labels.containsKey(c.get("id")))) {
      compare(one, labels.get(one.get("id")), tallies);
    }
    tallies.forEach(
        (what, tally) ->
            System.out.println("labelled " + what + " " + tally.right + "/" + tally.all));
    for (String part : List.of("facts", "reasoning", "result")) {
      assertThat(tallies.get(part).share()).as(part).isGreaterThanOrEqualTo(0.98);
    }
    for (String field : List.of("number", "court", "type")) {
      assertThat(tallies.get(field).share()).as(field).isGreaterThanOrEqualTo(0.99);
    }
  }

  private static void compare(BenchCases.Case one, String[] label, Map<String, Tally> tallies) {
    Judgment judgment = JudgmentParser.parse(one.text());
    part(one, "facts", label[6], judgment.facts(), tallies);
    part(one, "reasoning", label[7], judgment.reasoning(), tallies);
    part(one, "result", label[8], judgment.decision(), tallies);
    String number = judgment.docket().map(Docket::written).orElse("");
    field(one, "number", ChainReader.key(label[5]), ChainReader.key(number), tallies);
    field(one, "court", label[4], judgment.court().name(), tallies);
    field(one, "type", label[3], judgment.type().name(), tallies);
  }

  private static void part(
      BenchCases.Case one,
      String what,
      String label,
      Optional<Span> found,
      Map<String, Tally> tallies) {
    if (label.isEmpty()) {
      return;
    }
    int wanted = Integer.parseInt(label);
    boolean ok = found.isPresent() && Math.abs(found.get().start() - wanted) <= SLACK;
    note(one, what, ok, label, found.map(Span::toString).orElse("none"), tallies);
  }

  private static void field(
      BenchCases.Case one, String what, String label, String found, Map<String, Tally> tallies) {
    boolean shorter =
        !label.isEmpty() && !found.isEmpty() && (found.endsWith(label) || label.endsWith(found));
    note(one, what, label.equals(found) || what.equals("court") && shorter, label, found, tallies);
  }

  private static void note(
      BenchCases.Case one,
      String what,
      boolean ok,
      String label,
      String found,
      Map<String, Tally> tallies) {
    tallies.computeIfAbsent(what, w -> new Tally()).note(ok);
    if (!ok) {
      System.out.println(one.get("id") + " " + what + ": expected " + label + ", got " + found);
    }
  }

  private static Map<String, String[]> labels() throws IOException {
    Map<String, String[]> labels = new HashMap<>();
    try (InputStream in = LabelledJudgmentsTest.class.getResourceAsStream("labels.tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .forEach(row -> labels.put(row[0], row));
    }
    return labels;
  }
}
