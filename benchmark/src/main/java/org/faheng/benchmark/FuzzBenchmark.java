package org.faheng.benchmark;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Random;
import org.faheng.corpus.citation.CitationFinder;
import org.faheng.corpus.citation.TitleCatalog;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.PrefaceReader;
import org.faheng.corpus.structure.StructureParser;

/** 乱文评测: random texts of legal fragments must give a tree that holds every character. */
final class FuzzBenchmark {
  private static final String[] PIECES = {
    "第一条",
    "第十二条之一 ",
    "第三条规定",
    "第一章 总则\n",
    "第二节 罚则\n",
    "第一编 通则\n",
    "（一）",
    "（二）",
    "(三)",
    "一、",
    "1.",
    "（1）",
    "①",
    "\n",
    "\n\n",
    "\u3000\u3000",
    " ",
    "“",
    "”",
    "《",
    "》",
    "本法第三条",
    "前款",
    "前两款",
    "目录\n",
    "附件1\n",
    "附则",
    "2023年5月1日",
    "自公布之日起施行。",
    "有效期5年",
    "乐政办字〔2023〕3号",
    "（2023）岳0723行初18号",
    "处五百元以下罚款。",
    "有下列情形之一的：",
    "；",
    "、",
    "至",
    "\ud83d\ude00",
    "\u0000",
    "abc",
    "第",
    "条",
    "之",
    "款",
    "项"
  };

  private FuzzBenchmark() {}

  static void run(int inputs, int seed, PrintStream out) {
    Random random = new Random(seed);
    int failures = 0;
    long characters = 0;
    for (int i = 0; i < inputs; i++) {
      String text = text(random);
      characters += text.length();
      failures += survives(text, out) ? 0 : 1;
    }
    out.printf(
        Locale.ROOT,
        "{\"inputs\":%d,\"characters\":%d,\"failures\":%d}%n",
        inputs,
        characters,
        failures);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static boolean survives(String text, PrintStream out) {
    try {
      DocumentBody body = StructureParser.parse(text);
      PrefaceReader.read(body);
      body.units();
      CitationFinder.find(text, TitleCatalog.empty());
      if (body.joinLeaves().equals(text)) {
        return true;
      }
      out.println("lost characters: " + text.replace("\n", "\\n"));
    } catch (RuntimeException e) {
      out.println(e + ": " + text.replace("\n", "\\n"));
    }
    return false;
  }
}
