package org.faheng.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 名称识别: finds the names of people, places and organisations in a text, with HanLP's models, so that
 * they can be left out of a comparison or masked (脱敏). Machine reading: names are missed and found
 * where there are none, so what must not leave the house is to be checked by a person. Thread-safe;
 * loads its data when first used.
 */
public final class NameFinder {
  private static final NameFinder PEOPLE_AND_PLACES =
      new NameFinder(Set.of(NameKind.PERSON, NameKind.PLACE));
  private static final NameFinder EVERY = new NameFinder(Set.of(NameKind.values()));

  private final Set<NameKind> wanted;

  private NameFinder(Set<NameKind> wanted) {
    this.wanted = wanted;
  }

  /** Finds people and places; the place inside an organisation's name is found by itself. */
  public static NameFinder peopleAndPlaces() {
    return PEOPLE_AND_PLACES;
  }

  /** Finds all kinds; the name of an organisation is found as a whole. */
  public static NameFinder every() {
    return EVERY;
  }

  /** The names in text order; they do not overlap. */
  public List<Name> find(String text) {
    FoldedText folded = FoldedText.of(text);
    List<Name> names = new ArrayList<>();
    for (Word word : words(folded.toString())) {
      kind(word)
          .ifPresent(
              kind ->
                  names.add(
                      new Name(kind, folded.start(word.start()), folded.end(word.end() - 1))));
    }
    return byForm(text, names);
  }

  /** The same with places that were taken for people put right. */
  private List<Name> byForm(String text, List<Name> names) {
    PlaceForm form = new PlaceForm(text);
    return names.stream()
        .map(
            name -> isPlace(name, form) ? new Name(NameKind.PLACE, name.start(), name.end()) : name)
        .filter(name -> wanted.contains(name.kind()))
        .toList();
  }

  private static boolean isPlace(Name name, PlaceForm form) {
    return name.kind() == NameKind.PERSON && form.isPlace(name);
  }

  /** The words of a folded text, names told by their part of speech. */
  List<Word> words(String folded) {
    return NameSegmenter.of(wanted.contains(NameKind.ORGANISATION)).cut(folded);
  }

  /** What a word names, if it is a name that is looked for. */
  Optional<NameKind> kind(Word word) {
    return kindOf(word.nature()).filter(wanted::contains);
  }

  /** HanLP's tags: nr and its kin for people, ns and nsf for places, nt and its kin for bodies. */
  private static Optional<NameKind> kindOf(String nature) {
    if (nature.startsWith("nr")) {
      return Optional.of(NameKind.PERSON);
    }
    if (nature.startsWith("ns")) {
      return Optional.of(NameKind.PLACE);
    }
    return nature.startsWith("nt") ? Optional.of(NameKind.ORGANISATION) : Optional.empty();
  }
}
