package org.faheng.corpus.structure;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parser never throws and never loses a character, whatever it is given. */
class AnyTextTest {
  private static final int CASES = 10_000;
  private static final int MUTATIONS = 200;
  private static final List<String> FRAGMENTS =
      List.of(
          "第一条",
          "第二条",
          "第十二条之一",
          "第　三　条　",
          "第９９９９条",
          "第12345条　",
          "第99999999章",
          "第0条",
          "（一）",
          "（二）",
          "(三)",
          "（十一）",
          "一、",
          "二、",
          "1.",
          "2．",
          "３、",
          "1)",
          "（1）",
          "①",
          "⑳",
          "第一编",
          "第一分编",
          "第一章",
          "第二节",
          "第二章 总则",
          "目录",
          "目　次",
          "附件",
          "附件1",
          "附：",
          "附录二",
          "“",
          "”",
          "《",
          "》",
          "〔2023〕3号",
          "（2023）岳0723行初18号",
          "2024年13月40日",
          "2024年2月29日",
          "二〇二四年五月六日",
          "自公布之日起施行",
          "有效期5年",
          "有效期至2025年1月1日",
          "令第3号",
          "乐棠县人民政府",
          "乐棠县人民政府文件",
          "关于印发《养犬办法》的通知",
          "条例",
          "\n",
          "\n",
          "\n",
          "\n\n",
          "　　",
          " ",
          "\t",
          "。",
          "；",
          "：",
          "，",
          "养犬",
          "登记",
          "县",
          "𠮷",
          "\u0000",
          "\ufeff",
          "\u00a0",
          "\r",
          "\\",
          "$1",
          "零",
          "百",
          "之一",
          "条",
          "第",
          "款",
          "项",
          "附",
          "（",
          "）",
          "(",
          ")");

  @Test
  void givesASoundTreeForRandomStringsOfFragments() {
    for (int seed = 0; seed < CASES; seed++) {
      check("seed " + seed, random(new Random(seed)));
    }
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(60);
    for (int i = 0; i < length; i++) {
      text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
    }
    return text.toString();
  }

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files
          .filter(file -> file.toString().matches(".*\\.(txt|md)"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void givesASoundTreeForDamagedSamples(Path sample) throws IOException {
    String whole = read(sample);
    check("the sample", whole);
    for (int seed = 0; seed < MUTATIONS; seed++) {
      check("seed " + seed, damaged(whole, new Random(seed)));
    }
  }

  private static String read(Path sample) throws IOException {
    byte[] bytes = Files.readAllBytes(sample);
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\ufffd') < 0 ? text : new String(bytes, Charset.forName("GB18030"));
  }

  /** Some stretches removed, doubled, moved or overwritten by fragments. */
  private static String damaged(String whole, Random random) {
    StringBuilder text = new StringBuilder(whole);
    for (int i = random.nextInt(8); i >= 0; i--) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + 1 + random.nextInt(40));
      String stretch = text.substring(from, to);
      switch (random.nextInt(4)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(random.nextInt(text.length()), stretch);
        case 2 -> text.replace(from, to, FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
        default -> text.insert(from, FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
      }
      if (text.isEmpty()) {
        return "";
      }
    }
    return text.toString();
  }

  private static void check(String name, String text) {
    try {
      Trees.sound(text);
    } catch (RuntimeException | AssertionError e) {
      fail("%s: %s", name, text, e);
    }
  }
}
