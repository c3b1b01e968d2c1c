package org.faheng.index;

/**
 * 案例层级: how much a published case guides later ones, strongest first: 最高人民法院《关于统一法律适用
 * 加强类案检索的指导意见（试行）》（法发〔2020〕24号）第四条.
 */
public enum CaseTier {
  GUIDING("指导性案例"),
  TYPICAL("典型案例"),
  GAZETTE("公报案例"),
  ORDINARY("普通案例");

  private final String label;

  CaseTier(String label) {
    this.label = label;
  }

  /** The Chinese name shown to people. */
  public String label() {
    return label;
  }
}
