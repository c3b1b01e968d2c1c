package org.faheng.extract;

import java.util.regex.Pattern;

/** Takes the marks out of Markdown: heading signs, comments, emphasis. All else stays. */
final class MarkdownStripper {
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern HEADING =
      Pattern.compile("^[ ]{0,3}#{1,6}[ \\t]+(.*?)(?:[ \\t]+#+)?[ \\t]*$", Pattern.MULTILINE);
  private static final Pattern BARE_HEADING =
      Pattern.compile("^[ ]{0,3}#{1,6}(?=\\p{IsHan})", Pattern.MULTILINE);
  private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)([^\\n]*?\\S)\\1");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*])\\*(?=[^\\s*])([^*\\n]*?[^\\s*])\\*(?![\\w*])");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!-])");

  private MarkdownStripper() {}

  static String strip(String markdown) {
    String text = COMMENT.matcher(markdown).replaceAll("");
    text = HEADING.matcher(text).replaceAll("$1");
    text = BARE_HEADING.matcher(text).replaceAll("");
    text = STRONG.matcher(text).replaceAll("$2");
    text = EMPHASIS.matcher(text).replaceAll("$1");
    return ESCAPE.matcher(text).replaceAll("$1");
  }
}
