package org.faheng.corpus.norm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.faheng.corpus.document.FactTable;
import org.faheng.corpus.norm.AgencyMention.Role;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 主管机关识别: names that end in a word of the list norm-agencies. Total; offsets count in the text
 * given.
 */
public final class AgencyReader {
  private static final Lexicon<String> TAILS = Lexicon.of("norm-agencies", row -> "");
  private static final List<String> LEADS = column("norm-agency-leads");
  private static final List<String> LEVELS = column("norm-agency-levels");
  private static final String LEVEL_CHARS = "省市县区乡镇旗州盟村级";

  /** Subjects that begin like a level: 市场监督管理, 市容环境卫生. */
  private static final Pattern SUBJECTS = Pattern.compile("市场|市容|市政|乡村|村镇|区域|区划");

  private static final String LEVEL_CHOICE = "或者";
  private static final int LONGEST = 40;

  /** Most words of a name between two of its tails. */
  private static final int LONGEST_LINK = 24;

  private final String text;
  private final List<AgencyMention> found = new ArrayList<>();

  private AgencyReader(String text) {
    this.text = text;
  }

  private static List<String> column(String table) {
    return FactTable.read(table).stream()
        .map(row -> row.getOrDefault("word", ""))
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  /** Every name, in order, none overlapping. */
  public static List<AgencyMention> read(String text) {
    return new AgencyReader(text).read();
  }

  private List<AgencyMention> read() {
    int floor = 0;
    int at = 0;
    while (at < text.length()) {
      Lexicon.Entry<String> tail = TAILS.at(text, at);
      if (tail == null) {
        at++;
        continue;
      }
      int end = longer(at + tail.word().length());
      int start = nameStart(at, floor);
      add(start, at, end, tail.word());
      floor = end;
      at = end;
    }
    return List.copyOf(found);
  }

  /** 人民政府 before 生态环境主管部门 belongs to that name. */
  private int longer(int end) {
    int last = end;
    int at = end;
    while (at < text.length() && at - last < LONGEST_LINK) {
      Lexicon.Entry<String> tail = TAILS.at(text, at);
      if (tail == null && !isName(at)) {
        return last;
      }
      at += tail == null ? 1 : tail.word().length();
      last = tail == null ? last : at;
    }
    return last;
  }

  private boolean isName(int at) {
    return Stops.isStop(text.charAt(at)) || "、（）《》“”".indexOf(text.charAt(at)) >= 0
        ? false
        : leadAt(at) == null;
  }

  private @Nullable String leadAt(int at) {
    for (String lead : LEADS) {
      if (text.startsWith(lead, at)) {
        return lead;
      }
    }
    return null;
  }

  private int nameStart(int tail, int floor) {
    int low = Math.max(floor, tail - LONGEST);
    int start = tail;
    while (start > low) {
      char c = text.charAt(start - 1);
      if (c == '）' && levelNote(start - 1) > low) {
        start = levelNote(start - 1);
        continue;
      }
      if (c == ' ' || c == '\u3000') {
        break;
      }
      if (isLevelChoice(start)) {
        start -= LEVEL_CHOICE.length();
        continue;
      }
      boolean list =
          c == '、' && start - 2 >= low && LEVEL_CHARS.indexOf(text.charAt(start - 2)) >= 0;
      if (!list && (Stops.isStop(c) || "、（）《》“”".indexOf(c) >= 0 || endsLead(start, low))) {
        break;
      }
      start--;
    }
    return start;
  }

  /** Whether 或者 of 市或者县 ends at {@code end}. */
  private boolean isLevelChoice(int end) {
    int start = end - LEVEL_CHOICE.length();
    return start > 0
        && text.startsWith(LEVEL_CHOICE, start)
        && LEVEL_CHARS.indexOf(text.charAt(start - 1)) >= 0
        && LEVEL_CHARS.indexOf(text.charAt(end)) >= 0;
  }

  /** Start of （市、区） whose ） is at {@code close}; -1 where the brackets hold anything else. */
  private int levelNote(int close) {
    int open = text.lastIndexOf('（', close);
    if (open < 0 || close - open > 8) {
      return -1;
    }
    for (int i = open + 1; i < close; i++) {
      if (LEVEL_CHARS.indexOf(text.charAt(i)) < 0 && text.charAt(i) != '、') {
        return -1;
      }
    }
    return open;
  }

  private boolean endsLead(int end, int low) {
    for (String lead : LEADS) {
      int start = end - lead.length();
      if (start >= low && text.startsWith(lead, start)) {
        return true;
      }
    }
    return false;
  }

  private void add(int start, int tail, int end, String tailWord) {
    String name = stripped(text.substring(start, end));
    String tailOfName = tail + tailWord.length() == end ? tailWord : lastTail(name);
    String domain =
        name.endsWith(tailOfName) ? name.substring(0, name.length() - tailOfName.length()) : name;
    found.add(new AgencyMention(new Span(start, end), name, domain, role(start, end)));
  }

  private static String lastTail(String name) {
    for (int i = 0; i < name.length(); i++) {
      Lexicon.Entry<String> tail = TAILS.at(name, i);
      if (tail != null && i + tail.word().length() == name.length()) {
        return tail.word();
      }
    }
    return "";
  }

  private static String stripped(String name) {
    String rest = name.startsWith("、") ? name.substring(1) : name;
    boolean more = true;
    while (more) {
      more = false;
      for (String level : LEVELS) {
        if (rest.startsWith(level)
            && rest.length() > level.length() + 1
            && !SUBJECTS.matcher(rest).lookingAt()) {
          rest = rest.substring(level.length());
          rest = rest.startsWith("、") ? rest.substring(1) : rest;
          more = true;
          break;
        }
      }
    }
    return rest;
  }

  private Role role(int start, int end) {
    if (text.startsWith("由", start - 1) || text.startsWith("会同", start - 2)) {
      return Role.ACTOR;
    }
    if (text.startsWith("经", start - 1) || text.startsWith("征得", start - 2)) {
      return Role.APPROVER;
    }
    if (text.startsWith("向", start - 1)
        || text.startsWith("报", start - 1)
        || text.startsWith("报经", start - 2)
        || text.startsWith("报请", start - 2)) {
      return Role.RECEIVER;
    }
    boolean first = Stops.beginsSegment(text, start);
    boolean acts =
        end < text.length() && !Stops.isStop(text.charAt(end)) && text.charAt(end) != '的';
    return first && acts ? Role.ACTOR : Role.OTHER;
  }
}
