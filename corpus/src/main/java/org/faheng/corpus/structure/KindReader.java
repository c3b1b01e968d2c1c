package org.faheng.corpus.structure;

import java.util.regex.Pattern;
import org.faheng.corpus.document.Authority;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.DocumentNumber;
import org.faheng.corpus.document.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** 效力级别: tells the kind of a document from its title, number and authority. */
final class KindReader {
  private static final Pattern JUDGMENT = Pattern.compile("(?:判决书|裁定书|调解书)$");
  private static final Pattern REGULATION_TITLE =
      Pattern.compile("(?:条例|规定|办法|细则|规则|决定|守则)(?:[（(].{1,8}[)）])?$");

  /** Only a 省, 市 or 自治州 people's congress names its act 条例 after the place. */
  private static final Pattern CONGRESS_TITLE =
      Pattern.compile(
          "^(?!城市|中华|国务院|设区|直辖|关于|全国)\\p{IsHan}{2,8}?(?:省|自治区|自治州|市)(?![场政容区])"
              + "\\p{IsHan}{2,40}条例(?:[（(].{1,12}[)）])?$");

  private static final Pattern DOCUMENT_TITLE =
      Pattern.compile("(?:办法|规定|细则|规则|决定|通知|意见|方案|措施|公告|通告|制度|规程)(?:[（(].{1,12}[)）])?$");
  private static final Pattern ORDER =
      Pattern.compile("令\\s*[（(]?\\s*(?:\\d{4}\\s*年)?\\s*第?\\s*\\S{1,7}\\s*号");

  private KindReader() {}

  /** Whether a document of that title decides one case. */
  static boolean isDecision(String title) {
    return JUDGMENT.matcher(title).find() || title.contains("行政处罚决定书") || title.contains("复议决定书");
  }

  static DocumentKind kindOf(
      String title, Authority authority, @Nullable DocumentNumber number, String block) {
    if (JUDGMENT.matcher(title).find()) {
      return DocumentKind.JUDGMENT;
    }
    if (title.contains("行政处罚决定书")) {
      return DocumentKind.PENALTY_DECISION;
    }
    if (title.contains("复议决定书")) {
      return DocumentKind.RECONSIDERATION_DECISION;
    }
    if (title.equals("中华人民共和国宪法") || title.contains("宪法修正案")) {
      return DocumentKind.CONSTITUTION;
    }
    boolean ordered =
        ORDER.matcher(block).find() || (number != null && number.organ().endsWith("令"));
    return byAuthority(title, authority, ordered);
  }

  private static DocumentKind byAuthority(String title, Authority authority, boolean ordered) {
    boolean national = authority.jurisdiction().level() == Jurisdiction.Level.NATIONAL;
    boolean ruleTitle = REGULATION_TITLE.matcher(title).find();
    return switch (authority.kind()) {
      case CONGRESS -> national ? DocumentKind.LAW : DocumentKind.LOCAL_REGULATION;
      case COURT, PROCURATORATE ->
          national ? DocumentKind.JUDICIAL_INTERPRETATION : DocumentKind.NORMATIVE_DOCUMENT;
      case GOVERNMENT -> government(authority, ordered, ruleTitle);
      case DEPARTMENT ->
          national && ordered ? DocumentKind.DEPARTMENT_RULE : DocumentKind.NORMATIVE_DOCUMENT;
      case SUPERVISION ->
          national ? DocumentKind.SUPERVISORY_REGULATION : DocumentKind.NORMATIVE_DOCUMENT;
      case MILITARY -> DocumentKind.OTHER;
      case OTHER -> unsigned(title);
    };
  }

  /**
   * Without an authority the title alone tells: a law of the state, a 条例 of a place that makes
   * regulations (规章制定程序条例(2017) 第七条: no rule is named so), or a document of a county.
   */
  private static DocumentKind unsigned(String title) {
    if (title.startsWith("中华人民共和国") && title.endsWith("法")) {
      return DocumentKind.LAW;
    }
    if (CONGRESS_TITLE.matcher(title).find()) {
      return DocumentKind.LOCAL_REGULATION;
    }
    boolean county =
        Jurisdiction.leading(title)
            .filter(place -> place.level() == Jurisdiction.Level.COUNTY)
            .isPresent();
    return county && DOCUMENT_TITLE.matcher(title).find()
        ? DocumentKind.NORMATIVE_DOCUMENT
        : DocumentKind.OTHER;
  }

  private static DocumentKind government(Authority authority, boolean ordered, boolean ruleTitle) {
    if (authority.name().equals("国务院")) {
      return ruleTitle ? DocumentKind.ADMINISTRATIVE_REGULATION : DocumentKind.NORMATIVE_DOCUMENT;
    }
    boolean mayMakeRules =
        authority.jurisdiction().level() == Jurisdiction.Level.PROVINCIAL
            || authority.jurisdiction().level() == Jurisdiction.Level.CITY;
    return mayMakeRules && ordered
        ? DocumentKind.LOCAL_GOVERNMENT_RULE
        : DocumentKind.NORMATIVE_DOCUMENT;
  }
}
