package org.faheng.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * 变体: cases made of the parts of others, to fill an index that the bench alone cannot fill. The
 * facts are half those of one case and half those of another, sentence by sentence.
 */
final class CaseVariations {
  private final List<CaseFiles.Row> rows;
  private final Map<String, List<CaseFiles.Row>> byType;

  CaseVariations(List<CaseFiles.Row> rows) {
    this.rows = rows;
    this.byType = rows.stream().collect(Collectors.groupingBy(row -> row.text("type")));
  }

  /** The variation of that number, always the same. */
  CaseFiles.Row get(int number) {
    CaseFiles.Row base = rows.get(number % rows.size());
    List<CaseFiles.Row> same = byType.getOrDefault(base.text("type"), rows);
    Random random = new Random(number);
    CaseFiles.Row other = same.get(random.nextInt(same.size()));
    CaseFiles.Row third = same.get(random.nextInt(same.size()));
    ObjectNode varied = (ObjectNode) base.json().deepCopy();
    varied.put("id", base.id() + "v" + number);
    varied.put("facts", mixed(base.text("facts"), other.text("facts"), random));
    varied.put("reasoning", mixed(base.text("reasoning"), third.text("reasoning"), random));
    varied.put("result", third.text("result"));
    return new CaseFiles.Row(varied);
  }

  private static String mixed(String first, String second, Random random) {
    List<String> sentences = new ArrayList<>(List.of(first.split("(?<=。)")));
    String[] others = second.split("(?<=。)");
    for (int i = 0; i < sentences.size(); i++) {
      if (i < others.length && random.nextBoolean()) {
        sentences.set(i, others[i]);
      }
    }
    return String.join("", sentences);
  }
}
