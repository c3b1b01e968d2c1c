package org.faheng.corpus.judgment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.document.CaseNumber;
import org.faheng.corpus.structure.Span;

/**
 * 案号识别: the number in a head, more lenient than {@link CaseNumber#findAll}, because here a number
 * is expected: mistyped digits (20l4), brackets missing, several serials (第501、933号), masked ones
 * (第XXX号).
 */
final class DocketReader {
  private static final String DIGIT = "[0-9０-９OoQlI○〇]";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9第])[〔\\[(（【［{﹝]?([12１２lI]"
              + DIGIT
              + "{3})(?:年?度?[〕\\])）】］}﹞]|(?!年))"
              + "((?:(?![月日年])\\p{IsHan}|[0-9０-９（）()、]){1,20}?)字?第?[—-]?"
              + "("
              + "(?:[0-9０-９OolIxX×＊*XＸ#]|[一二三四五六七八九十百千〇零])"
              + "(?:[0-9０-９OolIxX×＊*XＸ#、,，至\\-－—–~～]|[一二三四五六七八九十百千〇零])*"
              + "(?:之[一二三四五六七八九十0-9]+)?)号(?:之[一二三四五六七八九十]+)?");

  /** 某检某字第5号 without a year. */
  private static final Pattern NO_YEAR =
      Pattern.compile("[\\p{IsHan}（）()〔〕]{2,14}字第[0-9０-９、]{1,8}号");

  private static final Pattern AGENCY =
      Pattern.compile(
          "(?:\\p{IsHan}|[（）()]){2,20}[〔\\[（(【［﹝][12][0-9]{3}[〕\\])）】］﹞](?:第)?[0-9０-９]{1,6}号");

  private static final Pattern CODES =
      Pattern.compile(
          "^(最高法|.{1,10}?)((?:法|中|高)?(?:刑|民|行|执|赔|知|破|司|认|协|商|经|委|国|清|保|财|监|强|申|仲|少|环|海|审|催|交|法|再|公).*)$");

  /** Numbers of the supreme court up to 2015 name no court: （2015）民申字第1号. */
  private static final Pattern SUPREME = Pattern.compile("[民刑行执赔知破司委]");

  private DocketReader() {}

  /** The first number in a stretch of {@code text}. */
  static Optional<Docket> read(String text, Span zone) {
    Squeezed head = Squeezed.of(text, zone);
    Matcher number = NUMBER.matcher(head.text());
    while (number.find()) {
      if (number.group(2).matches("[0-9０-９、第]*")) {
        continue;
      }
      if (!number.group(2).matches(".*[检罚复].*") || number.group(2).contains("刑")) {
        Span span = head.span(number.start(), number.end());
        return Optional.of(new Docket(caseNumber(number), number.group(), span));
      }
      Span span = head.span(number.start(), number.end());
      if (!number.group(2).contains("检")) {
        return Optional.of(new Docket(Optional.empty(), number.group(), span));
      }
    }
    Optional<Docket> agency = agency(text, zone);
    if (agency.isPresent()) {
      return agency;
    }
    Matcher bare = NO_YEAR.matcher(head.text());
    return bare.find()
        ? Optional.of(
            new Docket(Optional.empty(), bare.group(), head.span(bare.start(), bare.end())))
        : Optional.empty();
  }

  /** 文号 of an agency: 机关代字〔年份〕序号. */
  private static Optional<Docket> agency(String text, Span zone) {
    Matcher number = AGENCY.matcher(text).region(zone.start(), zone.end());
    return number.find()
        ? Optional.of(
            new Docket(Optional.empty(), number.group(), new Span(number.start(), number.end())))
        : Optional.empty();
  }

  private static Optional<CaseNumber> caseNumber(Matcher number) {
    String year = digits(number.group(1));
    String prefix = digits(number.group(2));
    String serial = digits(number.group(3));
    Optional<CaseNumber> plain = CaseNumber.parse("（" + year + "）" + prefix + "字第" + serial + "号");
    boolean supreme = SUPREME.matcher(prefix).lookingAt();
    if (plain.isPresent() && !supreme) {
      return plain;
    }
    Matcher codes = CODES.matcher(prefix);
    boolean split = codes.matches() && !supreme;
    return Optional.of(
        new CaseNumber(
            Integer.parseInt(year),
            split ? codes.group(1) : "",
            split ? codes.group(2) : prefix,
            serial));
  }

  /** Full-width digits, and letters typed for digits, as digits. */
  static String digits(String written) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      out.append(
          switch (c) {
            case 'O', 'o', 'Q', '○', '〇' -> '0';
            case 'l', 'I' -> '1';
            case '－', '—', '–' -> '-';
            default -> c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
          });
    }
    return out.toString();
  }
}
