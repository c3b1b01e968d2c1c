package org.faheng.corpus.judgment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.faheng.corpus.document.FactTable;
import org.jspecify.annotations.Nullable;

/** 段首语识别: reads subject and verb at the start of every sentence; one pass, linear. */
final class LeadReader {
  /** A lead longer than this is an ordinary sentence. */
  private static final int WINDOW = 70;

  private static final int LONGEST_VERB = 6;
  private static final String STOPS = "，。；：！？,;: \u3000\n“”《";

  /** First clauses that only introduce the lead: 综上，本院认为. */
  private static final Pattern OPENER =
      Pattern.compile(
          "(?:综上|据此|因此|为此|经|根据|依据|现|关于|综合|基于|针对|鉴于|以上|上述|本案|在|对|本院|\\p{IsHan}{2,24}法院)[^，]{0,28}");

  /** 上述事实，有下列证据证明; 认定以上事实的证据有. */
  private static final Pattern EVIDENCE =
      Pattern.compile(
          "(?:上述|以上|前述|该|认定|证明|证实|为证实)[^。；：\\n]{0,24}?(?:事实|指控)[^。；\\n]{0,40}?(?:证据|证实|为证|证明|佐证|在案)");

  /** A verb that opens a part; a weak one only after a party's role. */
  private record Verb(String word, Part part, boolean weak) {}

  /** Roles that weak verbs (提出, 请求) need before them. */
  private static final Pattern ROLE =
      Pattern.compile("原告|被告|上诉人|申请人|申诉人|第三人|公诉|检察|自诉人|辩护人|代理人|请求人|机关|当事人|异议人|执行人|罪犯|起诉人");

  /** 被告人对起诉书指控的事实无异议: the charge is only the object. */
  private static final Pattern ANSWER = Pattern.compile("被告人.*对|辩护人|上诉人");

  private static final Map<Character, List<Verb>> VERBS = verbs();
  private static final Map<Lead.Voice, Pattern> VOICES = voices();

  private final String text;
  private final List<Lead> leads = new ArrayList<>();

  private LeadReader(String text) {
    this.text = text;
  }

  /** Every lead of {@code text}, in order. */
  static List<Lead> read(String text) {
    LeadReader reader = new LeadReader(text);
    for (int at : SentenceStarts.of(text)) {
      reader.sentence(at);
    }
    return List.copyOf(reader.leads);
  }

  private void sentence(int start) {
    int limit = Math.min(text.length(), start + WINDOW);
    int clause = clauseEnd(start, limit);
    if (EVIDENCE.matcher(text).region(start, limit).lookingAt()) {
      leads.add(new Lead(start, clause, Part.EVIDENCE, Lead.Voice.OWN, ""));
      return;
    }
    Lead lead = clause(start, start, clause);
    if (lead == null && clause < limit && text.charAt(clause) == '，') {
      String opener = text.substring(start, clause);
      if (OPENER.matcher(opener).matches()) {
        lead = clause(start, clause + 1, clauseEnd(clause + 1, limit));
      }
    }
    if (lead != null) {
      leads.add(lead);
    }
  }

  private int clauseEnd(int from, int limit) {
    int at = from;
    while (at < limit && STOPS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private @Nullable Lead clause(int start, int from, int end) {
    if (text.startsWith("请求", from) || text.startsWith("要求", from)) {
      // the sentence goes on with what a party said before
      return null;
    }
    for (int at = from; at < end; at++) {
      List<Verb> verbs = VERBS.get(text.charAt(at));
      if (verbs == null) {
        continue;
      }
      for (Verb verb : verbs) {
        if (text.startsWith(verb.word, at) && !title(verb.word, at)) {
          Lead lead = lead(start, from, at, verb);
          if (lead != null) {
            return lead;
          }
        }
      }
    }
    return null;
  }

  /** 辩护人 is a person, 辩护 what he does. */
  private boolean title(String verb, int at) {
    return verb.equals("辩护") && text.startsWith("人", at + 2);
  }

  private @Nullable Lead lead(int start, int from, int at, Verb verb) {
    String subject = text.substring(from, at).strip();
    Part part = verb.part;
    if (part == Part.CLAIMS || part == Part.DEFENCE) {
      // parties state claims and defences, courts find and reason
      boolean answered = verb.word.equals("指控") && ANSWER.matcher(subject).find();
      if (subject.isEmpty() || answered || verb.weak && !ROLE.matcher(subject).find()) {
        return null;
      }
      return new Lead(start, at + verb.word.length(), part, Lead.Voice.PARTY, subject);
    }
    if (subject.isEmpty() && from == start && !verb.word.startsWith("查")) {
      return continued(start, at + verb.word.length(), verb);
    }
    Lead.Voice voice = voice(subject);
    if (from > start && subject.isEmpty()) {
      // 本院经审查，认为: the subject stands in the clause before
      voice = voice(text.substring(start, from - 1).strip());
    }
    return voice == null ? null : new Lead(start, at + verb.word.length(), part, voice, subject);
  }

  /** 某法院对该案进行了复核。认为：… the subject stands in the sentence before. */
  private @Nullable Lead continued(int start, int end, Verb verb) {
    boolean opens = end < text.length() && "：，".indexOf(text.charAt(end)) >= 0;
    return opens && verb.word.equals("认为")
        ? new Lead(start, end, Part.REASONING, Lead.Voice.NAMED, "")
        : null;
  }

  private static Lead.@Nullable Voice voice(String subject) {
    for (Map.Entry<Lead.Voice, Pattern> voice : VOICES.entrySet()) {
      if (voice.getValue().matcher(subject).matches()) {
        return voice.getKey();
      }
    }
    return null;
  }

  private static Map<Character, List<Verb>> verbs() {
    Map<Character, List<Verb>> verbs = new HashMap<>();
    for (Map<String, String> row : FactTable.read("judgment-verbs")) {
      String verb = row.getOrDefault("verb", "");
      if (verb.length() > LONGEST_VERB) {
        throw new IllegalArgumentException("verb must have at most 6 characters, got " + verb);
      }
      verbs
          .computeIfAbsent(verb.charAt(0), first -> new ArrayList<>())
          .add(
              new Verb(
                  verb,
                  Part.valueOf(row.getOrDefault("part", "")),
                  "weak".equals(row.get("weight"))));
    }
    verbs.values().forEach(list -> list.sort((a, b) -> b.word.length() - a.word.length()));
    return verbs;
  }

  private static Map<Lead.Voice, Pattern> voices() {
    Map<Lead.Voice, StringBuilder> patterns = new EnumMap<>(Lead.Voice.class);
    for (Map<String, String> row : FactTable.read("judgment-voices")) {
      patterns
          .computeIfAbsent(
              Lead.Voice.valueOf(row.getOrDefault("voice", "")), v -> new StringBuilder())
          .append('|')
          .append(row.getOrDefault("pattern", ""));
    }
    Map<Lead.Voice, Pattern> voices = new EnumMap<>(Lead.Voice.class);
    patterns.forEach((voice, any) -> voices.put(voice, Pattern.compile(any.substring(1))));
    return voices;
  }
}
