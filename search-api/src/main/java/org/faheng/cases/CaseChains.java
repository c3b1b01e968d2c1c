package org.faheng.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faheng.cases.CaseReply.Step;
import org.faheng.corpus.document.CaseNumber;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.judgment.Instance;
import org.faheng.corpus.judgment.InstanceChain;
import org.faheng.corpus.judgment.Judgment;
import org.faheng.corpus.judgment.JudgmentParser;
import org.faheng.corpus.judgment.Outcome;
import org.faheng.index.Filter;
import org.faheng.index.IndexedDocument;
import org.faheng.index.LegalIndex;
import org.faheng.index.Query;
import org.faheng.index.SearchRequest;

/**
 * 审级链: the decisions in a case. A judgment tells of those before it; those after it are told by
 * other documents of the index that name its number. Where a decision is itself in the index, its
 * own document says what was decided.
 */
final class CaseChains {
  private static final int MOST_NAMING = 20;

  private final LegalIndex index;

  CaseChains(LegalIndex index) {
    this.index = index;
  }

  /** A chain with the documents that tell of its other steps. */
  record Chain(List<Step> steps, boolean changed) {
    Chain {
      steps = List.copyOf(steps);
    }
  }

  Chain of(FrbrUri own, Judgment read) {
    List<Step> steps = new ArrayList<>(steps(read.chain(), ""));
    boolean changed = read.chain().changed();
    Optional<Later> later = read.chain().last().flatMap(last -> later(own, last));
    if (later.isPresent()) {
      steps.addAll(steps(new InstanceChain(later.get().instances()), later.get().document()));
      changed |= later.get().changes();
    }
    steps.replaceAll(step -> step.own() ? step : told(step));
    return new Chain(steps, changed);
  }

  /** The step as its own document tells it, where the index has that. */
  private Step told(Step step) {
    return bearing(step.number()).map(document -> from(step, document)).orElse(step);
  }

  /** The decision of that number: the number belongs to its identity. */
  private Optional<IndexedDocument> bearing(String number) {
    CaseIdentity identity = new CaseIdentity(number);
    return identity.number().isEmpty()
        ? Optional.empty()
        : index.documents().stream()
            .filter(document -> identity.isOf(document.uri().value()))
            .findFirst()
            .flatMap(document -> index.document(document.uri()));
  }

  private static Step from(Step step, IndexedDocument document) {
    Judgment read = JudgmentParser.parse(document.text());
    String uri = document.expression().uri().value();
    return read.chain().instances().stream()
        .filter(Instance::own)
        .findFirst()
        .map(instance -> step(instance, uri))
        .orElse(
            new Step(
                step.procedure(),
                step.court(),
                step.number(),
                step.date(),
                step.outcomes(),
                false,
                uri));
  }

  /** What another document tells of the case after a decision. */
  private record Later(String document, List<Instance> instances) {
    boolean changes() {
      return instances.stream()
          .flatMap(instance -> instance.outcomes().stream())
          .anyMatch(
              outcome ->
                  outcome == Outcome.REVOKED
                      || outcome == Outcome.CHANGED
                      || outcome == Outcome.REMANDED);
    }
  }

  private Optional<Later> later(FrbrUri own, Instance last) {
    if (CaseNumber.parse(last.number()).isEmpty()) {
      return Optional.empty();
    }
    return naming(last.number(), own)
        .flatMap(document -> after(document, last).stream())
        // of several the longest: the last court tells of all before
        .reduce((a, b) -> a.instances().size() >= b.instances().size() ? a : b);
  }

  /** The other cases of the index in whose text that number stands. */
  private Stream<IndexedDocument> naming(String number, FrbrUri own) {
    SearchRequest naming =
        new SearchRequest(
            new Query.Phrase(number),
            Filter.none(LocalDate.now()),
            SearchRequest.Sort.RELEVANCE,
            MOST_NAMING,
            null,
            0,
            false);
    return index.search(naming).hits().stream()
        .map(hit -> hit.document().uri())
        .filter(uri -> !uri.equals(own))
        .distinct()
        .flatMap(uri -> index.document(uri).stream())
        .filter(document -> document.caseText() != null);
  }

  private static Optional<Later> after(IndexedDocument document, Instance last) {
    List<Instance> told = JudgmentParser.parse(document.text()).chain().instances();
    Optional<CaseNumber> number = CaseNumber.parse(last.number());
    for (int i = 0; i + 1 < told.size(); i++) {
      if (CaseNumber.parse(told.get(i).number()).equals(number)) {
        List<Instance> rest = told.subList(i + 1, told.size());
        return Optional.of(new Later(document.expression().uri().value(), rest));
      }
    }
    return Optional.empty();
  }

  private static List<Step> steps(InstanceChain chain, String document) {
    return chain.instances().stream().map(instance -> step(instance, document)).toList();
  }

  private static Step step(Instance instance, String document) {
    return new Step(
        instance.procedure().label(),
        instance.court(),
        instance.number(),
        instance.date().map(LocalDate::toString).orElse(""),
        instance.outcomes().stream().map(Outcome::label).toList(),
        instance.own() && document.isEmpty(),
        document);
  }
}
