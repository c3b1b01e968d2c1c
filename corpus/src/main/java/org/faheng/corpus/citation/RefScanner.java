package org.faheng.corpus.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.structure.ArticleNumber;
import org.faheng.corpus.structure.ChineseNumeral;
import org.jspecify.annotations.Nullable;

/** 条款号表: reads 第三条第一款第（二）项, lists (第三条、第五条) and ranges (第五条至第七条) from a place in a text. */
final class RefScanner {
  private static final String GAP = "[ \\u3000]*";
  private static final String NUM = "([" + ChineseNumeral.CLASS + "]{1,9})";

  /** One numbered step: 第…章, 第…节, 第…条 with 之…, 第…款, 第（…）项, 第…目. */
  private static final Pattern STEP =
      Pattern.compile(
          "(?:第|(?=[（(]))"
              + GAP
              + "[（(]?"
              + GAP
              + NUM
              + GAP
              + "[）)]?"
              + GAP
              + "(编|分编|章|节|条|款|项|目)(?:"
              + GAP
              + "之"
              + GAP
              + "([一二三四五六七八九十]{1,3}))?");

  /** The first of several numbers that share one unit: 第一、二、三项. */
  private static final Pattern OPEN_STEP =
      Pattern.compile("第" + GAP + "[（(]?" + GAP + NUM + GAP + "[）)]?");

  /** A step that leaves out 第, or its unit, in a list: 、第六 、七条, （三）项, 四十七条. */
  private static final Pattern SHORT_STEP =
      Pattern.compile(
          "第?"
              + GAP
              + "[（(]?"
              + GAP
              + NUM
              + GAP
              + "[）)]?"
              + GAP
              + "(条|款|项)?(?:之([一二三四五六七八九十]{1,3}))?");

  private static final Pattern JOINER =
      Pattern.compile(GAP + "(、|，|,|和|与|及|以及|或者|或|至|到|-|—|~|——)" + GAP);

  /** A range longer than this is a misreading. */
  private static final int LONGEST_RANGE = 200;

  private final CharSequence text;
  private final int end;

  RefScanner(CharSequence text, int end) {
    this.text = text;
    this.end = end;
  }

  /** What was read: the places, and the offset after the last of them. */
  record RefList(List<ProvisionRef> refs, int end) {}

  /** The list that begins at {@code at}; null where none does. */
  @Nullable RefList scan(int at) {
    Ref first = full(at, Ref.NONE);
    if (first == null) {
      return null;
    }
    List<ProvisionRef> refs = new ArrayList<>();
    refs.add(first.ref);
    Ref last = first;
    while (true) {
      Matcher joiner = match(JOINER, last.end);
      if (joiner == null) {
        return new RefList(List.copyOf(refs), last.end);
      }
      Ref next = following(joiner, last);
      if (next == null) {
        return new RefList(List.copyOf(refs), last.end);
      }
      append(refs, last, next, joiner.group(1));
      last = next;
    }
  }

  /** One place while it is read: what it names, its finest unit and where it ends. */
  private record Ref(ProvisionRef ref, String unit, int end) {
    static final Ref NONE = new Ref(new ProvisionRef("", "", 0, 0), "", 0);
  }

  private @Nullable Ref following(Matcher joiner, Ref last) {
    Ref next = full(joiner.end(), last);
    if (next != null) {
      return next;
    }
    boolean weak = joiner.group(1).equals("，") || joiner.group(1).equals(",");
    return weak ? null : shortStep(joiner.end(), last);
  }

  /** Steps in a row from {@code at}; units that are not named are taken from {@code context}. */
  private @Nullable Ref full(int at, Ref context) {
    Ref current = null;
    int from = at;
    while (true) {
      Matcher step = match(STEP, from);
      if (step == null) {
        Ref open = openStep(from, current == null ? context : current);
        return open == null ? current : open;
      }
      String suffix = step.group(3) == null ? "" : step.group(3);
      boolean finer = current == null || order(step.group(2)) > order(current.unit);
      Ref next =
          finer ? step(current == null ? context : current, step, step.group(2), suffix) : null;
      if (next == null) {
        return current;
      }
      current = next;
      from = next.end;
    }
  }

  /** 第一 of 第一、二、三项. */
  private @Nullable Ref openStep(int at, Ref context) {
    Matcher step = match(OPEN_STEP, at);
    if (step == null) {
      return null;
    }
    String unit = sharedUnit(step.end());
    return unit.isEmpty() ? null : step(context, step, unit, "");
  }

  private @Nullable Ref shortStep(int at, Ref last) {
    Matcher step = match(SHORT_STEP, at);
    if (step == null) {
      return null;
    }
    boolean bracketed = step.group().contains("（") || step.group().contains("(");
    String unit = step.group(2);
    if (unit == null) {
      boolean listed = bracketed || !sharedUnit(step.end()).isEmpty();
      if (!listed) {
        return null;
      }
      unit = last.unit;
    }
    String suffix = step.group(3) == null ? "" : step.group(3);
    return step(last, step, unit, suffix);
  }

  /** The unit that a list of bare numbers ends with, as 条 in 第五、六、七条; empty where none does. */
  private String sharedUnit(int at) {
    Matcher joiner = match(JOINER, at);
    if (joiner == null) {
      return "";
    }
    Matcher step = match(SHORT_STEP, joiner.end());
    if (step == null) {
      return "";
    }
    return step.group(2) == null ? sharedUnit(step.end()) : step.group(2);
  }

  private static @Nullable Ref step(Ref context, Matcher step, String unit, String suffix) {
    OptionalInt number = ChineseNumeral.parse(step.group(1));
    if (number.isEmpty()) {
      return null;
    }
    int value = number.getAsInt();
    ProvisionRef of = context.ref;
    ProvisionRef ref =
        switch (unit) {
          case "条" -> ProvisionRef.article(articleNumber(value, suffix));
          case "款" -> new ProvisionRef("", of.article(), value, 0);
          case "项" -> new ProvisionRef("", of.article(), of.paragraph(), value);
          case "编" -> heading("", "part", value);
          case "分编" -> heading(of.heading(), "subpart", value);
          case "章" -> heading(of.heading(), "chp", value);
          case "节" -> heading(of.heading(), "sec", value);
          default -> of;
        };
    return new Ref(ref, unit, step.end());
  }

  /** 第四章第二节 within what was named before it; a sibling takes the place of its like. */
  private static ProvisionRef heading(String outer, String prefix, int value) {
    String parent = outer.replaceFirst("(^|__)" + prefix + "_.*$", "");
    String own = prefix + "_" + value;
    return new ProvisionRef(parent.isEmpty() ? own : parent + "__" + own, "", 0, 0);
  }

  private static String articleNumber(int value, String suffix) {
    int after = suffix.isEmpty() ? 0 : ChineseNumeral.parse(suffix).orElse(0);
    return new ArticleNumber(value, after).toString();
  }

  private static void append(List<ProvisionRef> refs, Ref last, Ref next, String joiner) {
    boolean range = joiner.matches("至|到|-|—|~|——") && last.unit.equals(next.unit);
    if (range) {
      between(last, next).forEach(refs::add);
    }
    refs.add(next.ref);
  }

  private static List<ProvisionRef> between(Ref from, Ref to) {
    List<ProvisionRef> refs = new ArrayList<>();
    ProvisionRef a = from.ref;
    switch (to.unit) {
      case "条" -> {
        int first = ArticleNumber.parse(a.article()).main();
        int last = ArticleNumber.parse(to.ref.article()).main();
        for (int n = first + 1; n < last && last - first <= LONGEST_RANGE; n++) {
          refs.add(ProvisionRef.article(String.valueOf(n)));
        }
      }
      case "款" -> {
        for (int n = a.paragraph() + 1; n < to.ref.paragraph(); n++) {
          refs.add(new ProvisionRef("", a.article(), n, 0));
        }
      }
      case "项" -> {
        for (int n = a.point() + 1; n < to.ref.point(); n++) {
          refs.add(new ProvisionRef("", a.article(), a.paragraph(), n));
        }
      }
      default -> {
        return refs;
      }
    }
    return refs;
  }

  private static int order(String unit) {
    return switch (unit) {
      case "编" -> 1;
      case "分编" -> 2;
      case "章" -> 3;
      case "节" -> 4;
      case "条" -> 5;
      case "款" -> 6;
      case "项" -> 7;
      default -> 8;
    };
  }

  private @Nullable Matcher match(Pattern pattern, int at) {
    if (at >= end) {
      return null;
    }
    Matcher matcher = pattern.matcher(text).region(at, end);
    return matcher.lookingAt() ? matcher : null;
  }
}
