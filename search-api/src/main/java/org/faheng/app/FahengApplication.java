package org.faheng.app;

import java.io.IOException;
import org.faheng.cases.CaseIntake;
import org.faheng.cases.CaseLog;
import org.faheng.cases.CaseSearch;
import org.faheng.citator.CitedByLookup;
import org.faheng.extract.TextExtractor;
import org.faheng.index.LegalIndex;
import org.faheng.ingest.DataFolder;
import org.faheng.review.ReviewArchive;
import org.faheng.review.ReviewDesk;
import org.faheng.search.QuestionMeaning;
import org.faheng.search.SearchLog;
import org.faheng.search.SearchService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The server: pages and API over one data folder. */
@SpringBootApplication(scanBasePackages = "org.faheng")
@EnableScheduling
public class FahengApplication {

  @Bean(destroyMethod = "close")
  LegalIndex legalIndex(DataFolder data) throws IOException {
    return data.open();
  }

  @Bean(destroyMethod = "close")
  SearchLog searchLog(DataFolder data) {
    return SearchLog.in(data.searchLog());
  }

  @Bean(destroyMethod = "close")
  CaseLog caseLog(DataFolder data) {
    return CaseLog.in(data.caseLog());
  }

  @Bean
  CaseSearch caseSearch(LegalIndex index, CaseLog log) {
    return new CaseSearch(index, log);
  }

  @Bean
  CaseIntake caseIntake(TextExtractor extractor) {
    return new CaseIntake(extractor);
  }

  @Bean
  QuestionMeaning questionMeaning() {
    return QuestionMeaning.shipped();
  }

  @Bean
  SearchService searchService(LegalIndex index, SearchLog log, QuestionMeaning meanings) {
    return new SearchService(index, log, meanings);
  }

  @Bean
  CitedByLookup citedByLookup(LegalIndex index, SearchService service) {
    return new CitedByLookup(index, service);
  }

  @Bean(destroyMethod = "close")
  TextExtractor textExtractor(DataFolder data) {
    return data.extractor();
  }

  @Bean
  ReviewDesk reviewDesk(
      LegalIndex index, SearchService service, TextExtractor extractor, DataFolder data) {
    return new ReviewDesk(index, service, extractor, new ReviewArchive(data.reviews()));
  }
}
