package org.faheng.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  private static Topic topic(JsonNode node) {
    JsonNode id = node.has("id") ? node.get("id") : node.path("qid");
    List<String> gold = node.path("gold").valueStream().map(JsonNode::asString).toList();
    return new Topic(id.asString(), node.path("text").asString(), gold);
  }
}
