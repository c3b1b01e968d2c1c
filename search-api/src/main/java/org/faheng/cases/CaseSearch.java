package org.faheng.cases;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faheng.cases.CaseReply.Hit;
import org.faheng.cases.CaseReply.Tally;
import org.faheng.cases.CaseReply.Tier;
import org.faheng.cases.CaseReply.Vote;
import org.faheng.corpus.document.FrbrUri;
import org.faheng.index.CaseField;
import org.faheng.index.CaseFilter;
import org.faheng.index.CaseHits;
import org.faheng.index.CaseHits.CaseHit;
import org.faheng.index.DocumentSummary;
import org.faheng.index.Hits;
import org.faheng.index.LegalIndex;

/**
 * 类案检索服务: answers a search for similar cases, compares what was found, and keeps a record of it.
 */
public final class CaseSearch {
  private static final String ITSELF = "已排除检索文件本身";

  private final LegalIndex index;
  private final SimilarCaseFinder finder;
  private final CaseLog log;

  /** Answers from {@code index} and records in {@code log}. */
  public CaseSearch(LegalIndex index, CaseLog log) {
    this.index = index;
    this.finder = new SimilarCaseFinder(index);
    this.log = log;
  }

  /**
   * A record asked again.
   *
   * @param now the answer of today's index, under the id and the time of the record
   * @param sameSnapshot whether the index is still in the same state
   * @param sameHits whether the same cases come in the same order
   * @param then titles of the nearest cases that were listed then, in order
   */
  public record Repeated(
      CaseReply now,
      String snapshotThen,
      boolean sameSnapshot,
      boolean sameHits,
      List<String> then) {
    public Repeated {
      then = List.copyOf(then);
    }

    /** What became of the answer since, in Chinese; empty where the index is in the same state. */
    String remark() {
      return sameSnapshot
          ? ""
          : "索引在这次检索之后有过更新（当时快照 "
              + snapshotThen
              + "，现在快照 "
              + now.snapshot()
              + "），以下是现在的结果，所列案例及顺序与当时"
              + (sameHits ? "相同" : "不同；当时列出：" + String.join("；", then));
    }
  }

  /** How many cases can be compared at all. */
  public int cases() {
    return finder.nearest(CaseRequest.of("案").profile(), CaseFilter.NONE, 1).compared();
  }

  /** A case of the index as a case at hand; empty where there is none of that identity. */
  Optional<CaseRequest> pending(String document) {
    return document.matches("/cn/.*[^/]")
        ? index
            .document(new FrbrUri(document))
            .filter(found -> found.caseText() != null)
            .map(found -> PendingCase.of(found.summary().title(), found.text()).ofCase(document))
        : Optional.empty();
  }

  /** Answers a question and records it. */
  public CaseReply ask(CaseRequest request) {
    Instant now = Instant.now();
    long start = System.nanoTime();
    SimilarCases found = find(request);
    String record = log.record(now, request, found);
    return reply(request, found, record, now, start);
  }

  /** Asks the question of a record again; empty for an unknown id. */
  public Optional<Repeated> repeat(String id) {
    return log.find(id).map(this::repeat);
  }

  private Repeated repeat(CaseLog.Entry entry) {
    long start = System.nanoTime();
    SimilarCases found = find(entry.request());
    CaseReply now = reply(entry.request(), found, entry.id(), entry.time(), start);
    List<String> hits = now.hits().stream().map(Hit::id).toList();
    return new Repeated(
        now,
        entry.snapshot(),
        now.snapshot().equals(entry.snapshot()),
        hits.equals(entry.hits()),
        entry.hits().stream().map(this::title).toList());
  }

  private String title(String document) {
    return index
        .document(new FrbrUri(document))
        .map(found -> found.summary().title())
        .orElse("（库中已没有）" + document);
  }

  private SimilarCases find(CaseRequest request) {
    CaseFilter others = request.filter().leavingOut(itself(request.own()));
    return finder.find(request.profile(), others, request.size(), request.everyTier());
  }

  /** The documents of the case at hand: it is no case like itself. */
  private Set<FrbrUri> itself(String own) {
    return own.isEmpty()
        ? Set.of()
        : index.documents().stream()
            .filter(document -> new CaseIdentity(own).isOf(document.uri().value()))
            .map(DocumentSummary::uri)
            .collect(Collectors.toUnmodifiableSet());
  }

  private CaseReply reply(
      CaseRequest request, SimilarCases found, String record, Instant time, long start) {
    CaseCards cards = new CaseCards(index, request.profile(), new DistinctTitles());
    Map<String, Hit> compared = new LinkedHashMap<>();
    shown(found)
        .forEach(
            hit -> compared.computeIfAbsent(hit.document().uri().value(), uri -> cards.of(hit)));
    CaseHits nearest = found.nearest();
    return new CaseReply(
        null,
        record,
        local(time),
        request,
        nearest.likelyCauses().stream()
            .map(likely -> new Vote(likely.cause(), likely.share()))
            .toList(),
        hits(nearest.hits(), compared),
        found.tiers().stream().map(tier -> tier(tier, compared)).toList(),
        outcomes(compared.values()),
        facets(nearest),
        provisions(found),
        nearest.compared(),
        (System.nanoTime() - start) / 1e6,
        nearest.snapshot(),
        false,
        remarks(request, nearest));
  }

  private List<String> remarks(CaseRequest request, CaseHits nearest) {
    boolean leftOut = nearest.itself() > 0 || !itself(request.own()).isEmpty();
    return leftOut ? List.of(ITSELF) : List.of();
  }

  private static Stream<CaseHit> shown(SimilarCases found) {
    return Stream.concat(
        found.nearest().hits().stream(),
        found.tiers().stream()
            .flatMap(tier -> Stream.concat(tier.recent().stream(), tier.older().stream())));
  }

  private static String local(Instant time) {
    return LocalDateTime.ofInstant(time, ZoneId.systemDefault())
        .truncatedTo(ChronoUnit.SECONDS)
        .toString()
        .replace('T', ' ');
  }

  private static List<Hit> hits(List<CaseHit> found, Map<String, Hit> compared) {
    return found.stream()
        .flatMap(hit -> Optional.ofNullable(compared.get(hit.document().uri().value())).stream())
        .toList();
  }

  private static Tier tier(TierResult result, Map<String, Hit> compared) {
    List<CaseHit> all = new ArrayList<>(result.recent());
    all.addAll(result.older());
    return new Tier(
        result.tier().name(),
        result.tier().label(),
        switch (result.state()) {
          case LISTED -> "listed";
          case COUNTED -> "counted";
          case NOT_KNOWN -> "not-known";
        },
        result.compared(),
        result.matches(),
        note(result),
        hits(all, compared));
  }

  /** An empty tier says that it was looked through, and through how much. */
  private static String note(TierResult result) {
    return switch (result.state()) {
      case NOT_KNOWN -> "未检索：没有填写" + (result.tier() == RetrievalTier.LOCAL ? "法院" : "省份");
      case COUNTED -> "前一顺位已有类案，只计数：" + result.matches() + " 件（比对 " + result.compared() + " 件）";
      case LISTED ->
          result.matches() == 0
              ? "0，已检索（比对 " + result.compared() + " 件）"
              : result.matches() + " 件（比对 " + result.compared() + " 件）" + listed(result);
    };
  }

  private static String listed(TierResult result) {
    int listed = result.recent().size() + result.older().size();
    return listed < result.matches() ? "，列出其中 " + listed + " 件" : "";
  }

  private static List<Tally> outcomes(Collection<Hit> cases) {
    return tallied(
        cases.stream()
            .flatMap(hit -> hit.outcomes().isEmpty() ? Stream.of("未读出") : hit.outcomes().stream()));
  }

  private static List<Tally> provisions(SimilarCases found) {
    return tallied(
        shown(found)
            .collect(Collectors.toMap(hit -> hit.document().uri(), hit -> hit, (a, b) -> a))
            .values()
            .stream()
            .flatMap(hit -> hit.text().head().provisions().stream()));
  }

  /** Each value with how often it comes, most frequent first. */
  private static List<Tally> tallied(Stream<String> values) {
    Map<String, Long> counts =
        values.collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    return counts.entrySet().stream()
        .map(entry -> new Tally(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong(Tally::count).reversed().thenComparing(Tally::value))
        .toList();
  }

  private static Map<String, List<Tally>> facets(CaseHits nearest) {
    Map<String, List<Tally>> facets = new TreeMap<>();
    for (CaseField field : CaseField.values()) {
      List<Hits.Count> counts = nearest.facets().getOrDefault(field, List.of());
      if (!counts.isEmpty()) {
        facets.put(
            field.name(),
            counts.stream().map(count -> new Tally(count.value(), count.count())).toList());
      }
    }
    return facets;
  }
}
