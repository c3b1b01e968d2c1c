package org.faheng.corpus.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.document.CaseNumber;
import org.faheng.corpus.document.DocumentNumber;
import org.faheng.corpus.structure.ChineseNumeral;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 引用识别: finds every citation in a text: titles in 《》 and without, 本法第…条, 前款, 该法, 文号, 案号. Offsets
 * are exact. Total.
 */
public final class CitationFinder {
  /** Words a quoted title of a legal text ends with; 《营业执照》 and forms do not. */
  private static final Pattern LEGAL_TITLE =
      Pattern.compile(
          "(?:法|法典|宪法|条例|办法|规定|细则|规则|决定|决议|解释|批复|答复|复函|通知|意见|公告|通告|规范|标准|规程|目录|名录|公约|议定书"
              + "|协定|条约|宣言|纲要|方案|章程|准则|守则|总则|通则|修正案|命令|令|函|纪要|清单|规划|制度|办法稿|编)"
              + "(?:[（(][^（()）]{1,20}[)）])*$");

  private static final Pattern SELF =
      Pattern.compile(
          "本(?:法|编|条例|办法|规定|细则|规则|解释|决定|实施细则|实施办法|规程|章程|意见|规范|通知|方案|准则|守则|批复)(?=[第的]?第)");
  private static final Pattern SAID =
      Pattern.compile("(?:该|上述|前述)(?:法|条例|办法|规定|细则|规则|解释|决定|意见)(?=第)");
  private static final Pattern BACK = Pattern.compile("前([两二三四五六]?)(?:个)?(款|条|项)(?!件|目|例|约|文)");
  private static final Pattern HERE = Pattern.compile("(?:本|同)(条|款)(?=第)");
  private static final Pattern ORDINAL =
      Pattern.compile(
          "第[ \\u3000]*[（(]?[" + ChineseNumeral.CLASS + "]{1,9}[）)]?[ \\u3000]*(?:条|款|项)");
  private static final Pattern ALIAS =
      Pattern.compile(
          "^[（(][^）)]{0,80}?(?:以下|下)?(?:统|合并)?(?:简称|称)(?:为)?[：:]?[“\"《]?([\\p{IsHan}]{2,20})[”\"》]?[）)]");
  private static final Pattern VERSION_NOTE = Pattern.compile("^[（(][^（()）]{2,12}(?:修订|修正|版)[)）]");

  /** A 文号 in brackets between a title and the place in it. */
  private static final Pattern NUMBER_NOTE = Pattern.compile("[（(][^（()）]{2,40}号[)）](?=的?第)");

  private static final Pattern NOTE = Pattern.compile("[（(][^（()）]{1,100}[)）]");

  /** Words before an unquoted law name that make it a basis. */
  private static final Pattern BASIS =
      Pattern.compile("(?:依照|根据|按照|适用|违反|依据|执行|触犯|参照|符合|遵守|实施|和|与|、|或者|或|及|以及|由|将|对|在|除|按|与)$");

  /** An unquoted name that is not in any list, cut off at the words that introduce it. */
  private static final Pattern UNKNOWN_NAME =
      Pattern.compile(
          "(?:依照|根据|按照|适用|违反|依据|参照|执行|和|与|或者|及|[^\\p{IsHan}])(\\p{IsHan}{1,24}(?:法|法典|条例))的?$");

  private static final Set<Character> NOT_AFTER_LAW =
      Set.of(
          '人', '院', '庭', '官', '治', '制', '规', '律', '定', '学', '医', '警', '务', '师', '权', '典', '理', '令',
          '网', '码', '则', '式', '子');

  private final TitleCatalog catalog;
  private final String text;
  private final int end;
  private final RefScanner scanner;
  private final List<Citation> found = new ArrayList<>();
  private final Map<String, String> aliases = new HashMap<>();
  private int at;

  private CitationFinder(TitleCatalog catalog, String text, Span region) {
    this.catalog = catalog;
    this.text = text;
    this.at = region.start();
    this.end = region.end();
    this.scanner = new RefScanner(text, end);
  }

  /** Every citation in {@code text}, in order, none overlapping; names from the catalogue. */
  public static List<Citation> find(String text, TitleCatalog catalog) {
    return find(text, new Span(0, text.length()), catalog);
  }

  /** Every citation in a stretch of {@code text}; offsets count from the start of the text. */
  public static List<Citation> find(String text, Span region, TitleCatalog catalog) {
    return new CitationFinder(catalog, text, region).find();
  }

  private List<Citation> find() {
    Map<Integer, Citation> numbers = numbers();
    while (at < end) {
      Citation number = numbers.get(at);
      if (number != null && !insideLast(at)) {
        add(number);
        continue;
      }
      switch (text.charAt(at)) {
        case '《' -> quoted();
        case '本' -> here();
        case '该', '上', '前' -> back();
        case '第' -> bare();
        case '法', '典', '例' -> unquoted();
        default -> at++;
      }
    }
    return List.copyOf(found);
  }

  private boolean insideLast(int offset) {
    return !found.isEmpty() && offset < found.getLast().span().end();
  }

  private Map<Integer, Citation> numbers() {
    Map<Integer, Citation> numbers = new HashMap<>();
    if (text.indexOf('号', at) < 0) {
      return numbers;
    }
    CharSequence region = text.subSequence(at, end);
    int offset = at;
    for (DocumentNumber.Found number : DocumentNumber.findAll(region)) {
      Span span = new Span(offset + number.start(), offset + number.end());
      numbers.put(span.start(), new Citation.ByNumber(span, number.number()));
    }
    for (CaseNumber.Found number : CaseNumber.findAll(region)) {
      Span span = new Span(offset + number.start(), offset + number.end());
      numbers.put(span.start(), new Citation.ByCaseNumber(span, number.number()));
    }
    return numbers;
  }

  private void add(Citation citation) {
    found.add(citation);
    at = citation.span().end();
  }

  private void quoted() {
    int close = closing(at);
    if (close < 0) {
      at++;
      return;
    }
    String written = text.substring(at + 1, close);
    String title = aliases.getOrDefault(written, written);
    int after = close + 1;
    readAlias(after, title);
    if (!LEGAL_TITLE.matcher(Titles.key(written)).find() && catalog.find(title).isEmpty()) {
      at = after;
      return;
    }
    int refsAt = skipNotes(after);
    RefScanner.@Nullable RefList refs = scanner.scan(refsAt);
    int last = refs == null ? after : refs.end();
    add(
        new Citation.ByTitle(
            new Span(at, last), title, true, refs == null ? List.of() : refs.refs()));
    at = Math.max(at, refsAt);
  }

  /** Place of the 》 that closes the 《 at {@code open}; -1 where none does in this line. */
  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < end && i - open < 200; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return -1;
      }
      if (c == '《') {
        depth++;
      } else if (c == '》' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Remembers （以下简称X）, also behind another note in brackets. */
  private void readAlias(int after, String title) {
    int from = after;
    for (int note = 0; note < 2; note++) {
      Matcher alias = ALIAS.matcher(text).region(from, Math.min(end, from + 120));
      if (alias.find()) {
        aliases.put(alias.group(1), title);
        return;
      }
      Matcher other = NOTE.matcher(text).region(from, Math.min(end, from + 120));
      if (!other.lookingAt()) {
        return;
      }
      from = other.end();
    }
  }

  private int skipNotes(int after) {
    int from = after;
    Matcher alias = ALIAS.matcher(text).region(from, Math.min(end, from + 120));
    if (alias.find()) {
      from = alias.end();
    }
    Matcher version = VERSION_NOTE.matcher(text).region(from, Math.min(end, from + 20));
    if (version.find()) {
      from = version.end();
    }
    Matcher number = NUMBER_NOTE.matcher(text).region(from, Math.min(end, from + 50));
    if (number.lookingAt()) {
      from = number.end();
    }
    return from < end && text.charAt(from) == '的' && looksOrdinal(from + 1) ? from + 1 : from;
  }

  private boolean looksOrdinal(int from) {
    return from < end && text.charAt(from) == '第';
  }

  private void here() {
    Matcher self = match(SELF);
    if (self != null) {
      int refsAt = text.charAt(self.end()) == '的' ? self.end() + 1 : self.end();
      RefScanner.@Nullable RefList refs = scanner.scan(refsAt);
      if (refs != null) {
        add(new Citation.ToSelf(new Span(at, refs.end()), refs.refs()));
        return;
      }
    }
    Matcher place = match(HERE);
    if (place != null) {
      RefScanner.@Nullable RefList refs = scanner.scan(place.end());
      if (refs != null) {
        Citation.Relative.Unit unit = unit(place.group(1));
        add(new Citation.Relative(new Span(at, refs.end()), unit, 0, 1, refs.refs()));
        return;
      }
    }
    at++;
  }

  private void back() {
    Matcher said = match(SAID);
    if (said != null) {
      RefScanner.@Nullable RefList refs = scanner.scan(said.end());
      if (refs != null) {
        add(new Citation.ToSaid(new Span(at, refs.end()), said.group(), refs.refs()));
        return;
      }
    }
    Matcher back = match(BACK);
    if (back == null) {
      at++;
      return;
    }
    int count = back.group(1).isEmpty() ? 1 : ChineseNumeral.parse(back.group(1)).orElse(1);
    RefScanner.@Nullable RefList refs = scanner.scan(back.end());
    int last = refs == null ? back.end() : refs.end();
    add(
        new Citation.Relative(
            new Span(at, last),
            unit(back.group(2)),
            1,
            count,
            refs == null ? List.of() : refs.refs()));
  }

  private static Citation.Relative.Unit unit(String word) {
    return switch (word) {
      case "条" -> Citation.Relative.Unit.ARTICLE;
      case "款" -> Citation.Relative.Unit.PARAGRAPH;
      default -> Citation.Relative.Unit.POINT;
    };
  }

  /** 第三条 without a law before it, or with one that has no quotation marks. */
  private void bare() {
    if (match(ORDINAL) == null || isLabel()) {
      at++;
      return;
    }
    RefScanner.@Nullable RefList refs = scanner.scan(at);
    if (refs == null) {
      at++;
      return;
    }
    add(new Citation.ToSelf(new Span(at, refs.end()), refs.refs()));
  }

  /** The label of an article, at the beginning of a line, cites nothing. */
  private boolean isLabel() {
    int before = at - 1;
    while (before >= 0 && " \t\u3000".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    boolean lineStart = before < 0 || text.charAt(before) == '\n';
    return lineStart && !text.startsWith("款", at + 2) && !text.startsWith("项", at + 2);
  }

  private void unquoted() {
    int nameEnd = at + 1;
    char next = nameEnd < end ? text.charAt(nameEnd) : '。';
    if (NOT_AFTER_LAW.contains(next)) {
      at++;
      return;
    }
    int refsAt = next == '的' && looksOrdinal(nameEnd + 1) ? nameEnd + 1 : nameEnd;
    RefScanner.@Nullable RefList refs = looksOrdinal(refsAt) ? scanner.scan(refsAt) : null;
    int known = Math.max(catalog.nameEndingAt(text, nameEnd), aliasEndingAt(nameEnd));
    int length = Math.max(known, constitutionEndingAt(nameEnd));
    int nameStart = nameEnd - length;
    if (length > 0 && free(nameStart) && (refs != null || isBasis(nameStart))) {
      add(byName(nameStart, nameEnd, refs));
      return;
    }
    if (length == 0 && refs != null && !selfWord(nameEnd)) {
      Matcher unknown =
          UNKNOWN_NAME.matcher(text).region(Math.max(lastEnd(), nameEnd - 30), nameEnd);
      if (unknown.find()) {
        add(byName(unknown.start(1), nameEnd, refs));
        return;
      }
    }
    at++;
  }

  /** 根据宪法: too short a name to be taken for one anywhere else. */
  private int constitutionEndingAt(int nameEnd) {
    return text.startsWith("根据宪法", nameEnd - 4) ? 2 : 0;
  }

  private boolean selfWord(int nameEnd) {
    return text.startsWith("本", nameEnd - 2)
        || text.startsWith("该", nameEnd - 2)
        || nameEnd >= 3 && (text.charAt(nameEnd - 3) == '本' || text.charAt(nameEnd - 3) == '该');
  }

  private Citation byName(int start, int nameEnd, RefScanner.@Nullable RefList refs) {
    String name = text.substring(start, nameEnd);
    String title = aliases.getOrDefault(name, name);
    int last = refs == null ? nameEnd : refs.end();
    return new Citation.ByTitle(
        new Span(start, last), title, false, refs == null ? List.of() : refs.refs());
  }

  private int aliasEndingAt(int nameEnd) {
    int longest = 0;
    for (String alias : aliases.keySet()) {
      if (alias.length() > longest && text.startsWith(alias, nameEnd - alias.length())) {
        longest = alias.length();
      }
    }
    return longest;
  }

  private int lastEnd() {
    return found.isEmpty() ? 0 : found.getLast().span().end();
  }

  private boolean free(int start) {
    return start >= lastEnd();
  }

  private boolean isBasis(int nameStart) {
    return BASIS.matcher(text).region(Math.max(0, nameStart - 3), nameStart).find();
  }

  private @Nullable Matcher match(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, end);
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? matcher : null;
  }
}
