package org.faheng.corpus.judgment;

import java.util.List;
import java.util.regex.Pattern;
import org.faheng.corpus.judgment.Lead.Voice;

/** 说理部分起点: which 本院认为 opens the reasoning that carries the decision. */
final class ReasoningStart {
  private static final Pattern COURT =
      Pattern.compile("^再审|本院|我院|本庭|合议庭|审判委员会|审委会|本机关|本府|本委|本局|赔偿委员会");
  private static final Pattern PURE =
      Pattern.compile(
          "(?:经[^，]{0,14}，)?(?:再审|本院|我院|本庭|合议庭|本机关|本府|本委|本局)(?![^，]{0,20}(?:关于|针对|对于))");

  /** 经审理查明 after an opinion on evidence shows that the real reasoning is still to come. */
  private static final Pattern REOPENS = Pattern.compile("审理|复核|再审");

  /** Reasons shorter than this before 依照…判决如下 belong to it. */
  private static final int SHORT = 100;

  private final String text;
  private final List<Lead> leads;
  private int pure = -1;
  private int paragraph = -1;
  private int any = -1;
  private int early = -1;

  ReasoningStart(String text, List<Lead> leads) {
    this.text = text;
    this.leads = leads;
  }

  /**
   * The last paragraph before {@code limit} that opens with 本院认为 and nothing before it; opinions on
   * single points (关于…，本院认为) and summings-up (综上) count only where there is no such paragraph. -1
   * where the court gives no reasons in such words.
   */
  int find(int limit) {
    for (Lead lead : leads) {
      if (lead.start() >= limit) {
        break;
      }
      if (lead.is(Part.FINDINGS, Voice.OWN) && REOPENS.matcher(lead.subject()).find()) {
        reopen();
      } else if (lead.is(Part.REASONING, Voice.OWN) && COURT.matcher(words(lead)).find()) {
        note(lead);
      }
    }
    return best(pure, paragraph, any, early);
  }

  private void note(Lead lead) {
    any = any < 0 ? lead.start() : any;
    if (opensParagraph(lead.start())) {
      paragraph = paragraph < 0 ? lead.start() : paragraph;
      pure = PURE.matcher(words(lead)).lookingAt() ? lead.start() : pure;
    }
  }

  private void reopen() {
    early = best(pure, paragraph, any, early);
    pure = -1;
    paragraph = -1;
    any = -1;
  }

  private static int best(int... places) {
    for (int place : places) {
      if (place >= 0) {
        return place;
      }
    }
    return -1;
  }

  private String words(Lead lead) {
    return text.substring(lead.start(), lead.end());
  }

  /** A decision without 本院认为 gives its basis, and the reasons close before it, in one paragraph. */
  int ofBasis(int sentence, int floor) {
    int start = sentence;
    while (start > floor && sentence - start < SHORT && !opensParagraph(start)) {
      start--;
    }
    return opensParagraph(start) ? start : sentence;
  }

  private boolean opensParagraph(int at) {
    return at == 0 || Squeezed.blank(text.charAt(at - 1));
  }
}
