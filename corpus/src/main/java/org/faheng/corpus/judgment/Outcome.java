package org.faheng.corpus.judgment;

/** 裁判结果类别: what a decision does to the one before it, to a claim, or to a person. */
public enum Outcome {
  WITHDRAWAL("准予撤诉"),
  DEATH_REFUSED("不核准死刑"),
  DEATH_APPROVED("核准死刑"),
  APPEAL_DISMISSED("驳回上诉"),
  RETRIAL_REFUSED("驳回再审申请"),
  SUIT_DISMISSED("驳回起诉"),
  OTHER_CLAIMS_DISMISSED("驳回其他请求"),
  CLAIMS_DISMISSED("驳回诉讼请求"),
  APPLICATION_REFUSED("驳回申请"),
  REMANDED("发回重审"),
  AFFIRMED("维持"),
  REVOKED("撤销"),
  CHANGED("变更"),
  UNLAWFUL("确认违法"),
  INVALID("确认无效"),
  VALID("确认有效"),
  PERFORM("责令履行"),
  RETRIAL_ORDERED("决定再审"),
  JURISDICTION("指定或移送管辖"),
  APPROVED("批准认可"),
  TERMINATED("终结程序"),
  SUSPENDED("中止"),
  DIVORCE("准予离婚"),
  ACQUITTED("无罪"),
  EXEMPT("免予刑事处罚"),
  CONVICTED("有罪"),
  COMPENSATION("赔偿"),
  PAY("给付"),
  COMMUTED("减刑假释"),
  FINE("罚款"),
  WARNING("警告"),
  CONFISCATION("没收"),
  LICENCE_REVOKED("吊销许可"),
  CLOSURE("停产停业"),
  DETENTION("行政拘留"),
  CORRECTION("责令改正");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  /** Name for users. */
  public String label() {
    return label;
  }
}
