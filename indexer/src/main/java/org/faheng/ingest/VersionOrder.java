package org.faheng.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faheng.corpus.document.ForcePeriod;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.LegalForce;
import org.faheng.index.DocumentSummary;
import org.jspecify.annotations.Nullable;

/**
 * 版本顺序: a version ends on the day the next version of the same work takes effect.
 *
 * <p>Works on what {@link DocumentAssembler} read from each text, so it is the same whatever the
 * order of ingest.
 */
final class VersionOrder {
  private VersionOrder() {}

  /** The force periods that differ from those the documents have now. */
  static Map<FrbrUri, ForcePeriod> changes(Collection<DocumentSummary> documents) {
    Map<String, List<DocumentSummary>> works = new HashMap<>();
    for (DocumentSummary document : documents) {
      if (document.work().kind().isNormative()) {
        String key = document.work().uri() + "#" + document.expression().part();
        works.computeIfAbsent(key, k -> new ArrayList<>()).add(document);
      }
    }
    Map<FrbrUri, ForcePeriod> changes = new HashMap<>();
    works.values().stream()
        .filter(versions -> versions.size() > 1)
        .forEach(versions -> order(versions, changes));
    return changes;
  }

  private static void order(List<DocumentSummary> versions, Map<FrbrUri, ForcePeriod> changes) {
    versions.sort(Comparator.comparing(version -> version.uri().value()));
    for (int i = 0; i + 1 < versions.size(); i++) {
      ForcePeriod now = versions.get(i).expression().force();
      LocalDate next = nextStart(versions.subList(i + 1, versions.size()), now);
      if (next == null) {
        continue;
      }
      boolean endsBefore =
          now.to() != null && now.end() == LegalForce.LAPSED && now.to().isBefore(next);
      ForcePeriod ended = now.endedOn(next, LegalForce.AMENDED);
      if (!endsBefore && !ended.equals(now)) {
        changes.put(versions.get(i).uri(), ended);
      }
    }
  }

  /** First known start of a later version; two texts of one version share theirs. */
  private static @Nullable LocalDate nextStart(List<DocumentSummary> later, ForcePeriod now) {
    return later.stream()
        .map(version -> version.expression().force().from())
        .filter(from -> from != null && !from.equals(now.from()))
        .findFirst()
        .orElse(null);
  }
}
