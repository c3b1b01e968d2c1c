package org.faheng.conflict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faheng.corpus.norm.Enumeration;
import org.faheng.corpus.norm.EnumerationReader;
import org.faheng.corpus.structure.Span;

/**
 * 列举: a list of superior law that is repeated must be repeated whole, or stay open. 立法法(2023)
 * 第一百零七条.
 */
final class ListRule implements PairRule {
  private static final String ID = "R-LIST";
  private static final String BASIS = "立法法(2023) 第一百零七条";
  private static final int FEWEST_ITEMS = 3;
  private static final double SAME_ITEM = 0.6;
  private static final double TWIN = 0.85;
  private static final double ELSEWHERE = 0.75;
  private static final double LEAST_MET = 0.6;

  @Override
  public String scope() {
    return "列举的情形、行为、条件是否与上位法一致";
  }

  @Override
  public void examine(ClauseMatches matches, Examination examination) {
    for (Enumeration list : lists(matches.clause().text())) {
      if (!list.open() && list.items().size() >= FEWEST_ITEMS - 1) {
        matches.pairs().stream()
            .limit(3)
            .flatMap(pair -> compare(list, pair).stream())
            .findFirst()
            .ifPresent(compared -> judge(compared, examination));
      }
    }
  }

  private static List<Enumeration> lists(String text) {
    return EnumerationReader.read(text).stream().filter(list -> !list.inline()).toList();
  }

  /** A list of the draft beside one of superior law: the items of the latter it has not. */
  private record Compared(
      ClausePair pair, Enumeration draft, Enumeration superior, List<Enumeration.Item> missing) {}

  private static List<Compared> compare(Enumeration draft, ClausePair pair) {
    List<Compared> found = new ArrayList<>();
    for (Enumeration superior : lists(pair.superior().reading().text())) {
      List<Enumeration.Item> closed =
          superior.items().stream().filter(item -> !item.catchAll()).toList();
      List<Enumeration.Item> missing = missing(closed, draft, pair);
      int met = closed.size() - missing.size();
      if (closed.size() >= FEWEST_ITEMS && met >= LEAST_MET * closed.size() && met >= 2) {
        found.add(new Compared(pair, draft, superior, missing));
      }
    }
    return found;
  }

  /** The superior items that no item of the draft stands for; a twin stands for its twin alone. */
  private static List<Enumeration.Item> missing(
      List<Enumeration.Item> superior, Enumeration draft, ClausePair pair) {
    Set<String> free = new LinkedHashSet<>();
    draft.items().forEach(item -> free.add(item.span().of(pair.reading().text())));
    List<Enumeration.Item> left = new ArrayList<>();
    for (Enumeration.Item item : superior) {
      Optional<String> twin =
          free.stream().filter(own -> areTwins(words(item, pair), own)).findFirst();
      twin.ifPresentOrElse(free::remove, () -> left.add(item));
    }
    return left.stream()
        .filter(item -> free.stream().noneMatch(own -> isSame(words(item, pair), own)))
        .toList();
  }

  private static String words(Enumeration.Item item, ClausePair pair) {
    return item.span().of(pair.superior().reading().text());
  }

  private static boolean areTwins(String one, String other) {
    return Likeness.partOf(one, other) >= TWIN && Likeness.partOf(other, one) >= TWIN;
  }

  private static boolean isSame(String superior, String own) {
    return Likeness.between(superior, own) >= SAME_ITEM;
  }

  private static void judge(Compared compared, Examination examination) {
    List<Enumeration.Item> missing =
        compared.missing().stream()
            .filter(item -> !standsElsewhere(item, compared.pair(), examination))
            .toList();
    if (!missing.isEmpty()) {
      examination.report(conflict(compared, missing));
    } else if (!compared.missing().isEmpty()) {
      examination.dismiss(
          new DismissedPair(
              ConflictType.LIST,
              compared.pair().clause(),
              compared.pair().superior().evidence(),
              ID,
              "上位法列举的其他各项写在本件别处"));
    }
  }

  private static boolean standsElsewhere(
      Enumeration.Item item, ClausePair pair, Examination examination) {
    Reading words = TokenReader.read(words(item, pair));
    return examination.draft().clauses().stream()
        .filter(clause -> !clause.equals(pair.clause()))
        .anyMatch(clause -> Likeness.partOf(words, examination.reading(clause)) >= ELSEWHERE);
  }

  private static Conflict conflict(Compared compared, List<Enumeration.Item> missing) {
    SuperiorParagraph paragraph = compared.pair().superior();
    String text = paragraph.reading().text();
    Span[] marks = missing.stream().map(Enumeration.Item::span).toArray(Span[]::new);
    String items =
        missing.stream()
            .map(item -> "“" + item.span().of(text).strip() + "”")
            .collect(Collectors.joining("、"));
    double met = 1 - missing.size() / (double) Math.max(1, compared.superior().items().size());
    return new Conflict(
        ConflictType.LIST,
        Severity.MEDIUM,
        0.5 + met * 0.4,
        compared.pair().clause(),
        List.of(compared.pair().clause().inDraft(compared.draft().stem())),
        paragraph.evidence(marks),
        ID,
        BASIS,
        "本条的列举没有兜底项，且缺少" + paragraph.label() + "列举的" + items + "。",
        List.of(
            new Conflict.Slot(
                "列举项数",
                compared.draft().items().size() + "项",
                compared.superior().items().size() + "项",
                false)));
  }
}
