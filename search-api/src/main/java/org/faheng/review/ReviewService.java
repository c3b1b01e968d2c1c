package org.faheng.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faheng.conflict.ConflictDetector;
import org.faheng.conflict.Detection;
import org.faheng.corpus.citation.CitationResolver;
import org.faheng.corpus.citation.Resolution;
import org.faheng.corpus.document.DocumentKind;
import org.faheng.corpus.document.Expression;
import org.faheng.corpus.lifecycle.RepealedLaws;
import org.faheng.corpus.structure.DocumentBody;
import org.faheng.index.DocumentSummary;
import org.faheng.index.IndexedDocument;
import org.faheng.index.LegalIndex;
import org.faheng.search.IndexedLaws;
import org.jspecify.annotations.Nullable;

/** 审查服务: runs every check over a draft, in one state of the index. */
public final class ReviewService {
  private static final List<Check> CHECKS =
      List.of(new RepealedDocumentCheck(), new StaleCitationCheck());
  private static final List<String> LIMITS = List.of("库中没有的文件没有比对，只能按废止登记核对", "旧机构名称仅作提示");
  private static final String NAME_MAKER = "；请写明制定机关（如“山东省临沂市莒南县人民政府”）";
  private static final String NO_PLACE = "未能确定本件所在省份，没有比对地方性法规" + NAME_MAKER;
  private static final String NO_KIND = "未能确定本件的文件种类，没有比对%s" + NAME_MAKER;
  private static final String NO_RULES = "本件不是规范性文件，没有比对条文内容与上位法是否一致";

  private final LegalIndex index;
  private final IndexedLaws laws;
  private final Sources sources;
  private final ConflictDetector detector;
  private final Map<String, Long> documents;

  /**
   * @param laws the documents of {@code index}
   */
  public ReviewService(LegalIndex index, IndexedLaws laws) {
    this.index = index;
    this.laws = laws;
    this.sources = new Sources(index);
    this.detector = new ConflictDetector(index, laws);
    this.documents = byRank(index);
  }

  /** How many documents there are of each 效力级别, highest first. */
  private static Map<String, Long> byRank(LegalIndex index) {
    Map<DocumentKind, Long> counts =
        index.documents().stream()
            .collect(
                Collectors.groupingBy(
                    document -> document.work().kind(), TreeMap::new, Collectors.counting()));
    Map<String, Long> labels = new LinkedHashMap<>();
    counts.forEach((kind, count) -> labels.put(kind.label(), count));
    return labels;
  }

  /**
   * A text as a draft. A file of the index is the version that the index knows; another is what it
   * says itself.
   *
   * @param name what people call the file
   * @param read the file as it would be indexed
   * @param citations every citation in it, with what each means
   * @param made when it was made; null to take the day it tells
   */
  public Draft draft(
      String name,
      IndexedDocument read,
      DocumentBody body,
      List<CitationResolver.Result> citations,
      @Nullable LocalDate made) {
    String sha256 = read.manifestation().sha256();
    Expression expression =
        index.documents().stream()
            .filter(document -> document.manifestation().sha256().equals(sha256))
            .map(DocumentSummary::expression)
            .findFirst()
            .orElse(read.expression());
    LocalDate day = made == null ? expression.published() : made;
    return new Draft(name, expression, day, body, citations, List.of());
  }

  /** Checks {@code draft} against the law of {@code day}. */
  public Review review(Draft draft, LocalDate day) {
    Detection detection = detect(draft, day);
    List<Finding> findings =
        Stream.concat(
                CHECKS.stream().flatMap(check -> check.check(draft, day, laws, sources).stream()),
                ConflictCheck.findings(detection, draft).stream())
            .map(finding -> cautioned(finding.placedIn(draft.body()), draft))
            .sorted(Comparator.comparingInt(finding -> finding.span().start()))
            .toList();
    List<CitationResolver.Result> unresolved =
        draft.citations().stream()
            .filter(result -> !(result.resolution() instanceof Resolution.Resolved))
            .toList();
    return new Review(
        draft,
        findings,
        detection.dismissed(),
        coverage(draft, day, detection.coverage(), unresolved.size()),
        unresolved);
  }

  private static Finding cautioned(Finding finding, Draft draft) {
    return draft.remarks().isEmpty() ? finding : finding.cautioned(draft.remarks().getFirst());
  }

  /** Decisions of one case lay down no rules: what they say is not measured by superior law. */
  private Detection detect(Draft draft, LocalDate day) {
    return draft.decides() ? Detection.NONE : detector.detect(ConflictCheck.text(draft), day);
  }

  private Coverage coverage(
      Draft draft, LocalDate day, Detection.ComparedLaw compared, int unresolved) {
    List<String> limits = new ArrayList<>(LIMITS);
    if (draft.decides()) {
      limits.add(NO_RULES);
    } else if (!compared.placed()) {
      limits.add(NO_PLACE);
    } else if (!compared.notCompared().isEmpty()) {
      limits.add(NO_KIND.formatted(String.join("、", compared.notCompared())));
    }
    return new Coverage(
        day,
        index.snapshot(),
        documents,
        RepealedLaws.known().all().size(),
        Stream.concat(CHECKS.stream().map(Check::scope), compared.rules().stream()).toList(),
        compared,
        draft.citations().size(),
        unresolved,
        limits);
  }
}
