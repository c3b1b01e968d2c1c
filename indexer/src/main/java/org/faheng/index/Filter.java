package org.faheng.index;

import java.time.LocalDate;
import java.util.Set;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.LegalForce;
import org.jspecify.annotations.Nullable;

/**
 * 筛选: narrows a search without changing the ranking. Empty sets and null dates do not narrow.
 *
 * @param kinds 效力级别, any of them
 * @param authorities 制定机关 by full name, any of them
 * @param regions 地域 by full name of place or province, any of them
 * @param forces 时效性 on {@code asOf}, any of them
 * @param publishedFrom first 公布日期, inclusive
 * @param publishedTo last 公布日期, inclusive
 * @param inForceFrom first 施行日期, inclusive
 * @param inForceTo last 施行日期, inclusive
 * @param document only in this version; null for all
 * @param asOf the day on which 时效性 is told
 */
public record Filter(
    Set<DocumentKind> kinds,
    Set<String> authorities,
    Set<String> regions,
    Set<LegalForce> forces,
    @Nullable LocalDate publishedFrom,
    @Nullable LocalDate publishedTo,
    @Nullable LocalDate inForceFrom,
    @Nullable LocalDate inForceTo,
    @Nullable FrbrUri document,
    LocalDate asOf) {

  public Filter {
    kinds = Set.copyOf(kinds);
    authorities = Set.copyOf(authorities);
    regions = Set.copyOf(regions);
    forces = Set.copyOf(forces);
  }

  /** Lets everything through; 时效性 is told on that day. */
  public static Filter none(LocalDate asOf) {
    return new Filter(Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null, null, asOf);
  }

  /** The same with other wanted states of 时效性. */
  public Filter withForces(Set<LegalForce> wanted) {
    return new Filter(
        kinds,
        authorities,
        regions,
        wanted,
        publishedFrom,
        publishedTo,
        inForceFrom,
        inForceTo,
        document,
        asOf);
  }

  /** The same within one version only. */
  public Filter within(FrbrUri version) {
    return new Filter(
        kinds,
        authorities,
        regions,
        forces,
        publishedFrom,
        publishedTo,
        inForceFrom,
        inForceTo,
        version,
        asOf);
  }
}
