package org.faheng.conflict;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faheng.corpus.citation.Citation;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.Jurisdiction;
import org.faheng.corpus.document.Jurisdiction.Level;
import org.faheng.corpus.document.Work;

/**
 * 所在地: the province and city whose law binds the makers of a draft. Where the draft does not tell,
 * as 莒南县…办法 does not, the local acts that it cites do.
 *
 * @param province full name; empty where not known
 * @param city full name; empty where not known
 */
record HomeRegion(String province, String city) {

  static HomeRegion of(DraftText draft) {
    Jurisdiction own = draft.work().jurisdiction();
    Map<Jurisdiction, Integer> cited = cited(draft);
    String city = own.level() == Level.CITY ? own.name() : most(cited, Level.CITY);
    String province = provinceOf(own);
    if (province.isEmpty()) {
      province = most(cited, Level.PROVINCIAL);
    }
    if (province.isEmpty()) {
      province =
          cited.keySet().stream()
              .filter(place -> place.name().equals(city))
              .map(Jurisdiction::province)
              .findFirst()
              .orElse("");
    }
    return new HomeRegion(province, city);
  }

  private static String provinceOf(Jurisdiction place) {
    return place.level() == Level.PROVINCIAL ? place.name() : place.province();
  }

  private static Map<Jurisdiction, Integer> cited(DraftText draft) {
    Map<Jurisdiction, Integer> places = new LinkedHashMap<>();
    for (var result : draft.citations()) {
      if (result.citation() instanceof Citation.ByTitle title) {
        Jurisdiction.leading(title.title())
            .ifPresent(place -> places.merge(place, 1, Integer::sum));
      }
    }
    return places;
  }

  private static String most(Map<Jurisdiction, Integer> cited, Level level) {
    return cited.entrySet().stream()
        .filter(entry -> entry.getKey().level() == level)
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(entry -> entry.getKey().name())
        .orElse("");
  }

  /** The draft with its province told. */
  DraftText complete(DraftText draft) {
    Work work = draft.work();
    Jurisdiction place = work.jurisdiction();
    if (!place.province().isEmpty() || place.level() == Level.NATIONAL || province.isEmpty()) {
      return draft;
    }
    Jurisdiction known = new Jurisdiction(place.name(), place.level(), province);
    return new DraftText(
        new Work(work.uri(), work.title(), work.kind(), work.authority(), known),
        draft.made(),
        draft.body(),
        draft.citations(),
        draft.clauses());
  }

  /** Whether an act of the city binds a 规范性文件 made below it. */
  boolean isOfCity(Work act) {
    boolean local =
        List.of(DocumentKind.LOCAL_REGULATION, DocumentKind.LOCAL_GOVERNMENT_RULE)
            .contains(act.kind());
    return local && !city.isEmpty() && act.jurisdiction().name().equals(city);
  }
}
