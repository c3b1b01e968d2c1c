package org.faheng.corpus.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.citation.Citation;
import org.faheng.corpus.citation.CitationFinder;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.citation.TitleCatalog;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.lifecycle.LifecycleEvent.Kind;
import org.faheng.corpus.lifecycle.LifecycleEvent.Scope;
import org.faheng.corpus.structure.DateReader;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 废止句: reads one sentence that ends documents: 《甲》和《乙》同时废止, 废止《甲》, 《甲》第三条停止执行. Words of duty and
 * procedure (应当修改或者废止) end nothing.
 */
final class EndingClause {
  private static final TitleCatalog NO_TITLES = TitleCatalog.empty();

  private static final Pattern VERB =
      Pattern.compile("废止|失效|失去效力|停止(?:执行|施行|适用|生效)|不再(?:执行|适用|施行|有效)|终止执行");
  private static final Pattern VERB_END = Pattern.compile("\\s*(?:[。；;，,、：:）)]|$)");

  /** What may stand between the last title and the verb. */
  private static final String ADVERBS =
      "(?:等[^，。《》]{0,24}|[，,、\\s]|(?:自|从)[^，。《》]{1,40}?(?:起|时|后)|同时|即行|即|予以|一并|一律|均|都|也|亦|相应|自行|自动|宣布|全部)*";

  private static final Pattern NOTHING_MORE = Pattern.compile(ADVERBS);
  private static final String PART_WORDS =
      "(?:中|内|里|的|第|有关|相关|关于|所|对|涉及|附)[^。；《》]{0,100}?(?:规定|条款|内容|条文|部分|标准|政策|措施|条|款|项|目|章|节|编|附件|附表)";
  private static final Pattern PART = Pattern.compile(PART_WORDS + ADVERBS);
  private static final Pattern JOINED =
      Pattern.compile("(" + PART_WORDS + ")?\\s*(?:[、，,和及与]|以及|$)");
  private static final Pattern CONTRARY = Pattern.compile("不一致|抵触|为准|以外|除外|办理|处罚|领取|取得");

  /** A title that tells how the one behind it was changed: 根据《…的决定》第二次修正的. */
  private static final Pattern CHANGED =
      Pattern.compile("(?:等[^《》]{0,30})?(?:第.{1,3}次)?(?:修正|修订|修改|批准|通过)");

  private static final Pattern BASIS = Pattern.compile("(?:根据|依照|按照|依据|适用|违反|执行|符合|参照)\\s*$");

  /** What may stand before a verb that rules: 决定废止《…》. */
  private static final Pattern RULES =
      Pattern.compile("(?:^[^□]{0,6}|[，,：:、\\s]|决定|现|同时|一并|并)(?:予以|宣布)?$");

  private static final Pattern SUGGESTS =
      Pattern.compile("(?:修改|制定|修订|变更|解释|撤销)[、和及与或]?者?$|(?:不得|可以|应当|建议|申请|要求|需要|提请|拟)$");
  private static final Pattern OBJECT =
      Pattern.compile("(?!后|前|的|时|或|和|并|及|与|、|，|部分)[^。；《》]{0,160}");

  private static final Pattern BARE =
      Pattern.compile(
          "^(.*(?:公布|发布|颁布|印发|颁发|通过|施行|实施|制定|批准)的|.*原|.*[，,、。\\s\\u3000]|)"
              + "([\\p{IsHan}（）()]{3,40}(?:法|法典|条例|办法|规定|细则|规则|决定|通知|意见|规程|章程)(?:（[^（）]{2,6}）)?)"
              + "(?:[（(][^（()）]{2,60}[）)])?"
              + ADVERBS
              + "$");
  private static final Pattern GENERAL =
      Pattern.compile("各地|以前|过去|有关|其他|其它|不一致|抵触|凡|上述|下列|以下|各项|各级|相关|任何|^[本该此其]|关于[^》]*的规定$");

  private final String sentence;
  private final String plain;
  private final List<TitleMention> titles;
  private final List<Ended> found = new ArrayList<>();

  private EndingClause(String sentence) {
    this.sentence = sentence;
    this.plain = TitleMention.blanked(sentence);
    this.titles =
        apart(
            TitleMention.all(sentence).stream()
                .filter(title -> plain.charAt(title.open()) == '《')
                .toList());
  }

  /** A title named in the brackets behind another is told of it, and ended by nothing here. */
  private static List<TitleMention> apart(List<TitleMention> titles) {
    List<TitleMention> apart = new ArrayList<>();
    for (TitleMention title : titles) {
      if (apart.isEmpty() || title.open() >= apart.getLast().after()) {
        apart.add(title);
      }
    }
    return apart;
  }

  /** What the sentence ends, in text order. */
  static List<Ended> read(String sentence) {
    return VERB.matcher(sentence).find() ? new EndingClause(sentence).read() : List.of();
  }

  private List<Ended> read() {
    Matcher verb = VERB.matcher(plain);
    int from = 0;
    while (verb.find()) {
      int before = found.size();
      Kind kind = verb.group().equals("废止") ? Kind.REPEALED : Kind.LAPSED;
      if (VERB_END.matcher(plain).region(verb.end(), plain.length()).lookingAt()) {
        subject(from, verb.start(), kind);
      }
      if (found.size() == before) {
        object(verb, kind);
      }
      if (found.size() > before) {
        from = verb.end();
      }
    }
    return List.copyOf(found);
  }

  /** 《甲》、《乙》同时废止: walks back from the verb as long as title follows title. */
  private void subject(int from, int verbStart, Kind kind) {
    List<TitleMention> before = between(from, verbStart);
    if (before.isEmpty()) {
      bare(from, verbStart, kind);
      return;
    }
    List<Link> chain = new ArrayList<>();
    int end = verbStart;
    boolean shares = false;
    for (int i = before.size() - 1; i >= 0; i--) {
      TitleMention title = before.get(i);
      String tail = plain.substring(title.after(), end);
      String lead = plain.substring(leadStart(before, i, from), title.open());
      boolean last = end == verbStart;
      end = title.open();
      if (!last && CHANGED.matcher(tail).lookingAt()) {
        continue;
      }
      Scope scope = last ? scope(tail) : joined(tail);
      if (scope == null || BASIS.matcher(lead).find()) {
        break;
      }
      @Nullable LocalDate on = day(plain.substring(from, verbStart));
      Ended ended = ended(title, context(lead, title), kind, scope, tail, on, shares);
      shares = lead.matches("[、，,和及与\\s]*");
      chain.add(new Link(ended, shares));
    }
    @Nullable LocalDate dated = null;
    for (Link link : chain.reversed()) {
      boolean inherits = link.bare && link.ended.dated() == null;
      found.add(inherits ? link.ended.withDated(dated) : link.ended);
      dated = found.getLast().dated();
    }
  }

  /** Where the words about title {@code i} begin: behind the one before that is ended too. */
  private int leadStart(List<TitleMention> before, int i, int from) {
    int previous = i - 1;
    while (previous >= 0
        && CHANGED
            .matcher(plain)
            .region(before.get(previous).after(), before.get(previous + 1).open())
            .lookingAt()) {
      previous--;
    }
    return previous < 0 ? from : before.get(previous).after();
  }

  /**
   * A title of a chain, and whether only 、 or 和 stands before it: then the maker before is its own.
   */
  private record Link(Ended ended, boolean bare) {}

  private Ended ended(
      TitleMention title,
      TitleContext context,
      Kind kind,
      Scope scope,
      String tail,
      @Nullable LocalDate on,
      boolean shares) {
    return new Ended(
        context.completed(title.title()),
        kind,
        scope,
        scope == Scope.PART ? refs(tail) : List.of(),
        context.number(),
        shares && context.dates() > 1 ? null : context.dated(),
        on);
  }

  /** 废止《甲》和《乙》. */
  private void object(Matcher verb, Kind kind) {
    String lead = plain.substring(0, verb.start());
    if (!RULES.matcher(lead).find() || SUGGESTS.matcher(lead).find()) {
      return;
    }
    int from = verb.end();
    boolean first = true;
    for (TitleMention title : between(from, plain.length())) {
      String before = plain.substring(from, title.open());
      if (first && !OBJECT.matcher(before).matches()) {
        return;
      }
      String after = plain.substring(title.after());
      int next = after.indexOf('《');
      String tail = next < 0 ? after : after.substring(0, next);
      Scope scope = next < 0 ? scope(tail.replaceFirst("[。；;：:]$", "")) : joined(tail);
      if (scope == null) {
        return;
      }
      found.add(ended(title, context(before, title), kind, scope, tail, day(lead), false));
      from = title.after();
      first = false;
    }
  }

  /** 原乐棠县养犬办法同时废止: a title without marks, where a place, a maker or 原 shows that it is one. */
  private void bare(int from, int verbStart, Kind kind) {
    String region = plain.substring(from, verbStart);
    Matcher name = BARE.matcher(region);
    if (!name.matches() || GENERAL.matcher(region).find()) {
      return;
    }
    String lead = name.group(1);
    String title = name.group(2);
    TitleContext context = new TitleContext(lead, "");
    boolean made = lead.endsWith("的") && context.dates() > 0;
    boolean placed =
        title.startsWith("中华人民共和国")
            || Jurisdiction.leading(title).filter(place -> !place.name().equals(title)).isPresent();
    if (made || placed || lead.endsWith("原")) {
      found.add(
          new Ended(
              context.completed(title),
              kind,
              Scope.WHOLE,
              List.of(),
              context.number(),
              context.dated(),
              day(region)));
    }
  }

  private static @Nullable Scope scope(String tail) {
    if (NOTHING_MORE.matcher(tail).matches()) {
      return Scope.WHOLE;
    }
    boolean part = PART.matcher(tail).matches() && !CONTRARY.matcher(tail).find();
    return part ? Scope.PART : null;
  }

  private static @Nullable Scope joined(String tail) {
    Matcher joined = JOINED.matcher(tail);
    if (!joined.lookingAt() || CONTRARY.matcher(tail).find()) {
      return null;
    }
    return joined.group(1) == null ? Scope.WHOLE : Scope.PART;
  }

  private TitleContext context(String lead, TitleMention title) {
    int close = TitleMention.closing(sentence, title.open());
    return new TitleContext(lead, sentence.substring(close + 1, title.after()));
  }

  private List<TitleMention> between(int from, int to) {
    return titles.stream().filter(t -> t.open() >= from && t.after() <= to).toList();
  }

  private static List<ProvisionRef> refs(String words) {
    String text = "《》" + words;
    return CitationFinder.find(text, new Span(0, text.length()), NO_TITLES).stream()
        .map(Citation::refs)
        .flatMap(List::stream)
        .toList();
  }

  /** The day of 自2022年1月1日起. */
  private static @Nullable LocalDate day(String words) {
    Optional<LocalDate> day =
        DateReader.findAll(words).stream()
            .filter(date -> words.substring(0, date.start()).matches("(?s).*(?:自|从)\\s*"))
            .filter(date -> words.substring(date.end()).matches("(?s)\\s*起(?!(?:施行|实施|执行)的).*"))
            .map(DateReader.Found::date)
            .findFirst();
    return day.orElse(null);
  }
}
