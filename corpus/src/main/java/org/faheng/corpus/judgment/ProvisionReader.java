package org.faheng.corpus.judgment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.citation.Citation;
import org.faheng.corpus.citation.CitationFinder;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.citation.TitleCatalog;
import org.faheng.corpus.citation.Titles;
import org.faheng.corpus.structure.ChineseNumeral;
import org.faheng.corpus.structure.Span;

/**
 * 裁判依据识别: which provisions a decision cites. Courts name the law once and let a run of articles
 * follow (第六十七条第三款，第五十二条; even 六十九条 or 第一百二十八第一款): what stands close behind a law belongs to it.
 */
final class ProvisionReader {
  /** Words that may stand between two articles of one law. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:[、，,；;和及与以并或者\\s\\u3000之的规定第]|［[^］]{1,24}］|【[^】]{1,24}】|\\[[^\\]]{1,24}\\]|[（(][^（()）]{1,24}[）)]"
              + "|[零〇一二三四五六七八九十百0-9]{1,9}|条|款|项|目){0,40}+");

  /** Articles the finder passes over: 、六十九条 without 第, 第一百二十八第一款 without 条. */
  private static final Pattern LAX =
      Pattern.compile(
          "(?:第([零〇一二三四五六七八九十百]{2,9})(?=第[一二三四五六七八九十]{1,3}款)|(?<=[、，,])([一二三四五六七八九十百零]{1,9})条(?:之([一二三四五六七八九十]))?)");

  private static final Pattern INTERPRETATION = Pattern.compile("(?:若干问题)?的(?:若干)?(?:解释|规定|意见)");
  private static final Pattern APPLYING =
      Pattern.compile("最高人民法院(?:、最高人民检察院)?关于(?:适用|执行|贯彻执行|审理)$");

  /** Words that an unquoted name is taken to begin with by mistake. */
  private static final Pattern JUNK =
      Pattern.compile(
          "^.*(?:依照|根据|按照|符合|违反|认定为|适用|属于|依据|的|与|以|触犯|应当|可以|纳入|参照|并)(?=\\p{IsHan}{2,})");

  private static final ProvisionRef WHOLE = new ProvisionRef("", "", 0, 0);
  private static final TitleCatalog CATALOG = TitleCatalog.ofEveryTitle();

  private final String text;
  private final Map<String, CitedProvision> found = new LinkedHashMap<>();

  private ProvisionReader(String text) {
    this.text = text;
  }

  /**
   * Provisions cited in {@code zone}; those from {@code basis} on are the basis of the decision.
   */
  static List<CitedProvision> read(String text, Span zone, int basis) {
    ProvisionReader reader = new ProvisionReader(text);
    reader.run(zone, basis);
    return List.copyOf(reader.found.values());
  }

  private void run(Span zone, int basis) {
    String title = "";
    int last = zone.start();
    for (Citation citation : CitationFinder.find(text, zone, CATALOG)) {
      if (citation instanceof Citation.ByTitle named) {
        String written =
            named.quoted() ? named.title() : JUNK.matcher(named.title()).replaceFirst("");
        Optional<String> interpretation = interpretation(named);
        title = interpretation.orElse(full(written));
        add(title, named.refs(), named.span(), basis);
        last = interpretation.isPresent() ? noteEnd(named) : named.span().end();
      } else if (citation instanceof Citation.ToSelf bare && follows(title, last, bare.span())) {
        lax(title, last, bare.span().start(), basis);
        add(title, bare.refs(), bare.span(), basis);
        last = bare.span().end();
      } else {
        continue;
      }
      lax(title, last, Math.min(zone.end(), last + 40), basis);
    }
  }

  private int noteEnd(Citation.ByTitle law) {
    int close = text.indexOf('》', law.span().start());
    Matcher after = INTERPRETATION.matcher(text).region(close + 1, text.length());
    return after.lookingAt() ? Math.max(after.end(), law.span().end()) : law.span().end();
  }

  /** 最高人民法院关于适用《某法》的解释第一条, with the marks around the law alone. */
  private Optional<String> interpretation(Citation.ByTitle law) {
    int start = law.span().start();
    int close = text.indexOf('》', start);
    if (!law.quoted() || close < 0) {
      return Optional.empty();
    }
    Matcher after =
        INTERPRETATION.matcher(text).region(close + 1, Math.min(text.length(), close + 24));
    Matcher before = APPLYING.matcher(text.substring(Math.max(0, start - 40), start));
    return after.lookingAt() && before.find()
        ? Optional.of(full(before.group() + law.title() + after.group()))
        : Optional.empty();
  }

  private boolean follows(String title, int last, Span bare) {
    return !title.isEmpty()
        && bare.start() - last < 60
        && BETWEEN.matcher(text).region(last, bare.start()).matches();
  }

  private void lax(String title, int from, int to, int basis) {
    Matcher gap = BETWEEN.matcher(text).region(from, to);
    int end = gap.lookingAt() ? gap.end() : from;
    Matcher lax = LAX.matcher(text).region(Math.max(0, from), end);
    lax.useTransparentBounds(true);
    while (lax.find()) {
      String numeral = lax.group(1) != null ? lax.group(1) : lax.group(2);
      OptionalInt number = ChineseNumeral.parse(numeral);
      if (number.isPresent() && number.getAsInt() > 0) {
        String suffix =
            lax.group(3) == null ? "" : "-" + ChineseNumeral.parse(lax.group(3)).orElse(0);
        ProvisionRef ref = ProvisionRef.article(number.getAsInt() + suffix);
        add(title, List.of(ref), new Span(lax.start(), lax.end()), basis);
      }
    }
  }

  private void add(String title, List<ProvisionRef> refs, Span span, int basis) {
    if (refs.isEmpty()) {
      put(new CitedProvision(title, WHOLE, span.start() >= basis, span));
    }
    for (ProvisionRef ref : refs) {
      if (ref.article().isEmpty() && ref.heading().isEmpty()) {
        // 第一款 behind a number that lacks 条
        continue;
      }
      found.remove(title + "|" + WHOLE);
      put(new CitedProvision(title, ref, span.start() >= basis, span));
    }
  }

  /** The later of two citations of one place wins where it is the basis. */
  private void put(CitedProvision provision) {
    String key = provision.title() + "|" + provision.place();
    CitedProvision known = found.get(key);
    if (known == null || provision.basis() && !known.basis()) {
      found.put(key, provision);
    }
  }

  private static String full(String title) {
    String plain = title.replaceAll("[﹤﹥＜＞]", "");
    return TitleCatalog.fullTitle(plain).orElse(Titles.key(plain));
  }
}
