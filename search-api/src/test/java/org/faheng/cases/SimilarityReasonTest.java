package org.faheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faheng.cases.SimilarityReason.Side;
import org.faheng.corpus.structure.Span;
import org.faheng.index.CaseField;
import org.faheng.index.CaseHead;
import org.faheng.search.CommonPassages;
import org.junit.jupiter.api.Test;

class SimilarityReasonTest {
  private static final Span SOMEWHERE = new Span(0, 2);
  private static final CaseHead HEAD =
      new CaseHead(Map.of(CaseField.CAUSE, Set.of("盗窃罪", "故意毁坏财物罪")), Set.of("刑法#264", "刑法#67"));

  private static CaseFeature feature(String name, boolean denied) {
    return new CaseFeature("从宽情节", name, denied, SOMEWHERE);
  }

  private static SimilarityReason reason(List<CaseFeature> here, List<CaseFeature> there) {
    CaseProfile profile =
        new CaseProfile(
            "深夜翻墙进入养殖场盗走海参两箱。", "刑事", Set.of("盗窃罪"), Set.of("刑法#264"), "", "", "", 2026, here);
    return SimilarityReason.of(
        profile, new CommonPassages(profile.facts()), HEAD, "夜间翻墙进入养殖场，盗走海参。", there);
  }

  private static List<String> names(List<SimilarityReason.Element> elements) {
    return elements.stream().map(e -> e.name() + " " + e.side().label()).toList();
  }

  @Test
  void tellsCausesAndProvisionsThatBothHaveFromThoseOfOne() {
    SimilarityReason reason = reason(List.of(), List.of());

    assertThat(names(reason.same())).containsExactly("盗窃罪 两案均有", "刑法#264 两案均有");
    assertThat(names(reason.different())).containsExactly("故意毁坏财物罪 仅对比案例有");
    assertThat(reason.passages()).hasSize(1);
  }

  @Test
  void saysNothingOfCausesAndProvisionsWhereNoneAreSet() {
    SimilarityReason reason =
        SimilarityReason.of(
            CaseProfile.of("深夜翻墙进入养殖场。", 2026),
            new CommonPassages("深夜翻墙进入养殖场。"),
            HEAD,
            "夜间翻墙。",
            List.of());

    assertThat(reason.same()).isEmpty();
    assertThat(reason.different()).isEmpty();
  }

  @Test
  void comparesCircumstancesAndSums() {
    CaseFeature here = CaseFeature.sum(new BigDecimal("12000"), SOMEWHERE);
    CaseFeature there = CaseFeature.sum(new BigDecimal("98000.50"), SOMEWHERE);
    SimilarityReason reason =
        reason(
            List.of(feature("自首", false), feature("立功", false), here),
            List.of(feature("自首", true), there));

    assertThat(names(reason.same())).contains("1万元以上不满10万元 两案均有");
    assertThat(reason.different().stream().map(SimilarityReason.Element::side))
        .contains(Side.OPPOSED, Side.HERE);
  }
}
