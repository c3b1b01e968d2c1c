package org.faheng.corpus.judgment;

import java.util.List;
import java.util.regex.Pattern;

/** 事实部分起点: where parties and proceedings end and the account of the case begins. */
final class AccountStart {
  /** The proceedings end with 现已审理终结。 and the like. */
  private static final List<String> CLOSING = List.of("终结", "审理完毕", "审查完毕", "完结");

  private static final Pattern CLOSED =
      Pattern.compile("(?:现|本案|目前|业|均)[^。；，\\n]{0,8}?(?:审理|审查|复核|复查|评议|听证|再审)[^。；，\\n]{0,6}?$");

  private static final Pattern PROCEDURAL =
      Pattern.compile(
          "提起公诉|一案|向本(?:院|机关)(?:提[起出]|起诉|申请|申诉)|诉至本院|本(?:院|机关)[^，。]{0,16}(?:受理(?!费)|立案)|组成合议庭|公开开庭"
              + "|审理了本案|到庭参加|出庭(?:支持|履行|参加)|独任审判|适用[^，。]{0,6}程序"
              + "|向[^，。]{2,40}?(?:法院|委员会)(?:提[起出]|起诉|申请|申诉)|进行提审|决定提审|中止原(?:判决|裁定)的执行|申请行政复议");

  /** A paragraph that runs into what the court below decided is account already. */
  private static final Pattern LOWER_DECISION = Pattern.compile("(?:判决|裁定)(?:如下)?[：:]\\s*$");

  private static final int LONGEST_SENTENCE = 500;

  private final String text;
  private final List<Lead> leads;
  private final int headEnd;

  AccountStart(String text, List<Lead> leads, int headEnd) {
    this.text = text;
    this.leads = leads;
    this.headEnd = headEnd;
  }

  /**
   * The account of the case begins after 现已审理终结; where that is missing, after the last sentence
   * about the proceedings that precedes the first claim or finding; else after the parties.
   */
  int find(int limit) {
    int closed = closed(Math.min(headEnd, limit), limit);
    if (closed >= 0) {
      return skipBlank(closed, limit);
    }
    int parties = skipBlank(headEnd, limit);
    int speech = firstSpeech(parties, limit);
    int from = parties < speech ? PartyReader.end(text, parties, speech) : speech;
    int start = from;
    for (int at : SentenceStarts.of(text, from, speech)) {
      String sentence = sentence(at);
      if (LOWER_DECISION.matcher(sentence).find()) {
        return Math.max(from, text.lastIndexOf('\n', at) + 1);
      }
      if (PROCEDURAL.matcher(sentence).find()) {
        start = Math.min(speech, at + sentence.length());
      }
    }
    return skipBlank(restOfParagraph(start, from, speech), limit);
  }

  /** What little follows the proceedings in their own paragraph (变更被告名称) belongs to them. */
  private int restOfParagraph(int start, int from, int speech) {
    int line = text.indexOf('\n', Math.max(0, start - 1));
    boolean near = start > from && line >= start && line < speech && line - start < 140;
    return near ? line : start;
  }

  /** Place after 现已审理终结。 and the like; -1 where the text lacks it. */
  private int closed(int from, int limit) {
    for (String word : CLOSING) {
      for (int at = text.indexOf(word, from);
          at >= 0 && at < limit;
          at = text.indexOf(word, at + 2)) {
        if (CLOSED.matcher(text.substring(Math.max(from, at - 22), at)).find()) {
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
    int limit = Math.min(text.length(), from + LONGEST_SENTENCE);
    while (end < limit && "。\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(from, Math.min(text.length(), end + 1));
  }

  private int skipBlank(int from, int limit) {
    int at = from;
    while (at < limit && Squeezed.blank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
