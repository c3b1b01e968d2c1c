package org.faheng.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 关于: what this build is, what it holds, what it searches, and how well it has been measured to
 * work.
 *
 * @param version of the product
 * @param engine that answers
 * @param holdings what the index holds now
 * @param newestPublished the latest 公布日期 among the texts; null for none
 * @param vectors how far provisions can be compared by meaning
 * @param searched what a search looks at
 * @param notSearched what it does not
 * @param measures the measured figures
 * @param licences of what it is made of
 */
record AboutPage(
    String version,
    String engine,
    HomePages.HomePage holdings,
    @Nullable LocalDate newestPublished,
    StatusApiController.Vectors vectors,
    List<String> searched,
    List<String> notSearched,
    List<Figures.Measure> measures,
    List<Licence> licences) {

  /** 许可: under which licence a part is used. */
  record Licence(String name, String licence, String purpose) {}
}
