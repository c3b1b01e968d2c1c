package org.faheng.corpus.judgment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/** 首部: reads court, kind and number of a decision from its first lines. */
final class HeadReader {
  /** A head is rarely longer, before the parties. */
  private static final int LONGEST = 420;

  private static final String KIND = "(判决书|裁定书|决定书|调解书|通知书|支付令)";

  /** What the name of a court ends with (人民法院组织法(2018) 第十二条、第十五条). */
  private static final String COURT =
      "(?:人民|海事|知识产权|铁路运输|铁路运输中级|互联网|金融|军事|林区基层|林区中级|油田|矿区|农垦|垦区)法院";

  /** Court and kind in one breath: 某某人民法院 刑事附带民事 判决书. */
  private static final Pattern COURT_KIND =
      Pattern.compile(
          "((?:中华人民共和国)?\\p{IsHan}{2,40}?" + COURT + ")((?:[\\p{IsHan}、（）()]{0,16}?))" + KIND);

  private static final Pattern COURT_ALONE =
      Pattern.compile("^(?:中华人民共和国)?\\p{IsHan}{2,30}" + COURT + "(?:赔偿委员会)?$");
  private static final Pattern KIND_ALONE =
      Pattern.compile("^([\\p{IsHan}、（）()]{0,16}?)(判决书|裁定书|决定书|调解书|通知书|支付令)$");
  private static final Pattern BRANCH_KIND =
      Pattern.compile("(?:刑事|民事|行政|执行|赔偿)[\\p{IsHan}]{0,8}?" + KIND);
  private static final Pattern AGENCY_KIND =
      Pattern.compile("(行政处罚|处罚|行政复议|复议)(?:[\\p{IsHan}]{0,4})决定书");

  private static final Pattern PARTY =
      Pattern.compile(
          "(?:公诉机关|原公诉机关|抗诉机关|自诉人|附带民事|原告|被告|上诉人|被上诉人|第三人|申请|再审申请|被申请|申诉|赔偿请求|罪犯|异议人|复议申请|原审|当事人|被处罚|起诉人|利害关系人)");

  private final String text;

  private HeadReader(String text) {
    this.text = text;
  }

  /**
   * What the head says.
   *
   * @param court name as printed, empty where none is
   * @param kindWords the words of the title line such as 刑事附带民事判决书, empty where none is
   * @param docket the number, where one is printed
   * @param end offset after the head
   */
  record Head(String court, String kindWords, Optional<Docket> docket, int end) {}

  /** The head of {@code text}; total. */
  static Head read(String text) {
    return new HeadReader(text).read();
  }

  private Head read() {
    int end = zoneEnd();
    Title title = title(end);
    Optional<Docket> docket =
        DocketReader.read(text, new Span(title.end, Math.max(title.end, end)));
    if (docket.isEmpty()) {
      docket = DocketReader.read(text, new Span(0, end));
    }
    int headEnd = Math.max(title.end, docket.map(found -> found.span().end()).orElse(0));
    return new Head(title.court, title.kind, docket, headEnd);
  }

  /** The head ends where the first party is named. */
  private int zoneEnd() {
    int limit = Math.min(LONGEST, text.length());
    for (int at : SentenceStarts.of(text, 0, limit)) {
      Matcher party = PARTY.matcher(text).region(at, limit);
      if (at > 0 && party.lookingAt() && !titleLine(at)) {
        return at;
      }
    }
    return limit;
  }

  /** 申请再审刑事裁定书 and the like begin as a party does. */
  private boolean titleLine(int at) {
    int end = at;
    while (end < text.length()
        && end - at < 40
        && text.charAt(end) != '\n'
        && text.charAt(end) != ' ') {
      end++;
    }
    String line = text.substring(at, end);
    return line.endsWith("书") || line.endsWith("案");
  }

  private record Title(String court, String kind, int end) {}

  private Title title(int limit) {
    String court = "";
    String kind = "";
    int end = 0;
    for (Span token : tokens(limit)) {
      String word = token.of(text);
      if (court.isEmpty() && COURT_ALONE.matcher(word).find()) {
        court = word;
        end = token.end();
      } else if (kind.isEmpty() && KIND_ALONE.matcher(word).find()) {
        kind = word;
        end = Math.max(end, token.end());
      }
    }
    if (court.isEmpty() || kind.isEmpty()) {
      Title joined = joined(limit);
      if (joined != null) {
        return new Title(
            court.isEmpty() ? joined.court : court,
            kind.isEmpty() ? joined.kind : kind,
            Math.max(end, joined.end));
      }
    }
    return new Title(court, kind, end);
  }

  private List<Span> tokens(int limit) {
    List<Span> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= limit; i++) {
      boolean gap = i == limit || Squeezed.blank(text.charAt(i));
      if (gap && start >= 0) {
        tokens.add(new Span(start, i));
        start = -1;
      } else if (!gap && start < 0) {
        start = i;
      }
    }
    return tokens;
  }

  /** Spaced or run-together titles. */
  private @Nullable Title joined(int limit) {
    int line = text.indexOf('\n');
    if (line > 0 && line < limit && text.substring(0, line).strip().endsWith("案")) {
      // the title of a published case names the decision it is about
      return null;
    }
    Squeezed head = Squeezed.of(text, new Span(0, limit));
    Matcher agency = AGENCY_KIND.matcher(head.text());
    if (agency.find()) {
      return new Title("", agency.group(), head.span(0, agency.end()).end());
    }
    Matcher both = COURT_KIND.matcher(head.text());
    if (both.find()) {
      return new Title(
          both.group(1), both.group(2) + both.group(3), head.span(0, both.end()).end());
    }
    Matcher kind = BRANCH_KIND.matcher(head.text());
    return kind.find() ? new Title("", kind.group(), head.span(0, kind.end()).end()) : null;
  }
}
