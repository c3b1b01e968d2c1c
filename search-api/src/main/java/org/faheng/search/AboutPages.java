package org.faheng.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faheng.index.LegalIndex;
import org.faheng.search.AboutPage.Licence;
import org.springframework.stereotype.Component;

/** 关于: gathers what there is to say of this build and its index. */
@Component
final class AboutPages {
  private static final List<String> SEARCHED =
      List.of(
          "每一条（款、项在内）的文字，以及所在编、章、节的名称和文件标题；没有条文编号的文件按段落",
          "文号、案号、条款名称：任何括号、全角半角、繁体、简称都按同一写法比对",
          "问句：词语、俗语对应的法言法语、常见问法（仅国家层面的法律文件）、语义（有向量时）、文件被引用的多少等一并计分，每项得分可在“评分明细”中查看",
          "精确、逐字和逻辑检索（“”、AND、OR、NOT、NEAR）只看文字，不受语义影响");
  private static final List<String> NOT_SEARCHED =
      List.of(
          "没有入库的文件；入库时被拒收的文件（见入库报告）",
          "图片和扫描件中没有识别出来的文字",
          "裁判文书和案例没有语义向量，只按词语检索；类案请用“类案”页",
          "默认不列已废止、已失效的文本，去掉“时效性”筛选可列出",
          "语义只读每条的前五百多个字；更长的条文，后面的文字只按词语检索");

  private final LegalIndex index;
  private final HomePages home;
  private final List<Figures.Measure> measures = Figures.shipped();
  private final List<Licence> licences =
      Figures.table("licences.tsv").stream()
          .map(row -> new Licence(row[0], row[1], row[2]))
          .toList();

  AboutPages(LegalIndex index, HomePages home) {
    this.index = index;
    this.home = home;
  }

  AboutPage page() {
    return new AboutPage(
        version(),
        index.engine(),
        home.page(),
        newest().orElse(null),
        StatusApiController.Vectors.of(index),
        SEARCHED,
        NOT_SEARCHED,
        measures,
        licences);
  }

  /** From the jar; a build that runs from its classes has no number. */
  private static String version() {
    return Objects.requireNonNullElse(
        AboutPages.class.getPackage().getImplementationVersion(), "开发版本");
  }

  private Optional<LocalDate> newest() {
    return index.documents().stream()
        .flatMap(document -> Optional.ofNullable(document.expression().published()).stream())
        .max(Comparator.naturalOrder());
  }
}
