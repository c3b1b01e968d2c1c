package org.faheng.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Thousands of real statutes, where they lie beside the project: every 条 is found, nothing is lost.
 */
class StatuteFilesTest {
  private static final Path LAWS = Path.of("../../shared/laws");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile("^#{1,6} *", Pattern.MULTILINE);

  /** What a reader without any parser would call an article: its label at the start of a line. */
  private static final Pattern ARTICLE =
      Pattern.compile(
          "^[ \\t\\u3000\\u00a0]*第([零〇一二三四五六七八九十百千0-9]{1,9})条(?:之([一二三四五六七八九十]{1,3}))?"
              + "(?=[ \\t\\u3000\\u00a0：:\\n])",
          Pattern.MULTILINE);

  /** Files in which the simple reading is wrong, and why. */
  private static final Map<String, String> EXPLAINED =
      Map.of(
          "最高人民法院关于适用《刑事诉讼法》的解释(2021-01-26).md", "a blank stands inside the label: 第一百二十四 条",
          "刑事诉讼法(2018-10-26).md", "a blank stands inside the label: 第一百二十八 条",
          "青岛市海上交通安全条例(2014-09-26).md", "a blank stands inside the label: 第七十五 条",
          "浙江省农村生活污水处理设施管理条例(2019-09-27).md", "a blank stands inside the label: 第三十五 条",
          "飞行基本规则(2007-10-18).md", "the articles of a chapter stand in one line");

  @Test
  void everyFileGivesASoundTreeWithAllItsArticles() throws IOException {
    assumeTrue(Files.isDirectory(LAWS), "skipped: no statutes at " + LAWS);
    Map<String, String> differences = new TreeMap<>();
    for (Path file : files()) {
      String text = plain(Files.readString(file, StandardCharsets.UTF_8));
      DocumentBody body = Trees.sound(text);
      List<String> parsed = body.articles().stream().map(Provision::number).toList();
      List<String> simple = simple(text);
      if (!parsed.equals(simple)) {
        assertThat(parsed).as(file.toString()).containsSubsequence(simple);
        differences.put(file.getFileName().toString(), firstDifference(parsed, simple));
      }
    }
    assertThat(differences.keySet()).as(differences.toString()).isEqualTo(EXPLAINED.keySet());
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(LAWS)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static String plain(String markdown) {
    return HEADING
        .matcher(COMMENT.matcher(markdown.replace("\r\n", "\n")).replaceAll(""))
        .replaceAll("");
  }

  private static List<String> simple(String text) {
    List<String> numbers = new ArrayList<>();
    Matcher matcher = ARTICLE.matcher(text);
    while (matcher.find()) {
      String suffix = matcher.group(2) == null ? "" : matcher.group(2);
      ArticleNumber.of(matcher.group(1), suffix)
          .ifPresent(number -> numbers.add(number.toString()));
    }
    return numbers;
  }

  private static String firstDifference(List<String> parsed, List<String> simple) {
    int at = 0;
    while (at < parsed.size() && at < simple.size() && parsed.get(at).equals(simple.get(at))) {
      at++;
    }
    return "at %d parsed %s simple %s (%d, %d)"
        .formatted(
            at,
            at < parsed.size() ? parsed.get(at) : "-",
            at < simple.size() ? simple.get(at) : "-",
            parsed.size(),
            simple.size());
  }
}
