package org.faheng.corpus.judgment;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 裁判文书名称: the title by which a decision is known. The lines at its head only say 某法院行政判决书, as
 * thousands do; collections name it by parties, cause and stage (最高人民法院关于人民法院在互联网公布裁判文书的规定(2016)
 * 第十一条: 当事人、案由、审判程序和文书种类).
 */
public final class JudgmentTitle {
  private static final int MOST_NAMES = 2;
  private static final int LONGEST = 120;

  private static final Set<String> FIRST_SIDE =
      Set.of("原告", "上诉人", "再审申请人", "申请人", "赔偿请求人", "自诉人", "附带民事诉讼原告人");
  private static final Set<String> SECOND_SIDE = Set.of("被告", "被上诉人", "被申请人", "赔偿义务机关", "复议机关");
  private static final Set<String> ACCUSED = Set.of("被告人");

  /** Names that a publisher has masked tell nobody from another. */
  private static final Pattern MASKED = Pattern.compile("某|[×＊*Ｘ]|XX|xx|^[甲乙丙丁]$");

  private static final Pattern KIND =
      Pattern.compile("(?:判决书|裁定书|决定书|调解书|通知书|支付令)(?:[（(][^（()）]{1,20}[)）])?$");

  /** What stands in a title besides the court: branch, kind and number. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:中华人民共和国)?(?:刑事|民事|行政|执行|国家赔偿|赔偿|附带|再审|处罚|复议|不予|受理|申请)*"
              + "(?:判决书|裁定书|决定书|调解书|通知书|支付令)?(?:[（(〔\\[][^\\n]*)?");

  private final Judgment judgment;

  private JudgmentTitle(Judgment judgment) {
    this.judgment = judgment;
  }

  /**
   * The title of a decision.
   *
   * @param printed the title as its first lines give it; kept where it tells more than who decided
   */
  public static String of(Judgment judgment, String printed) {
    boolean decides = judgment.type() != DocumentType.UNKNOWN && !judgment.type().published();
    if (!decides || tells(printed, judgment.court().name())) {
      return printed;
    }
    JudgmentTitle title = new JudgmentTitle(judgment);
    String named = title.named();
    return named.isEmpty() ? title.numbered(printed) : named;
  }

  private static boolean tells(String printed, String court) {
    String plain = printed.replaceAll("[\\s\\u3000]", "");
    boolean ends = plain.endsWith("案") || KIND.matcher(plain).find();
    return ends
        && !BARE.matcher(plain.replace(court, "")).matches()
        && !plain.matches(".*法院.{0,16}书");
  }

  /** 甲公司与某县某局行政处罚一审行政判决书; empty where a name or the cause is not told. */
  private String named() {
    String parties = parties();
    if (parties.isEmpty() || judgment.causes().isEmpty()) {
      return "";
    }
    String named =
        parties + judgment.causes().getFirst().name() + judgment.procedure().label() + kind();
    return named.length() > LONGEST ? "" : named;
  }

  private String parties() {
    if (judgment.area() == Area.CRIMINAL) {
      return names(ACCUSED);
    }
    String first = names(FIRST_SIDE);
    String second = names(SECOND_SIDE);
    return first.isEmpty() || second.isEmpty() ? "" : first + "与" + second;
  }

  /** The names of a side; empty where one of them is masked. */
  private String names(Set<String> roles) {
    List<String> names =
        judgment.parties().stream()
            .filter(party -> roles.contains(party.role()))
            .map(Party::name)
            .distinct()
            .toList();
    List<String> shown = names.stream().limit(MOST_NAMES).toList();
    if (shown.stream().anyMatch(name -> MASKED.matcher(name).find())) {
      return "";
    }
    return String.join("、", shown) + (names.size() > shown.size() ? "等" : "");
  }

  /** 某法院行政判决书（2024）某0723行初9号: told apart by its number, or else by its day. */
  private String numbered(String printed) {
    String court = judgment.court().name();
    String mark =
        judgment
            .docket()
            .map(docket -> docket.number().map(Object::toString).orElse(docket.written()))
            .or(() -> judgment.signature().date().map(Object::toString))
            .orElse("");
    if (court.isEmpty() && mark.isEmpty()) {
      return printed;
    }
    boolean bracketed = mark.isEmpty() || mark.startsWith("（");
    return court + kind() + (bracketed ? mark : "（" + mark + "）");
  }

  private String kind() {
    String kind = judgment.type().label();
    String area = judgment.area().label();
    return kind.startsWith("行政") ? kind : area + kind;
  }
}
