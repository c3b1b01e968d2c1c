package org.faheng.corpus.judgment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.judgment.Lead.Voice;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 裁判文书分段: cuts a decision into head, parties, proceedings, facts (claims, defence, findings,
 * evidence), reasoning, operative part, notice, signature and annex. Works from the operative part
 * backwards: it is the surest mark.
 */
final class CourtSegmenter {
  /** The proceedings end with 现已审理终结。 and the like. */
  private static final List<String> CLOSING = List.of("终结", "审理完毕", "审查完毕", "完结");

  private static final Pattern CLOSED =
      Pattern.compile("(?:现|本案|目前|业|均)[^。；，\\n]{0,8}?(?:审理|审查|复核|复查|评议|听证|再审)[^。；，\\n]{0,6}?$");

  private static final Pattern PROCEDURAL =
      Pattern.compile(
          "提起公诉|一案|向本院(?:提[起出]|起诉|申请|申诉)|诉至本院|本院[^，。]{0,16}(?:受理|立案)|组成合议庭|公开开庭|审理了本案|到庭参加|出庭(?:支持|履行|参加)|独任审判|适用[^，。]{0,6}程序");

  private static final Pattern NOTICE =
      Pattern.compile(
          "(?:(?:[^。；\\n]{0,12})(?:如不服|不服本|如对本)|(?:本|此)(?:判决|裁定|决定)书?(?:为|系|是|一经|自|送达|于|立即)|(?:当事人|你|你单位|申请人|被处罚人)[^。\\n]{0,10}(?:应当|应|如|可以)[^。\\n]{0,14}(?:收到|接到|送达|之日起)|如未按|如果未按|审[\\s\\u3000]*判[\\s\\u3000]*[长员]|代理审判|书[\\s\\u3000]*记[\\s\\u3000]*员|附[：:]|附(?:相关|本案|有关|法律|判决|裁判|录)|[（(]此页无正文|逾期不(?:缴|履))");
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?:审[\\s\\u3000]*判[\\s\\u3000]*[长员]|代理审判[长员]|助理审判员|人民陪审员|主[\\s\\u3000]*审[\\s\\u3000]*人|二[〇○ＯO0零Ｏо０][一二三〇○零][一二三四五六七八九〇○零Ｏ0０][\\s\\u3000]*年|[12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日\\s*$|[（(](?:印章|盖章|公章|行政复议专用章)[）)])");
  private static final Pattern ANNEX =
      Pattern.compile(
          "附[：:]|附(?:相关|本案|有关|法律|判决|裁判|录|：|件|注)|(?:本案|本判决)?(?:所)?(?:适用|依据|引用)(?:的)?(?:相关)?(?:法律|法条)[^。]{0,10}[：:]|相关法律条(?:文|款)|法律条文");

  private static final Pattern COURT =
      Pattern.compile("^再审|本院|我院|本庭|合议庭|审判委员会|审委会|本机关|本府|本委|本局|赔偿委员会");

  private static final Pattern PURE =
      Pattern.compile(
          "(?:经[^，]{0,14}，)?(?:再审|本院|我院|本庭|合议庭|本机关|本府|本委|本局)(?![^，]{0,20}(?:关于|针对|对于))");
  private static final Pattern STRONG = Pattern.compile("审理|复核|再审");

  private final String text;
  private final List<Lead> leads;
  private final int headEnd;
  private final Procedure own;
  private final List<Section> sections = new ArrayList<>();

  private CourtSegmenter(String text, List<Lead> leads, int headEnd, Procedure own) {
    this.text = text;
    this.leads = leads;
    this.headEnd = headEnd;
    this.own = own;
  }

  /** The sections of {@code text} in order of their start. */
  static List<Section> sections(String text, List<Lead> leads, int headEnd, Procedure own) {
    CourtSegmenter segmenter = new CourtSegmenter(text, leads, headEnd, own);
    segmenter.run();
    segmenter.sections.sort(
        Comparator.comparingInt((Section s) -> s.span().start())
            .thenComparingInt(s -> -s.span().end()));
    return List.copyOf(segmenter.sections);
  }

  private void run() {
    if (headEnd > 0) {
      add(Part.HEAD, own, 0, headEnd);
    }
    DecisionMark mark = DecisionMark.last(text, headEnd, text.length());
    int bodyEnd = mark == null ? closing(headEnd) : mark.end();
    int reasoning = reasoningStart(mark == null ? bodyEnd : mark.verb());
    if (reasoning < 0 && mark != null) {
      reasoning = paragraphStart(mark.start());
    }
    int account = reasoning < 0 ? bodyEnd : reasoning;
    int facts = factsStart(account);
    proceedings(facts);
    if (facts < account) {
      add(Part.FACTS, own, facts, account);
      new AccountSegmenter(text, leads, own).add(sections, facts, account);
    }
    if (reasoning >= 0) {
      add(Part.REASONING, own, reasoning, bodyEnd);
    }
    if (mark != null) {
      tail(mark.end());
    }
  }

  /**
   * Where the text's own reasoning begins; -1 where it has none. The last paragraph that opens with
   * 本院认为 and nothing before it; opinions on single points (关于…，本院认为) and summings-up (综上) count
   * only where there is no such paragraph.
   */
  private int reasoningStart(int limit) {
    int pure = -1;
    int paragraph = -1;
    int any = -1;
    int early = -1;
    for (Lead lead : leads) {
      if (lead.start() >= limit) {
        break;
      }
      if (lead.is(Part.FINDINGS, Voice.OWN) && STRONG.matcher(lead.subject()).find()) {
        early = best(pure, paragraph, any, early);
        pure = -1;
        paragraph = -1;
        any = -1;
      }
      if (!lead.is(Part.REASONING, Voice.OWN) || !COURT.matcher(words(lead)).find()) {
        continue;
      }
      any = any < 0 ? lead.start() : any;
      if (opensParagraph(lead.start())) {
        paragraph = paragraph < 0 ? lead.start() : paragraph;
        if (PURE.matcher(words(lead)).lookingAt()) {
          pure = lead.start();
        }
      }
    }
    return best(pure, paragraph, any, early);
  }

  private static int best(int... places) {
    for (int place : places) {
      if (place >= 0) {
        return place;
      }
    }
    return -1;
  }

  private String words(Lead lead) {
    return text.substring(lead.start(), lead.end());
  }

  /** A decision without 本院认为 gives its reasons, if any, in the paragraph of its operative words. */
  private int paragraphStart(int sentence) {
    int start = sentence;
    while (start > headEnd && sentence - start < 1000 && !opensParagraph(start)) {
      start--;
    }
    return opensParagraph(start) ? start : sentence;
  }

  private boolean opensParagraph(int at) {
    return at == 0 || Squeezed.blank(text.charAt(at - 1));
  }

  /**
   * The account of the case begins after 现已审理终结; where that is missing, after the last sentence
   * about the proceedings that precedes the first claim or finding; else after the parties.
   */
  private int factsStart(int limit) {
    int closed = closed(Math.min(headEnd, limit), limit);
    if (closed >= 0) {
      return skipBlank(closed, limit);
    }
    int parties = skipBlank(headEnd, limit);
    int speech = firstSpeech(parties, limit);
    int from = parties < speech ? PartyReader.end(text, parties, speech) : speech;
    int start = from;
    for (int at : SentenceStarts.of(text.substring(0, speech), from)) {
      if (PROCEDURAL.matcher(sentence(at)).find()) {
        start = Math.min(speech, at + sentence(at).length());
      }
    }
    return skipBlank(start, limit);
  }

  /** Place after 现已审理终结。 and the like; -1 where the text lacks it. */
  private int closed(int from, int limit) {
    for (String word : CLOSING) {
      for (int at = text.indexOf(word, from);
          at >= 0 && at < limit;
          at = text.indexOf(word, at + 2)) {
        String before = text.substring(Math.max(from, at - 22), at);
        if (CLOSED.matcher(before).find()) {
          return after(at + word.length(), limit);
        }
      }
    }
    return -1;
  }

  private int after(int from, int limit) {
    int at = from;
    while (at < limit && at - from < 6 && "。；，\n ".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return Math.min(limit, at + 1);
  }

  private int firstSpeech(int from, int limit) {
    for (Lead lead : leads) {
      if (lead.start() >= from
          && lead.start() < limit
          && lead.part() != Part.EVIDENCE
          && (speaks(lead) || !PROCEDURAL.matcher(sentence(lead.start())).find())) {
        return lead.start();
      }
    }
    return limit;
  }

  /** 指控： is speech, 指控被告人某犯某罪，向本院提起公诉 is not. */
  private boolean speaks(Lead lead) {
    return lead.end() < text.length() && "，：:,".indexOf(text.charAt(lead.end())) >= 0;
  }

  private String sentence(int from) {
    int end = from;
    while (end < text.length() && end - from < 500 && "。\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(from, Math.min(text.length(), end + 1));
  }

  private void proceedings(int facts) {
    int parties = skipBlank(headEnd, facts);
    if (parties < facts) {
      int end = PartyReader.end(text, parties, facts);
      if (end > parties) {
        add(Part.PARTIES, own, parties, end);
      }
      int start = skipBlank(end, facts);
      if (start < facts) {
        add(Part.PROCEEDINGS, own, start, facts);
      }
    }
  }

  private void tail(int start) {
    int end = find(NOTICE, start);
    int signature = find(SIGNATURE, start);
    int annex = find(ANNEX, start);
    int decisionEnd = Math.min(end, Math.min(signature, annex));
    add(Part.DECISION, own, start, decisionEnd);
    int noticeEnd = Math.min(signature, annex > decisionEnd ? annex : text.length());
    if (decisionEnd < noticeEnd) {
      add(Part.NOTICE, own, decisionEnd, noticeEnd);
    }
    if (signature < text.length()) {
      add(Part.SIGNATURE, own, signature, annex > signature ? annex : text.length());
    }
    if (annex < text.length()) {
      add(Part.ANNEX, own, annex, annex < signature ? signature : text.length());
    }
  }

  /** First sentence start from {@code from} on that the pattern fits; the end where none. */
  private int find(Pattern pattern, int from) {
    Matcher matcher = pattern.matcher(text);
    for (int at : SentenceStarts.of(text, from)) {
      if (at > from && matcher.region(at, text.length()).lookingAt()) {
        return at;
      }
    }
    return text.length();
  }

  private int closing(int from) {
    return Math.min(find(NOTICE, from), find(SIGNATURE, from));
  }

  private int skipBlank(int from, int limit) {
    int at = from;
    while (at < limit && Squeezed.blank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private void add(Part part, Procedure instance, int start, int end) {
    int last = end;
    while (last > start && Squeezed.blank(text.charAt(last - 1))) {
      last--;
    }
    sections.add(new Section(part, instance, new Span(start, last)));
  }

  /** Where a section of that part starts; null where there is none. */
  static @Nullable Section first(List<Section> sections, Part part) {
    return sections.stream().filter(s -> s.part() == part).findFirst().orElse(null);
  }
}
