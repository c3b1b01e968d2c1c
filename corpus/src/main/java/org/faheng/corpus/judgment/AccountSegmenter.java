package org.faheng.corpus.judgment;

import java.util.ArrayList;
import java.util.List;
import org.faheng.corpus.judgment.Lead.Voice;
import org.faheng.corpus.structure.Span;

/** 事实部分: claims, defence, findings and evidence of each instance inside the account of a case. */
final class AccountSegmenter {
  private final String text;
  private final List<Lead> leads;
  private final Procedure own;

  AccountSegmenter(String text, List<Lead> leads, Procedure own) {
    this.text = text;
    this.leads = leads;
    this.own = own;
  }

  /** Adds the inner sections of the account {@code start..end}. */
  void add(List<Section> sections, int start, int end) {
    List<Lead> inner = new ArrayList<>();
    for (int i = firstFrom(start); i < leads.size() && leads.get(i).start() < end; i++) {
      inner.add(leads.get(i));
    }
    int i = 0;
    while (i < inner.size()) {
      Lead first = inner.get(i);
      Procedure instance = instanceOf(first);
      int next = i + 1;
      while (next < inner.size() && continues(first, instance, inner.get(next))) {
        next++;
      }
      int last = next < inner.size() ? inner.get(next).start() : end;
      sections.add(new Section(first.part(), instance, trimmed(first.start(), last)));
      i = next;
    }
  }

  /** Index of the first lead at or after {@code start}. */
  private int firstFrom(int start) {
    int low = 0;
    int high = leads.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (leads.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean continues(Lead first, Procedure instance, Lead next) {
    if (next.part() == first.part() && instanceOf(next) == instance) {
      return true;
    }
    boolean court = first.part() == Part.FINDINGS || first.part() == Part.EVIDENCE;
    if (court && next.voice() == Voice.PARTY) {
      // 被告人亦供认 inside a finding is no statement of defence
      return !opensParagraph(next.start());
    }
    return first.voice() == Voice.PARTY
        && next.voice() == Voice.NAMED
        && next.part() == Part.REASONING;
  }

  private boolean opensParagraph(int at) {
    return at == 0 || Squeezed.blank(text.charAt(at - 1));
  }

  private Procedure instanceOf(Lead lead) {
    if (lead.voice() != Voice.LOWER) {
      return own;
    }
    if (lead.subject().contains("二审") || lead.subject().contains("第二审")) {
      return Procedure.SECOND;
    }
    if (lead.subject().contains("再审") && own != Procedure.SECOND) {
      return Procedure.RETRIAL;
    }
    return Procedure.FIRST;
  }

  private Span trimmed(int start, int end) {
    int last = end;
    while (last > start && Squeezed.blank(text.charAt(last - 1))) {
      last--;
    }
    return new Span(start, last);
  }
}
