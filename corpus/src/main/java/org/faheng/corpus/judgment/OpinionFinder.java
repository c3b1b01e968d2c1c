package org.faheng.corpus.judgment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.structure.Span;

/**
 * 补全裁判意见: a case under headings without one for the reasoning still has it: 法院认为… inside 裁判结果, or
 * at the end of the facts.
 */
final class OpinionFinder {
  private static final Pattern OPINION =
      Pattern.compile("[^，。；：]{0,30}?(?:法院|仲裁委员会|仲裁委|[一二高中]院|本院|合议庭)[^，。；：]{0,16}?(?:认为|指出|认定)");

  private static final Pattern DECIDES =
      Pattern.compile(
          "(?<!不服|生效|一审|二审|原审|该|原|上述|终审|的)(?:判决|判令|裁定|裁决)(?:如下)?[：:，,]?(?!书|生效|后|结果|认定|已|的|义务|内容|、|。|，|确定|履行|之日)|规定[，,](?=驳回|支持|撤销|维持|准)");

  private OpinionFinder() {}

  static List<Section> complete(String text, List<Lead> leads, List<Section> headed) {
    List<Section> sections = new ArrayList<>(headed);
    if (headed.stream().noneMatch(s -> s.part() == Part.REASONING)) {
      addOpinion(text, sections);
    }
    for (Section section : headed) {
      if (section.part() == Part.FACTS) {
        new AccountSegmenter(text, leads, section.instance())
            .add(sections, section.span().start(), section.span().end());
      }
    }
    sections.sort(
        Comparator.comparingInt((Section s) -> s.span().start())
            .thenComparingInt(s -> -s.span().end()));
    return List.copyOf(sections);
  }

  private static void addOpinion(String text, List<Section> sections) {
    boolean decided = sections.stream().anyMatch(s -> s.part() == Part.DECISION);
    for (Section section : List.copyOf(sections)) {
      boolean place = section.part() == Part.DECISION || !decided && section.part() == Part.FACTS;
      if (!place) {
        continue;
      }
      int at = opinion(text, section.span());
      if (at >= 0) {
        Span span = new Span(at, section.span().end());
        sections.add(new Section(Part.REASONING, section.instance(), span));
      }
      int operative =
          decided
              ? -1
              : operative(
                  text, new Span(Math.max(at, section.span().start()), section.span().end()));
      if (operative >= 0) {
        Span span = new Span(operative, section.span().end());
        sections.add(new Section(Part.DECISION, section.instance(), span));
      }
      return;
    }
  }

  /** Place after the last 判决, 判令 or 裁定 that decides; -1 where none does. */
  private static int operative(String text, Span zone) {
    Matcher decides = DECIDES.matcher(text).region(zone.start(), zone.end());
    decides.useTransparentBounds(true);
    int last = -1;
    while (decides.find()) {
      last = decides.end();
    }
    return last;
  }

  private static int opinion(String text, Span zone) {
    for (int at : SentenceStarts.of(text, zone.start(), zone.end())) {
      if (OPINION.matcher(text).region(at, Math.min(zone.end(), at + 60)).lookingAt()) {
        return at;
      }
    }
    return -1;
  }
}
