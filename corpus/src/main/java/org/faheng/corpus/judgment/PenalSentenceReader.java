package org.faheng.corpus.judgment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.structure.ChineseNumeral;
import org.faheng.corpus.structure.Span;

/** 刑罚识别: reads 被告人某犯某罪，判处有期徒刑…年…个月，缓刑…，并处罚金…元 from an operative part. */
final class PenalSentenceReader {
  private static final Pattern DEFENDANT =
      Pattern.compile(
          "(?:被告人|被告单位|上诉人|原审被告人|原审被告单位|罪犯|原审上诉人)(?:[（(][^（()）]{1,12}[)）])?"
              + "([^，。；、\\s犯无（(]{2,30}?)(?:[（(][^（()）]{1,30}[)）])?(?:犯|无罪|免|有期|单位|以[^，。；]{2,40}罪|(?=，?不构成))");
  private static final Pattern CHARGE =
      Pattern.compile("(?:犯有|犯|又犯|构成|以)([\\p{IsHan}、]{2,50}?(?<!犯)罪)");
  private static final String TERM =
      "([" + ChineseNumeral.CLASS + "]{1,4}年)?(?:零)?(?:([" + ChineseNumeral.CLASS + "]{1,4})个?月)?";
  private static final Pattern PRISON = Pattern.compile("(有期徒刑|拘役|管制)(?!的)(?:期)?" + TERM);
  private static final Pattern EXECUTED =
      Pattern.compile("(?:决定|合并|总和|实际)?执行(?:刑期)?(?:[^，。；]{0,4})(有期徒刑|拘役|管制)" + TERM);
  private static final Pattern PROBATION =
      Pattern.compile("缓(?:期|刑)(?:考验期)?(?:为)?(?!二年执行|两年执行)" + TERM);
  private static final Pattern FINE = Pattern.compile("罚金(?:人民币|计|共计|合计|为)*");

  private record Kind(String name, Pattern pattern) {
    Kind(String name, String pattern) {
      this(name, Pattern.compile(pattern));
    }
  }

  /** 刑法(2020修正) 第三十三条、第三十四条: kinds of punishment, severest first. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind("死缓", "死刑，?缓期"),
          new Kind("死刑", "死刑(?!，?缓期)"),
          new Kind("无期徒刑", "无期徒刑"),
          new Kind("有期徒刑", "有期徒刑"),
          new Kind("拘役", "拘役"),
          new Kind("管制", "判处管制|管制[一二三四五六七八九十0-9]"),
          new Kind("罚金", "罚金"),
          new Kind("没收财产", "没收(?:个人)?(?:全部|部分)?财产"),
          new Kind("剥夺政治权利", "剥夺政治权利"),
          new Kind("免予刑事处罚", "免[予于]刑事处罚|免除处罚"),
          new Kind("无罪", "无罪"));

  private PenalSentenceReader() {}

  static List<PenalSentence> read(String text, Span decision) {
    List<PenalSentence> sentences = new ArrayList<>();
    Matcher defendant = DEFENDANT.matcher(text).region(decision.start(), decision.end());
    List<int[]> starts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    while (defendant.find()) {
      starts.add(new int[] {defendant.start(), defendant.end()});
      names.add(defendant.group(1).strip());
    }
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1)[0] : decision.end();
      add(sentences, text, names.get(i), starts.get(i)[0], end);
    }
    return List.copyOf(sentences);
  }

  private static void add(
      List<PenalSentence> sentences, String text, String name, int start, int end) {
    String words = withoutNotes(text.substring(start, end));
    List<String> kinds = new ArrayList<>();
    for (Kind kind : KINDS) {
      if (kind.pattern.matcher(words).find()) {
        kinds.add(kind.name);
      }
    }
    if (kinds.isEmpty()) {
      return;
    }
    List<String> charges = new ArrayList<>();
    Matcher charge = CHARGE.matcher(words);
    while (charge.find()) {
      if (!charges.contains(charge.group(1))) {
        charges.add(charge.group(1));
      }
    }
    sentences.add(
        new PenalSentence(
            name,
            charges,
            kinds,
            months(words),
            term(PROBATION.matcher(words), 1),
            fine(words),
            new Span(start, end)));
  }

  /** The brackets on how the term is counted hold dates and terms of their own. */
  private static String withoutNotes(String words) {
    return words.replaceAll("[（(][^（()）]*(?:[（(][^（()）]*[)）][^（()）]*)*[)）]", "");
  }

  private static OptionalInt months(String words) {
    Matcher executed = EXECUTED.matcher(words);
    OptionalInt last = OptionalInt.empty();
    while (executed.find()) {
      OptionalInt term = months(executed, 2);
      last = term.isPresent() ? term : last;
    }
    return last.isPresent() ? last : term(PRISON.matcher(words), 2);
  }

  private static OptionalInt term(Matcher matcher, int group) {
    while (matcher.find()) {
      OptionalInt months = months(matcher, group);
      if (months.isPresent()) {
        return months;
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt months(Matcher matcher, int group) {
    String years = matcher.group(group);
    String months = matcher.group(group + 1);
    int total =
        (years == null ? 0 : 12 * number(years.substring(0, years.length() - 1)))
            + (months == null ? 0 : number(months));
    return total > 0 ? OptionalInt.of(total) : OptionalInt.empty();
  }

  private static int number(String numeral) {
    return ChineseNumeral.parse(numeral).orElse(0);
  }

  /** The last fine is the one after 数罪并罚. */
  private static Optional<BigDecimal> fine(String words) {
    Optional<BigDecimal> last = Optional.empty();
    Matcher fine = FINE.matcher(words);
    while (fine.find()) {
      int end = Math.min(words.length(), fine.end() + 24);
      List<Amount> amounts = AmountReader.read(words, new Span(fine.end(), end));
      if (!amounts.isEmpty() && amounts.getFirst().span().start() - fine.end() <= 3) {
        last = Optional.of(amounts.getFirst().yuan());
      }
    }
    return last;
  }
}
