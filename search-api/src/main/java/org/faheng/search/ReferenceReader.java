package org.faheng.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.document.HalfWidth;
import org.faheng.corpus.structure.ArticleNumber;
import org.faheng.corpus.structure.ChineseNumeral;
import org.jspecify.annotations.Nullable;

/**
 * Reads a clause as people type it: 复议法20条, 《行政复议法》§20, 第69条 营商环境条例, 刑法 234之一, 2018版公司法83条,
 * 行政处罚法第33条、第34条.
 */
final class ReferenceReader {
  private static final String NUM = "[" + ChineseNumeral.CLASS + "]{1,9}";
  private static final String SUFFIX = "(?:\\s*(?:之|-)\\s*([一二三四五六七八九十]{1,3}|[0-9]{1,2}))?";

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:第\\s*)?("
              + NUM
              + ")"
              + SUFFIX
              + "\\s*条"
              + SUFFIX
              + "(?:\\s*第?\\s*("
              + NUM
              + ")\\s*款)?"
              + "(?:\\s*第?\\s*[（(]?\\s*("
              + NUM
              + ")\\s*[)）]?\\s*项)?");

  /** The first number of a list that has 条 only at its end: 第33、34条. */
  private static final Pattern LISTED =
      Pattern.compile(
          "(第\\s*" + NUM + ")(?=(?:\\s*[、，,和与及至到~—-]\\s*第?\\s*" + NUM + "){1,20}\\s*条)");

  private static final Pattern SECTION_SIGN = Pattern.compile("§\\s*(" + NUM + ")");
  private static final Pattern BARE =
      Pattern.compile("(?<![0-9０-９号〔〕\\[\\]年])([0-9０-９]{1,4})(?:之([一二三四五六七八九十]{1,3}))?$");
  private static final Pattern YEAR =
      Pattern.compile("[（(]?((?:19|20)[0-9]{2})\\s*(?:年)?(?:版本|修订版|修正版|修订|修正|版|年)(?:的)?[)）]?");
  private static final Pattern MORE =
      Pattern.compile(
          "\\s*(、|，|,|和|与|及|至|到|-|—|~)\\s*(?:第\\s*)?("
              + NUM
              + ")\\s*条?"
              + SUFFIX
              + "(?=\\s*(?:条|$|、|，|,|和|与|及|至|到|的|之|规定))\\s*条?");
  private static final Pattern ASKING =
      Pattern.compile("^(?:请问|请教|查询|查一下|查找|查|检索|根据|依据|依照|按照|我想知道|想问一下|问一下|帮我找|看看|\\s)+");
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:的?(?:具体)?内容(?:是什么|为何)?|(?:是|讲|说)(?:了)?(?:什么|啥)|(?:是)?(?:怎么|如何)规定的?|的?原文|全文|[？?。！!\\s])+$");
  private static final Pattern EDGE =
      Pattern.compile("^[\\s《》〈〉<>“”\"'，,、：:的]+|[\\s《》〈〉<>“”\"'，,、：:的]+$");

  private ReferenceReader() {}

  /** The clause that {@code question} names; empty where it names none. */
  static Optional<Reference> read(String question) {
    String asked = ASKING.matcher(HalfWidth.of(question).strip()).replaceAll("");
    String text = ASKED.matcher(asked).replaceAll("");
    Matcher version = YEAR.matcher(text);
    Integer year = null;
    if (version.find()) {
      year = Integer.valueOf(version.group(1));
      text = (text.substring(0, version.start()) + " " + text.substring(version.end())).strip();
    }
    return article(text, year).or(bare(text, year));
  }

  private static Optional<Reference> article(String text, @Nullable Integer year) {
    Matcher sign = SECTION_SIGN.matcher(text);
    String named = sign.find() ? sign.replaceFirst("第$1条") : text;
    String plain = LISTED.matcher(named).replaceAll("$1条");
    Matcher matcher = ARTICLE.matcher(plain);
    while (matcher.find()) {
      OptionalInt number = ChineseNumeral.parse(matcher.group(1));
      if (number.isEmpty()) {
        continue;
      }
      List<ProvisionRef> refs = new ArrayList<>();
      refs.add(
          new ProvisionRef(
              "",
              number(number.getAsInt(), first(matcher, 2, 3)),
              value(matcher.group(4)),
              value(matcher.group(5))));
      int end = more(plain, matcher.end(), refs);
      String before = edges(plain.substring(0, matcher.start()));
      String title = before.isEmpty() ? edges(plain.substring(end)) : before;
      return Optional.of(new Reference(title, year, refs, true));
    }
    return Optional.empty();
  }

  private static int more(String text, int from, List<ProvisionRef> refs) {
    int end = from;
    Matcher next = MORE.matcher(text);
    while (next.region(end, text.length()).lookingAt()) {
      OptionalInt number = ChineseNumeral.parse(next.group(2));
      if (number.isEmpty()) {
        return end;
      }
      int last = ArticleNumber.parse(refs.getLast().article()).main();
      if (next.group(1).matches("至|到|-|—|~")) {
        for (int n = last + 1; n < number.getAsInt() && n - last < 100; n++) {
          refs.add(ProvisionRef.article(String.valueOf(n)));
        }
      }
      refs.add(ProvisionRef.article(number(number.getAsInt(), first(next, 3))));
      end = next.end();
    }
    return end;
  }

  private static java.util.function.Supplier<Optional<Reference>> bare(
      String text, @Nullable Integer year) {
    return () -> {
      Matcher matcher = BARE.matcher(text);
      if (!matcher.find() || matcher.start() == 0) {
        return Optional.empty();
      }
      OptionalInt number = ChineseNumeral.parse(matcher.group(1));
      if (number.isEmpty()) {
        return Optional.empty();
      }
      String suffix = matcher.group(2) == null ? "" : matcher.group(2);
      ProvisionRef ref = ProvisionRef.article(number(number.getAsInt(), suffix));
      String title = edges(text.substring(0, matcher.start()));
      return Optional.of(new Reference(title, year, List.of(ref), false));
    };
  }

  private static String number(int main, String suffix) {
    int after = suffix.isEmpty() ? 0 : ChineseNumeral.parse(suffix).orElse(0);
    return new ArticleNumber(main, after).toString();
  }

  private static String first(Matcher matcher, int... groups) {
    for (int group : groups) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return "";
  }

  private static int value(@Nullable String numeral) {
    return numeral == null ? 0 : ChineseNumeral.parse(numeral).orElse(0);
  }

  private static String edges(String text) {
    return EDGE.matcher(text.strip()).replaceAll("").strip();
  }
}
