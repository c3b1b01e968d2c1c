package org.faheng.corpus.document;

/**
 * 效力位阶: which of two works prevails. A partial order: many pairs are equal or not comparable, and
 * each answer names the article that says so.
 */
public record Precedence(Relation relation, String basis) {

  /** How the first work stands to the second. */
  public enum Relation {
    HIGHER,
    LOWER,
    EQUAL,
    NOT_COMPARABLE
  }

  private static final Precedence NONE = new Precedence(Relation.NOT_COMPARABLE, "");

  /** How {@code first} stands to {@code second}, by 立法法(2023) 第九十八条至第一百零二条. */
  public static Precedence between(Work first, Work second) {
    if (!first.kind().isNormative() || !second.kind().isNormative()) {
      return NONE;
    }
    int a = rank(first.kind());
    int b = rank(second.kind());
    if (a <= 3 || b <= 3) {
      return byRank(a, b);
    }
    if (isLocal(first) && isLocal(second)) {
      return amongLocal(first, second);
    }
    if (isRule(first.kind()) && isRule(second.kind())) {
      return new Precedence(Relation.EQUAL, "立法法(2023) 第一百零二条");
    }
    if (first.kind() == DocumentKind.NORMATIVE_DOCUMENT
        ^ second.kind() == DocumentKind.NORMATIVE_DOCUMENT) {
      return new Precedence(
          second.kind() == DocumentKind.NORMATIVE_DOCUMENT ? Relation.HIGHER : Relation.LOWER,
          "国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知(国办发〔2018〕37号)");
    }
    return NONE;
  }

  private static Precedence byRank(int a, int b) {
    int top = Math.min(a, b);
    String basis =
        switch (top) {
          case 1 -> "立法法(2023) 第九十八条";
          case 2 -> "立法法(2023) 第九十九条第一款";
          default -> "立法法(2023) 第九十九条第二款";
        };
    return new Precedence(order(a, b), basis);
  }

  private static Precedence amongLocal(Work first, Work second) {
    boolean sameLine =
        first.jurisdiction().covers(second.jurisdiction())
            || second.jurisdiction().covers(first.jurisdiction());
    if (!sameLine) {
      return NONE;
    }
    int a = localRank(first);
    int b = localRank(second);
    return new Precedence(order(a, b), "立法法(2023) 第一百条");
  }

  /** 地方性法规 stand above government rules of the same and lower levels; 省级 above 市级 in each kind. */
  private static int localRank(Work work) {
    int base =
        switch (work.kind()) {
          case LOCAL_REGULATION, AUTONOMOUS_REGULATION -> 0;
          case LOCAL_GOVERNMENT_RULE -> 10;
          default -> 20;
        };
    return base + work.jurisdiction().level().ordinal();
  }

  private static Relation order(int a, int b) {
    if (a == b) {
      return Relation.EQUAL;
    }
    return a < b ? Relation.HIGHER : Relation.LOWER;
  }

  private static int rank(DocumentKind kind) {
    return switch (kind) {
      case CONSTITUTION -> 1;
      case LAW -> 2;
      case ADMINISTRATIVE_REGULATION, SUPERVISORY_REGULATION -> 3;
      default -> 4;
    };
  }

  private static boolean isLocal(Work work) {
    return switch (work.kind()) {
      case LOCAL_REGULATION, AUTONOMOUS_REGULATION, LOCAL_GOVERNMENT_RULE -> true;
      case NORMATIVE_DOCUMENT -> work.jurisdiction().level() != Jurisdiction.Level.NATIONAL;
      default -> false;
    };
  }

  private static boolean isRule(DocumentKind kind) {
    return kind == DocumentKind.DEPARTMENT_RULE || kind == DocumentKind.LOCAL_GOVERNMENT_RULE;
  }
}
