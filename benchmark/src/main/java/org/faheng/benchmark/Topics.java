package org.faheng.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 检索词: lines of {@code {"id": …, "text": …, "gold": […]}}. */
record Topics(List<Topic> all) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** One question; {@code gold} is empty where the right answer is that there is none. */
  record Topic(String id, String text, List<String> gold) {}

  static Topics read(Path file) throws IOException {
    return new Topics(
        Files.readAllLines(file, StandardCharsets.UTF_8).stream()
            .filter(line -> !line.isBlank())
            .map(line -> topic(JSON.readTree(line)))
            .toList());
  }

  /** The texts of so many, evenly over the file; of all where there are fewer. */
  List<String> sample(int most) {
    int step = Math.max(1, (all.size() + most - 1) / most);
    return IntStream.range(0, all.size())
        .filter(i -> i % step == 0)
        .mapToObj(i -> all.get(i).text())
        .toList();
  }

  private static Topic topic(JsonNode node) {
    JsonNode id = node.has("id") ? node.get("id") : node.path("qid");
    List<String> gold = node.path("gold").valueStream().map(JsonNode::asString).toList();
    return new Topic(id.asString(), node.path("text").asString(), gold);
  }
}
