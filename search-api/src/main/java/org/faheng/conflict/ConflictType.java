package org.faheng.conflict;

/** 抵触类型: what sort of problem a rule looks for. The names are those of the JSON answer. */
public enum ConflictType {
  FINE_OVER_CAP("罚款上限高于上位法"),
  FINE_UNDER_FLOOR("罚款下限低于上位法"),
  PENALTY_KIND("处罚种类超出设定权或者上位法"),
  LICENCE("许可没有上位法依据"),
  COERCIVE("强制没有上位法依据"),
  FEE("收费没有上位法依据"),
  CERTIFICATE("证明事项没有上位法依据"),
  TIME_LIMIT("期限与上位法不一致"),
  THRESHOLD("比例、数额与上位法不一致"),
  LIST("列举范围与上位法不一致"),
  AUTHORITY("主管机关与上位法不一致"),
  DEONTIC("应当、可以、不得与上位法相反"),
  DEFINITION("定义与上位法不一致"),
  ABOLISHED_INSTITUTION("沿用已取消的制度"),
  VALIDITY_PERIOD("有效期缺失或者过长"),
  FAIR_COMPETITION("可能影响公平竞争"),
  RIGHTS_WITHOUT_BASIS("可能减损权利或者增加义务而无依据"),
  INTERNAL_CONTRADICTION("本件前后不一致"),
  RESTATEMENT("重复上位法");

  private final String label;

  ConflictType(String label) {
    this.label = label;
  }

  /** The problem in Chinese. */
  public String label() {
    return label;
  }
}
