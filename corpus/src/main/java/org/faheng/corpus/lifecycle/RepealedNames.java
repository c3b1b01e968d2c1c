package org.faheng.corpus.lifecycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.faheng.corpus.citation.Titles;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 未加书名号的废止法名: repealed laws that running text names without 《》, as in 依照继承法的规定. 劳动合同法 does not name
 * 合同法, nor does 合同法施行前 rely on it. Titles in 《》 are found by {@link
 * org.faheng.corpus.citation.CitationFinder}.
 */
public final class RepealedNames {
  private static final String STATE = "中华人民共和国";
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;
  private static final Pattern LAW = Pattern.compile("(?:法|通则|总则|条例)$");
  private static final Pattern BEFORE =
      Pattern.compile("(?:依照|根据|按照|依据|适用|违反|执行|符合|参照|遵守|贯彻|和|与|及|或者?|[^\\p{IsHan}\\w》\\s])\\s?$");
  private static final Pattern HISTORY =
      Pattern.compile("^(?:》|[\\p{IsHan}]{0,2}(?:施行|实施|生效|废止|颁布|公布)(?:之日)?(?:以|之)?前)");
  private static final String OTHER_WORD = "人院庭官治制规律定学医警务师权典理令网码则式子实解草";

  private static final RepealedNames KNOWN = new RepealedNames();

  private final Map<String, RepealedLaws.Entry> byName = new HashMap<>();

  private RepealedNames() {
    for (RepealedLaws.Entry entry : RepealedLaws.known().all()) {
      String name = Titles.key(entry.title());
      boolean usual = name.length() >= SHORTEST && name.length() <= LONGEST;
      if (usual && LAW.matcher(name).find() && !entry.titleUsedAgain()) {
        byName.put(name, entry);
      }
    }
  }

  /** A name found in a text. */
  public record Found(Span span, RepealedLaws.Entry law) {}

  /** The names of the register shipped with the product. */
  public static RepealedNames known() {
    return KNOWN;
  }

  /** Every repealed law that {@code text} names without 《》, in order. */
  public List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '《') {
        at = Math.max(at, TitleMention.closing(text, at));
      } else if (c == '法' || c == '则' || c == '例') {
        Found name = endingAt(text, at + 1);
        if (name != null) {
          found.add(name);
        }
      }
    }
    return List.copyOf(found);
  }

  private @Nullable Found endingAt(String text, int end) {
    String after = text.substring(end, Math.min(text.length(), end + 12));
    boolean otherWord = !after.isEmpty() && OTHER_WORD.indexOf(after.charAt(0)) >= 0;
    if (otherWord || HISTORY.matcher(after).find()) {
      return null;
    }
    for (int start = Math.max(0, end - LONGEST); start <= end - SHORTEST; start++) {
      RepealedLaws.Entry law = byName.get(text.substring(start, end));
      if (law != null && mayBegin(text, start)) {
        return new Found(new Span(start, end), law);
      }
    }
    return null;
  }

  /** A title line of its own is no mention: words of reliance or a mark must stand before. */
  private static boolean mayBegin(String text, int start) {
    boolean full = text.startsWith(STATE, start - STATE.length());
    int begin = full ? start - STATE.length() : start;
    return BEFORE.matcher(text).region(Math.max(0, begin - 4), begin).find();
  }
}
