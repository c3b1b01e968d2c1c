package org.faheng.corpus.judgment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.faheng.corpus.document.FactTable;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/** 当事人识别: reads parties, their roles and those who act for them from the head. */
final class PartyReader {
  /** The first sentence about the proceedings ends the list of parties. */
  private static final Pattern PROCEEDING =
      Pattern.compile(
          "一案|提起公诉|起诉书|指控|向(?:本院|人民法院|本机关|\\p{IsHan}{2,24}法院)|诉至|不服|提起上诉|提起抗诉"
              + "|本(?:院|机关|局)(?:受理|于[^，。]{4,16}(?:受理|立案|作出)|依法组成|立案|接到|决定立案|在|对|查|执法)|申请行政复议|申请再审|(?:裁定|判决|决定)[，：]|审理查明|诉称");

  private static final Map<String, String[]> ROLES = roles();
  private static final Pattern LINE =
      Pattern.compile(
          "(?:[一二]审|原审|上列|第[一二三四五六七八九]|共同|[一二三四五六七八九十]|两|三|其)?("
              + ROLES.keySet().stream()
                  .sorted((a, b) -> b.length() - a.length())
                  .collect(Collectors.joining("|"))
              + ")(?:[甲乙丙一二三四五六七八九十1-9](?=[：:（(]))?[ \\u3000]*(?:[（(]([^（()）\\n]{1,40})[)）])?[：:\\s\\u3000]*"
              + "((?:[^，,。；;（(：:\\n\\s]|[（(][^（()）\\n]{1,12}[)）](?=[^，,。；;：:\\n]))"
              + "(?:[^，,。；;（(：:\\n]|[（(][^（()）\\n]{1,12}[)）](?=[^，,。；;：:\\n])){1,50})");

  /** Lines about a party that do not begin with its role. */
  private static final Pattern DETAIL =
      Pattern.compile(
          "[^，。；\\n]{1,12}[：:]|住|经营|统一社会|身份证|户籍|地址|因|男|女|汉族|生于|系|现|[（(]|[12][0-9]{3}年|曾|上列|上述|以上|[0-9]|文化|捕前|绰号|本案");

  private static final Pattern NO_NAME =
      Pattern.compile("因|不服|一案|以及|及其|提出|认为|诉称|辩称|到庭|指控|于\\d|犯|对本|未|请求|经|的");
  private static final Pattern AGENCY =
      Pattern.compile(".*(?:人民政府|[局厅委部署]|委员会|街道办事处|管理处|大队|支队|办公室|管委会|检察院|海关|国务院|监狱)$");
  private static final Pattern TRAILING =
      Pattern.compile("[、，]?(?:男|女|汉族|住|系)$|\\s+(?:男|女).*$|[\\s\\u3000]+$");

  private PartyReader() {}

  /** End of the list of parties that starts at {@code start}. */
  static int end(String text, int start, int limit) {
    int end = start;
    int[] starts = SentenceStarts.of(text, start, limit);
    int first = starts.length == 0 ? -1 : starts[0];
    for (int at : starts) {
      int stop = sentenceEnd(text, at, limit);
      boolean agent = startsAgent(text, at);
      boolean named = LINE.matcher(text).region(at, stop).lookingAt();
      if (at == first && !named) {
        return start;
      }
      if (!named
          && at > 0
          && Squeezed.blank(text.charAt(at - 1))
          && !DETAIL.matcher(text).region(at, stop).lookingAt()) {
        return at;
      }
      if (!agent && PROCEEDING.matcher(text).region(at, stop).find()) {
        return at;
      }
      end = stop;
    }
    return end;
  }

  private static boolean startsAgent(String text, int at) {
    Matcher line = LINE.matcher(text).region(at, Math.min(text.length(), at + 110));
    return line.lookingAt() && !kind(line.group(1)).equals("PARTY");
  }

  private static int sentenceEnd(String text, int from, int limit) {
    int at = from;
    while (at < limit && at - from < 600 && "。\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return Math.min(limit, at + 1);
  }

  /** The parties named in a stretch of {@code text}, in order. */
  static List<Party> read(String text, Span zone) {
    List<Party> parties = new ArrayList<>();
    String head = text.substring(0, zone.end());
    for (int at : SentenceStarts.of(head, zone.start(), head.length())) {
      Matcher line = LINE.matcher(head).region(at, zone.end());
      if (line.lookingAt()) {
        add(parties, line);
      }
    }
    return List.copyOf(parties);
  }

  private static void add(List<Party> parties, Matcher line) {
    String name = TRAILING.matcher(line.group(3)).replaceAll("").strip();
    if (name.length() < 2
        || NO_NAME.matcher(name).find() && name.length() < 30 && !name.endsWith("公司")) {
      return;
    }
    Span span = new Span(line.start(3), line.start(3) + name.length());
    String role = role(line.group(1));
    if (kind(line.group(1)).equals("AGENT") || kind(line.group(1)).equals("REPRESENTATIVE")) {
      Party last = parties.isEmpty() ? null : parties.removeLast();
      if (last != null) {
        List<Party.Agent> agents = new ArrayList<>(last.agents());
        agents.add(new Party.Agent(role, name, span));
        parties.add(
            new Party(last.role(), last.former(), last.name(), last.agency(), agents, last.span()));
      }
      return;
    }
    if (parties.stream().anyMatch(p -> p.name().equals(name) && p.role().equals(role))
        && !name.contains("某")) {
      return;
    }
    parties.add(
        new Party(
            role, former(line.group(2)), name, AGENCY.matcher(name).matches(), List.of(), span));
  }

  private static String former(@Nullable String note) {
    return note != null && note.matches(".*(?:审|诉).*") ? note : "";
  }

  private static String role(String word) {
    String[] row = ROLES.get(word);
    return row == null ? word : row[0];
  }

  private static String kind(String word) {
    String[] row = ROLES.get(word);
    return row == null ? "PARTY" : row[1];
  }

  private static Map<String, String[]> roles() {
    Map<String, String[]> roles = new HashMap<>();
    for (Map<String, String> row : FactTable.read("party-roles")) {
      roles.put(
          row.getOrDefault("word", ""),
          new String[] {row.getOrDefault("role", ""), row.getOrDefault("kind", "")});
    }
    return Map.copyOf(roles);
  }
}
