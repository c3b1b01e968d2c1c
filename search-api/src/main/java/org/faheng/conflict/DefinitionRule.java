package org.faheng.conflict;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.lifecycle.TextDiff;
import org.faheng.corpus.structure.Span;

/** 定义: a term that superior law defines must not be given another extent. 立法法(2023) 第一百零七条. */
final class DefinitionRule implements PairRule {
  private static final String ID = "R-DEFINITION";
  private static final String BASIS = "立法法(2023) 第一百零七条";
  private static final Pattern DEFINITION =
      Pattern.compile("所称的?(?<term>[^，。；、\\n]{1,20}?)[，,]?(?:是|系)?指(?<sense>[^。；\\n]{4,400})");
  private static final Pattern OPEN = Pattern.compile("其他|等|国家规定");
  private static final double LEAST_ALIKE = 0.55;
  private static final int SHORTEST_CHANGE = 2;

  @Override
  public String scope() {
    return "定义的范围是否与上位法一致";
  }

  @Override
  public void examine(ClauseMatches matches, Examination examination) {
    Matcher own = DEFINITION.matcher(matches.clause().text());
    while (own.find()) {
      Definition draft = new Definition(own);
      matches.pairs().stream()
          .flatMap(
              pair -> superior(draft, pair).stream().map(other -> new Pair(pair, draft, other)))
          .findFirst()
          .ifPresent(pair -> judge(pair, examination));
    }
  }

  /** A term, its sense, and where the sense stands. */
  private record Definition(String term, String sense, Span span) {
    Definition(Matcher found) {
      this(
          found.group("term"),
          found.group("sense"),
          new Span(found.start("sense"), found.end("sense")));
    }
  }

  private record Pair(ClausePair clauses, Definition draft, Definition superior) {}

  private static Optional<Definition> superior(Definition draft, ClausePair pair) {
    Matcher other = DEFINITION.matcher(pair.superior().reading().text());
    while (other.find()) {
      Definition found = new Definition(other);
      if (found.term().equals(draft.term())
          && Likeness.between(found.sense(), draft.sense()) >= LEAST_ALIKE) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static void judge(Pair pair, Examination examination) {
    String draft = pair.draft().sense();
    TextDiff diff = TextDiff.between(pair.superior().sense(), draft);
    List<TextDiff.Segment> lost = changes(diff, TextDiff.Change.DELETED);
    List<TextDiff.Segment> added = changes(diff, TextDiff.Change.INSERTED);
    if (lost.isEmpty() && added.isEmpty()) {
      return;
    }
    if (lost.isEmpty() && OPEN.matcher(pair.superior().sense()).find() && isNamed(diff, added)) {
      examination.dismiss(
          new DismissedPair(
              ConflictType.DEFINITION,
              pair.clauses().clause(),
              pair.clauses().superior().evidence(),
              ID,
              "多出的部分属于上位法兜底表述中的具体种类"));
      return;
    }
    examination.report(conflict(pair, diff, lost, added));
  }

  /** Whether all that was put in are further members of a list. */
  private static boolean isNamed(TextDiff diff, List<TextDiff.Segment> added) {
    return added.stream()
        .map(diff::textOf)
        .allMatch(words -> words.startsWith("、") || words.endsWith("、"));
  }

  private static List<TextDiff.Segment> changes(TextDiff diff, TextDiff.Change change) {
    return diff.segments().stream()
        .filter(segment -> segment.change() == change)
        .filter(
            segment ->
                diff.textOf(segment).replaceAll("[，、的和及与或者以]", "").length() >= SHORTEST_CHANGE)
        .toList();
  }

  private static Conflict conflict(
      Pair pair, TextDiff diff, List<TextDiff.Segment> lost, List<TextDiff.Segment> added) {
    SuperiorParagraph paragraph = pair.clauses().superior();
    int base = pair.superior().span().start();
    Span[] marks =
        lost.stream()
            .map(each -> new Span(base + each.older().start(), base + each.older().end()))
            .toArray(Span[]::new);
    int own = pair.draft().span().start();
    List<Span> ownMarks =
        added.isEmpty()
            ? List.of(pair.clauses().clause().inDraft(pair.draft().span()))
            : added.stream()
                .map(each -> new Span(own + each.newer().start(), own + each.newer().end()))
                .map(pair.clauses().clause()::inDraft)
                .toList();
    StringBuilder words =
        new StringBuilder("“" + pair.draft().term() + "”的定义与" + paragraph.label() + "不同：");
    lost.forEach(each -> words.append("缺少“").append(diff.textOf(each)).append("”；"));
    added.forEach(each -> words.append("多出“").append(diff.textOf(each)).append("”；"));
    words.setCharAt(words.length() - 1, '。');
    return new Conflict(
        ConflictType.DEFINITION,
        Severity.MEDIUM,
        0.7,
        pair.clauses().clause(),
        ownMarks,
        paragraph.evidence(marks),
        ID,
        BASIS,
        words.toString(),
        List.of(new Conflict.Slot("定义", pair.draft().sense(), pair.superior().sense(), false)));
  }
}
