package org.faheng.conflict;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faheng.corpus.document.FactTable;

/**
 * 封闭列举: a closed list of superior law that local texts repeat.
 *
 * @param id what is listed, in ASCII
 * @param what what is listed, in Chinese
 * @param pattern the sentence that repeats it
 * @param unless words of the sentence that show that something else is listed
 * @param items the items, each with its wordings divided by "/"
 * @param least how many items make a repetition of the list
 * @param anywhere whether an item counts wherever it stands in the document
 * @param provision where the list stands
 * @param severity how much depends on it
 */
record ClosedList(
    String id,
    String what,
    Pattern pattern,
    TextFilter unless,
    List<String> items,
    int least,
    boolean anywhere,
    KnownProvision provision,
    Severity severity) {
  private static final Pattern JOINTS = Pattern.compile("、|，|或者|以及|[和及或]");

  ClosedList {
    items = List.copyOf(items);
  }

  /** The lists in the table of facts. */
  static List<ClosedList> all() {
    return FactTable.read("closed-lists").stream().map(ClosedList::of).toList();
  }

  private static ClosedList of(Map<String, String> row) {
    return new ClosedList(
        cell(row, "id"),
        cell(row, "what"),
        Pattern.compile(cell(row, "pattern")),
        TextFilter.of(cell(row, "unless")),
        List.of(cell(row, "items").split("\\|")),
        Integer.parseInt(cell(row, "least")),
        cell(row, "within").equals("document"),
        new KnownProvision(cell(row, "title"), cell(row, "article")),
        Severity.valueOf(cell(row, "severity").toUpperCase(Locale.ROOT)));
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  /** The items that {@code text} lacks, each by its first wording. */
  List<String> missingIn(String text) {
    String plain = plain(text);
    return items.stream()
        .filter(
            item -> Stream.of(item.split("/")).map(ClosedList::plain).noneMatch(plain::contains))
        .map(item -> item.split("/")[0])
        .toList();
  }

  /** 开启或者关闭 and 开启、关闭 say the same. */
  private static String plain(String text) {
    return JOINTS.matcher(text).replaceAll("");
  }
}
