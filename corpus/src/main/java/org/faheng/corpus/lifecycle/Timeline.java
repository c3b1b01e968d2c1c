package org.faheng.corpus.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.document.LegalForce;

/**
 * 沿革: the versions of one work (of one 编 where a code is kept in several files), oldest first, each
 * with the days on which it binds.
 */
public final class Timeline {
  private final List<Version> versions;

  /** One version and its force. */
  public record Version(Expression expression, Effectivity effectivity) {}

  Timeline(List<Version> versions) {
    this.versions = List.copyOf(versions);
  }

  /** The versions, oldest first. */
  public List<Version> versions() {
    return versions;
  }

  /** The version that binds on {@code day}: of several with that force the newest. */
  public Optional<Version> asOf(LocalDate day) {
    List<Version> binding = new ArrayList<>(versions);
    binding.removeIf(version -> version.effectivity().at(day) != LegalForce.IN_FORCE);
    return binding.isEmpty() ? Optional.empty() : Optional.of(binding.getLast());
  }

  /** The version before {@code expression}, where it is at hand. */
  public Optional<Version> before(Expression expression) {
    for (int i = 1; i < versions.size(); i++) {
      if (versions.get(i).expression().uri().equals(expression.uri())) {
        return Optional.of(versions.get(i - 1));
      }
    }
    return Optional.empty();
  }

  /** The version after {@code expression}, where it is at hand. */
  public Optional<Version> after(Expression expression) {
    for (int i = 0; i + 1 < versions.size(); i++) {
      if (versions.get(i).expression().uri().equals(expression.uri())) {
        return Optional.of(versions.get(i + 1));
      }
    }
    return Optional.empty();
  }
}
