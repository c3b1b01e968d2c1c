package org.faheng.corpus.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.Provision;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 规范提取: reads what the clauses of a text demand. A clause with several marks (应当…，不得…) gives a norm
 * for each; clauses that demand nothing give none. Total.
 */
public final class NormExtractor {
  private static final int LOOK_AHEAD = 80;

  private final DocumentBody body;
  private final List<Clause> clauses;
  private final List<Norm> norms = new ArrayList<>();
  private Norm.@Nullable Penalty lastPenalty;

  private NormExtractor(DocumentBody body, Provision provision) {
    this.body = body;
    this.clauses = ClauseCutter.cut(body, provision);
  }

  /** The norms of a whole text, in order. */
  public static List<Norm> extract(DocumentBody body) {
    return extract(body, body.root());
  }

  /** The norms of one provision of a text and of all below it, in order. */
  public static List<Norm> extract(DocumentBody body, Provision provision) {
    return new NormExtractor(body, provision).extract();
  }

  /** The clauses that {@link #extract} reads, those without a norm included. */
  public static List<Clause> clauses(DocumentBody body, Provision provision) {
    return ClauseCutter.cut(body, provision);
  }

  private List<Norm> extract() {
    int next = 0;
    while (next < clauses.size()) {
      Clause clause = clauses.get(next);
      Slots slots = Slots.of(clause.text(), behind(clause));
      Definitions.Read definition = Definitions.read(clause.text(), clause.ownStart());
      if (definition == null) {
        norms.addAll(norms(clause, slots));
        next++;
      } else if (definition.verb() < clause.ownStart()) {
        next = listed(next, definition);
      } else {
        norms.add(definition(clause, slots, definition));
        next++;
      }
    }
    return List.copyOf(norms);
  }

  private String behind(Clause clause) {
    int end = clause.parts().getLast().end();
    int stop = Math.min(body.text().length(), end + LOOK_AHEAD);
    int line = body.text().indexOf('\n', end);
    return body.text().substring(end, line < 0 ? stop : Math.min(line, stop));
  }

  private List<Norm> norms(Clause clause, Slots slots) {
    if (Penalties.isPenalty(clause, slots)) {
      return List.of(penalty(clause, slots));
    }
    List<Frame> frames = FrameReader.read(clause.text(), clause.ownStart(), slots.agencies());
    if (frames.isEmpty()) {
      return competence(clause, slots).toList();
    }
    return frames.stream().map(frame -> norm(clause, frame, slots)).toList();
  }

  private static Norm norm(Clause clause, Frame frame, Slots slots) {
    Modality mark = frame.mark();
    Modality.Kind kind = mark == null ? Modality.Kind.OBLIGATION : mark.kind();
    return switch (kind) {
      case OBLIGATION -> new Norm.Obligation(clause, frame, slots);
      case PROHIBITION -> new Norm.Prohibition(clause, frame, slots);
      case PERMISSION, EXEMPTION -> new Norm.Permission(clause, frame, slots);
    };
  }

  private Norm penalty(Clause clause, Slots slots) {
    Frame frame = FrameReader.plain(clause, slots.agencies());
    Norm.Penalty before = lastPenalty;
    boolean first = before == null || !before.clause().paragraph().equals(clause.paragraph());
    Words act = Penalties.act(clause, first);
    var punished = Penalties.punished(clause.text());
    lastPenalty =
        new Norm.Penalty(
            clause,
            frame,
            slots,
            punished,
            act,
            act == null && !first && punished.isEmpty() ? before : null);
    return lastPenalty;
  }

  /** 县水务部门负责…: who is competent, where no mark says that it must or may. */
  private static Stream<Norm> competence(Clause clause, Slots slots) {
    Frame frame = FrameReader.plain(clause, slots.agencies());
    AgencyMention agency = frame.authority();
    if (agency == null) {
      return Stream.empty();
    }
    Span span = agency.span();
    boolean by = clause.text().startsWith("由", span.start() - 1);
    boolean charge =
        Stream.of("负责", "主管", "行使", "监督管理", "承担", "履行")
            .anyMatch(word -> clause.text().indexOf(word, span.end()) >= 0);
    return by || charge
        ? Stream.of(
            new Norm.Competence(
                clause,
                new Frame(
                    Words.of(clause.text(), span.start(), span.end()),
                    null,
                    frame.action(),
                    frame.condition(),
                    frame.exception(),
                    agency),
                slots))
        : Stream.empty();
  }

  private static Norm definition(Clause clause, Slots slots, Definitions.Read read) {
    return new Norm.Definition(
        clause,
        FrameReader.plain(clause, slots.agencies()),
        slots,
        read.term(),
        read.meaning(),
        Definitions.elements(clause.text(), read.meaning()),
        Definitions.open(clause.text(), read.meaning()));
  }

  /** A definition whose elements are items: one norm of the stem and all of them. */
  private int listed(int first, Definitions.Read read) {
    Clause clause = clauses.get(first);
    List<Span> stem = clause.parts().subList(0, clause.parts().size() - 1);
    List<Span> parts = new ArrayList<>(stem);
    int next = first;
    while (next < clauses.size()
        && clauses.get(next).parts().size() > stem.size()
        && clauses.get(next).parts().subList(0, stem.size()).equals(stem)) {
      parts.addAll(
          clauses.get(next).parts().subList(stem.size(), clauses.get(next).parts().size()));
      next++;
    }
    Clause whole = Clause.of(body, clause.paragraph(), parts);
    List<Words> elements = items(whole, stem.size());
    Words meaning = Words.of(whole.text(), read.meaning().span().start(), whole.text().length());
    boolean open = !elements.isEmpty() && EnumerationReader.isCatchAll(elements.getLast().text());
    Slots slots = Slots.of(whole.text(), "");
    Frame frame = FrameReader.plain(whole, slots.agencies());
    norms.add(new Norm.Definition(whole, frame, slots, read.term(), meaning, elements, open));
    return next;
  }

  private static List<Words> items(Clause whole, int stem) {
    List<Words> items = new ArrayList<>();
    int offset = 0;
    for (int i = 0; i < whole.parts().size(); i++) {
      int end = offset + whole.parts().get(i).length();
      int last = end;
      while (last > offset && Stops.isStop(whole.text().charAt(last - 1))) {
        last--;
      }
      if (i >= stem && last > offset) {
        items.add(Words.of(whole.text(), offset, last));
      }
      offset = end;
    }
    return items;
  }
}
