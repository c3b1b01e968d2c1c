package org.faheng.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 自拟问题: questions of our own with the articles that answer them, a table of question, law and
 * articles.
 *
 * @param texts by name
 * @param judgements by name, then by article in the form 行政处罚法#29
 */
record LabelledQuestions(Map<String, String> texts, Map<String, Map<String, Integer>> judgements) {

  static LabelledQuestions read(Path table) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, Map<String, Integer>> judgements = new LinkedHashMap<>();
    List<String> rows = Files.readAllLines(table);
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t");
      String name = "own-" + texts.size();
      texts.put(name, cells[0]);
      Map<String, Integer> gold = new LinkedHashMap<>();
      for (String article : cells[2].split(",")) {
        gold.put(cells[1] + "#" + article, 1);
      }
      judgements.put(name, gold);
    }
    return new LabelledQuestions(texts, judgements);
  }
}
