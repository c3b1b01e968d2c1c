package org.faheng.corpus.judgment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 裁判文书分段: cuts a decision into head, parties, proceedings, facts (claims, defence, findings,
 * evidence), reasoning, operative part, notice, signature and annex. Works from the operative part
 * backwards: it is the surest mark.
 */
final class CourtSegmenter {
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?:(?:[^。；\\n]{0,12})(?:如不服|不服本|如对本)|(?:本|此)(?:判决|裁定|决定)书?(?:为|系|是|一经|自|送达|于|立即)|(?:当事人|你|你单位|申请人|被处罚人)[^。\\n]{0,10}(?:应当|应|如|可以)[^。\\n]{0,14}(?:收到|接到|送达|之日起)|如未按|如果未按|审[\\s\\u3000]*判[\\s\\u3000]*[长员]|代理审判|书[\\s\\u3000]*记[\\s\\u3000]*员|附[：:]|附(?:相关|本案|有关|法律|判决|裁判|录)|[（(]此页无正文|逾期不(?:缴|履))");
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?:审[\\s\\u3000]*判[\\s\\u3000]*[长员]|代理审判[长员]|助理审判员|人民陪审员|主[\\s\\u3000]*审[\\s\\u3000]*人|二[〇○ＯO0零Ｏо０][一二三〇○零][一二三四五六七八九〇○零Ｏ0０][\\s\\u3000]*年|[12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日\\s*$|[（(](?:印章|盖章|公章|行政复议专用章)[）)])");
  private static final Pattern ANNEX =
      Pattern.compile(
          "附[：:]|附(?:相关|本案|有关|法律|判决|裁判|录|：|件|注)|(?:本案|本判决)?(?:所)?(?:适用|依据|引用)(?:的)?(?:相关)?(?:法律|法条)[^。]{0,10}[：:]|相关法律条(?:文|款)|法律条文");

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
    ReasoningStart reasons = new ReasoningStart(text, leads);
    int reasoning = reasons.find(mark == null ? bodyEnd : mark.verb());
    if (reasoning < 0 && mark != null) {
      reasoning = reasons.ofBasis(mark.start(), headEnd);
    }
    int account = reasoning < 0 ? bodyEnd : reasoning;
    int facts = new AccountStart(text, leads, headEnd).find(account);
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
    for (int at : SentenceStarts.of(text, from, text.length())) {
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
