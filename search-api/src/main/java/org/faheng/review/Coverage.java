package org.faheng.review;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faheng.conflict.Detection;

/**
 * 覆盖范围: what a review compared and what it did not; part of every answer.
 *
 * @param day the day for which the draft was checked
 * @param snapshot the state of the index
 * @param documents how many documents of each 效力级别 were at hand
 * @param repealRegister how many rows the register of repealed documents has
 * @param checks what was compared, in Chinese
 * @param law which superior law the clauses were measured by
 * @param citations how many citations the draft has
 * @param unresolved how many of them lead to nothing at hand
 * @param limits what was not compared, in Chinese
 */
public record Coverage(
    LocalDate day,
    String snapshot,
    Map<String, Long> documents,
    int repealRegister,
    List<String> checks,
    Detection.ComparedLaw law,
    int citations,
    int unresolved,
    List<String> limits) {
  public Coverage {
    documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    checks = List.copyOf(checks);
    limits = List.copyOf(limits);
  }
}
