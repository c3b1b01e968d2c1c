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
 * 公报体例分段: a case told instance by instance: each court's findings, opinion and decision, one after
 * the other.
 */
final class NarrativeSegmenter {
  private static final Pattern DECIDES =
      Pattern.compile(
          "(?:判决|裁定|决定|判处)(?:如下)?[\\s\\u3000]*[：:][\\s\\u3000]*|(?:判决|裁定|决定)(?:如下)?[，,。]?\\n\\s*|(?:判决|裁定|遂|决定)(?=驳回|维持|撤销|核准|准许|准予|被告|原告|上诉人)|(?:判决|裁定)如下[，,；;\\s]*|协议(?:如下|内容)?[\\s]*[：:]\\s*|(?:分别)?(?:以[^，。；\\n]{2,24}罪，?)?判处(?=被告人|有期|死刑|无期|拘役|罚金)");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:第?一审|二审)?宣判后|一审判决后|判决宣告后|宣告后|[^。；\\n]{2,40}不服[^。；\\n]{0,40}(?:判决|裁定|上诉)|[^。；\\n]{1,30}提[起出]上诉|(?:本案)?(?:一审|二审)?案?件?受理费|[^。；\\n]{0,20}(?:判决|裁定|决定)(?:已|已经)?(?:发生)?(?:法律效力|为终审)|本(?:判决|裁定)|[^。；\\n]{2,30}法院二审");

  private static final Pattern LATER =
      Pattern.compile(
          "法院[^。；]{0,60}?(?:协议(?:如下|内容)?[：:]\\s*|如下协议[：:]?\\s*|(?:判决|裁定)(?:如下)?[：:]\\s*)");
  private static final Pattern WITHDRAWN = Pattern.compile("准[予许][^。]{0,40}撤");

  /** 法院认为 without a name goes on with the opinion of the court that spoke last. */
  private static final Pattern UNNAMED = Pattern.compile("(?:对此|综上|故|据此)?(?:一审|二审|再审|生效|受诉|审理)?法院");

  private final String text;
  private final List<Lead> leads;
  private final List<Section> sections = new ArrayList<>();

  /** Leads before this one have been looked at: opinions are taken in order. */
  private int cursor;

  private NarrativeSegmenter(String text, List<Lead> leads) {
    this.text = text;
    this.leads = leads;
  }

  /** One court's opinion and what it decided. */
  private record Opinion(Lead lead, Procedure instance, int verb, int decision, int end) {}

  /** The sections of {@code text} from {@code start} on. */
  static List<Section> sections(String text, List<Lead> leads, int start) {
    NarrativeSegmenter segmenter = new NarrativeSegmenter(text, leads);
    segmenter.run(start);
    segmenter.sections.sort(
        Comparator.comparingInt((Section s) -> s.span().start())
            .thenComparingInt(s -> -s.span().end()));
    return segmenter.sections;
  }

  private void run(int start) {
    int from = bodyStart(start);
    List<Opinion> opinions = opinions(from);
    int facts = from;
    for (Opinion opinion : opinions) {
      account(facts, opinion.lead.start(), opinion.instance);
      boolean decided = opinion.decision >= 0;
      add(
          Part.REASONING,
          opinion.instance,
          opinion.lead.start(),
          decided ? opinion.decision : opinion.end);
      if (decided) {
        add(Part.DECISION, opinion.instance, opinion.decision, opinion.end);
      }
      facts = skipBlank(opinion.end, text.length());
    }
    if (!opinions.isEmpty()) {
      settlement(facts);
    } else {
      account(from, text.length(), Procedure.UNKNOWN);
    }
  }

  /** What a later court settled or decided without an opinion of its own. */
  private void settlement(int from) {
    Matcher later = LATER.matcher(text).region(from, text.length());
    if (later.find() && !WITHDRAWN.matcher(text).region(later.end(), text.length()).lookingAt()) {
      add(Part.DECISION, Procedure.SECOND, later.end(), decisionEnd(later.end(), text.length()));
    }
  }

  private int bodyStart(int start) {
    int account = new AccountStart(text, leads, start).find(text.length());
    int parties = Math.min(account, PartyReader.end(text, start, account));
    if (parties > start) {
      add(Part.PARTIES, Procedure.UNKNOWN, start, parties);
    }
    int from = skipBlank(parties, account);
    if (from < account) {
      add(Part.PROCEEDINGS, Procedure.UNKNOWN, from, account);
    }
    return account;
  }

  private List<Opinion> opinions(int from) {
    List<Lead> heads =
        leads.stream()
            .filter(lead -> lead.start() >= from && lead.part() == Part.REASONING)
            .toList();
    List<Opinion> opinions = new ArrayList<>();
    int at = 0;
    while (at < heads.size()) {
      int last = lastOfOpinion(heads, at);
      Lead head = heads.get(reopened(heads, at, last));
      int next = last + 1 < heads.size() ? heads.get(last + 1).start() : text.length();
      opinions.add(opinion(head, opinions, decides(head.end(), next), next));
      at = last + 1;
    }
    return opinions;
  }

  /** 综上，本院认为 goes on with the same opinion as long as nothing has been decided. */
  private int lastOfOpinion(List<Lead> heads, int first) {
    int last = first;
    while (last + 1 < heads.size()
        && sameCourt(heads.get(first), heads.get(last + 1))
        && decides(heads.get(last).end(), heads.get(last + 1).start()) == null) {
      last++;
    }
    return last;
  }

  /** An opinion on evidence before 审理查明 is not yet the reasoning: the head after the findings. */
  private int reopened(List<Lead> heads, int first, int last) {
    int start = first;
    for (int i = first + 1; i <= last; i++) {
      boolean found = false;
      for (; cursor < leads.size() && leads.get(cursor).start() < heads.get(i).start(); cursor++) {
        Lead lead = leads.get(cursor);
        found |= lead.start() > heads.get(i - 1).start() && finds(lead);
      }
      start = found ? i : start;
    }
    return start;
  }

  private boolean finds(Lead lead) {
    return lead.part() == Part.FINDINGS
        && lead.voice() != Voice.PARTY
        && Squeezed.blank(text.charAt(Math.max(0, lead.start() - 1)))
        && text.substring(lead.start(), lead.end()).contains("审理");
  }

  private static boolean sameCourt(Lead a, Lead b) {
    return b.voice() == Voice.OWN
        || a.subject().equals(b.subject())
        || UNNAMED.matcher(b.subject()).lookingAt();
  }

  private Opinion opinion(Lead lead, List<Opinion> before, int @Nullable [] decides, int next) {
    int end = decides == null ? next : decisionEnd(decides[1], next);
    return new Opinion(
        lead,
        instance(lead, before),
        decides == null ? -1 : decides[0],
        decides == null ? -1 : decides[1],
        end);
  }

  private static Procedure instance(Lead lead, List<Opinion> before) {
    String subject = lead.subject();
    if (subject.contains("再审")) {
      return Procedure.RETRIAL;
    }
    if (subject.contains("二审")) {
      return Procedure.SECOND;
    }
    if (subject.contains("一审") || before.isEmpty()) {
      return Procedure.FIRST;
    }
    Procedure last = before.getLast().instance;
    return last == Procedure.FIRST ? Procedure.SECOND : Procedure.RETRIAL;
  }

  private int @Nullable [] decides(int from, int limit) {
    int[] found = null;
    if (from > limit) {
      return null;
    }
    Matcher matcher = DECIDES.matcher(text).region(from, limit);
    while (matcher.find()) {
      if (quoted(matcher.start())) {
        continue;
      }
      found = new int[] {matcher.start(), matcher.end()};
      if (matcher.group().length() > 2) {
        return found;
      }
    }
    return found;
  }

  /** 撤销…判决： and 该判决: the decision of another court. */
  private boolean quoted(int at) {
    String before = text.substring(Math.max(0, at - 3), at);
    return before.matches(".*(?:民事|刑事|行政|原审|一审|号|该|生效)$");
  }

  private int decisionEnd(int from, int limit) {
    Matcher after = AFTER.matcher(text);
    for (int at : SentenceStarts.of(text, from, limit)) {
      if (at > from && after.region(at, limit).lookingAt()) {
        return at;
      }
    }
    return limit;
  }

  private void account(int start, int end, Procedure instance) {
    if (start < end) {
      add(Part.FACTS, instance, start, end);
      new AccountSegmenter(text, leads, instance).add(sections, start, end);
    }
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
}
