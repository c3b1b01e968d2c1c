package org.faheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 批量: questions from the command line or from a file with one a line, plain or as JSON. */
final class Batch {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Batch() {}

  /** A question with the id under which its answer is printed. */
  record Item(@Nullable String id, String text) {}

  /** The questions of {@code file}, or the words of the command line as one question. */
  static List<Item> read(@Nullable Path file, List<String> words) throws IOException {
    if (file == null) {
      return words.isEmpty() ? List.of() : List.of(new Item(null, String.join(" ", words)));
    }
    List<Item> items = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        items.add(item(line.strip()));
      }
    }
    return items;
  }

  private static Item item(String line) {
    if (!line.startsWith("{")) {
      return new Item(null, line);
    }
    JsonNode node = JSON.readTree(line);
    JsonNode id = node.has("id") ? node.get("id") : node.get("qid");
    return new Item(id == null ? null : id.asString(), node.path("text").asString());
  }
}
