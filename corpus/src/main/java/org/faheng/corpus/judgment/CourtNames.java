package org.faheng.corpus.judgment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.structure.Span;

/** 法院名称识别: every court named in a stretch of text; looks back from every 法院. */
final class CourtNames {
  private static final int LONGEST = 36;

  /** Words before a name that are no part of it. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^.*(?:不服|上诉至|诉至|起诉至|抗诉至|上诉于|直接向|通过|撤销|维持|核准|指定|指令|发回|报请|移送|因为|认为|宣判后|的|向|由|对|被|该|与|及|和|并|或者|以|因|后|其|原告|被告|上诉人|申请人|公司|中华人民共和国|本案|案件|再审|提审|经(?!济|开|贸))(?=.{4,}$)");

  /** 法院 as a common noun. */
  private static final Pattern COMMON =
      Pattern.compile(
          "(?:人民|原审|一审|二审|再审|终审|生效|上级|下级|本|该|两级|各级|受诉|管辖|执行|受理|审理|法院|中级人民|基层人民|高级人民|原|上一级人民|有管辖权的人民|他|两|省|市)");

  private static final Pattern NAME =
      Pattern.compile(
          ".{2,}(?:人民|海事|知识产权|铁路运输|铁路运输中级|互联网|金融|军事|林区|林业|油田|矿区|农垦|垦区|铁路|水上运输|生产建设兵团[^，]{0,8}分院)|最高人民");

  private static final Pattern SHORT_BEFORE =
      Pattern.compile("^.*(?:不服|撤销|维持|核准|指令|发回|报请|向|由|对|该|的|与|和|以|故|后)(?=.{2,}$)");
  private static final Pattern ABBREVIATION = Pattern.compile("(?<=\\p{IsHan}{2})(?:中院|高院)(?!长)");

  private CourtNames() {}

  /** A court and its place. */
  record Found(String name, Span span) {}

  static List<Found> find(String text, Span zone) {
    List<Found> found = new ArrayList<>();
    int floor = zone.start();
    for (int at = text.indexOf("法院", zone.start());
        at >= 0 && at + 2 <= zone.end();
        at = text.indexOf("法院", at + 2)) {
      int start = start(text, at, floor);
      String head = text.substring(start, at);
      if (NAME.matcher(head).matches() && !COMMON.matcher(head).matches()) {
        found.add(new Found(text.substring(start, at + 2), new Span(start, at + 2)));
      }
      floor = at + 2;
    }
    abbreviated(text, zone, found);
    return found;
  }

  /** 南京中院 and 广东高院, in full where the text says what they stand for. */
  private static void abbreviated(String text, Span zone, List<Found> found) {
    Matcher abbreviation = ABBREVIATION.matcher(text).region(zone.start(), zone.end());
    boolean any = false;
    while (abbreviation.find()) {
      int start = start(text, abbreviation.end() - 2, zone.start());
      Matcher before = SHORT_BEFORE.matcher(text.substring(start, abbreviation.end() - 2));
      start = before.find() ? start + before.end() : start;
      int length = abbreviation.end() - 2 - start;
      if (length >= 2 && length <= 6) {
        String name = text.substring(start, abbreviation.end());
        found.add(new Found(full(text, name), new Span(start, abbreviation.end())));
        any = true;
      }
    }
    if (any) {
      found.sort(Comparator.comparingInt(court -> court.span().start()));
    }
  }

  private static String full(String text, String abbreviation) {
    int note = text.indexOf("简称" + abbreviation);
    int end = note < 0 ? -1 : text.lastIndexOf("法院", note);
    return end < 0 || note - end > 8
        ? abbreviation
        : text.substring(start(text, end, Math.max(0, end - LONGEST)), end + 2);
  }

  private static int start(String text, int at, int floor) {
    int start = at;
    int limit = Math.max(floor, at - LONGEST);
    while (start > limit
        && Character.UnicodeScript.of(text.charAt(start - 1)) == Character.UnicodeScript.HAN) {
      start--;
    }
    Matcher before = BEFORE.matcher(text.substring(start, at));
    return before.find() ? start + before.end() : start;
  }
}
