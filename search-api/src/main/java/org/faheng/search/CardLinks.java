package org.faheng.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faheng.corpus.structure.EId;
import org.faheng.index.DocumentSummary;
import org.faheng.web.Links;
import org.jspecify.annotations.Nullable;

/**
 * 条款卡网址: the addresses of the cards of one version's articles.
 *
 * @param document the version
 * @param day on which to ask for it, so that the card shows this version; null where no day does
 * @param today whether that is today
 */
public record CardLinks(DocumentSummary document, @Nullable LocalDate day, boolean today) {

  /** The addresses for {@code document}. */
  public static CardLinks of(DocumentSummary document, WorkCatalogue catalogue) {
    LocalDate now = LocalDate.now();
    LocalDate from = document.expression().force().from();
    LocalDate published = document.expression().published();
    LocalDate day =
        Stream.of(now, from, published)
            .flatMap(Stream::ofNullable)
            .filter(each -> shows(document, catalogue, each))
            .findFirst()
            .orElse(null);
    return new CardLinks(document, day, now.equals(day));
  }

  private static boolean shows(DocumentSummary document, WorkCatalogue catalogue, LocalDate day) {
    return catalogue.on(document.work(), day).stream()
        .anyMatch(other -> other.uri().equals(document.uri()));
  }

  /** The card of an article; its place in the full text where it is no 条 or no day shows it. */
  public String to(String label, EId eId) {
    if (day == null || eId.articleNumber().isEmpty()) {
      return Links.law(document.uri().value(), eId.value());
    }
    String card = Links.clause("《" + document.work().title() + "》" + label);
    return today
        ? card
        : card + Links.page("", Map.of("asOf", List.of(day.toString()))).replace('?', '&');
  }
}
