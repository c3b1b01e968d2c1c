package org.faheng.corpus.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Fines against clauses labelled by reading. On its first run, before anything was mended for it,
 * part 2 gave F1 0.9906 and its triggers 0.9394.
 */
class LabelledFinesTest {

  @Test
  void readsLabelledFines() throws IOException {
    List<LabelledClauses.Row> rows =
        LabelledClauses.read("fine-labels.tsv").stream().map(LabelledFinesTest::noTrigger).toList();
    assertThat(LabelledClauses.score("fines", rows, LabelledFinesTest::fines))
        .isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void readsTheTriggersOfLabelledFines() throws IOException {
    List<LabelledClauses.Row> rows =
        LabelledClauses.read("fine-labels.tsv").stream()
            .map(LabelledFinesTest::triggersOnly)
            .toList();
    assertThat(LabelledClauses.score("triggers of fines", rows, LabelledFinesTest::triggers))
        .isGreaterThanOrEqualTo(0.90);
  }

  private static LabelledClauses.Row noTrigger(LabelledClauses.Row row) {
    return with(row, row.expected().stream().map(fine -> fine.substring(0, fine.lastIndexOf(' '))));
  }

  private static LabelledClauses.Row triggersOnly(LabelledClauses.Row row) {
    return with(
        row,
        row.expected().stream()
            .filter(fine -> !fine.endsWith(" -"))
            .map(fine -> fine.split(" ")[0] + fine.substring(fine.lastIndexOf(' '))));
  }

  private static LabelledClauses.Row with(LabelledClauses.Row row, Stream<String> expected) {
    return new LabelledClauses.Row(
        row.part(), row.name(), row.article(), row.place(), expected.toList());
  }

  private static Stream<FineRange> inside(LabelledClauses.Row row) {
    return FineReader.read(row.article()).stream()
        .filter(fine -> row.place().contains(fine.span().start()));
  }

  private static List<String> fines(LabelledClauses.Row row) {
    return inside(row).map(fine -> line(row, fine)).toList();
  }

  private static List<String> triggers(LabelledClauses.Row row) {
    return inside(row)
        .filter(fine -> fine.trigger() != null)
        .map(
            fine ->
                LabelledClauses.place(row, Stream.of(fine.span()))
                    + " "
                    + words(row, fine.trigger()))
        .toList();
  }

  private static String line(LabelledClauses.Row row, FineRange fine) {
    return String.join(
        " ",
        LabelledClauses.place(row, Stream.of(fine.span())),
        text(fine.amount().min()),
        text(fine.amount().max()),
        text(fine.cap()),
        fine.amount().basis().name(),
        fine.power().name(),
        fine.alternative() ? "alternative" : "-",
        fine.daily() ? "daily" : "-",
        text(Optional.ofNullable(fine.subject()).map(FineRange.Subject::kind).orElse(null)),
        words(row, fine.base()),
        words(row, fine.unit()));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }

  private static String words(LabelledClauses.Row row, @Nullable Words words) {
    return LabelledClauses.place(row, Stream.ofNullable(words).map(Words::span));
  }
}
