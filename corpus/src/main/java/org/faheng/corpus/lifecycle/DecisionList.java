package org.faheng.corpus.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.document.DocumentNumber;
import org.faheng.corpus.lifecycle.LifecycleEvent.Kind;
import org.faheng.corpus.lifecycle.LifecycleEvent.Scope;
import org.faheng.corpus.lifecycle.SentenceCutter.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * 废止目录: lists of documents below a line that rules on them: 废止下列地方性法规：, 附件2 决定废止的行政法规. Fed with the
 * sentences of a document in order.
 */
final class DecisionList {
  private static final Pattern LISTED = Pattern.compile("下列|以下|如下");
  private static final Pattern REPEALS = Pattern.compile("废止|停止执行");
  private static final Pattern LAPSES = Pattern.compile("失效|失去效力");
  private static final Pattern AMENDS = Pattern.compile("修改|修正|修订");
  private static final Pattern HEADING =
      Pattern.compile(
          "[^。；：，“《》]{0,40}(?:废止|失效|修改|修订)(?:的|部分)?[^。；：“《》]{0,30}"
              + "(?:目录|清单|法规|规章|文件|法律|规定|解释|名单|一览表)(?:[（(][^（()）]{1,20}[)）])?");
  private static final Pattern MARK =
      Pattern.compile(
          "^(?:[|\\s\\u3000]*(?:第?[（(]?[0-9０-９一二三四五六七八九十百]{1,4}(?:[）)]|[、．.：:|]|(?=[\\s\\u3000《]))[、．.\\s\\u3000]*|[-*•|①-⑳]))+[|\\s\\u3000]*");
  private static final Pattern NAME =
      Pattern.compile(
          "^[\\p{IsHan}（）()、“”《》〈〉]{2,90}?(?:法|法典|条例|办法|规定|细则|规则|决定|决议|通知|意见|规程|章程|批复|解释|公告|通告|通则|标准|函)"
              + "(?:[（(](?:试行|暂行|草案)[)）])?(?=$|[（(；;。，|\\s\\u3000])");

  private static final Pattern COLUMN =
      Pattern.compile(
          "[\\s\\u3000]*(?:序[\\s\\u3000]*号|编号|文号|发文字号|(?:文件)?(?:名称|标题|题目))[\\s\\u3000]*");

  /** Without one of these words no list begins. */
  private static final List<String> RULING = List.of("废止", "停止执行", "失效", "失去效力", "修改", "修正", "修订");

  private static final int SHORTEST_TITLE = 4;

  private final boolean amends;
  private @Nullable Kind listed;
  private String maker = "";

  /**
   * @param amends whether the document is an amending decision; others list what they amend only to
   *     tell its history
   */
  DecisionList(boolean amends) {
    this.amends = amends;
  }

  /** What this line of a list ends; nothing where it is no line of one. */
  List<Ended> read(Sentence at, String sentence) {
    boolean mayOpen = RULING.stream().anyMatch(sentence::contains);
    if (at.quoted() || listed == null && !mayOpen) {
      return List.of();
    }
    String plain = TitleMention.blanked(sentence);
    Matcher mark = MARK.matcher(sentence);
    int start = mark.find() ? mark.end() : 0;
    boolean rules = LISTED.matcher(plain).find() && plain.matches("(?s).*[：:]?$");
    if (rules || (at.startsLine() && HEADING.matcher(plain.substring(start)).matches())) {
      open(plain);
      return List.of();
    }
    if (listed == null || !at.startsLine()) {
      return List.of();
    }
    if (sentence.indexOf('\t') >= 0) {
      return row(List.of(sentence.split("\t")), listed);
    }
    if (start == 0 && sentence.charAt(0) != '《') {
      listed = listed == Kind.AMENDED ? listed : null;
      return List.of();
    }
    return item(sentence.substring(start), listed);
  }

  private void open(String plain) {
    if (REPEALS.matcher(plain).find()) {
      listed = Kind.REPEALED;
    } else if (LAPSES.matcher(plain).find()) {
      listed = Kind.LAPSED;
    } else if (amends) {
      listed = AMENDS.matcher(plain).find() ? Kind.AMENDED : listed;
    } else {
      listed = null;
    }
    maker = plain;
  }

  /** A row of a table: its first cell of words is the title; the row of column names has none. */
  private List<Ended> row(List<String> cells, Kind kind) {
    if (kind == Kind.AMENDED || cells.stream().anyMatch(cell -> COLUMN.matcher(cell).matches())) {
      return List.of();
    }
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i).strip().replaceAll("^《|》$", "");
      if (cell.length() > SHORTEST_TITLE && DocumentNumber.findAll(cell).isEmpty()) {
        String notes = String.join(" ", cells.subList(i + 1, cells.size()));
        return List.of(ended(cell, maker, notes, kind, Scope.WHOLE));
      }
    }
    return List.of();
  }

  private List<Ended> item(String item, Kind kind) {
    List<TitleMention> titles = TitleMention.all(item);
    Scope scope = kind == Kind.AMENDED ? Scope.PART : Scope.WHOLE;
    List<Ended> found = new ArrayList<>();
    if (!titles.isEmpty() && plainLead(item.substring(0, titles.getFirst().open()), kind)) {
      TitleMention title = titles.getFirst();
      int close = TitleMention.closing(item, title.open());
      String before = item.substring(0, title.open());
      String notes = item.substring(close + 1);
      found.add(ended(title.title(), before, notes, kind, scope));
    } else if (titles.isEmpty() && kind != Kind.AMENDED) {
      Matcher name = NAME.matcher(item);
      if (name.find() && !name.group().matches("[本该此其].*")) {
        found.add(ended(name.group(), maker, item.substring(name.end()), kind, scope));
      }
    }
    return found;
  }

  /** Words before the title of an item may say who made it, not what else is ruled. */
  private static boolean plainLead(String lead, Kind kind) {
    return kind == Kind.AMENDED
        ? lead.isBlank()
        : lead.length() < 120 && !lead.matches(".*(?:依照|按照|根据|修改|修正|施行).*");
  }

  private static Ended ended(String title, String before, String notes, Kind kind, Scope scope) {
    TitleContext context = new TitleContext(before, notes);
    return new Ended(
        context.completed(title), kind, scope, List.of(), context.number(), context.dated(), null);
  }
}
