package org.faheng.search;

import java.util.List;
import java.util.Optional;
import org.faheng.corpus.citation.CitationFormat;
import org.faheng.corpus.citation.ProvisionRef;

/** 所指辨认: finds the work or the place in a work that a person names: 《行政复议法》第二十条, 复议法. */
public final class PlaceLookup {
  private static final int MOST = 5;

  private final WorkCatalogue.Source catalogue;

  PlaceLookup(WorkCatalogue.Source catalogue) {
    this.catalogue = catalogue;
  }

  /** The place that {@code question} names; empty where no work has a title like it. */
  public Optional<NamedPlace> find(String question) {
    Optional<Reference> reference =
        ReferenceReader.read(question).filter(read -> !read.title().isEmpty());
    Optional<NamedPlace> whole = named(question.strip(), NamedPlace.WHOLE, true);
    if (whole.isPresent() || reference.isEmpty()) {
      return whole.or(() -> named(question.strip(), NamedPlace.WHOLE, false));
    }
    return named(reference.get().title(), reference.get().refs().getFirst(), false);
  }

  /** Titles near to what was typed. */
  public List<String> suggestions(String question) {
    String title =
        ReferenceReader.read(question)
            .map(Reference::title)
            .filter(typed -> !typed.isEmpty())
            .orElse(question);
    return catalogue.get().matcher().find(title, MOST).stream()
        .map(match -> match.work().title())
        .toList();
  }

  private Optional<NamedPlace> named(String title, ProvisionRef place, boolean exactly) {
    return catalogue.get().matcher().find(title, 1).stream()
        .filter(match -> !exactly || match.certainty() == TitleMatcher.Certainty.EXACT)
        .findFirst()
        .map(match -> new NamedPlace(match.work(), place, note(title, match)));
  }

  private static String note(String title, TitleMatcher.Match match) {
    return match.certainty() == TitleMatcher.Certainty.EXACT
        ? ""
        : "没有名为“" + title + "”的文件，按" + CitationFormat.quoted(match.work().title()) + "给出。";
  }
}
