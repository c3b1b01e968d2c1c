package org.faheng.corpus.judgment;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faheng.corpus.document.CaseNumber;

/** 文书分类: kind, branch and stage of a document, from its head first, then from its words. */
final class Classifier {
  private static final int OPENING = 1500;
  private static final Pattern PROCURATORIAL = Pattern.compile("检例第");
  private static final Pattern GUIDING = Pattern.compile("指导(?:性)?案例[0-9一二三四五六七八九十百]|审判委员会讨论通过");

  /**
   * The headings that only a 指导性案例 has all of (最高人民法院研究室 法研〔2012〕2号, 指导性案例样式); publishers leave its
   * number out.
   */
  private static final List<Pattern> GUIDING_FORM =
      Stream.of("裁判要点", "基本案情", "裁判结果", "裁判理由").map(Classifier::heading).toList();

  /** Courts below publish cases in the same form under names of their own. */
  private static final Pattern OTHER_SERIES = Pattern.compile("参考性?案例|参阅案例|典型案例|公报案例|示范性?案例");

  private static final Pattern GAZETTE = Pattern.compile("[【［\\[](?:裁判摘要|案例要旨)[】］\\]]");
  private static final Pattern TYPICAL =
      Pattern.compile(
          "典型案例|(?:^|\\n)\\s*[【［]?(?:典型意义|案例分析|法官解读|适用解析|基本案情|案情回顾|简要案情|裁判要旨|裁判要点|裁判结果|处理结果|法院裁判)[】］]?\\s*(?:\\n|$)");
  private static final Pattern NARRATIVE =
      Pattern.compile(
          "(?:^|\\n)\\s*(?:原告|被告|被告人|公诉机关|自诉人|上诉人|申请人|赔偿请求人|被上诉人|原审|再审|申诉人|第三人|附带民事)[^\\n]{0,30}[：:]");

  private static final Pattern KEYWORD =
      Pattern.compile("(?:^|\\n|\\s)[【［]?关键词[】］]?[：:]?\\s*[【]?(刑事|民事|行政|国家赔偿|执行)");
  private static final Pattern PROSECUTED =
      Pattern.compile("公诉机关[：:]|提起公诉|(?:^|\\n)\\s*(?:原审)?被告人[：:]?|指控被告人|检察院指控");
  private static final Pattern SUED_AGENCY =
      Pattern.compile(
          "提起行政诉讼|行政判决|(?:^|\\n)\\s*(?:被告|被上诉人|上诉人|被申请人)[^：:\\n]{0,14}[：:][^，。\\n]{2,40}(?:人民政府|管理局|公安局|规划局|资源局|建设局|民政局|税务局|商标评审委员会|知识产权局|海关|大队|街道办事处|监督局|劳动[^，。]{0,8}局|委员会|教育局|专利局|监察局|工商[^，。]{0,10}局|[^，。]{1,4}局)(?=[，。\\n])");

  private Classifier() {}

  static DocumentType type(String text, HeadReader.Head head) {
    String words = head.kindWords();
    String opening = text.substring(0, Math.min(OPENING, text.length()));
    if (PROCURATORIAL.matcher(opening).find()) {
      return DocumentType.PROCURATORIAL_CASE;
    }
    if (GUIDING.matcher(opening).find() && text.contains("裁判要点") || guidingForm(text, opening)) {
      return DocumentType.GUIDING_CASE;
    }
    if (GAZETTE.matcher(opening).find()) {
      return DocumentType.GAZETTE_CASE;
    }
    if (head.court().isEmpty() && words.contains("处罚")) {
      return DocumentType.PENALTY;
    }
    if (head.court().isEmpty() && words.contains("复议")) {
      return DocumentType.RECONSIDERATION;
    }
    DocumentType byTitle = byTitle(words);
    if (byTitle != DocumentType.UNKNOWN) {
      return byTitle;
    }
    if (TYPICAL.matcher(text).find()) {
      return DocumentType.TYPICAL_CASE;
    }
    return narrated(text, head) ? DocumentType.GAZETTE_CASE : byDecision(text);
  }

  private static Pattern heading(String word) {
    return Pattern.compile("(?:^|\\n)[\\s\\u3000【［\\[]*" + word + "[\\s\\u3000】］\\]]*(?:\\n|$)");
  }

  private static boolean guidingForm(String text, String opening) {
    return text.contains("裁判要点")
        && GUIDING_FORM.stream().allMatch(heading -> heading.matcher(text).find())
        && !OTHER_SERIES.matcher(opening).find();
  }

  private static boolean narrated(String text, HeadReader.Head head) {
    int line = text.indexOf('\n');
    String title = line < 0 ? "" : text.substring(0, line).strip();
    return head.docket().isEmpty()
        && (title.endsWith("案") || NARRATIVE.matcher(text).find() && title.matches(".*(?:案|纠纷).*"));
  }

  private static DocumentType byTitle(String words) {
    if (words.contains("判决")) {
      return DocumentType.JUDGMENT;
    }
    if (words.contains("裁定")) {
      return DocumentType.RULING;
    }
    if (words.contains("调解书")) {
      return DocumentType.MEDIATION;
    }
    if (words.contains("通知书")) {
      return DocumentType.NOTICE;
    }
    return words.contains("决定") ? DocumentType.DECISION : DocumentType.UNKNOWN;
  }

  /** A document whose title is lost still says what it decides: 判决如下. */
  private static DocumentType byDecision(String text) {
    DecisionMark mark = DecisionMark.last(text, 0, text.length());
    return mark == null ? DocumentType.UNKNOWN : byTitle(text.substring(mark.verb(), mark.end()));
  }

  static Area area(String text, HeadReader.Head head, DocumentType type) {
    if (type.byAgency()) {
      return Area.ADMINISTRATIVE;
    }
    Area titled = byWords(head.kindWords());
    if (titled != Area.UNKNOWN) {
      return titled;
    }
    String code = head.docket().flatMap(Docket::number).map(CaseNumber::type).orElse("");
    Area coded = byCode(code);
    return coded != Area.UNKNOWN ? coded : byContent(text);
  }

  private static Area byWords(String words) {
    for (Area area : Area.values()) {
      if (area != Area.UNKNOWN && words.contains(area.label())) {
        return area;
      }
    }
    return Area.UNKNOWN;
  }

  private static Area byCode(String code) {
    if (code.contains("赔")) {
      return Area.COMPENSATION;
    }
    if (code.contains("执")) {
      return Area.ENFORCEMENT;
    }
    if (code.contains("刑")) {
      return Area.CRIMINAL;
    }
    if (code.contains("行")) {
      return Area.ADMINISTRATIVE;
    }
    return code.matches(".*[民商知经].*") ? Area.CIVIL : Area.UNKNOWN;
  }

  /** Published cases tell the branch in their keywords or title. */
  private static Area byContent(String text) {
    Matcher keyword = KEYWORD.matcher(text);
    if (keyword.find()) {
      Area area = byWords(keyword.group(1).replace("执行", "民事"));
      return area == Area.UNKNOWN ? byCount(text) : area;
    }
    String opening = text.substring(0, Math.min(OPENING, text.length()));
    int line = text.indexOf('\n');
    String title = line < 0 ? "" : text.substring(0, line);
    if (PROSECUTED.matcher(opening).find() && !title.contains("纠纷")) {
      return Area.CRIMINAL;
    }
    if (opening.contains("赔偿请求人")) {
      return Area.COMPENSATION;
    }
    if (SUED_AGENCY.matcher(opening).find() && !title.contains("纠纷")) {
      return Area.ADMINISTRATIVE;
    }
    return title.contains("纠纷") && !title.contains("行政") ? Area.CIVIL : byCount(text);
  }

  private static Area byCount(String text) {
    String opening = text.substring(0, Math.min(6000, text.length()));
    int criminal = count(opening, "被告人") + count(opening, "公诉") + 2 * count(opening, "犯罪");
    int administrative = 2 * count(opening, "行政") + count(opening, "人民政府");
    int civil =
        count(opening, "合同")
            + count(opening, "原告")
            + count(opening, "民事")
            + count(opening, "纠纷")
            + count(opening, "赔偿");
    int most = Math.max(criminal, Math.max(administrative, civil));
    if (most == 0) {
      return Area.UNKNOWN;
    }
    return most == criminal ? Area.CRIMINAL : most == civil ? Area.CIVIL : Area.ADMINISTRATIVE;
  }

  private static int count(String text, String word) {
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      count++;
    }
    return count;
  }
}
