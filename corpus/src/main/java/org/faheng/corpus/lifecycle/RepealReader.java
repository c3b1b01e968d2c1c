package org.faheng.corpus.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.lifecycle.LifecycleEvent.Kind;
import org.faheng.corpus.lifecycle.LifecycleEvent.Scope;
import org.faheng.corpus.lifecycle.SentenceCutter.Sentence;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.Level;
import org.faheng.corpus.structure.Preface;
import org.faheng.corpus.structure.Provision;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 废止与修改的认定: finds in one document every sentence that ends or changes another one (立法法(2023) 第六十四条:
 * a law may be repealed by another law or by a decision): 同时废止, 停止执行, 失效, 废止决定 with their lists,
 * 修改决定 and 修正案. The history of the text itself in its title block says nothing of others. Total.
 */
public final class RepealReader {
  private static final Pattern REPEALING_TITLE =
      Pattern.compile("关于废止(.+)的(?:决定|公告|通知|通告|命令|令)(?:[（(].{1,12}[)）])?$");

  private final DocumentBody body;
  private final Preface preface;
  private final AmendingClause amending;
  private final DecisionList list;
  private final TitleContext own;
  private final List<LifecycleEvent> found = new ArrayList<>();

  private RepealReader(DocumentBody body, Preface preface) {
    this.body = body;
    this.preface = preface;
    this.own = new TitleContext(preface.title().replaceFirst("关于.*", ""), "");
    this.amending = new AmendingClause(preface.title());
    this.list = new DecisionList(amending.amends());
  }

  /**
   * What the document says of the force of documents, in text order. {@link LifecycleEvent#on} is
   * told by the sentence, else by 自…起施行 beside it, else by the first publication of the text; it is
   * null where none of them is known. A document that is amended at several places has one event
   * with all of them.
   *
   * @param preface what {@link org.faheng.corpus.structure.PrefaceReader} reads of the same text
   */
  public static List<LifecycleEvent> read(DocumentBody body, Preface preface) {
    return new RepealReader(body, preface).read();
  }

  private List<LifecycleEvent> read() {
    for (Sentence at : SentenceCutter.cut(body)) {
      String sentence = at.span().of(body.text());
      List<Ended> endings = at.quoted() ? List.of() : EndingClause.read(sentence);
      endings.forEach(ended -> add(ended, at.span()));
      List<Ended> listed = list.read(at, sentence);
      Ended amended = amending.read(at, sentence);
      if (!endings.isEmpty()) {
        continue;
      }
      if (amended != null) {
        add(amended, at.span());
        continue;
      }
      for (Ended item : listed) {
        amending.turnTo(item);
        add(item, at.span());
      }
    }
    fromTitle();
    return List.copyOf(found);
  }

  /** What only the title says: 关于废止《甲》的决定 whose text says 现予废止. */
  private void fromTitle() {
    String title = preface.title();
    Matcher repealing = REPEALING_TITLE.matcher(title);
    List<TitleMention> titles = TitleMention.all(title);
    Span head = head();
    if (repealing.find() && !titles.isEmpty()) {
      for (TitleMention named : titles) {
        add(whole(named.title(), Kind.REPEALED, Scope.WHOLE), head);
      }
    } else if (titles.size() == 1 && amending.amends() && title.contains("修改《")) {
      add(whole(titles.getFirst().title(), Kind.AMENDED, Scope.PART), head);
    }
  }

  private static Ended whole(String title, Kind kind, Scope scope) {
    return new Ended(title, kind, scope, List.of(), null, null, null);
  }

  private Span head() {
    return body.root().children(Level.PREFACE).stream()
        .map(Provision::span)
        .findFirst()
        .orElse(new Span(0, 0));
  }

  /** Adds a statement, or its articles to the one already known of that document. */
  private void add(Ended said, Span span) {
    Ended ended = said.withTitle(own.completed(said.title()));
    for (int i = 0; i < found.size(); i++) {
      LifecycleEvent known = found.get(i);
      boolean same =
          known.kind() == ended.kind()
              && known.scope() == ended.scope()
              && known.isOf(ended.title());
      if (same && (ended.kind() == Kind.AMENDED || span.equals(head()))) {
        found.set(i, withRefs(known, ended.refs()));
        return;
      }
    }
    Provision place = place(span);
    @Nullable LocalDate on =
        ended.on() == null
            ? StartDay.of(body.textOf(place), body.text(), preface).orElse(null)
            : ended.on();
    found.add(
        new LifecycleEvent(
            ended.title(),
            ended.number(),
            ended.dated(),
            ended.kind(),
            ended.scope(),
            ended.refs(),
            on,
            span,
            place.eId()));
  }

  private static LifecycleEvent withRefs(LifecycleEvent known, List<ProvisionRef> more) {
    Set<ProvisionRef> refs = new LinkedHashSet<>(known.refs());
    refs.addAll(more);
    return new LifecycleEvent(
        known.title(),
        known.number(),
        known.dated(),
        known.kind(),
        known.scope(),
        List.copyOf(refs),
        known.on(),
        known.span(),
        known.provision());
  }

  /** The article in which a sentence stands; outside of articles the smallest named part. */
  private Provision place(Span span) {
    Optional<Provision> article =
        body.articles().stream().filter(part -> holds(part, span)).findFirst();
    return article.orElseGet(
        () ->
            body.root()
                .walk()
                .filter(part -> part.level().rank() < Level.HEADING.rank() && holds(part, span))
                .reduce((outer, inner) -> inner)
                .orElse(body.root()));
  }

  private static boolean holds(Provision part, Span span) {
    return part.span().start() <= span.start() && span.end() <= part.span().end();
  }
}
