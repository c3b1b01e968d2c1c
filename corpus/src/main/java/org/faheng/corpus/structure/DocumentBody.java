package org.faheng.corpus.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** 正文: a text with its tree. The leaves of {@link #root} joined give {@link #text} back. */
public final class DocumentBody {
  private final String text;
  private final Provision root;
  private final List<String> warnings;
  private final Map<String, Provision> byEId = new HashMap<>();
  private final List<Provision> articles = new ArrayList<>();

  /**
   * @param warnings misreadings that the parser noticed, in Chinese, such as a gap in the numbering
   * @throws IllegalArgumentException if the tree does not cover the text
   */
  public DocumentBody(String text, Provision root, List<String> warnings) {
    if (root.span().start() != 0 || root.span().end() != text.length()) {
      throw new IllegalArgumentException(
          "tree must cover the text of " + text.length() + " units, got " + root.span());
    }
    this.text = text;
    this.root = root;
    this.warnings = List.copyOf(warnings);
    root.walk().forEach(this::register);
  }

  private void register(Provision provision) {
    byEId.putIfAbsent(provision.eId().value(), provision);
    if (provision.level() == Level.ARTICLE) {
      articles.add(provision);
    }
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** The tree; its level is DOCUMENT. */
  public Provision root() {
    return root;
  }

  /** What the parser found odd. */
  public List<String> warnings() {
    return warnings;
  }

  /** Every 条 in text order, those of annexes included. */
  public List<Provision> articles() {
    return List.copyOf(articles);
  }

  /** The provision of that name. */
  public Optional<Provision> find(EId eId) {
    return Optional.ofNullable(byEId.get(eId.value()));
  }

  /** The words of a provision, without the white space around them. */
  public String textOf(Provision provision) {
    return provision.span().of(text).strip();
  }

  /** The heading line of an 编, 章, 节, 部分 or annex; empty for other levels. */
  public String headingOf(Provision provision) {
    if (provision.level().rank() > Level.DIVISION.rank()) {
      return "";
    }
    return provision.children().stream()
        .filter(child -> child.level() == Level.HEADING)
        .map(this::textOf)
        .findFirst()
        .orElseGet(() -> textOf(provision).lines().findFirst().orElse(""));
  }

  /** The leaves joined: equal to {@link #text} for every tree. */
  public String joinLeaves() {
    return root.leaves().map(leaf -> leaf.span().of(text)).collect(Collectors.joining());
  }

  /** The pieces that are indexed and shown as one hit each; see {@link Unit}. */
  public List<Unit> units() {
    return new UnitCutter(this).cut();
  }
}
