package org.faheng.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faheng.corpus.document.FactTable;
import org.faheng.corpus.structure.Span;
import org.faheng.index.CasePart;
import org.faheng.index.CaseTier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 案例集的一件: one line of a collection of judgments, in any of the layouts of the table {@code
 * case-collection-fields}. Where the line holds the whole text, that is read; else the parts that
 * it holds make up the text.
 */
final class CollectionCase {
  /** Ending of the file that holds one line of a collection. */
  static final String ENDING = ".json";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String CRIMINAL_LAW = "刑法#";

  private static final Map<Field, List<String>> NAMES = names();
  private static final Map<String, CaseTier> TIERS =
      FactTable.read("case-collection-tiers").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.getOrDefault("set", ""),
                  row -> CaseTier.valueOf(row.getOrDefault("tier", ""))));

  private final JsonNode line;
  private final StringBuilder text = new StringBuilder();
  private final List<CasePart> parts = new ArrayList<>();

  private enum Field {
    ID,
    TITLE,
    TEXT,
    COURT,
    NUMBER,
    GIST,
    FACTS,
    REASONING,
    RESULT,
    CAUSE,
    TYPE,
    TIER,
    CITED,
    ARTICLES,
    TWIN
  }

  private CollectionCase(JsonNode line) {
    this.line = line;
    String whole = one(Field.TEXT);
    if (whole.isBlank()) {
      compose();
    } else {
      text.append(whole);
    }
  }

  static boolean isOne(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /**
   * Reads a line.
   *
   * @throws NotACase if it is no JSON object or holds no text
   */
  static CollectionCase read(Path file) throws IOException, NotACase {
    return of(Files.readString(file, StandardCharsets.UTF_8));
  }

  static CollectionCase of(String line) throws NotACase {
    try {
      JsonNode node = JSON.readTree(line);
      CollectionCase read = new CollectionCase(node);
      if (!node.isObject() || read.text().isBlank()) {
        throw new NotACase("这一行没有案例正文；需要字段 text、facts、qw、ajjbqk 或 fact 之一");
      }
      return read;
    } catch (JacksonException e) {
      throw new NotACase("这一行不是完整的 JSON");
    }
  }

  /** A line that is no case, with the reason in Chinese. */
  static final class NotACase extends Exception {
    private static final long serialVersionUID = 1L;

    NotACase(String reason) {
      super(reason, null, false, false);
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }

  private static Map<Field, List<String>> names() {
    Map<Field, List<String>> names = new EnumMap<>(Field.class);
    for (Map<String, String> row : FactTable.read("case-collection-fields")) {
      names
          .computeIfAbsent(Field.valueOf(row.getOrDefault("field", "")), field -> new ArrayList<>())
          .add(row.getOrDefault("name", ""));
    }
    return names;
  }

  /** Title, court and number first, as a judgment begins; then the parts, each a paragraph. */
  private void compose() {
    for (Field field : List.of(Field.TITLE, Field.COURT, Field.NUMBER)) {
      paragraph(one(field));
    }
    part(CasePart.Kind.HOLDING, Field.GIST);
    part(CasePart.Kind.FACTS, Field.FACTS);
    part(CasePart.Kind.REASONING, Field.REASONING);
    part(CasePart.Kind.RESULT, Field.RESULT);
  }

  private void part(CasePart.Kind kind, Field field) {
    int start = text.length();
    String words = one(field).strip();
    paragraph(words);
    if (!words.isEmpty()) {
      parts.add(new CasePart(kind, new Span(start, start + words.length())));
    }
  }

  private void paragraph(String words) {
    if (!words.isBlank()) {
      text.append(words.strip()).append('\n');
    }
  }

  /** Name of the case in its collection; empty where it has none. */
  String id() {
    return one(Field.ID);
  }

  String title() {
    return one(Field.TITLE).strip();
  }

  String text() {
    return text.toString();
  }

  /** The parts as the collection cuts them; empty where it gives the text as a whole. */
  List<CasePart> parts() {
    return List.copyOf(parts);
  }

  String court() {
    return one(Field.COURT).strip();
  }

  String number() {
    return one(Field.NUMBER).strip();
  }

  /** 刑事, 民事 or 行政; empty where not told. */
  String type() {
    return one(Field.TYPE).strip();
  }

  Set<String> causes() {
    return all(Field.CAUSE);
  }

  /** Places of laws in the form of {@link org.faheng.index.CaseHead#provisions}. */
  Set<String> provisions() {
    Set<String> cited = new LinkedHashSet<>(all(Field.CITED));
    all(Field.ARTICLES).forEach(article -> cited.add(CRIMINAL_LAW + article));
    return cited;
  }

  /** How much it guides, by the part of the collection that it comes from. */
  CaseTier tier() {
    return TIERS.getOrDefault(one(Field.TIER), CaseTier.ORDINARY);
  }

  /** Whether the collection itself says that another of its lines is the same case. */
  boolean isTwin() {
    return !one(Field.TWIN).isEmpty();
  }

  private String one(Field field) {
    return all(field).stream().findFirst().orElse("");
  }

  private Set<String> all(Field field) {
    Set<String> values = new LinkedHashSet<>();
    for (String name : NAMES.getOrDefault(field, List.of())) {
      JsonNode node = line;
      for (String step : name.split("\\.")) {
        node = node.path(step);
      }
      if (node.isArray()) {
        node.valueStream().forEach(value -> add(value, values));
      } else {
        add(node, values);
      }
      if (!values.isEmpty()) {
        return values;
      }
    }
    return values;
  }

  private static void add(JsonNode node, Set<String> values) {
    if (node.isValueNode() && !node.isNull() && !node.asString("").isBlank()) {
      values.add(node.asString(""));
    }
  }
}
