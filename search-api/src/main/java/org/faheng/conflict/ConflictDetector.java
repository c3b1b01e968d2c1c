package org.faheng.conflict;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.index.DocumentSummary;
import org.faheng.index.LegalIndex;
import org.faheng.search.IndexedLaws;

/** 抵触检测: runs every rule over every clause of a draft, in one state of the index. */
public final class ConflictDetector {
  private final LegalIndex index;
  private final IndexedLaws laws;
  private final List<ClauseRule> clauseRules = HardWiredRules.clauseRules();
  private final List<PairRule> pairRules =
      List.of(
          new FineRule(),
          new TimeLimitRule(),
          new ShareRule(),
          new DeonticRule(),
          new AuthorityRule(),
          new ListRule(),
          new DefinitionRule(),
          new RestatementRule());
  private final List<DocumentRule> documentRules =
      Stream.concat(
              Stream.of(new PenaltyRule(), new KnownFineRule(), new FineLimitRule()),
              HardWiredRules.documentRules().stream())
          .toList();
  private final PairFinder finder = new PairFinder();
  private final Map<FrbrUri, List<DocumentSummary>> byWork;

  /**
   * @param laws the documents of {@code index}
   */
  public ConflictDetector(LegalIndex index, IndexedLaws laws) {
    this.index = index;
    this.laws = laws;
    this.byWork =
        index.documents().stream()
            .collect(Collectors.groupingBy(document -> document.work().uri()));
  }

  /** Compares {@code text} with the law of {@code day}. */
  public Detection detect(DraftText text, LocalDate day) {
    HomeRegion place = HomeRegion.of(text);
    DraftText draft = place.complete(text);
    BindingLaw binding = new BindingLaw(draft.work(), place, day, laws, byWork);
    SuperiorLaw law = new SuperiorLaw(index, draft, day, binding);
    Examination examination = new Examination(draft, law);
    documentRules.forEach(rule -> rule.examine(examination));
    for (DraftClause clause : draft.clauses()) {
      clauseRules.forEach(rule -> rule.examine(clause, examination));
      ClauseMatches matches = finder.find(clause, examination.reading(clause), law);
      pairRules.forEach(rule -> rule.examine(matches, examination));
    }
    List<Conflict> conflicts = FindingMerger.merge(examination.conflicts());
    return new Detection(conflicts, examination.dismissed(), coverage(draft, law, binding));
  }

  private Detection.ComparedLaw coverage(DraftText draft, SuperiorLaw law, BindingLaw binding) {
    Map<DocumentKind, Integer> works = law.works();
    Map<String, Integer> counts = new LinkedHashMap<>();
    works.forEach((kind, count) -> counts.put(kind.label(), count));
    Map<Boolean, List<String>> absent =
        Stream.of(DocumentKind.values())
            .filter(kind -> binding.asks(kind) && !works.containsKey(kind))
            .collect(
                Collectors.partitioningBy(
                    binding::compares,
                    Collectors.mapping(DocumentKind::label, Collectors.toList())));
    List<String> rules =
        Stream.concat(
                Stream.concat(
                    clauseRules.stream().map(ClauseRule::scope),
                    pairRules.stream().map(PairRule::scope)),
                documentRules.stream().map(DocumentRule::scope))
            .distinct()
            .toList();
    return new Detection.ComparedLaw(
        counts,
        absent.getOrDefault(true, List.of()),
        absent.getOrDefault(false, List.of()),
        binding.isPlaced(),
        draft.clauses().size(),
        law.articlesCompared(),
        rules);
  }
}
