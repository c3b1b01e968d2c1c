package org.faheng.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.index.CaseField;
import org.faheng.index.CaseFilter;
import org.faheng.index.CaseTier;

/**
 * 检索顺位: where cases are looked for, first to last, 最高人民法院《关于统一法律适用加强类案检索的指导意见（试行）》
 * （法发〔2020〕24号）第四条: 除指导性案例以外，优先检索近三年; 前一顺位已检索到类案的，可以不再检索后一顺位.
 */
public enum RetrievalTier {
  GUIDING("最高人民法院发布的指导性案例", false),
  SUPREME("最高人民法院发布的典型案例及裁判生效的案件", true),
  PROVINCIAL("本省高级人民法院发布的参考性案例及裁判生效的案件", true),
  LOCAL("上一级人民法院及本院裁判生效的案件", true);

  private static final String SUPREME_COURT = "最高人民法院";
  private static final String HIGH = "高级";

  private final String label;
  private final boolean recentFirst;

  RetrievalTier(String label, boolean recentFirst) {
    this.label = label;
    this.recentFirst = recentFirst;
  }

  /** The name that the opinion gives it. */
  public String label() {
    return label;
  }

  /** Whether cases of the last three years go before older ones. */
  public boolean recentFirst() {
    return recentFirst;
  }

  /** Whether the profile tells enough to look here: a province, or a court. */
  boolean isKnown(CaseProfile profile) {
    return switch (this) {
      case GUIDING, SUPREME -> true;
      case PROVINCIAL -> !profile.province().isEmpty();
      case LOCAL -> !courts(profile).isEmpty();
    };
  }

  /** The cases of this tier, for the case at hand. */
  CaseFilter filter(CaseProfile profile) {
    return switch (this) {
      case GUIDING -> one(CaseField.TIER, CaseTier.GUIDING.label());
      case SUPREME ->
          CaseFilter.NONE.either(
              List.of(
                  Map.of(
                      CaseField.TIER, Set.of(CaseTier.TYPICAL.label(), CaseTier.GAZETTE.label())),
                  Map.of(CaseField.COURT, Set.of(SUPREME_COURT))));
      case PROVINCIAL ->
          one(CaseField.REGION, profile.province()).with(CaseField.COURT_LEVEL, Set.of(HIGH));
      case LOCAL -> CaseFilter.NONE.with(CaseField.COURT, courts(profile));
    };
  }

  private static CaseFilter one(CaseField field, String value) {
    return CaseFilter.NONE.with(field, Set.of(value));
  }

  /** A court is printed with its province or without. */
  private static Set<String> courts(CaseProfile profile) {
    return Stream.of(profile.court(), profile.courtAbove())
        .filter(name -> !name.isEmpty())
        .flatMap(name -> Stream.of(name, profile.province() + name, local(name, profile)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String local(String name, CaseProfile profile) {
    String province = profile.province();
    String named =
        province.isEmpty()
            ? Jurisdiction.leading(name).map(Jurisdiction::province).orElse("")
            : province;
    return name.startsWith(named) && !name.equals(named + HIGH + "人民法院")
        ? name.substring(named.length())
        : name;
  }
}
