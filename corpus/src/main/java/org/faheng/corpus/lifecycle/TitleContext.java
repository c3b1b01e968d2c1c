package org.faheng.corpus.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.document.DocumentNumber;
import org.faheng.corpus.structure.DateReader;
import org.jspecify.annotations.Nullable;

/**
 * 标题的限定语: the words around a title that tell which document is meant: who made it, when, and under
 * which 文号.
 *
 * @param before the words in front of 《, back to the title before
 * @param notes the notes in brackets behind 》
 */
record TitleContext(String before, String notes) {
  private static final Pattern START =
      Pattern.compile(
          "^.*(?:自|从|于)[^《》]{0,40}?(?:起|日|后)(?:施行|实施|执行|生效)(?!的)[，,。]?|^.*?(?:自|从)[^《》]{0,40}?起(?!施行|实施|执行|生效)[，,]?");
  private static final Pattern DECISION = Pattern.compile("根据[^《》]*《[^《》]*》");
  private static final Pattern PUBLISHED = Pattern.compile("公布|发布|颁布|印发|颁发|下发|公告|发出|所发");
  private static final Pattern MADE = Pattern.compile("通过|批准|批转|制定|修订|修正");
  private static final Pattern COURTS =
      Pattern.compile("最高人民法院(?:[、，]最高人民检察院)?|最高人民检察院|全国人民代表大会常务委员会");

  /** The title with its maker in front where titles of that maker begin so: 关于…的解释. */
  String completed(String title) {
    Matcher courts = COURTS.matcher(before);
    String maker = "";
    while (title.startsWith("关于") && courts.find()) {
      maker = courts.group();
    }
    return maker + title;
  }

  @Nullable DocumentNumber number() {
    List<DocumentNumber.Found> noted = DocumentNumber.findAll(notes);
    List<DocumentNumber.Found> said = noted.isEmpty() ? DocumentNumber.findAll(own()) : noted;
    if (said.isEmpty()) {
      return null;
    }
    DocumentNumber number = noted.isEmpty() ? said.getLast().number() : said.getFirst().number();
    boolean former = number.organ().startsWith("原") && number.organ().length() > 1;
    return former
        ? new DocumentNumber(number.organ().substring(1), number.year(), number.serial())
        : number;
  }

  /** See {@link LifecycleEvent#dated}. */
  @Nullable LocalDate dated() {
    String text = own() + "，" + notes;
    List<DateReader.Found> dates = DateReader.findAll(text);
    List<LocalDate> published = new ArrayList<>();
    List<LocalDate> made = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      int end = i + 1 < dates.size() ? dates.get(i + 1).start() : text.length();
      String said = text.substring(dates.get(i).end(), end);
      if (PUBLISHED.matcher(said).find()) {
        published.add(dates.get(i).date());
      } else if (MADE.matcher(said).find()) {
        made.add(dates.get(i).date());
      }
    }
    if (!published.isEmpty()) {
      return published.getFirst();
    }
    if (!made.isEmpty()) {
      return made.getFirst();
    }
    return dates.isEmpty() ? null : dates.getFirst().date();
  }

  int dates() {
    return DateReader.findAll(own()).size();
  }

  /** The words in front without 本条例自…起施行 and without the decisions that changed the text. */
  private String own() {
    return DECISION.matcher(START.matcher(before).replaceFirst("")).replaceAll("");
  }
}
