package org.faheng.corpus.norm;

/** 处罚和强制的种类. */
public enum SanctionKind {
  WARNING("警告", Group.PENALTY),
  CRITICISM("通报批评", Group.PENALTY),
  FINE("罚款", Group.PENALTY),
  CONFISCATE_GAINS("没收违法所得", Group.PENALTY),
  CONFISCATE_GOODS("没收非法财物", Group.PENALTY),
  SUSPEND_LICENCE("暂扣许可证件", Group.PENALTY),
  DOWNGRADE("降低资质等级", Group.PENALTY),
  REVOKE_LICENCE("吊销许可证件", Group.PENALTY),
  REVOKE_BUSINESS_LICENCE("吊销营业执照", Group.PENALTY),
  RESTRICT_BUSINESS("限制开展生产经营活动", Group.PENALTY),
  SUSPEND_BUSINESS("责令停产停业", Group.PENALTY),
  CLOSE("责令关闭", Group.PENALTY),
  BAN_FROM_TRADE("限制从业", Group.PENALTY),
  DETENTION("行政拘留", Group.PENALTY),
  DAILY_FINE("按日连续处罚", Group.PENALTY),
  EXPEL("限期出境或者驱逐出境", Group.PENALTY),
  CANCEL_LICENCE("撤销许可", Group.OTHER),
  DISCIPLINE("处分", Group.OTHER),
  CRIMINAL("追究刑事责任", Group.OTHER),
  ORDER_CORRECTION("责令改正", Group.CORRECTION),
  ORDER_STOP("责令停止违法行为", Group.CORRECTION),
  ORDER_DEMOLITION("责令拆除", Group.CORRECTION),
  SEAL("查封", Group.COERCIVE),
  SEIZE("扣押", Group.COERCIVE),
  FREEZE("冻结", Group.COERCIVE),
  HOLD("暂扣财物", Group.COERCIVE),
  DEMOLISH("强制拆除", Group.COERCIVE),
  SUBSTITUTE("代履行", Group.COERCIVE),
  ADDED_FINE("加处罚款", Group.COERCIVE),
  LATE_FEE("滞纳金", Group.COERCIVE),
  TRANSFER("划拨", Group.COERCIVE),
  COURT_ENFORCEMENT("申请人民法院强制执行", Group.COURT),
  OTHER_COERCION("其他强制措施", Group.COERCIVE);

  private final String label;
  private final Group group;

  SanctionKind(String label, Group group) {
    this.label = label;
    this.group = group;
  }

  /** The Chinese name: of penalties as 行政处罚法(2021) 第九条 has it, of force as 行政强制法 第九、十二条. */
  public String label() {
    return label;
  }

  /** What sort of sanction it is. */
  public Group group() {
    return group;
  }

  /** 种类归属: which law rules who may set it. */
  public enum Group {
    /** 行政处罚: 行政处罚法 第九条. */
    PENALTY,
    /** 责令改正 and the like: no penalty. */
    CORRECTION,
    /** 行政强制措施 and 行政强制执行 by an agency: 行政强制法 第九、十二条. */
    COERCIVE,
    /** Through the court: 行政强制法 第五十三条. */
    COURT,
    OTHER
  }
}
