package org.faheng.corpus.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.structure.Span;

/**
 * 引文: words that a text quotes right after naming the place they stand in: 《甲法》第三条规定：“…”.
 *
 * @param place the place named; it names one provision
 * @param span the words between the quotation marks
 */
public record Quotation(CitedPlace place, Span span) {
  private static final Pattern OPENS =
      Pattern.compile(
          "^(?:[（(][^（()）]{1,20}[)）])?(?:的|中)?(?:明确)?(?:规定|关于|所称|载明|指出)?的?[：:，,]?\\s*([“\"])");

  private static final Span NONE = new Span(0, 0);
  private static final int FARTHEST = 40;
  private static final int LONGEST = 3000;

  /** Fewer signs are a term, not a sentence of law. */
  private static final int SHORTEST = 4;

  /** The quotations in {@code text}, given what it cites, in text order. */
  public static List<Quotation> of(String text, List<CitedPlace> places) {
    List<Quotation> quotations = new ArrayList<>();
    for (CitedPlace place : places) {
      Span quoted = names(place) ? quotedAfter(text, place.span().end()) : NONE;
      if (quoted.length() >= SHORTEST) {
        quotations.add(new Quotation(place, quoted));
      }
    }
    return List.copyOf(quotations);
  }

  /** New words that an amendment puts into a law are no quotation of it. */
  private static boolean names(CitedPlace place) {
    boolean changes =
        place.treatment() == Treatment.AMENDMENT || place.treatment() == Treatment.REPEAL;
    return !changes && place.refs().size() == 1 && !place.refs().getFirst().article().isEmpty();
  }

  private static Span quotedAfter(String text, int from) {
    String near = text.substring(from, Math.min(text.length(), from + FARTHEST));
    Matcher opens = OPENS.matcher(near);
    if (!opens.find()) {
      return NONE;
    }
    int start = from + opens.end();
    int end = closing(text, start, opens.group(1).charAt(0));
    return end < 0 ? NONE : new Span(start, end);
  }

  /** Where the quotation ends that was opened before {@code from}; -1 where nothing closes it. */
  private static int closing(String text, int from, char opened) {
    int depth = 1;
    for (int i = from; i < Math.min(text.length(), from + LONGEST); i++) {
      char sign = text.charAt(i);
      if (opened == '"' ? sign == '"' : sign == '”') {
        depth--;
      } else if (opened == '“' && sign == '“') {
        depth++;
      }
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
