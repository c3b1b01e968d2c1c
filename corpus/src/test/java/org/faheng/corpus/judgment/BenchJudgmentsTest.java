package org.faheng.corpus.judgment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.faheng.corpus.citation.TitleCatalog;
import org.faheng.corpus.citation.Titles;
import org.faheng.corpus.structure.ChineseNumeral;
import org.faheng.corpus.structure.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The parser against the fields of 4,563 criminal judgments. Their full texts are not at hand: head
 * line, facts, reasoning and result are joined by one blank, so that the start of the facts is
 * easier to find than in a full text. Slow because it reads 4,563 judgments: it is the only measure
 * at scale.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BenchJudgmentsTest {
  private final List<BenchCases.Case> cases = new ArrayList<>();
  private final List<Judgment> judgments = new ArrayList<>();
  private double perSecond;

  @BeforeAll
  void parse() throws IOException {
    if (!BenchCases.present()) {
      return;
    }
    cases.addAll(BenchCases.read(c -> c.get("set").equals("lecard")));
    List<String> texts = cases.stream().map(BenchCases.Case::text).toList();
    texts.forEach(JudgmentParser::parse);
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    texts.forEach(text -> judgments.add(JudgmentParser.parse(text)));
    perSecond = texts.size() * 1e9 / (threads.getCurrentThreadCpuTime() - start);
  }

  @Test
  void startsPartsWhereTheCollectionDoes() {
    assumeTrue(!cases.isEmpty(), "skipped: no cases at " + BenchCases.FILE);
    assertThat(share("facts")).isGreaterThanOrEqualTo(0.97);
    assertThat(share("reasoning")).isGreaterThanOrEqualTo(0.97);
    assertThat(share("result")).isGreaterThanOrEqualTo(0.98);
  }

  private double share(String field) {
    int all = 0;
    int right = 0;
    for (int i = 0; i < cases.size(); i++) {
      if (!cases.get(i).get("text").isEmpty() || cases.get(i).get(field).isEmpty()) {
        continue;
      }
      all++;
      Judgment judgment = judgments.get(i);
      Optional<Span> found =
          switch (field) {
            case "facts" -> judgment.facts();
            case "reasoning" -> judgment.reasoning();
            default -> judgment.decision();
          };
      int wanted = cases.get(i).start(field);
      right += found.isPresent() && Math.abs(found.get().start() - wanted) <= 3 ? 1 : 0;
    }
    System.out.printf("lecard start of %s %d/%d = %.4f%n", field, right, all, (double) right / all);
    return (double) right / all;
  }

  @Test
  void readsNumberAndCourtOfTheHead() {
    assumeTrue(!cases.isEmpty(), "skipped: no cases at " + BenchCases.FILE);
    int numbers = 0;
    int courts = 0;
    for (int i = 0; i < cases.size(); i++) {
      String number = judgments.get(i).docket().map(Docket::written).orElse("");
      numbers += number.equals(cases.get(i).get("case_no").replaceAll("\\s", "")) ? 1 : 0;
      courts += judgments.get(i).court().name().equals(cases.get(i).get("court")) ? 1 : 0;
    }
    System.out.printf("lecard number %d, court %d of %d%n", numbers, courts, cases.size());
    assertThat(numbers).isGreaterThan(cases.size() * 99 / 100);
    assertThat(courts).isGreaterThan(cases.size() * 99 / 100);
  }

  @Test
  void findsCitedArticles() {
    assumeTrue(!cases.isEmpty(), "skipped: no cases at " + BenchCases.FILE);
    int all = 0;
    int found = 0;
    for (int i = 0; i < cases.size(); i++) {
      Set<String> has =
          judgments.get(i).provisions().stream()
              .map(p -> issuerless(p.key()))
              .collect(Collectors.toSet());
      for (String wanted : wanted(cases.get(i))) {
        all++;
        found += has.contains(wanted) ? 1 : 0;
      }
    }
    System.out.printf("lecard article recall %d/%d = %.4f%n", found, all, (double) found / all);
    assertThat((double) found / all).isGreaterThanOrEqualTo(0.98);
  }

  /** Law and article as {@link CitedProvision#key} writes them. */
  private static Set<String> wanted(BenchCases.Case one) {
    Set<String> wanted = new TreeSet<>();
    for (String cited : one.get("cited_articles").split("\\|")) {
      int hash = cited.indexOf('#');
      if (hash < 0) {
        continue;
      }
      String title =
          TitleCatalog.fullTitle(cited.substring(0, hash))
              .orElse(Titles.key(cited.substring(0, hash)));
      String article = cited.substring(hash + 1);
      int suffix = article.indexOf('之');
      if (suffix > 0) {
        int number = ChineseNumeral.parse(article.substring(suffix + 1)).orElse(0);
        article = article.substring(0, suffix) + "-" + number;
      }
      wanted.add(issuerless(title + "#" + article));
    }
    return wanted;
  }

  /** The collection leaves out issuers and （一） in titles. */
  private static String issuerless(String key) {
    return key.replaceAll("（[一二三四五]）|（试行）|最高人民法院|最高人民检察院|公安部|[（）()]", "");
  }

  @Test
  void readsAThousandJudgmentsASecond() {
    assumeTrue(!cases.isEmpty(), "skipped: no cases at " + BenchCases.FILE);
    System.out.printf("lecard %.0f judgments a second of processor time%n", perSecond);
    assertThat(perSecond).isGreaterThan(1000);
  }
}
