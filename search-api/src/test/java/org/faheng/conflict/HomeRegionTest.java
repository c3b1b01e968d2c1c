package org.faheng.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faheng.corpus.citation.CitationFinder;
import org.faheng.corpus.citation.CitationResolver;
import org.faheng.corpus.citation.TitleCatalog;
import org.faheng.corpus.document.Authority;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.corpus.structure.StructureParser;
import org.junit.jupiter.api.Test;

class HomeRegionTest {
  @Test
  void isToldByTheLocalActsThatADraftCites() {
    HomeRegion place = place("第一条　根据《山东省物业管理条例》《临沂市住宅小区条例》《中华人民共和国民法典》，制定本办法。\n第二条　适用《山东省消防条例》。");

    assertThat(place).isEqualTo(new HomeRegion("山东省", "临沂市"));
  }

  @Test
  void isEmptyWhereNothingTellsIt() {
    assertThat(place("第一条　根据《中华人民共和国民法典》，制定本办法。")).isEqualTo(new HomeRegion("", ""));
  }

  private static HomeRegion place(String text) {
    Work work =
        new Work(
            FrbrUri.ofWork(DocumentKind.NORMATIVE_DOCUMENT, "", "柳溪县小区管理办法"),
            "柳溪县小区管理办法",
            DocumentKind.NORMATIVE_DOCUMENT,
            Authority.UNKNOWN,
            new Jurisdiction("柳溪县", Jurisdiction.Level.COUNTY, ""));
    DocumentBody body = StructureParser.parse("柳溪县小区管理办法\n" + text);
    TitleCatalog titles = TitleCatalog.empty();
    List<CitationResolver.Result> citations =
        new CitationResolver(work, body, titles).resolve(CitationFinder.find(body.text(), titles));
    return HomeRegion.of(DraftText.of(work, null, body, citations));
  }
}
