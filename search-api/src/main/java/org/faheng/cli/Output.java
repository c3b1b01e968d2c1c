package org.faheng.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/**
 * 输出: answers go to standard output, as text or as one JSON object a line; remarks to standard
 * error.
 */
final class Output {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

  void json(Object line) {
    out.println(JSON.writeValueAsString(line));
  }

  void text(String text) {
    out.println(text);
  }

  void remark(String text) {
    err.println(text);
  }

  /** Overwrites the current line of the terminal. */
  void progress(String text) {
    err.print("\r\u001b[K" + text);
    err.flush();
  }
}
