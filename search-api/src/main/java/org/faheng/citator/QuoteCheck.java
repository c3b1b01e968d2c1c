package org.faheng.citator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faheng.citator.Outgoing.Place;
import org.faheng.citator.Outgoing.Quote;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.document.Work;
import org.faheng.corpus.lifecycle.QuoteComparison;
import org.faheng.corpus.structure.EId;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedProvision;
import org.faheng.index.LegalIndex;
import org.faheng.search.ClauseLookup;
import org.faheng.search.WorkCatalogue;
import org.faheng.web.Links;
import org.jspecify.annotations.Nullable;

/** 引文核对: compares words quoted from a law with its text, in the version that may be meant. */
final class QuoteCheck {
  private static final int LONGEST = 30;

  private final LegalIndex index;
  private final WorkCatalogue catalogue;

  QuoteCheck(LegalIndex index, WorkCatalogue catalogue) {
    this.index = index;
    this.catalogue = catalogue;
  }

  /** A version with the quoted place in it. */
  private record Candidate(DocumentSummary version, IndexedProvision article, String text) {}

  /**
   * Compares {@code words} with {@code ref} of {@code cited}: with the version that was read when
   * the quoting text was made, and with the others where that one has other words.
   *
   * @param made day on which the quoting text was made; null where not known
   */
  Quote of(Place from, String words, Work cited, ProvisionRef ref, @Nullable LocalDate made) {
    List<Candidate> candidates = candidates(cited, ref, made == null ? LocalDate.now() : made);
    if (candidates.isEmpty()) {
      return new Quote(from, ref.label(), null, "无法核对引文", false, List.of("库中的版本没有这一条"));
    }
    for (Candidate candidate : candidates) {
      if (QuoteComparison.of(words, candidate.text()).isFaithful()) {
        return quote(from, ref, candidate, "引文一致", true, List.of());
      }
    }
    Candidate nearest = candidates.getFirst();
    QuoteComparison comparison = QuoteComparison.of(words, nearest.text());
    if (comparison.isRelated()) {
      return quote(from, ref, nearest, "引文有出入", false, differences(comparison));
    }
    return isNewer(nearest, made)
        ? quote(from, ref, nearest, "无法核对引文", false, List.of("引用时的版本不在库中，该条现在是别的内容"))
        : quote(from, ref, nearest, "引文与该条对不上", false, List.of("可能引自库中没有的版本，或条号有误"));
  }

  private static boolean isNewer(Candidate candidate, @Nullable LocalDate made) {
    LocalDate published = candidate.version().expression().published();
    return made != null && published != null && published.isAfter(made);
  }

  private List<Candidate> candidates(Work cited, ProvisionRef ref, LocalDate day) {
    List<DocumentSummary> versions = new ArrayList<>(catalogue.on(cited, day));
    catalogue.versions(cited).reversed().stream()
        .filter(version -> !versions.contains(version))
        .forEach(versions::add);
    List<Candidate> candidates = new ArrayList<>();
    for (DocumentSummary version : versions) {
      Optional<IndexedProvision> article = index.get(version.uri(), EId.article(ref.article()));
      article.ifPresent(
          found -> candidates.add(new Candidate(version, found, text(version, found, ref, day))));
    }
    return candidates;
  }

  private static String text(
      DocumentSummary version, IndexedProvision article, ProvisionRef ref, LocalDate day) {
    return ClauseLookup.clause(version, article, ref, day).text();
  }

  private static Quote quote(
      Place from,
      ProvisionRef ref,
      Candidate candidate,
      String verdict,
      boolean good,
      List<String> more) {
    LocalDate published = candidate.version().expression().published();
    List<String> details = new ArrayList<>();
    if (published != null) {
      details.add("与 " + published + " 公布的文本比对");
    }
    details.addAll(more);
    String href = Links.law(candidate.version().uri().value(), candidate.article().eId().value());
    return new Quote(from, ref.label(), href, verdict, good, details);
  }

  private static List<String> differences(QuoteComparison comparison) {
    return comparison.differences().stream()
        .map(
            each ->
                each.quoted().isEmpty()
                    ? "漏引“" + shortened(each.original()) + "”"
                    : each.original().isEmpty()
                        ? "多出“" + shortened(each.quoted()) + "”"
                        : "原文“"
                            + shortened(each.original())
                            + "”，引作“"
                            + shortened(each.quoted())
                            + "”")
        .toList();
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
