package org.faheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.faheng.index.CaseFilter;
import org.faheng.index.CaseHits.CaseHit;
import org.faheng.index.CaseTier;
import org.faheng.index.LegalIndex;
import org.faheng.index.lucene.LuceneLegalIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarCaseFinderTest {
  private static final String FACTS = "被告人深夜翻墙进入养殖场，剪断铁丝网，盗走海参两箱。";
  private static final String SAME = "被告人夜间翻墙进入养殖场，剪断铁丝网，盗走海参三箱。";
  private static final String OTHER = "合同约定按季度支付租金，逾期加收滞纳金。";

  @TempDir Path folder;
  private LegalIndex index;

  @BeforeEach
  void fill() {
    try (CaseShelves shelves = new CaseShelves(folder)) {
      shelves.add("指导异", CaseTier.GUIDING, "某县人民法院", "基层", 2016, OTHER);
      shelves.add("公报新", CaseTier.GAZETTE, "某市中级人民法院", "中级", 2025, SAME);
      shelves.add("最高旧", CaseTier.ORDINARY, "最高人民法院", "最高", 2012, SAME);
      shelves.add("高院", CaseTier.ORDINARY, "山东省高级人民法院", "高级", 2024, SAME);
      shelves.add("本院", CaseTier.ORDINARY, "乐棠县人民法院", "基层", 2024, SAME);
    }
    index = LuceneLegalIndex.open(folder);
  }

  @AfterEach
  void close() {
    index.close();
  }

  private static CaseProfile profile(String province, String court) {
    return new CaseProfile(
        FACTS, "刑事", Set.of("盗窃罪"), Set.of(), province, court, "", 2026, List.of());
  }

  private List<TierResult> tiers(CaseProfile profile, boolean every) {
    return new SimilarCaseFinder(index).find(profile, CaseFilter.NONE, 10, every).tiers();
  }

  private static List<String> titles(List<CaseHit> hits) {
    return hits.stream().map(hit -> hit.document().title()).toList();
  }

  @Test
  void saysThatATierWasLookedThroughWithoutASimilarCase() {
    TierResult guiding = tiers(profile("山东省", "乐棠县人民法院"), false).getFirst();

    assertThat(guiding.state()).isEqualTo(TierResult.State.LISTED);
    assertThat(guiding.compared()).isEqualTo(1);
    assertThat(guiding.matches()).isZero();
  }

  @Test
  void putsTheLastThreeYearsBeforeOlderCases() {
    TierResult supreme = tiers(profile("山东省", "乐棠县人民法院"), false).get(1);

    assertThat(titles(supreme.recent())).containsExactly("公报新");
    assertThat(titles(supreme.older())).containsExactly("最高旧");
  }

  @Test
  void countsLowerTiersOnceOneBeforeThemHasASimilarCase() {
    TierResult provincial = tiers(profile("山东省", "乐棠县人民法院"), false).get(2);

    assertThat(provincial.state()).isEqualTo(TierResult.State.COUNTED);
    assertThat(provincial.matches()).isEqualTo(1);
    assertThat(provincial.recent()).isEmpty();
  }

  @Test
  void listsEveryTierWhereAsked() {
    List<TierResult> tiers = tiers(profile("山东省", "乐棠县人民法院"), true);

    assertThat(titles(tiers.get(2).recent())).containsExactly("高院");
    assertThat(titles(tiers.get(3).recent())).containsExactly("本院");
  }

  @Test
  void saysWhereTheCaseDoesNotTellWhichCourt() {
    List<TierResult> tiers = tiers(profile("", ""), true);

    assertThat(tiers.get(2).state()).isEqualTo(TierResult.State.NOT_KNOWN);
    assertThat(tiers.get(3).state()).isEqualTo(TierResult.State.NOT_KNOWN);
  }

  @Test
  void listsACaseOnceThatTwoCollectionsTell() {
    index.close();
    try (CaseShelves shelves = new CaseShelves(folder)) {
      shelves.add("双份", "甲", CaseTier.TYPICAL, "某县人民法院", "基层", 2025, SAME);
      shelves.add("双份", "乙", CaseTier.TYPICAL, "某县人民法院", "基层", 2025, SAME);
    }
    index = LuceneLegalIndex.open(folder);
    SimilarCases found =
        new SimilarCaseFinder(index).find(profile("", ""), CaseFilter.NONE, 10, true);

    assertThat(titles(found.nearest().hits())).containsOnlyOnce("双份");
    assertThat(titles(found.tiers().get(1).recent())).containsOnlyOnce("双份");
    assertThat(found.tiers().get(1).matches()).isEqualTo(3);
  }

  @Test
  void saysHowManyOfATierAreListed() {
    CaseRequest one =
        new CaseRequest(
            "",
            FACTS,
            "",
            "刑事",
            List.of("盗窃罪"),
            List.of(),
            "",
            "",
            "",
            List.of(),
            LocalDate.of(2026, 1, 1),
            true,
            1,
            "");
    CaseReply.Tier supreme = new CaseSearch(index, CaseLog.none()).ask(one).tiers().get(1);

    assertThat(supreme.note()).isEqualTo("2 件（比对 2 件），列出其中 1 件");
  }
}
