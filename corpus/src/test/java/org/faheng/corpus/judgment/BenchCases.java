package org.faheng.corpus.judgment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/** The shared collection of real cases: one JSON object of strings and lists of strings a line. */
final class BenchCases {
  static final Path FILE = Path.of("../../shared/bench/cases/cases.jsonl.gz");

  private BenchCases() {}

  static boolean present() {
    return Files.isRegularFile(FILE);
  }

  /** A case: strings as they are, lists joined by "|". */
  record Case(Map<String, String> fields) {
    String get(String name) {
      return fields.getOrDefault(name, "");
    }

    /** The text as printed; for sets without it, head line and fields parted by one blank. */
    String text() {
      if (!get("text").isEmpty()) {
        return get("text");
      }
      String title = get("title").replaceAll(".*(?:刑事附带民事|刑事)(判决书|裁定书).*", "刑事$1");
      String kind = title.startsWith("刑事") && title.length() == 5 ? title : "刑事判决书";
      return String.join(
          " ", get("court"), kind, get("case_no"), get("facts"), get("reasoning"), get("result"));
    }

    /** Where a field starts in {@link #text()} of a set without text; -1 where it is empty. */
    int start(String field) {
      return get(field).isEmpty() ? -1 : text().indexOf(get(field), after(field));
    }

    private int after(String field) {
      int head =
          text().length()
              - get("result").length()
              - get("reasoning").length()
              - get("facts").length()
              - 2;
      return switch (field) {
        case "facts" -> head;
        case "reasoning" -> head + get("facts").length() + 1;
        default -> text().length() - get("result").length();
      };
    }
  }

  static List<Case> read(Predicate<Case> wanted) throws IOException {
    List<Case> cases = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(FILE)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Case next = new Case(new Json(line).object());
        if (wanted.test(next)) {
          cases.add(next);
        }
      }
    }
    return cases;
  }

  /** Flat JSON objects, enough for this one file. */
  private static final class Json {
    private final String json;
    private int at;

    Json(String json) {
      this.json = json;
    }

    Map<String, String> object() {
      Map<String, String> fields = new LinkedHashMap<>();
      at = json.indexOf('{') + 1;
      while (json.charAt(at) != '}') {
        String name = string();
        at = json.indexOf(':', at) + 1;
        fields.put(name, value());
        skip();
      }
      return fields;
    }

    private String value() {
      skip();
      if (json.charAt(at) == '"') {
        return string();
      }
      if (json.charAt(at) == '[') {
        at++;
        List<String> items = new ArrayList<>();
        skip();
        while (json.charAt(at) != ']') {
          items.add(value());
          skip();
        }
        at++;
        return String.join("|", items);
      }
      int start = at;
      while (",}]".indexOf(json.charAt(at)) < 0) {
        at++;
      }
      return json.substring(start, at).strip();
    }

    private void skip() {
      while (json.charAt(at) == ' ' || json.charAt(at) == ',') {
        at++;
      }
    }

    private String string() {
      skip();
      StringBuilder out = new StringBuilder();
      at++;
      while (json.charAt(at) != '"') {
        char c = json.charAt(at++);
        if (c != '\\') {
          out.append(c);
          continue;
        }
        char escaped = json.charAt(at++);
        switch (escaped) {
          case 'n' -> out.append('\n');
          case 't' -> out.append('\t');
          case 'r' -> out.append('\r');
          case 'b' -> out.append('\b');
          case 'f' -> out.append('\f');
          case 'u' -> {
            out.append((char) Integer.parseInt(json.substring(at, at + 4), 16));
            at += 4;
          }
          default -> out.append(escaped);
        }
      }
      at++;
      return out.toString();
    }
  }
}
