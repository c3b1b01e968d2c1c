package org.faheng.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameFinderTest {
  private static final String TEXT = "２０２１年３月，被告人王建国在杭州市偷走一辆电动车，后被浙江大学的保安抓住。";

  private static List<String> found(NameFinder finder, NameKind kind) {
    return finder.find(TEXT).stream()
        .filter(name -> name.kind() == kind)
        .map(name -> TEXT.substring(name.start(), name.end()))
        .toList();
  }

  @Test
  void findsPeopleAndPlacesAtTheirPlaceInTheOriginal() {
    assertThat(found(NameFinder.every(), NameKind.PERSON)).containsExactly("王建国");
    assertThat(found(NameFinder.every(), NameKind.PLACE)).contains("杭州市");
  }

  @Test
  void findsAnOrganisationAsAWholeOrThePlaceInItsName() {
    assertThat(found(NameFinder.every(), NameKind.ORGANISATION)).containsExactly("浙江大学");
    assertThat(found(NameFinder.peopleAndPlaces(), NameKind.ORGANISATION)).isEmpty();
  }

  @Test
  void findsNothingInAnEmptyText() {
    assertThat(NameFinder.every().find("")).isEmpty();
  }
}
