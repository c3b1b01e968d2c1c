package org.faheng.corpus.judgment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.structure.ChineseNumeral;
import org.faheng.corpus.structure.Span;

/** 判项识别: cuts an operative part at 一、 二、 三、. */
final class DecisionReader {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{IsHan}0-9])([一二三四五六七八九十]{1,3}|[0-9]{1,2})[、．.](?![0-9])");

  private DecisionReader() {}

  static List<DecisionItem> items(String text, Span decision) {
    List<int[]> starts = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text).region(decision.start(), decision.end());
    matcher.useTransparentBounds(true);
    int next = 1;
    while (matcher.find()) {
      int number = ChineseNumeral.parse(matcher.group(1)).orElse(0);
      if (number == next) {
        starts.add(new int[] {matcher.start(), number});
        next++;
      }
    }
    List<DecisionItem> items = new ArrayList<>();
    int first = starts.isEmpty() ? decision.end() : starts.getFirst()[0];
    add(items, text, 0, decision.start(), first);
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1)[0] : decision.end();
      add(items, text, starts.get(i)[1], starts.get(i)[0], end);
    }
    return List.copyOf(items);
  }

  private static void add(List<DecisionItem> items, String text, int number, int start, int end) {
    int last = end;
    while (last > start && Squeezed.blank(text.charAt(last - 1))) {
      last--;
    }
    if (last > start) {
      items.add(new DecisionItem(number, new Span(start, last)));
    }
  }
}
