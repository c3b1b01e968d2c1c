package org.faheng.conflict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.faheng.corpus.citation.CitationFinder;
import org.faheng.corpus.citation.CitationResolver;
import org.faheng.corpus.document.Authority;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.StructureParser;
import org.faheng.extract.TextExtractors;
import org.faheng.index.DocumentSummary;
import org.faheng.index.LegalIndex;
import org.faheng.index.lucene.LuceneEngine;
import org.faheng.ingest.DataFolder;
import org.faheng.ingest.IngestProgress;
import org.faheng.search.IndexedLaws;
import org.faheng.search.SearchLog;
import org.faheng.search.SearchService;

/** Runs one rule over an invented draft, beside a few laws in invented words. */
final class RuleBench {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
  private static final Map<String, String> LAWS =
      Map.of(
          "复议法.txt",
          """
          中华人民共和国行政复议法
          （1999年4月29日第九届全国人民代表大会常务委员会第九次会议通过）
          第一条　为了让人说理，制定本法。
          第二十条　想要复议的，知道之日起六十日内递交申请。
          第二十四条　对部门的决定不服，由县级以上地方各级人民政府管辖。
          """,
          "固废法.txt",
          """
          中华人民共和国固体废物污染环境防治法
          （2020年4月29日第十三届全国人民代表大会常务委员会第十七次会议修订）
          第二十七条　主管部门查到随意倾倒危险废物的车辆，可以查封、扣押该车辆。
          第八十条　收集危险废物的单位应当取得危险废物经营许可证。
          第一百一十四条　情节严重的，吊销营业执照。
          """,
          "贵州省文件.txt",
          """
          贵州省行政规范性文件管理办法
          （2021年5月1日贵州省人民政府令第30号公布　自2021年7月1日起施行）
          第一条　为了管好文件，制定本办法。
          第九条　规范性文件应当写明有效期，有效期最长四年；暂行、试行的，最长一年。有效期届满的规范性文件自动失效。
          """,
          "灯笼条例.txt",
          """
          灯笼安全管理条例
          （2020年3月1日中华人民共和国国务院令第900号公布　自2020年5月1日起施行）
          第二条　本条例所称灯笼，是指用纸、绢、竹篾、塑料以及其他透光材料围成、内置光源的悬挂物。
          第五条　灯笼作坊应当自扎制完成之日起十五日内将样灯送灯笼技术机构检验。灯笼主管部门应当自收到样灯检验报告之日起二十日内发放灯笼合格标记。
          第六条　灯笼作坊应当建立样灯检验档案，样灯检验档案的保存期限不得少于三年。
          第七条　沿长廊悬挂连排灯笼的，应当经长廊两侧占用面积三分之二以上的商户书面同意。
          第八条　任何单位和个人不得在存放柴草的仓库内悬挂点燃的灯笼。
          灯会举办者应当在灯架四周设置隔离绳，并安排专人看守灯架。
          第九条　禁止下列危害灯会安全的行为：
          （一）攀爬灯架或者在灯架上晾晒衣物；
          （二）剪断、解开灯架的拉索；
          （三）向悬挂的灯群抛掷爆竹；
          （四）堵塞观灯人群的疏散通道。
          第十条　灯会闭幕后，由文化和旅游主管部门组织灯架拆除验收并公布验收结果。
          第十一条　灯架与周围建筑的间距按照下列标准：
          （一）木架不少于五米；
          （二）竹架不少于三米。
          第二十条　违反本条例规定，在存放柴草的仓库内悬挂点燃的灯笼的，由应急管理部门责令改正，处五千元以上二万元以下罚款；情节严重的，处二万元以上十万元以下罚款。
          第二十一条　违反本条例规定，有下列行为之一的，由应急管理部门责令改正，处以罚款：
          （一）剪断、解开灯架的拉索的；
          （二）向悬挂的灯群抛掷爆竹的。
          单位有前款第一项行为的，处一万元以上五万元以下的罚款；个人有前款第一项、第二项行为的，处二百元以上一千元以下的罚款。
          """);

  private static final LegalIndex INDEX = open();
  private static final IndexedLaws INDEXED = new SearchService(INDEX, SearchLog.none()).laws();

  private RuleBench() {}

  /** What {@code rule} finds in the articles of a draft of that kind and title. */
  static Examination examine(ClauseRule rule, DocumentKind kind, String title, String text) {
    return examine(rule, kind, title, text, DAY);
  }

  /** The same on that day. */
  static Examination examine(
      ClauseRule rule, DocumentKind kind, String title, String text, LocalDate day) {
    Examination examination = examination(kind, title, text, day);
    examination.draft().clauses().forEach(clause -> rule.examine(clause, examination));
    return examination;
  }

  /** What {@code rule} finds in one article of a city's regulation on lanterns. */
  static Examination lanterns(PairRule rule, String article) {
    Examination examination =
        examination(DocumentKind.LOCAL_REGULATION, "临棠市灯笼管理条例", "第一条　" + article, DAY);
    PairFinder finder = new PairFinder();
    for (DraftClause clause : examination.draft().clauses()) {
      Reading reading = examination.reading(clause);
      rule.examine(finder.find(clause, reading, examination.law()), examination);
    }
    return examination;
  }

  /** What {@code rule} finds in a draft of that kind and title. */
  static Examination examine(DocumentRule rule, DocumentKind kind, String title, String text) {
    return examine(rule, kind, title, text, DAY);
  }

  /** The same on that day. */
  static Examination examine(
      DocumentRule rule, DocumentKind kind, String title, String text, LocalDate day) {
    Examination examination = examination(kind, title, text, day);
    rule.examine(examination);
    return examination;
  }

  /** The words marked in each finding. */
  static List<String> marked(Examination examination) {
    String text = examination.draft().body().text();
    return examination.conflicts().stream().map(found -> found.span().of(text)).toList();
  }

  private static Examination examination(
      DocumentKind kind, String title, String text, LocalDate day) {
    Work work =
        new Work(
            FrbrUri.ofWork(kind, "bench", title),
            title,
            kind,
            Authority.UNKNOWN,
            Jurisdiction.leading(title).orElse(Jurisdiction.UNKNOWN));
    DocumentBody body = StructureParser.parse(title + "\n" + text);
    List<CitationResolver.Result> citations =
        new CitationResolver(work, body, INDEXED.titles())
            .resolve(CitationFinder.find(body.text(), INDEXED.titles()));
    DraftText told = DraftText.of(work, null, body, citations);
    HomeRegion place = HomeRegion.of(told);
    DraftText draft = place.complete(told);
    Map<FrbrUri, List<DocumentSummary>> byWork =
        INDEX.documents().stream()
            .collect(Collectors.groupingBy(document -> document.work().uri()));
    BindingLaw binding = new BindingLaw(draft.work(), place, day, INDEXED, byWork);
    return new Examination(draft, new SuperiorLaw(INDEX, draft, day, binding));
  }

  private static LegalIndex open() {
    try {
      Path folder = Files.createTempDirectory("rule-bench");
      Path laws = Files.createDirectories(folder.resolve("in"));
      for (Map.Entry<String, String> law : LAWS.entrySet()) {
        Files.writeString(laws.resolve(law.getKey()), law.getValue());
      }
      DataFolder data =
          new DataFolder(folder.resolve("data"), new LuceneEngine(), TextExtractors::standard, 1);
      data.ingest(List.of(laws), IngestProgress.SILENT);
      return data.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
