package org.faheng.corpus.judgment;

import java.util.List;
import java.util.Optional;

/**
 * 审级链: the decisions in a case that a document tells of, earliest first.
 *
 * @param instances decisions
 */
public record InstanceChain(List<Instance> instances) {
  /** A document that tells of none. */
  public static final InstanceChain EMPTY = new InstanceChain(List.of());

  public InstanceChain {
    instances = List.copyOf(instances);
  }

  /** The last decision told of: the one that stands, as far as this document knows. */
  public Optional<Instance> last() {
    return instances.isEmpty() ? Optional.empty() : Optional.of(instances.getLast());
  }

  /** Whether a later decision revoked, changed or sent back an earlier one. */
  public boolean changed() {
    return instances.stream()
        .skip(1)
        .flatMap(instance -> instance.outcomes().stream())
        .anyMatch(
            outcome ->
                outcome == Outcome.REVOKED
                    || outcome == Outcome.CHANGED
                    || outcome == Outcome.REMANDED);
  }
}
