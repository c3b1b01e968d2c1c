package org.faheng.conflict;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 违法行为: how alike two acts are by their words. */
final class Acts {
  private static final Pattern OR = Pattern.compile("，?或者|；|，以及");
  private static final Pattern PERSONS =
      Pattern.compile("个人|居民|村民|行人|乘客|驾驶人|业主|养犬人|饲养人|户主|公民|游客|学生|监护人");
  private static final Pattern ACTOR =
      Pattern.compile("([\\p{IsHan}、]{2,14}?(?:单位|企业|公司|机构|组织|学校|医院|经营者|生产者|业主|驾驶人|活动|人员|当事人))");
  private static final double OTHER_ACTOR = 0.75;
  private static final double SAME_ACTOR = 0.5;
  private static final Pattern GENERAL =
      Pattern.compile("拒绝|拒不|阻碍|阻挠|隐瞒|虚假|弄虚作假|备案|记录|台账|保存|伪造|变造|出租|出借|转让|许可|资质|批准|占用|擅自");
  private static final int SHORTEST_PIECE = 7;

  private Acts() {}

  /**
   * 0 to 1: the mean of how much each has of the other, for the pieces joined by 或者 that fit best.
   */
  static double alike(String draft, String superior) {
    double best = 0;
    for (String own : pieces(draft)) {
      for (String other : pieces(superior)) {
        double forth = Likeness.partOf(own, other);
        double back = Likeness.partOf(other, own);
        double mean = forth + back == 0 ? 0 : 2 * forth * back / (forth + back);
        best = Math.max(best, sameActor(own, other) ? mean : mean * OTHER_ACTOR);
      }
    }
    return best;
  }

  /** Whether neither names an actor that the other does not know. */
  private static boolean sameActor(String one, String other) {
    Matcher first = ACTOR.matcher(one);
    Matcher second = ACTOR.matcher(other);
    return !first.lookingAt()
        || !second.lookingAt()
        || Likeness.between(first.group(1), second.group(1)) >= SAME_ACTOR;
  }

  /** Whether laws of any subject have such an act: 拒绝检查, 提供虚假材料. */
  static boolean isGeneral(String act) {
    return GENERAL.matcher(act).find();
  }

  /** Whether only 个人 can commit it. */
  static boolean isOfPersons(String act) {
    return PERSONS.matcher(act).find();
  }

  private static List<String> pieces(String act) {
    List<String> parts =
        OR.splitAsStream(act).filter(piece -> piece.length() >= SHORTEST_PIECE).toList();
    return parts.size() > 1 ? Stream.concat(Stream.of(act), parts.stream()).toList() : List.of(act);
  }
}
