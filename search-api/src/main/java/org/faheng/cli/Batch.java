package org.faheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 批量: questions from the command line or from a file with one a line, plain or as JSON. */
final class Batch {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Batch() {}

  /**
   * A question with the id under which its answer is printed.
   *
   * @param problem why the line cannot be asked, in Chinese; empty where it can
   */
  record Item(@Nullable String id, String text, String problem) {
    /** A question without an id. */
    static Item of(String text) {
      return new Item(null, text, "");
    }
  }

  /** Answers one question. */
  interface Desk {
    /** Whether there was an answer. */
    boolean answer(Item item) throws IOException;
  }

  /** The questions of {@code file}, or the words of the command line as one question. */
  static List<Item> read(@Nullable Path file, List<String> words) throws IOException {
    if (file == null) {
      return words.isEmpty() ? List.of() : List.of(Item.of(String.join(" ", words)));
    }
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty()) {
        items.add(line.startsWith("{") ? object(line, i + 1) : Item.of(line));
      }
    }
    return items;
  }

  /** The files named on the command line, and after them those of the batch. */
  static List<Item> files(List<Path> named, @Nullable Path batch) throws IOException {
    List<Item> items = new ArrayList<>();
    named.forEach(path -> items.add(Item.of(path.toString())));
    items.addAll(read(batch, List.of()));
    return items;
  }

  /**
   * Answers each in turn. A line that cannot be asked is told on both outputs, so that answers and
   * lines still pair up, and the rest go on; {@link #refuse} does the same for a line that cannot
   * be answered.
   *
   * @return the exit code
   */
  static int answer(List<Item> items, Output output, Desk desk) throws IOException {
    int refused = 0;
    for (Item item : items) {
      if (!item.problem().isEmpty()) {
        refuse(item, item.problem(), output);
        refused++;
      } else if (!desk.answer(item)) {
        refused++;
      }
    }
    return refused == 0 ? ExitCode.DONE : ExitCode.SOME_REJECTED;
  }

  /** Tells on both outputs why a line has no answer. */
  static void refuse(Item item, String reason, Output output) {
    output.remark(reason);
    output.json(refusal(item, reason));
  }

  /** The line that stands for an answer that could not be given. */
  static Map<String, Object> refusal(Item item, String problem) {
    Map<String, Object> line = new LinkedHashMap<>(Collections.singletonMap("id", item.id()));
    line.put("query", item.text());
    line.put("error", problem);
    return line;
  }

  private static Item object(String line, int number) {
    try {
      JsonNode node = JSON.readTree(line);
      JsonNode named = node.has("id") ? node.get("id") : node.get("qid");
      String id = named == null ? null : named.asString();
      JsonNode text = node.get("text");
      return text == null || !text.isString()
          ? new Item(id, line, "第 " + number + " 行没有 text，已跳过")
          : new Item(id, text.asString(), "");
    } catch (JacksonException e) {
      return new Item(null, line, "第 " + number + " 行不是完整的 JSON，已跳过");
    }
  }
}
