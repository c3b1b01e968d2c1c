package org.faheng.citator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faheng.citator.CitedByLookup.Narrowing;
import org.faheng.corpus.citation.Treatment;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.web.Days;
import org.faheng.web.Links;
import org.faheng.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 被引请求: what an address asks for, as it stands there; wrong values are refused when read.
 *
 * @param ref a work or a clause
 * @param kind 效力级别 of citing documents; empty for all
 * @param treatment 引用方式; empty for all
 * @param asOf the day; empty for today
 * @param page page of the list, from 1
 */
record CitedByRequest(String ref, String kind, String treatment, String asOf, int page) {

  CitedByRequest {
    if (page < 1) {
      throw Refusal.badRequest("参数 page 应从 1 起");
    }
  }

  Narrowing narrowing() {
    return new Narrowing(kindOf(kind), treatmentOf(treatment));
  }

  LocalDate day() {
    return Days.orToday("asOf", asOf);
  }

  private static @Nullable DocumentKind kindOf(String label) {
    return label.isEmpty()
        ? null
        : DocumentKind.ofLabel(label)
            .orElseThrow(() -> Refusal.badRequest("没有“" + label + "”这一效力级别"));
  }

  private static @Nullable Treatment treatmentOf(String label) {
    return label.isEmpty()
        ? null
        : Treatment.ofLabel(label)
            .orElseThrow(
                () ->
                    Refusal.badRequest(
                        "没有“"
                            + label
                            + "”这一引用方式，可用："
                            + String.join(
                                "、",
                                Arrays.stream(Treatment.values()).map(Treatment::label).toList())));
  }

  CitedByRequest ofKind(String other) {
    return new CitedByRequest(ref, other, treatment, asOf, 1);
  }

  CitedByRequest withTreatment(String other) {
    return new CitedByRequest(ref, kind, other, asOf, 1);
  }

  CitedByRequest at(int other) {
    return new CitedByRequest(ref, kind, treatment, asOf, other);
  }

  CitedByRequest of(String otherRef) {
    return new CitedByRequest(otherRef, "", "", asOf, 1);
  }

  /** The address of the page. */
  String href() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put("ref", List.of(ref));
    parameters.put("kind", List.of(kind));
    parameters.put("treatment", List.of(treatment));
    parameters.put("asOf", List.of(asOf));
    parameters.put("page", List.of(page == 1 ? "" : String.valueOf(page)));
    return Links.page("/cited-by", parameters);
  }
}
