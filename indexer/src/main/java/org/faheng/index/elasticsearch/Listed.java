package org.faheng.index.elasticsearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * 条目编号: the entries that searches for one question came upon, numbered in the order in which they
 * did. Thread-safe: several pages of a question share it.
 */
final class Listed {
  private final View view;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  Listed(View view) {
    this.view = view;
  }

  /**
   * An entry that the cluster found.
   *
   * @param document index in the catalogue
   * @param place index in the document
   */
  record Entry(String id, int document, int place) {}

  /** A hit of a search that sorts by identity and place in the end. */
  record Scored(int number, Entry entry, float score) {}

  /**
   * Takes a hit; -1 as number where its document is not in the catalogue.
   *
   * @param at where among the values by which hits are sorted identity and place begin
   */
  Scored take(JsonNode hit, int at) {
    JsonNode sort = hit.path("sort");
    int document = view.document(sort.path(at).asString());
    int place = sort.path(at + 1).asInt();
    Entry entry = new Entry(document < 0 ? "" : view.id(document, place), document, place);
    float score = (float) sort.path(0).asDouble(0);
    if (entry.document() < 0) {
      return new Scored(-1, entry, score);
    }
    return new Scored(number(entry), entry, score);
  }

  /** The number of an entry, a new one where it was not known. */
  synchronized int number(Entry entry) {
    Integer known = numbers.putIfAbsent(entry.id(), entries.size());
    if (known == null) {
      entries.add(entry);
      return entries.size() - 1;
    }
    return known;
  }

  synchronized Entry get(int number) {
    return entries.get(number);
  }
}
